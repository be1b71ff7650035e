import { usePane } from '../PaneContext';
import { Tabs } from '../Tabs';

export type Way = 'send' | 'collect';

export interface FormsWayProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
}

/** Whether forms go out or come in. */
export function FormsWay({ way, onWay }: FormsWayProps) {
  const { texts } = usePane();
  const words = texts.pane.forms;
  return (
    <Tabs
      isRound
      label={words.way}
      items={(['send', 'collect'] as const).map((id) => ({ id, name: words[id] }))}
      selected={way}
      onSelect={onWay}
    />
  );
}
