import { Tab, TabList } from '@fluentui/react-components';
import { usePane } from '../PaneContext';

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
    <TabList
      size="small"
      appearance="subtle-circular"
      aria-label={words.way}
      selectedValue={way}
      onTabSelect={(_, { value }) => onWay(value as Way)}
    >
      <Tab value="send">{words.send}</Tab>
      <Tab value="collect">{words.collect}</Tab>
    </TabList>
  );
}
