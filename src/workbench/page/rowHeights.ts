import type { FUniver } from '@univerjs/core/facade';

const MARKED = 'sheet.operation.mark-dirty-row-auto-height';
const CANCEL = 'sheet.operation.cancel-mark-dirty-row-auto-height';
const REMOVED = 'sheet.mutation.remove-sheet';

interface Task {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
}

/**
 * The grid measures rows when it has time for that. A sheet that was removed meanwhile would stop it for good: what is
 * still to be measured there is called off.
 */
export function forgetRowsOfRemovedSheets(api: FUniver): void {
  const tasks = new Map<string, Task[]>();
  api.onCommandExecuted(({ id, params }) => {
    const task = params as Task;
    if (id === MARKED) tasks.set(task.subUnitId, [...(tasks.get(task.subUnitId) ?? []), task]);
    if (id !== REMOVED) return;
    for (const { unitId, id: marked } of tasks.get(task.subUnitId) ?? [])
      api.syncExecuteCommand(CANCEL, { unitId, id: marked });
    tasks.delete(task.subUnitId);
  });
}
