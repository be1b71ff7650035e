import type { Book } from '../check/book';
import { closedId, summaryId } from '../workbook/stamp';
import type { Sheet } from '../workbook/workbook';
import { keptOf, keyedRows, type Kept, type KeyedRow } from './kept';
import type { Settings } from './summary';

/** The id of the summary that compares. */
export const COMPARISON = 'comparison';

/** A generated sheet, of which summary it is, and of what day. */
export interface DatedSheet {
  readonly of: string;
  readonly version: number;
  readonly day: number;
  readonly sheet: Sheet;
}

export interface ComparisonFacts {
  readonly today: number;
  /** The day of the copies that are compared. */
  readonly from: number;
  /** The day of those that they are compared with; null = today's summaries. */
  readonly to: number | null;
  /** Copies that were closed on these days. */
  readonly before: readonly DatedSheet[];
  readonly after: readonly DatedSheet[];
  /** Summaries of the workbook that are not closed: what is compared where a run does not make them anew. */
  readonly present: readonly DatedSheet[];
}

function dated(sheet: Sheet, of: string | null): DatedSheet[] {
  const day = of === null ? null : keptOf(sheet).today;
  return of === null || day === null ? [] : [{ of, version: sheet.stamp?.version ?? 1, day, sheet }];
}

export const datedSheet = (sheet: Sheet): DatedSheet[] => dated(sheet, summaryId(sheet.stamp));

/** Copies of a workbook that close a period; of several of one summary and day the last. */
function closedCopies({ sheets }: Book): DatedSheet[] {
  const found = new Map<string, DatedSheet>();
  for (const sheet of sheets)
    for (const copy of dated(sheet, closedId(sheet.stamp))) found.set(`${copy.of}|${copy.day}`, copy);
  return [...found.values()];
}

/** The days of closed periods, from the first on. */
export const closedDays = (book: Book): number[] =>
  [...new Set(closedCopies(book).map(({ day }) => day))].sort((a, b) => a - b);

/**
 * The closed period that is compared, and with what: as `from` and `to` of the settings say where there are such, else
 * the last one before today's summaries. Null where there is none.
 */
export function comparisonFacts(book: Book, settings: Settings = new Map()): ComparisonFacts | null {
  const copies = closedCopies(book);
  const isClosed = (day: number | undefined): day is number =>
    day !== undefined && copies.some((copy) => copy.day === day);
  const [wanted, until] = [settings.get('from'), settings.get('to')];
  const to = isClosed(until) ? until : null;
  const earlier = copies.map(({ day }) => day).filter((day) => day < (to ?? book.today));
  if (earlier.length === 0) return null;
  const from = isClosed(wanted) && earlier.includes(wanted) ? wanted : Math.max(...earlier);
  const of = (day: number | null): DatedSheet[] => copies.filter((copy) => copy.day === day);
  return {
    today: book.today,
    from,
    to,
    before: of(from),
    after: of(to),
    present: book.sheets.flatMap((sheet) => (closedId(sheet.stamp) === null ? datedSheet(sheet) : [])),
  };
}

/** Which periods are to be compared, by the days they were closed on; absent = the last one, with today's summaries. */
export interface Periods {
  readonly from?: number;
  readonly to?: number;
}

/** What is kept, with the periods that somebody has chosen to compare. */
export function withPeriods(kept: ReadonlyMap<string, Kept>, periods: Periods): ReadonlyMap<string, Kept> {
  const own = kept.get(COMPARISON) ?? { today: null, comments: new Map(), settings: new Map() };
  const settings = new Map(Object.entries(periods).filter(([, day]) => day !== undefined));
  return new Map([...kept, [COMPARISON, { ...own, settings }]]);
}

/** One row of two sheets; null = the sheet has no such row. */
export interface RowPair {
  readonly key: string;
  readonly was: KeyedRow | null;
  readonly is: KeyedRow | null;
}

export interface RowPairs {
  readonly pairs: readonly RowPair[];
  /** Keys that several rows of a sheet bear: which is which cannot be told. */
  readonly unclear: number;
}

/** Keys that end in a year stand for one row, that of the last year. */
const withoutYear = (key: string): string => key.replace(/\|\d+$/, '');
const yearOf = (key: string): number => Number(/\|(\d+)$/.exec(key)?.[1] ?? 0);

/** The rows of a table by key, and the keys that are there more than once. */
function byKey(sheet: Sheet, table: string, isLastYear: boolean) {
  const rows = new Map<string, KeyedRow>();
  const twice = new Set<string>();
  for (const row of keyedRows(sheet)) {
    if (row.table !== table) continue;
    const key = isLastYear ? withoutYear(row.key) : row.key;
    const known = rows.get(key);
    if (known && !isLastYear) twice.add(key);
    if (!known || (isLastYear && yearOf(row.key) > yearOf(known.key))) rows.set(key, row);
  }
  return { rows, twice };
}

/**
 * The rows of a table of two sheets, matched by their keys: in the order of the later sheet, then those that are gone.
 * Rows may have been moved or sorted in either.
 */
export function rowPairs(was: Sheet, is: Sheet, table: string, isLastYear = false): RowPairs {
  const [before, now] = [byKey(was, table, isLastYear), byKey(is, table, isLastYear)];
  const keys = [...new Set([...now.rows.keys(), ...before.rows.keys()])];
  const clear = keys.filter((key) => !before.twice.has(key) && !now.twice.has(key));
  return {
    pairs: clear.map((key) => ({ key, was: before.rows.get(key) ?? null, is: now.rows.get(key) ?? null })),
    unclear: keys.length - clear.length,
  };
}

/** The row of a table's header: right above the first of its rows. */
export function headerRow({ rows }: Sheet, of: readonly KeyedRow[]): number {
  const first = Math.min(...of.map(({ row }) => row));
  return Number.isFinite(first) && rows[first - 1] ? first - 1 : 0;
}
