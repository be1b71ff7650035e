import type { RecognisedTable } from '../recognition/table';
import type { Sheet } from '../workbook/workbook';
import { bookOf, type Book } from './book';
import { inOrder } from './inOrder';
import type { Issue, IssueCode } from './issue';
import { SUBJECTS, type Rule, type RuleOf, type Subjects } from './rule';
import type { Turn } from '../values/steps';
import { inTurns, issuesByRule, issuesOf } from './validate';

/** Cells of one sheet were edited, and no row or column moved. */
export interface Edited {
  /** The book before, and what all rules said of it. */
  readonly before: Book;
  readonly issues: readonly Issue[];
  readonly after: Book;
  readonly sheet: string;
  /** From 0. */
  readonly rows: ReadonlySet<number>;
}

export interface Rechecked {
  /** What is so now of the edited rows, and what was so of all else. */
  readonly issues: readonly Issue[];
  /** Rules that look beyond a row: what they said may be old until they are asked again. */
  readonly left: readonly Rule[];
}

/** Subjects that are a row each, and say nothing of another. */
const ROWS = new Set<keyof Subjects>(['event', 'indicator', 'entry']);

const isByRow = ({ each, looksAt, needsWholeBook }: Rule): boolean =>
  !needsWholeBook && (looksAt === 'rows' || ROWS.has(each));

/** What a table is, its rows aside: where this changes, every row may mean something else. */
function frameOf({ kind, headerRow, firstDataRow, columns, period, title }: RecognisedTable): string {
  const yearly = [...columns.yearly].map(([role, years]) => [role, ...years]);
  return JSON.stringify([kind, headerRow, firstDataRow, [...columns.single], yearly, period, title]);
}

const framesOf = ({ tables }: Book): string => tables.map(frameOf).join('\n');

/** A sheet without the rows of its tables that were not edited. */
function partOf(sheet: Sheet, tables: readonly RecognisedTable[], edited: ReadonlySet<number>): Sheet {
  const first = Math.min(...tables.map(({ firstDataRow }) => firstDataRow));
  const rows = sheet.rows.slice(0, first);
  for (const row of edited) rows[row] = sheet.rows[row];
  return { ...sheet, rows };
}

function partOfBook({ after, sheet, rows }: Edited): Book | null {
  const source = after.sheetOf(sheet);
  const tables = after.tables.filter((table) => table.sheet === sheet);
  const isAbove = ({ firstDataRow }: RecognisedTable): boolean => [...rows].some((row) => row < firstDataRow);
  const isDownwards = tables.some((table) => table.rows.some(({ places }) => places !== undefined));
  if (!source || tables.length === 0 || isDownwards || tables.some(isAbove)) return null;
  const parts = tables.map((table) => ({ ...table, rows: table.rows.filter(({ row }) => rows.has(row)) }));
  const { templates, today, isWhole } = after;
  return bookOf({ tables: parts, sheets: [partOf(source, tables, rows)], templates }, { today, isWhole });
}

const issuesOfPart = <Each extends keyof Subjects>(rule: RuleOf<Each>, part: Book, whole: Book): Issue[] =>
  issuesOf(rule, SUBJECTS[rule.each](part, rule.templates), whole);

/**
 * Checks the edited rows again by the rules that look at a row alone, and names the rules that are left. Where the edit
 * changed what a table is, or stands above one, all are.
 */
export function revalidate(edited: Edited, rules: readonly Rule[]): Rechecked {
  const { before, issues, after, sheet, rows } = edited;
  const part = framesOf(before) === framesOf(after) ? partOfBook(edited) : null;
  if (!part) return { issues, left: rules };
  const quick = rules.filter(isByRow);
  const codes = new Set<IssueCode>(quick.map(({ code }) => code));
  const isOld = ({ code, at }: Issue): boolean => codes.has(code) && at.sheet === sheet && rows.has(at.row);
  const found = quick.flatMap((rule) => issuesOfPart(rule as RuleOf<keyof Subjects>, part, after));
  const kept = issues.filter((issue) => !isOld(issue));
  return {
    issues: inOrder([...kept, ...found], after, rules),
    left: rules.filter((rule) => !isByRow(rule)),
  };
}

/** All issues of the book, when the rules that were left have been asked; gives way between them. */
export async function completed(
  { issues, left }: Rechecked,
  book: Book,
  rules: readonly Rule[],
  turn: Turn,
): Promise<Issue[]> {
  const codes = new Set<IssueCode>(left.map(({ code }) => code));
  const asked = await inTurns(issuesByRule(book, left), turn);
  return inOrder([...issues.filter(({ code }) => !codes.has(code)), ...asked], book, rules);
}
