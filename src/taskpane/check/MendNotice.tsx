import { Button } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import type { useMending } from './useMending';
import type { useRemarks } from './useRemarks';

type Mending = ReturnType<typeof useMending>;

/** What was written into the workbook, and the way back. */
export function MendNotice({
  writing,
  undoing,
  remarks: { sheet, marks, log },
  onOpen,
}: Pick<Mending, 'writing' | 'undoing'> & {
  remarks: ReturnType<typeof useRemarks>;
  onOpen: (sheet: string) => void;
}) {
  const { texts } = usePane();
  const { check } = texts.pane;
  const undo = writing.result?.undo;
  return (
    <>
      {writing.result && undo && (
        <Notice intent="success">
          {check.mend.done(writing.result.cells)}
          <div>
            <Button size="small" onClick={() => undoing.start(undo)}>
              {check.undoChoice}
            </Button>
          </div>
        </Notice>
      )}
      {!undo && undoing.result && <Notice intent="info">{check.mend.undone(undoing.result.cells)}</Notice>}
      {sheet.result && (
        <Notice intent="success">
          {check.remarksDone(sheet.result)}
          <div>
            <Button size="small" onClick={() => onOpen(sheet.result ?? '')}>
              {texts.pane.summary.open}
            </Button>
          </div>
        </Notice>
      )}
      {log.result && (
        <Notice intent="success">
          {texts.pane.summary.done([log.result])}
          <div>
            <Button size="small" onClick={() => onOpen(log.result ?? '')}>
              {texts.pane.summary.open}
            </Button>
          </div>
        </Notice>
      )}
      {marks.result && (marks.result.isMarked || marks.result.protectedSheets.length > 0) && (
        <Notice intent={marks.result.protectedSheets.length > 0 ? 'warning' : 'info'}>
          {marks.result.isMarked && check.legend}{' '}
          {marks.result.protectedSheets.length > 0 && check.notMarked(marks.result.protectedSheets)}
        </Notice>
      )}
    </>
  );
}
