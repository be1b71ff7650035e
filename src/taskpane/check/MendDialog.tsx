import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { cellAddress, sheetAddress } from '../../core/workbook/address';
import { isError } from '../../core/workbook/cell';
import type { Edit } from '../../core/workbook/edit';
import type { CellValue } from '../../core/workbook/workbook';
import { usePane } from '../PaneContext';
import type { Proposal } from './useMending';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
  scroll: { maxHeight: '50vh', overflowY: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

/** Decimal commas; spaces that matter are seen. */
const shown = (value: CellValue, locale: string, blank: string): string => {
  if (value === null || value === '') return blank;
  if (isError(value)) return value.error;
  if (typeof value === 'number') return value.toLocaleString(locale, { maximumFractionDigits: 12 });
  return typeof value === 'string' ? value.replace(/^\s|\s$/g, '␣') : String(value);
};

/** What will be written where, before it is written. */
export function MendDialog({
  proposal,
  onWrite,
  onClose,
}: {
  proposal: Proposal | null;
  onWrite: (edits: readonly Edit[]) => void;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const { mend } = texts.pane.check;
  const edits = proposal?.edits ?? [];
  const hasSheets = new Set(edits.map(({ at }) => at.sheet)).size > 1;
  const place = ({ at }: Edit): string => {
    const address = cellAddress(at.row, at.column);
    return hasSheets ? sheetAddress(at.sheet, address) : address;
  };
  return (
    <Dialog open={proposal !== null} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{mend.title(edits.length)}</DialogTitle>
          <DialogContent className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[mend.cell, mend.before, mend.after].map((text) => (
                    <th key={text} scope="col" className={styles.head}>
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {edits.map((edit) => (
                  <tr key={place(edit)}>
                    <td className={styles.cell}>{place(edit)}</td>
                    <td className={styles.cell}>
                      <span className={styles.before}>{shown(edit.before, texts.locale, mend.blank)}</span>
                    </td>
                    <td className={styles.cell}>{shown(edit.after, texts.locale, mend.blank)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onWrite(edits)}>
              {mend.write}
            </Button>
            <Button onClick={onClose}>{mend.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
