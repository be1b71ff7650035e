import { useEffect } from 'react';
import type { Book } from '../../core/check/book';
import { editedRows } from '../../core/check/editedRows';
import type { Issue } from '../../core/check/issue';
import { shownIssues, type ShownIssue } from '../../core/check/shownIssues';
import { completed, revalidate } from '../../core/check/revalidate';
import type { Rule } from '../../core/check/rule';
import { ruled, unchecked, validateInTurns } from '../../core/check/validate';
import { ruleSettings } from '../../core/check/ruleSettings';
import type { LongTask } from '../../core/hosts/host';
import { columnMemory, recall, type ColumnMemory } from '../../core/recognition/columnMemory';
import type { RecognisedTable } from '../../core/recognition/table';
import type { Sheet } from '../../core/workbook/workbook';
import { rules } from '../../rules';
import { templates } from '../../templates';
import { usePane } from '../PaneContext';
import { bookFrom } from '../readBook';
import { COLUMN_MEMORY, RULE_SETTINGS } from '../settings';
import { todaySerial } from '../today';
import { turns } from '../turns';
import { useJob } from '../useJob';
import { useKept } from '../useKept';

/** Edits come in bursts: the sheet is checked again when they pause. */
const PAUSE = 600;

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
interface LastCheck {
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

/** The check of the sheet in view or of the whole book; follows the workbook as it changes. */
export function useCheck(scope: Scope) {
  const { host, book, onChange, texts } = usePane();
  const [last, setLast] = useKept<LastCheck | null>('check.last', null);
  const [quick, setQuick] = useKept<Checked | null>('check.quick', null);
  const task = useJob('check.run', async (long: LongTask, isAfresh?: boolean): Promise<Checked> => {
    if (isAfresh) book.forget();
    const reading = await book.active(host, long);
    const { sheet, rowsLeftOut } = reading;
    const { stale } = recall(sheet, columnMemory(host.setting(COLUMN_MEMORY)), templates);
    const whole = bookFrom(reading, host, todaySerial());
    const isMeant = (name: string): boolean => scope === 'book' || name === sheet.name;
    const tables = whole.tables.filter((table) => isMeant(table.sheet));
    const asked = ruled(rules, ruleSettings(host.setting(RULE_SETTINGS)));
    const checkedWith = (issues: readonly Issue[]): Checked => ({
      scope,
      sheet,
      rowsLeftOut,
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
    if (first && first.left.length < asked.length) {
      // What the edited row says of itself shows at once; the rest comes when the pane has drawn it.
      setQuick(checkedWith(first.issues));
      await new Promise((resolve) => setTimeout(resolve));
    }
    const turn = turns(long.signal);
    const issues = await (first ? completed(first, whole, asked, turn) : validateInTurns(whole, asked, turn));
    setLast({ book: whole, sheet, issues, rules: asked });
    setQuick(null);
    return checkedWith(issues);
  });
  const { start } = task;
  useEffect(() => {
    start();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(start, PAUSE);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [onChange, start, scope]);
  return { ...task, result: (task.isRunning && quick) || task.result };
}
