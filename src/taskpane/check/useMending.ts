import { certainEdits } from '../../core/check/certainEdits';
import type { ShownIssue } from '../../core/check/shownIssues';
import type { LongTask, Undo } from '../../core/hosts/host';
import type { Edit } from '../../core/workbook/edit';
import { usePane } from '../PaneContext';
import { useJob } from '../useJob';
import { useKept } from '../useKept';

export interface Mended {
  readonly cells: number;
  /** Null = taken back. */
  readonly undo: Undo | null;
}

/** What is about to be written, after one look at it. */
export interface Proposal {
  readonly edits: readonly Edit[];
}

export const proposalOf = (issues: readonly ShownIssue[]): Proposal => ({
  edits: certainEdits(issues.map(({ issue }) => issue)).edits,
});

/** Mending by the remedies of issues: proposed, looked at, written, and taken back if wanted. */
export function useMending(checkAgain: () => void) {
  const { host, book } = usePane();
  const [proposal, propose] = useKept<Proposal | null>('check.proposal', null);
  const [log, setLog] = useKept<readonly Edit[]>('check.log', []);
  const writing = useJob('check.mend', async (task: LongTask, edits: readonly Edit[]): Promise<Mended> => {
    const { undo } = await host.apply(edits, task);
    setLog((before) => [...before, ...edits]);
    // The cells may be on sheets that are not in view.
    book.forget();
    checkAgain();
    return { cells: edits.length, undo };
  });
  const undoing = useJob('check.unmend', async (_task: LongTask, undo: Undo): Promise<Mended> => {
    await host.takeBack(undo);
    setLog((before) => before.slice(0, before.length - undo.cells.length));
    writing.clear();
    book.forget();
    checkAgain();
    return { cells: undo.cells.length, undo: null };
  });
  return { proposal, propose, log, writing, undoing };
}
