import { basename, resolve } from 'node:path';
import { bookOf } from '../../core/check/book';
import { htmlReport } from '../../core/check/htmlReport';
import type { Issue } from '../../core/check/issue';
import { said, type SaidIssue } from '../../core/check/said';
import { unchecked, validate } from '../../core/check/validate';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import type { RecognisedTable } from '../../core/recognition/table';
import { dayText } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { issues as sentences } from '../../locales/ru/issues';
import { pane } from '../../locales/ru/pane';
import { report } from '../../locales/ru/report';
import { rules } from '../../rules';
import { templates } from '../../templates';
import { command } from '../command';
import { openFile, orStop, readWorkbook, writeBytes } from '../files';
import { addRemarks, mend } from '../mendedCopy';
import { OUTPUT, TODAY, fileOf, outputOf, todayOf } from '../options';
import { Stop, stop } from '../stop';

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

/** Where a changed copy goes, if one is wanted: of one file alone, and never over it. */
function copyOf(words: readonly string[], given: Wanted): string | null {
  if (!given.fix && !given.remarks) {
    if (given.output !== undefined) throw stop('outputForNothing', {});
    return null;
  }
  if (words.length > 1) throw stop('copyOfOne', {});
  const output = outputOf(given.output, 'check');
  if (resolve(words[0] ?? '') === resolve(output)) throw stop('sameFile', { file: output });
  return output;
}

interface Wanted {
  readonly fix?: boolean | undefined;
  readonly remarks?: boolean | undefined;
  readonly output?: string | undefined;
  readonly 'drop-signature'?: boolean | undefined;
}

/** Writes the changed copy; tells how many cells were mended. */
async function writeCopy(file: string, output: string, given: Wanted, today: number): Promise<number> {
  const host = openFile(file, given['drop-signature'] === true);
  const cells = await orStop(file, async () => {
    const mended = given.fix ? await mend(host, today) : 0;
    if (given.remarks) await addRemarks(host, today);
    return mended;
  });
  writeBytes(output, host.bytes());
  return cells;
}

function writeHtml(file: string, files: readonly CheckedFile[], today: number): void {
  if (!/\.html?$/i.test(file)) throw stop('notHtml', { file });
  const reported = files.map(({ file: source, unchecked: left, ...rest }) => ({
    ...rest,
    file: basename(source),
    unchecked: left.map(({ kind }) => pane.kinds[kind] ?? kind),
  }));
  const html = htmlReport(reported, { day: dayText(today), locale: 'ru' }, report);
  writeBytes(file, new TextEncoder().encode(html));
}

/** Issues of every table of every file; a mended copy, a sheet of remarks, a page for reading where they are wanted. */
export const check = command({
  name: 'check',
  options: {
    ...TODAY,
    ...OUTPUT,
    fix: { type: 'boolean' },
    remarks: { type: 'boolean' },
    html: { type: 'string' },
    'drop-signature': { type: 'boolean' },
  },
  run: async (words, given) => {
    const first = fileOf(words, 'check');
    const today = todayOf(given.today);
    const output = copyOf(words, given);
    const files = words.map((file): CheckedFile => {
      try {
        return checked(file, today);
      } catch (error) {
        // One bad file among many must not cost what the others say.
        if (!(error instanceof Stop) || words.length === 1) throw error;
        return { file, status: 'unreadable', message: error.message, tables: [], unchecked: [], issues: [] };
      }
    });
    const mended = output === null ? 0 : await writeCopy(first, output, given, today);
    if (given.html !== undefined) writeHtml(given.html, files, today);
    const written = [output, given.html].flatMap((file) => file ?? []);
    return {
      document: { files, ...(output !== null && { written: { file: output, cells: mended } }) },
      hasErrors: files.some(({ status }) => status === 'errors' || status === 'unreadable'),
      lines: [
        ...files.flatMap(lines),
        ...(given.fix ? [cli.mended(mended)] : []),
        ...written.map((file) => cli.written({ file })),
      ],
    };
  },
});
