import type { Issue } from '../../core/check/issue';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { validate } from '../../core/check/rule';
import { cellAddress } from '../../core/workbook/address';
import { cli } from '../../locales/ru/cli';
import { pane } from '../../locales/ru/pane';
import { issues as sentences } from '../../locales/ru/issues';
import { rules } from '../../rules';
import { templates } from '../../templates';
import type { Command } from '../command';
import { readWorkbook } from '../files';
import { fileOf, todayOf } from '../options';
import { Stop } from '../stop';

function issueJson(issue: Issue) {
  const words = sentences[issue.code];
  const values = { ...issue.values, found: issue.found };
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.sheet,
    cell: cellAddress(issue.row, issue.column),
    found: issue.found,
    expected: words?.expected(values) ?? '',
    message: words?.message(values) ?? '',
    fix: words?.fix(values) ?? '',
  };
}

const statusOf = (issues: readonly Issue[]): CheckedFile['status'] =>
  issues.some(({ severity }) => severity === 'error') ? 'errors' : issues.length > 0 ? 'remarks' : 'clean';

interface CheckedFile {
  readonly file: string;
  readonly status: 'errors' | 'remarks' | 'clean' | 'unreadable';
  /** Why the file is unreadable. */
  readonly message?: string;
  readonly issues: readonly ReturnType<typeof issueJson>[];
}

const issueLine = ({ sheet, cell, code, severity, message, fix }: ReturnType<typeof issueJson>): string =>
  `  ${sheet}!${cell}  ${pane.check.severity[severity]} ${code}: ${message} ${fix}`;

/** Issues of every table of every file. */
export const check: Command = {
  name: 'check',
  takes: ['today'],
  run: (call) => {
    fileOf(call, 'check');
    todayOf(call);
    const files = call.words.map((file): CheckedFile => {
      try {
        const issues = validate(recogniseWorkbook(readWorkbook(file), undefined, templates), rules);
        return { file, status: statusOf(issues), issues: issues.map(issueJson) };
      } catch (error) {
        // One bad file among many must not cost what the others say.
        if (!(error instanceof Stop) || call.words.length === 1) throw error;
        return { file, status: 'unreadable', message: error.message, issues: [] };
      }
    });
    return {
      document: { files },
      hasErrors: files.some(({ status }) => status === 'errors' || status === 'unreadable'),
      lines: files.flatMap(({ file, message, issues }) => [
        message ?? `${file}: ${issues.length === 0 ? cli.noIssues : cli.issues(issues.length)}`,
        ...issues.map(issueLine),
      ]),
    };
  },
};
