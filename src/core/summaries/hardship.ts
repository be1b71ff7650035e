import { schoolOfCell } from '../recognition/records/schoolOfCell';
import type { RecognisedTable, TableRow } from '../recognition/table';
import type { Book } from '../check/book';
import { cellOf } from '../check/cellOf';
import { plainText } from '../values/plainText';
import { figureOf, type Figure } from './figure';
import { registeredKey } from './schoolResults';

/** Groups of children whom learning is harder for, as templates and foreign tables name them. */
const GROUPS = [
  'lowIncome',
  'manyChildren',
  'oneParent',
  'singleParent',
  'noHigherEducation',
  'disability',
  'disabilities',
  'otherLanguage',
  'migrants',
  'registered',
] as const;

/**
 * Index of hardship of a school, percent: the mean share of the groups that the table has a column for, a blank taken
 * for nobody; the template's own formula, wherever it is that. Null without pupils.
 */
function indexOf(table: RecognisedTable, { numbers, places }: TableRow): number | null {
  const pupils = numbers.get('pupils') ?? 0;
  const groups = GROUPS.filter((role) => (places ?? table.columns.single).has(role));
  if (pupils <= 0 || groups.length === 0 || groups.every((role) => !numbers.has(role))) return null;
  const sum = groups.reduce((total, role) => total + (numbers.get(role) ?? 0), 0);
  return (100 * sum) / (groups.length * pupils);
}

/** The index of every school that the tables of conditions tell it of, by the key that results know it by. */
export function hardship(book: Book): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const table of book.tables.filter(({ kind }) => kind === 'conditions')) {
    for (const row of table.rows) {
      const { name, code: ownCode } = schoolOfCell(row.texts.get('school') ?? '');
      const code = row.texts.get('code') ?? ownCode;
      const index = indexOf(table, row);
      const at = cellOf(table, row, 'share') ?? cellOf(table, row, 'school');
      const figure = at && figureOf(book, at, index);
      // A passport that does not say whose it is tells nothing of anybody.
      if (!figure || (plainText(name) === '' && code === null)) continue;
      const known = book.schoolOf({ name, code });
      const own = known.is === 'certain' ? known.school : null;
      // Results without a code know a school by its name alone.
      const keys = own ? [registeredKey(own)] : [plainText(name), ...(code === null ? [] : [`#${code}`])];
      for (const key of keys) if (!found.has(key)) found.set(key, figure);
    }
  }
  return found;
}
