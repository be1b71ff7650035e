import { bookFrom } from '../readBook';
import type { Book } from '../../core/check/book';
import { editedRows } from '../../core/check/editedRows';
import type { Issue } from '../../core/check/issue';
import { completed, revalidate } from '../../core/check/revalidate';
import type { Rule } from '../../core/check/rule';
import { ruleSettings } from '../../core/check/ruleSettings';
import { shownIssues, type ShownIssue } from '../../core/check/shownIssues';
import { ruled, unchecked, validateInTurns } from '../../core/check/validate';
import type { LongTask } from '../../core/hosts/host';
import { columnMemory, recall, type ColumnMemory } from '../../core/recognition/columnMemory';
import type { RecognisedTable } from '../../core/recognition/table';
import type { Sheet } from '../../core/workbook/workbook';
import { rules } from '../../rules';
import { templates } from '../../templates';
import type { Pane } from '../PaneContext';
import { COLUMN_MEMORY, RULE_SETTINGS } from '../settings';
import { todaySerial } from '../today';
import { turns } from '../turns';

export type Scope = 'sheet' | 'book';

export interface Checked {
  readonly scope: Scope;
  /** The sheet in view. */
  readonly sheet: Sheet;
  readonly rowsLeftOut: number;
  readonly tables: readonly RecognisedTable[];
  /** Tables that no rule covers. */
  readonly unchecked: readonly RecognisedTable[];
  /** Choices of columns of the sheet in view that no longer fit. */
  readonly stale: ColumnMemory;
  readonly issues: readonly ShownIssue[];
}

/** The book as it was last checked, for checking again only what was edited. */
export interface LastCheck {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly issues: readonly Issue[];
  readonly rules: readonly Rule[];
}

/** Whether the same rules were asked on the same day. */
const isLike = ({ book, rules: asked }: LastCheck, now: readonly Rule[]): boolean =>
  book.today === todaySerial() &&
  JSON.stringify(asked.map(({ code, severity }) => [code, severity])) ===
    JSON.stringify(now.map(({ code, severity }) => [code, severity]));

/** Whether no sheet but one was read again since. */
const areOthersSame = (before: Book, after: Book, sheet: string): boolean =>
  before.tables.length === after.tables.length &&
  after.tables.every(({ sheet: name }) => name === sheet || before.sheetOf(name) === after.sheetOf(name));

export interface CheckWish {
  readonly scope: Scope;
  /** Nothing that was read before is trusted. */
  readonly isAfresh: boolean;
  readonly last: LastCheck | null;
}

/** Checks the sheet in view or the whole book; `onQuick` hears what an edited row says of itself before the rest. */
export async function checkBook(
  { host, book, texts }: Pane,
  { scope, isAfresh, last }: CheckWish,
  long: LongTask,
  onQuick: (checked: Checked) => void,
): Promise<{ readonly checked: Checked; readonly last: LastCheck }> {
  if (isAfresh) book.forget();
  const reading = await book.active(host, long);
  const { sheet, sheetRowsLeftOut } = reading;
  const { stale } = recall(sheet, columnMemory(host.setting(COLUMN_MEMORY)), templates);
  const whole = bookFrom(reading, host, todaySerial());
  const isMeant = (name: string): boolean => scope === 'book' || name === sheet.name;
  const tables = whole.tables.filter((table) => isMeant(table.sheet));
  const asked = ruled(rules, ruleSettings(host.setting(RULE_SETTINGS)));
  const checkedWith = (issues: readonly Issue[]): Checked => ({
    scope,
    sheet,
    rowsLeftOut: scope === 'book' ? reading.rowsLeftOut : sheetRowsLeftOut,
    tables,
    unchecked: unchecked({ tables }, rules),
    stale,
    issues: shownIssues(
      issues.filter(({ at }) => isMeant(at.sheet)),
      tables,
      texts.issues,
    ),
  });
  const isOne = last !== null && isLike(last, asked) && areOthersSame(last.book, whole, sheet.name);
  const rows = isOne ? editedRows(last.sheet, sheet) : null;
  const edited = rows &&
    last && { before: last.book, issues: last.issues, after: whole, sheet: sheet.name, rows };
  const first = edited && revalidate(edited, asked);
  if (first && first.left.length < asked.length && !long.signal?.aborted) {
    // What the edited row says of itself shows at once; the rest comes when the pane has drawn it.
    onQuick(checkedWith(first.issues));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const turn = turns(long.signal);
  const issues = await (first ? completed(first, whole, asked, turn) : validateInTurns(whole, asked, turn));
  return { checked: checkedWith(issues), last: { book: whole, sheet, issues, rules: asked } };
}
