import { mendingLog } from '../../core/check/mendingLog';
import { REMARKS_STAMP, remarksSheet } from '../../core/check/remarksSheet';
import { ruleSettings } from '../../core/check/ruleSettings';
import { shownIssues, type ShownIssue } from '../../core/check/shownIssues';
import { validate } from '../../core/check/validate';
import type { LongTask } from '../../core/hosts/host';
import type { Edit } from '../../core/workbook/edit';
import { rules } from '../../rules';
import { usePane } from '../PaneContext';
import { readBook } from '../readBook';
import { RULE_SETTINGS } from '../settings';
import { todaySerial } from '../today';
import { useJob } from '../useJob';

/** What of the remarks is put into the workbook: a sheet of them, and shading of their cells. */
export function useRemarks() {
  const pane = usePane();
  const { host, texts } = pane;
  const sheet = useJob('check.remarks', async (long: LongTask): Promise<string> => {
    const settings = ruleSettings(host.setting(RULE_SETTINGS));
    const today = todaySerial();
    const book = await readBook(pane, today, long);
    const shown = shownIssues(validate(book, rules, settings), book.tables, texts.issues);
    const made = remarksSheet(
      {
        remarks: shown.map(({ said, responsible }) => ({ issue: said, responsible })),
        today,
        settings: settings.map(({ code, as, reason }) =>
          texts.report.setting(code, texts.issues[code]?.title ?? code, as, reason),
        ),
      },
      texts.report,
    );
    // The sheet is made anew each time; nobody writes on it but in the column for that.
    const [before] = await host.stampedSheets([REMARKS_STAMP.id]);
    const [inserted] = await host.insertSheets(
      { sheets: [made], replace: before ? [before.name] : [] },
      long,
    );
    return inserted?.name ?? made.name;
  });
  const marks = useJob('check.marks', async (_long: LongTask, issues: readonly ShownIssue[]) => {
    const { protectedSheets } = await host.markCells(
      issues.map(({ issue: { at, severity } }) => ({ ...at, as: severity })),
    );
    return { isMarked: issues.length > 0, protectedSheets };
  });
  const log = useJob('check.log', async (long: LongTask, edits: readonly Edit[]): Promise<string> => {
    const made = mendingLog(
      { edits, today: todaySerial() },
      { ...texts.report.log, onDate: texts.report.onDate },
    );
    const [inserted] = await host.insertSheets({ sheets: [made] }, long);
    return inserted?.name ?? made.name;
  });
  return { sheet, marks, log };
}
