import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { Result } from '../../core/check/result';
import { resultName } from '../../core/check/resultWords';
import type { RuleOf } from '../../core/check/rule';
import { cellAddress } from '../../core/workbook/address';

/** More texts of one kind than a table has: numbers of texts are put together into one number. */
const MANY = 100_000;

/** Numbers texts in the order in which they come: numbers are told apart sooner than long texts. */
function numbering(): (text: string | null) => number {
  const known = new Map<string, number>();
  return (text) => {
    const key = text ?? '';
    const number = known.get(key) ?? known.size;
    if (number === known.size) known.set(key, number);
    return number;
  };
}

type First = Map<number, Map<number, Result>>;

/** One result that two rows of a table give: sums count it twice. */
export const resultTwice: RuleOf<'book'> = {
  code: 'SCORE-007',
  severity: 'warning',
  each: 'book',
  check: ({ results }) => {
    const tables = new Map<Result['table'], First>();
    const [schoolOf, placeOf, nameOf] = [numbering(), numbering(), numbering()];
    return results.flatMap((result): Finding[] => {
      const { school, code, municipality, procedure, year, grade, subject, row } = result.record;
      // Rows that nothing but the school tells apart may be of anything.
      if (subject === null) return [];
      const first: First = tables.get(result.table) ?? new Map<number, Map<number, Result>>();
      if (first.size === 0) tables.set(result.table, first);
      const own = MANY * schoolOf(code ?? school) + placeOf(code === null ? municipality : '');
      const what = MANY * nameOf(procedure) + nameOf(subject);
      const key = 100 * (10_000 * what + (year ?? 0)) + (grade ?? 0);
      const ofSchool = first.get(own) ?? new Map<number, Result>();
      if (ofSchool.size === 0) first.set(own, ofSchool);
      const earlier = ofSchool.get(key);
      if (!earlier) ofSchool.set(key, result);
      // Several subjects of one row are one row.
      if (!earlier || earlier.record.row === row) return [];
      const role = result.table.columns.single.has('school') ? 'school' : 'code';
      const at = cellOf(result.table, result.record, role);
      const before = cellOf(result.table, earlier.record, role);
      if (!at || !before) return [];
      const values = { result: resultName(result), first: cellAddress(before.row, before.column) };
      return [{ at, found: school ?? code ?? '', values, also: [before] }];
    });
  },
};
