import { useEffect } from 'react';
import { shownIssues, type ShownIssue } from '../../core/check/shownIssues';
import { unchecked, validate } from '../../core/check/validate';
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
import { useJob } from '../useJob';

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

/** The check of the sheet in view or of the whole book; follows the workbook as it changes. */
export function useCheck(scope: Scope) {
  const { host, book, onChange, texts } = usePane();
  const task = useJob('check.run', async (long: LongTask, isAfresh?: boolean): Promise<Checked> => {
    if (isAfresh) book.forget();
    const reading = await book.active(host, long);
    const { sheet, rowsLeftOut } = reading;
    const { stale } = recall(sheet, columnMemory(host.setting(COLUMN_MEMORY)), templates);
    const whole = bookFrom(reading, host, todaySerial());
    const isMeant = (name: string): boolean => scope === 'book' || name === sheet.name;
    const tables = whole.tables.filter((table) => isMeant(table.sheet));
    const issues = validate(whole, rules, ruleSettings(host.setting(RULE_SETTINGS)));
    return {
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
    };
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
  return task;
}
