import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectForms } from '../../bench/collectForms';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { PERIOD, filledForm, schoolsOf } from '../collectedForms';
import { rootPath } from '../generated';
import { faultsOf, hasLibreOffice, savedByLibreOffice } from '../xlsx/outsidePrograms';

/** Collecting with the built command line, as people call it. */

const SLOW = 180_000;
const SHNOR = rootPath('dist/cli/shnor.js');
const SENT = 300;
const DAMAGED_EACH = 4;
const DAY = '2026-01-20';

interface Collected {
  readonly submissions: readonly {
    readonly file: string;
    readonly school: string | null;
    readonly status: string;
    readonly replaces: string | null;
    readonly issues: number;
    readonly message: string;
  }[];
  readonly missing: readonly string[];
  readonly returned?: readonly { readonly file: string; readonly written: string | null }[];
}

let folder = '';
let forms = '';
let register = '';
const at = (name: string): string => join(folder, name);
const argsFor = (sent: string, into: string, output: string): string[] => [
  SHNOR,
  'collect',
  sent,
  '--into',
  into,
  '-o',
  output,
  '--today',
  DAY,
  '--json',
];

function collect(sent: string, into: string, output: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...argsFor(sent, into, output), ...more], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2) throw new Error(stderr);
  return { code: status, err: stderr, ...(JSON.parse(stdout) as Collected) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-collect-'));
  ({ forms, register } = await collectForms(folder, SENT));
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const OTHER_BOOK = {
  sheets: [
    {
      name: 'Смета',
      rows: [
        ['Статья', 'Сумма'],
        ['Бумага', 100],
      ],
    },
  ],
};

/** Ways to damage a form, and what becomes of it. */
const DAMAGES: readonly (readonly [
  status: string,
  damage: (bytes: Uint8Array, number: number) => Uint8Array | Promise<Uint8Array>,
])[] = [
  ['unreadable', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['unreadable', () => new Uint8Array(0)],
  ['unreadable', () => text('<html><table><tr><td>1</td></tr></table></html>')],
  ['unreadable', (_, number) => text(`Школа;Сколько\nСОШ № ${number};5\n`)],
  ['unreadable', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['unreadable', (bytes) => bytes.map((byte, index) => (index > 900 && index < 6000 ? byte ^ 0x55 : byte))],
  ['unreadable', () => writeXlsx(OTHER_BOOK)],
  [
    'returned',
    (_, number) => writeXlsx(filledForm({ name: `Лицей № ${900 + number}`, code: `Л-${number}` }, number)),
  ],
  [
    'returned',
    (_, number) =>
      writeXlsx(filledForm(schoolsOf(SENT)[number] ?? { name: '', code: '' }, number, () => [200, 100])),
  ],
  [
    'returned',
    (_, number) => {
      const form = filledForm(schoolsOf(SENT)[number] ?? { name: '', code: '' }, number, () => [1, 2]);
      const [sheet, ...others] = form.sheets;
      const rows = sheet?.rows.map((row, index) => (index < 5 ? row : row?.slice(0, 3)));
      return writeXlsx({ ...form, sheets: sheet && rows ? [{ ...sheet, rows }, ...others] : [] });
    },
  ],
];

test(
  'of 300 files of which 40 are damaged in ten ways every one is accounted for',
  async () => {
    const names = readdirSync(forms).sort();
    const expected = new Map<string, string>();
    for (const [way, [status, damage]] of DAMAGES.entries())
      for (let each = 0; each < DAMAGED_EACH; each++) {
        const number = way * DAMAGED_EACH + each;
        const name = names[number] ?? '';
        const path = join(forms, name);
        writeFileSync(path, await damage(new Uint8Array(readFileSync(path)), number));
        expected.set(name, status);
      }
    const { submissions, missing, code } = collect(forms, register, at('свод.xlsx'));
    expect(code).toBe(1);
    expect(submissions.map(({ file }) => file)).toEqual(names);
    for (const { file, status, message } of submissions) {
      expect([file, status]).toEqual([file, expected.get(file) ?? 'accepted']);
      if (status !== 'accepted') expect(message.length).toBeGreaterThan(10);
    }
    expect(missing).toHaveLength(DAMAGED_EACH * DAMAGES.length);
    expect(faultsOf(at('свод.xlsx'))).toEqual([]);
    const again = collect(forms, at('свод.xlsx'), at('снова.xlsx'));
    expect(again.submissions).toEqual(submissions);
    expect(readFileSync(at('снова.xlsx')).equals(readFileSync(at('свод.xlsx')))).toBe(true);
  },
  SLOW,
);

test(
  'a run that is killed at any moment leaves both workbooks whole',
  async () => {
    const [into, output] = [readFileSync(register), at('итог.xlsx')];
    const run = (milliseconds: number): Promise<boolean> =>
      new Promise((done) => {
        const child = spawn(process.execPath, argsFor(forms, register, output), { stdio: 'ignore' });
        const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
        child.on('exit', (_, signal) => {
          clearTimeout(timer);
          done(signal === null);
        });
      });
    for (let wait = 60, isDone = false; !isDone; wait = Math.ceil(wait * 1.35)) {
      isDone = await run(wait);
      expect(readFileSync(register).equals(into)).toBe(true);
      if (!existsSync(output)) continue;
      expect(readXlsx(new Uint8Array(readFileSync(output)), { inflate: inflateNode }).sheets.length).toBe(5);
    }
    expect(existsSync(output)).toBe(true);
  },
  SLOW,
);

test('what cannot be done is said, and nothing is written', () => {
  const refused = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [SHNOR, ...args], { encoding: 'utf8' });
    return [status, stderr];
  };
  const output = at('нет.xlsx');
  const [code, said] = refused('collect', at('нет'), '--into', register, '-o', output);
  expect([code, said]).toEqual([2, expect.stringContaining('не найдена')]);
  expect(refused('collect', forms)[0]).toBe(2);
  expect(refused('collect', forms, '--into', register, '-o', output, '--choose', 'x.xlsx')).toEqual([
    2,
    expect.stringContaining('x.xlsx'),
  ]);
  expect(existsSync(output)).toBe(false);
});

test('what a school is to mend goes back with its remarks, and is no part of what is collected', async () => {
  const sent = mkdtempSync(join(folder, 'mend-'));
  const [school = { name: '', code: '' }] = schoolsOf(1);
  writeFileSync(join(sent, 'a.xlsx'), await writeXlsx(filledForm(school, 0, () => [200, 100])));
  const back = at('вернуть');
  const before = readFileSync(join(sent, 'a.xlsx'));
  const { returned } = collect(sent, register, at('m.xlsx'), '--return', back);
  expect(returned).toMatchObject([{ file: 'a.xlsx', written: join(back, 'a.xlsx') }]);
  expect(readdirSync(back).sort()).toEqual(['a.xlsx', 'Письма.txt']);
  expect(readFileSync(join(back, 'Письма.txt'), 'utf8')).toContain('E6: Часть больше целого: 200 из 100.');
  collect(sent, register, at('m.xlsx'), '--return', back);
  expect(readdirSync(back)).toHaveLength(4);
  expect(readFileSync(join(sent, 'a.xlsx')).equals(before)).toBe(true);
  const inside = join(sent, 'внутри');
  const args = [...argsFor(sent, register, at('m.xlsx')), '--return', inside];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).status).toBe(2);
  expect(existsSync(inside)).toBe(false);
});

