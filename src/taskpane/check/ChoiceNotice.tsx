import { Button } from '@fluentui/react-components';
import { roleName } from '../../locales/explainedLine';
import { Notice } from '../Notice';
import { usePane } from '../PaneContext';
import type { ChoiceMade } from './useColumnChoice';

/** What a choice of columns did, and the way back. */
export function ChoiceNotice({
  choice,
  onUndo,
  onClose,
}: {
  choice: ChoiceMade;
  onUndo: () => void;
  onClose: () => void;
}) {
  const { texts } = usePane();
  const { check } = texts.pane;
  const lost = choice.lost.map((role) => roleName(role, texts.pane));
  const sentence = choice.isRefused
    ? check.tableLost(lost)
    : lost.length > 0
      ? check.roleLost(lost)
      : check.chosen;
  return (
    <Notice intent={lost.length > 0 ? 'warning' : 'info'}>
      {sentence}
      <div>
        <Button size="small" onClick={choice.isRefused ? onClose : onUndo}>
          {choice.isRefused ? check.forget : check.undoChoice}
        </Button>
      </div>
    </Notice>
  );
}
