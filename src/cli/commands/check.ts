import type { Issue } from '../../core/issue';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { validate } from '../../core/rule';
import { cellAddress } from '../../core/workbook/address';
import { cli } from '../../locales/ru/cli';
import { issues as sentences } from '../../locales/ru/issues';
import { rules } from '../../rules';
import { templates } from '../../templates';
import type { Command } from '../command';
import { readWorkbook } from '../files';
import { fileOf, todayOf } from '../options';

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

const statusOf = (issues: readonly Issue[]): string =>
  issues.some(({ severity }) => severity === 'error') ? 'errors' : issues.length > 0 ? 'remarks' : 'clean';

/** Issues of every table of every file. */
export const check: Command = {
  name: 'check',
  run: (call) => {
    fileOf(call, 'check');
    todayOf(call);
    const files = call.words.map((file) => {
      const issues = validate(recogniseWorkbook(readWorkbook(file), undefined, templates), rules);
      return { file, status: statusOf(issues), issues: issues.map(issueJson) };
    });
    return {
      document: { files },
      hasErrors: files.some(({ status }) => status === 'errors'),
      lines: files.flatMap(({ file, issues }) => [
        `${file}: ${issues.length === 0 ? cli.noIssues : cli.issues(issues.length)}`,
        ...issues.map(({ sheet, cell, message, fix }) => `  ${sheet}!${cell}  ${message} ${fix}`),
      ]),
    };
  },
};
