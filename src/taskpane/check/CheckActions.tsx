import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { Checked } from './checkBook';
import { useMending } from './useMending';
import { useRemarks } from './useRemarks';

/** What else can be done with the remarks. */
export function CheckActions({ result, start }: { result: Checked; start: () => void }) {
  const { check } = usePane().texts.pane;
  const remarks = useRemarks();
  const { log } = useMending(start);
  if (result.issues.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          {check.others}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => remarks.sheet.start()}>{check.remarksSheet}</MenuItem>
          <MenuItem onClick={() => remarks.marks.start(result.issues)}>{check.mark}</MenuItem>
          <MenuItem onClick={() => remarks.marks.start([])}>{check.unmark}</MenuItem>
          {log.length > 0 && <MenuItem onClick={() => remarks.log.start(log)}>{check.log}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