test('a file of more than the limit is refused without being read', () => {
  const sent = mkdtempSync(join(folder, 'big-'));
  const path = join(sent, 'большой.xlsx');
  writeFileSync(path, '');
  spawnSync('truncate', ['-s', '210M', path]);
  if (statSync(path).size < 200_000_000) return;
  const [only] = collect(sent, register, at('большой-итог.xlsx')).submissions;
  expect(only).toMatchObject({ status: 'unreadable', message: expect.stringContaining('210 МБ') as string });
});

const other = hasLibreOffice ? test : test.skip;
other(
  'forms go out, come back as LibreOffice saves them, are corrected and collected again',
  async () => {
    const sent = mkdtempSync(join(folder, 'sent-'));
    const [first, second] = schoolsOf(2);
    const save = async (name: string, school: typeof first, part: number) =>
      writeFileSync(
        join(sent, name),
        savedByLibreOffice(
          await writeXlsx(filledForm(school ?? { name: '', code: '' }, 1, () => [part, 100])),
        ),
      );
    await save('a.xlsx', first, 10);
    await save('Копия формы.xlsx', second, 20);
    const { submissions, missing } = collect(sent, register, at('1.xlsx'));
    expect(submissions.map(({ file, school, status }) => [file, school, status])).toEqual([
      ['a.xlsx', 'МБОУ СОШ № 1', 'accepted'],
      ['Копия формы.xlsx', 'МБОУ СОШ № 2', 'accepted'],
    ]);
    expect(missing).toHaveLength(SENT - 2);
    await save('a.xlsx', first, 30);
    const again = collect(sent, at('1.xlsx'), at('2.xlsx'));
    expect(again.submissions.map(({ status, replaces }) => [status, replaces])).toEqual([
      ['accepted', 'a.xlsx'],
      ['accepted', null],
    ]);
    const book = readXlsx(savedByLibreOffice(readFileSync(at('2.xlsx'))), { inflate: inflateNode });
    const rows = book.sheets.find(({ name }) => name === 'Свод, форма школы')?.rows ?? [];
    const flat = rows.filter((row) => row?.includes('МБОУ СОШ № 1'));
    expect(flat.length).toBe(12);
    expect(flat.every((row) => row?.includes(30) && row.includes(PERIOD))).toBe(true);
  },
  SLOW,
);
