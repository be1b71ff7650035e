import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { issues } from '../src/locales/ru/issues';
import { pane } from '../src/locales/ru/pane';
import { rules } from '../src/rules';
import { rootPath } from './generated';

const path = rootPath('README.md');
const HEADING = '| Код | О чём | Насколько важно |\n| --- | --- | --- |\n';

/** The table of rules in the README is made from the rules. */
test('the README lists every rule', () => {
  const text = readFileSync(path, 'utf8');
  const rows = rules.map(
    ({ code, severity }) => `| ${code} | ${issues[code]?.title} | ${pane.check.severity[severity]} |`,
  );
  const start = text.indexOf(HEADING) + HEADING.length;
  const end = text.indexOf('\n\n', start);
  const wanted = `${text.slice(0, start)}${rows.join('\n')}${text.slice(end)}`;
  if (process.env['UPDATE']) writeFileSync(path, wanted);
  expect(process.env['UPDATE'] ? wanted : text).toBe(wanted);
});

test('every file that the README and the docs point at is there', () => {
  for (const [file, folder] of [
    ['README.md', ''],
    ['docs/architecture.md', 'docs'],
    ['docs/decisions.md', 'docs'],
  ] as const) {
    const links = [...readFileSync(rootPath(file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.filter((link) => !existsSync(rootPath(folder, link)))).toEqual([]);
  }
});

test('every command that the README names is a script', () => {
  const { scripts } = JSON.parse(readFileSync(rootPath('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readFileSync(path, 'utf8').matchAll(/npm run (\w+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
