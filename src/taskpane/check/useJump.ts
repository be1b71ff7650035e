import type { LongTask } from '../../core/hosts/host';
import { useShell } from '../PaneContext';
import { useJob } from '../useJob';

/** Goes to a cell of the workbook. */
export function useJump() {
  const { host } = useShell();
  return useJob('check.jump', async (_long: LongTask, sheet: string, cell: string) =>
    host.select(sheet, cell),
  );
}
