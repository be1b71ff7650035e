import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { PERIOD, registerOf, schoolsOf } from '../collectedForms';
import { rootPath } from '../generated';
import { faultsOf } from '../xlsx/outsidePrograms';

/** Forms out with the built command line. */

let folder = '';
let register = '';
const at = (name: string): string => join(folder, name);

function forms(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [rootPath('dist/cli/shnor.js'), 'forms', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-forms-'));
  register = at('реестр.xlsx');
  writeFileSync(register, await writeXlsx(registerOf(schoolsOf(3))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there is a form for each school, and a letter', () => {
  const out = at('формы');
  const { code, out: said } = forms(
    register,
    '-t',
    'schoolform',
    '-o',
    out,
    '--period',
    PERIOD,
    '--return-by',
    '15.01.2026',
    '--json',
  );
  expect(code).toBe(0);
  const answer = JSON.parse(said) as {
    forms: { file: string; school: string; code: string }[];
    letter: string;
  };
  expect(answer.forms.map(({ code: own, school }) => [own, school])).toEqual(
    schoolsOf(3).map((school) => [school.code, school.name]),
  );
  expect(readdirSync(out).sort()).toEqual(answer.forms.map(({ file }) => file).sort());
  expect(answer.letter).toContain('не позднее 15.01.2026');
  const files = readdirSync(out).map((file) => join(out, file));
  expect(faultsOf(...files)).toEqual([]);
  const [first = ''] = files;
  const { sheets } = readXlsx(new Uint8Array(readFileSync(first)), { inflate: inflateNode, formats: 'all' });
  expect(sheets[0]?.stamp?.form).toEqual({ code: '1001', school: 'МБОУ СОШ № 1', period: PERIOD });
  expect(sheets[0]?.protection).toMatchObject({ allowFilter: true });
});

test('files that are there are not written over unasked', () => {
  const out = at('ещё');
  expect(forms(register, '-t', 'schoolform', '-o', out, '--period', PERIOD).code).toBe(0);
  const names = readdirSync(out);
  writeFileSync(join(out, names[0] ?? ''), 'чужое');
  rmSync(join(out, names[1] ?? ''));
  const { code, err } = forms(register, '-t', 'schoolform', '-o', out, '--period', PERIOD);
  expect([code, err]).toEqual([2, expect.stringContaining('уже есть')]);
  expect(readFileSync(join(out, names[0] ?? ''), 'utf8')).toBe('чужое');
  expect(readdirSync(out)).toHaveLength(2);
  expect(forms(register, '-t', 'schoolform', '-o', out, '--period', PERIOD, '--replace').code).toBe(0);
  expect(readFileSync(join(out, names[0] ?? ''), 'utf8')).not.toBe('чужое');
});

const REFUSED: readonly (readonly [string, readonly string[]])[] = [
  ['Назовите форму', []],
  ['не форма для одной школы', ['-t', 'indicators']],
  ['Шаблона «нет» нет', ['-t', 'нет']],
  ['период', ['-t', 'schoolform']],
  ['период', ['-t', 'schoolform', '--period', '  ']],
  ['не дата', ['-t', 'schoolform', '--period', PERIOD, '--return-by', 'скоро']],
  ['Программы «нет» нет', ['-t', 'schoolform', '--period', PERIOD, '--programme', 'нет']],
];
test.each(REFUSED)('«%s» is said, and nothing is written', (sentence, args) => {
  const out = at('нет');
  const { code, err } = forms(register, '-o', out, ...args);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync(out)).toBe(false);
});

test('a workbook without a register says what is looked for', async () => {
  const book = at('пусто.xlsx');
  writeFileSync(book, await writeXlsx({ sheets: [{ name: 'Лист1', rows: [['Статья', 'Сумма']] }] }));
  const { code, err } = forms(book, '-t', 'schoolform', '-o', at('нет'), '--period', PERIOD);
  expect([code, err]).toEqual([2, expect.stringContaining('не найдены школы')]);
});
