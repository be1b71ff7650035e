import type { Book } from './book';
import type { Issue } from './issue';
import type { Rule } from './rule';

/** Issues sheet by sheet in the order of a book's tables, there rule by rule, there row by row. */
export function inOrder(
  issues: readonly Issue[],
  { tables }: Pick<Book, 'tables'>,
  rules: readonly Pick<Rule, 'code'>[],
): Issue[] {
  const sheets = new Map(tables.map(({ sheet }, index) => [sheet, index]));
  const codes = new Map(rules.map(({ code }, index) => [code, index]));
  const sheetOf = ({ at }: Issue): number => sheets.get(at.sheet) ?? 0;
  const ruleOf = ({ code }: Issue): number => codes.get(code) ?? 0;
  return [...issues].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (a.at.sheet < b.at.sheet ? -1 : a.at.sheet > b.at.sheet ? 1 : 0) ||
      ruleOf(a) - ruleOf(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
}
