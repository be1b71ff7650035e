import {
  choiceFor,
  columnMemory,
  forget,
  lostRoles,
  recall,
  remember,
  roleOf,
  withoutChoice,
  type ColumnMemory,
} from '../../core/recognition/columnMemory';
import type { LongTask } from '../../core/hosts/host';
import type { RecognisedTable, Role } from '../../core/recognition/table';
import type { Sheet } from '../../core/workbook/workbook';
import { templates } from '../../templates';
import { usePane } from '../PaneContext';
import { COLUMN_MEMORY } from '../settings';
import { useJob } from '../useJob';

/** What a choice of columns did, beyond what the chips show. */
export interface ChoiceMade {
  readonly before: ColumnMemory;
  /** Needed roles that no column has now. */
  readonly lost: readonly Role[];
  readonly isRefused: boolean;
}

/** Columns as a person has chosen them: kept in the workbook, undone and reset. */
export function useColumnChoice(sheet: Sheet | undefined, checkAgain: () => void) {
  const { host } = usePane();
  const memory = () => columnMemory(host.setting(COLUMN_MEMORY));
  const choosing = useJob(
    'check.choose',
    async (_long: LongTask, next: ColumnMemory, made: ChoiceMade | null): Promise<ChoiceMade | null> => {
      if (made?.isRefused) return made;
      await host.saveSetting(COLUMN_MEMORY, next);
      // What was chosen shows at once.
      checkAgain();
      return made;
    },
  );
  const choose = (table: RecognisedTable, column: number, role: Role | null) => {
    const before = memory();
    const next = remember(before, table, column, role);
    const after = sheet
      ? recall(sheet, next, templates).tables.find(
          ({ kind, headerRow }) => kind === table.kind && headerRow === table.headerRow,
        )
      : undefined;
    const had = roleOf(table, column);
    const lost = after ? lostRoles(after) : had ? [had] : [];
    choosing.start(next, { before, lost, isRefused: after === undefined });
  };
  return {
    choosing,
    choose,
    /** Undefined where nothing was chosen. */
    resetOf: (table: RecognisedTable) =>
      choiceFor(memory(), table) ? () => choosing.start(withoutChoice(memory(), table), null) : undefined,
    undo: (before: ColumnMemory) => choosing.start(before, null),
    forgetStale: (stale: ColumnMemory) => choosing.start(forget(memory(), stale), null),
  };
}
