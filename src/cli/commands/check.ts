import { bookOf } from '../../core/check/book';
import type { Issue } from '../../core/check/issue';
import { said, type SaidIssue } from '../../core/check/said';
import { unchecked, validate } from '../../core/check/validate';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import type { RecognisedTable } from '../../core/recognition/table';
import { cli } from '../../locales/ru/cli';
import { issues as sentences } from '../../locales/ru/issues';
import { pane } from '../../locales/ru/pane';
import { rules } from '../../rules';
import { templates } from '../../templates';
import { command } from '../command';
import { readWorkbook } from '../files';
import { TODAY, fileOf, todayOf } from '../options';
import { Stop } from '../stop';

const statusOf = (issues: readonly Issue[]): CheckedFile['status'] =>
  issues.some(({ severity }) => severity === 'error') ? 'errors' : issues.length > 0 ? 'remarks' : 'clean';

const tableJson = ({ sheet, kind, firstDataRow, lastDataRow }: RecognisedTable) => ({
  sheet,
  kind,
  firstDataRow: firstDataRow + 1,
  lastDataRow: lastDataRow + 1,
});

interface CheckedFile {
  readonly file: string;
  readonly status: 'errors' | 'remarks' | 'clean' | 'unreadable';
  /** Why the file is unreadable. */
  readonly message?: string;
  readonly tables: readonly ReturnType<typeof tableJson>[];
  /** Tables that no rule covers. */
  readonly unchecked: readonly ReturnType<typeof tableJson>[];
  readonly issues: readonly SaidIssue[];
}

function checked(file: string, today: number): CheckedFile {
  const { sheets } = readWorkbook(file);
  const tables = recogniseWorkbook({ sheets }, undefined, templates);
  const book = bookOf({ tables, sheets, templates }, { today, isWhole: true });
  const issues = validate(book, rules);
  return {
    file,
    status: statusOf(issues),
    tables: tables.map(tableJson),
    unchecked: unchecked(book, rules).map(tableJson),
    issues: issues.map((issue) => said(issue, sentences)),
  };
}

const named = (tables: CheckedFile['tables']): string =>
  tables.map(({ sheet, kind }) => `«${sheet}» (${pane.kinds[kind] ?? kind})`).join(', ');

/** What a person reads of a file: its issues, and what was not looked at. */
function lines({ file, message, tables, unchecked: left, issues }: CheckedFile): string[] {
  if (message !== undefined) return [message];
  const isChecked = tables.length > left.length;
  const count = issues.length > 0 ? cli.issues(issues.length) : isChecked ? cli.noIssues : cli.nothingChecked;
  return [
    `${file}: ${tables.length === 0 ? cli.noTables : count}`,
    ...issues.map(
      ({ sheet, cell, code, severity, message: sentence, fix }) =>
        `  ${sheet}!${cell}  ${pane.check.severity[severity]} ${code}: ${sentence} ${fix}`,
    ),
    ...(left.length > 0 ? [`  ${cli.unchecked({ tables: named(left) })}`] : []),
  ];
}

/** Issues of every table of every file. */
export const check = command({
  name: 'check',
  options: TODAY,
  run: (words, given) => {
    fileOf(words, 'check');
    const today = todayOf(given.today);
    const files = words.map((file): CheckedFile => {
      try {
        return checked(file, today);
      } catch (error) {
        // One bad file among many must not cost what the others say.
        if (!(error instanceof Stop) || words.length === 1) throw error;
        return { file, status: 'unreadable', message: error.message, tables: [], unchecked: [], issues: [] };
      }
    });
    return {
      document: { files },
      hasErrors: files.some(({ status }) => status === 'errors' || status === 'unreadable'),
      lines: files.flatMap(lines),
    };
  },
});
