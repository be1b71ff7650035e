import type { CellRef, Edit } from '../workbook/edit';
import type { Finding } from './issue';

const keyOf = ({ sheet, row, column }: CellRef): string => `${row} ${column} ${sheet}`;

/**
 * Edits of all findings whose remedy is certain. A finding one of whose cells an earlier one has changed already is left
 * out whole: it is found again, or gone, at the next check.
 */
export function certainEdits<Each extends Pick<Finding, 'fix'>>(
  findings: readonly Each[],
): { readonly edits: readonly Edit[]; readonly mended: readonly Each[] } {
  const taken = new Map<string, Edit>();
  const mended = findings.filter(({ fix = [] }) => {
    if (fix.length === 0) return false;
    const isSame = (edit: Edit): boolean => taken.get(keyOf(edit.at))?.after === edit.after;
    if (fix.some((edit) => taken.has(keyOf(edit.at)) && !isSame(edit))) return false;
    for (const edit of fix) taken.set(keyOf(edit.at), edit);
    return true;
  });
  return { edits: [...taken.values()], mended };
}
