import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programmes } from '../../src/programmes';
import { templates } from '../../src/templates';
import { ownTables } from '../../src/workbench/sample/ownTables';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { rootPath } from '../generated';
import { faultsOf } from '../xlsx/outsidePrograms';

/** The built command line, as people call it. */

const SLOW = 120_000;
const SHNOR = rootPath('dist/cli/shnor.js');
const manifestCheck = process.env['SHNOR_MANIFEST_CHECK'];

let folder = '';
let book = '';

const at = (name: string): string => join(folder, name);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SHNOR, ...args], { encoding: 'utf8' });
  return {
    code: status,
    out: stdout,
    err: stderr,
    json: () => JSON.parse(stdout) as Record<string, unknown>,
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-'));
  book = at('Пример.xlsx');
  writeFileSync(book, await writeXlsx({ sheets: ownTables }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('recognise names every table of the sample', () => {
  const { code, out } = run('recognise', book);
  expect([code, out.trim().split('\n')]).toEqual([
    0,
    [
      'Дорожная карта: дорожная карта, 10\u00a0строк, 3\u00a0раздела',
      'Показатели: таблица показателей, 3\u00a0строки',
      'Школы: реестр школ, 4\u00a0строки',
      'Результаты: результаты оценочных процедур, 16\u00a0строк',
      'Социальные условия: таблица социальных условий, 4\u00a0строки',
    ],
  ]);
});

test('check finds the slips of the sample and says so by its exit code', () => {
  const { code, json } = run('check', book, '--today', '2025-12-01', '--json');
  const [file] = json()['files'] as {
    status: string;
    issues: { code: string; cell: string; message: string }[];
  }[];
  expect(code).toBe(1);
  expect(file?.status).toBe('errors');
  expect(file?.issues.map((issue) => `${issue.code} ${issue.cell}`)).toEqual([
    'TERM-001 C5',
    'RESPONSIBLE-001 D13',
    'NUMBER-001 A9',
    'RESULT-001 E11',
    'OVERDUE-001 F8',
    'SCORE-001 F12',
  ]);
});

test('cells gives every value by row', () => {
  const { sheets } = run('cells', book, '--json').json() as {
    sheets: { name: string; state: string; rows: unknown[][] }[];
  };
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ['Дорожная карта', 'visible'],
    ['Показатели', 'visible'],
    ['Школы', 'visible'],
    ['Результаты', 'visible'],
    ['Социальные условия', 'visible'],
  ]);
  expect(sheets[2]?.rows[2]).toEqual([
    'Заречная школа № 1',
    'ШНОР',
    'Методический центр',
    'Гимназия',
    412,
    13.2,
  ]);
});

test('templates are listed and written, blank or filled from a preset', () => {
  const idsOf = (command: string) =>
    run(command)
      .out.trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
  expect(idsOf('templates')).toEqual(templates.map(({ id }) => id));
  expect(idsOf('programmes')).toEqual(programmes.map(({ id }) => id));
  const output = at('Шаблоны.xlsx');
  expect(run('template', 'roadmap', 'indicators', '--programme', 'balagansk', '-o', output).code).toBe(0);
  const { sheets } = run('cells', output, '--json').json() as { sheets: { name: string }[] };
  expect(sheets.map(({ name }) => name)).toEqual(['Дорожная карта', 'Показатели', 'Списки']);
  const { tables } = run('recognise', output, '--json').json() as {
    tables: { kind: string; rows: unknown[] }[];
  };
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['roadmap', 49],
    ['indicators', 5],
  ]);
});

test('a preset is moved to other years, and says what it has no data for', () => {
  const output = at('Карта.xlsx');
  const args = ['--programme', 'gorodets', '--first-year', '2026', '--territory', 'Заречный округ'];
  const { code, out } = run('template', 'roadmap', 'indicators', ...args, '-o', output);
  expect([code, out.trim().split('\n')]).toEqual([
    0,
    [`Записано: ${output}`, 'В готовой программе нет данных для листов: «Показатели». Они пустые.'],
  ]);
  const { sheets } = run('cells', output, '--json').json() as { sheets: { rows: unknown[][] }[] };
  expect(sheets[0]?.rows[0]?.[0]).toBe('План мероприятий («дорожная карта»). Заречный округ');
  expect(sheets[0]?.rows[5]?.[3]).toBe('Август 2026 г.');
});

test('a file that is no workbook does not cost what the others say', () => {
  const letter = at('письмо.xlsx');
  writeFileSync(letter, 'Уважаемые коллеги!');
  const { code, out, json } = run('check', letter, book, '--today', '2025-12-01', '--json');
  rmSync(letter);
  expect(out).not.toBe('');
  const files = json()['files'] as { status: string; message?: string; issues: unknown[] }[];
  expect(files.map(({ status, issues }) => [status, issues.length])).toEqual([
    ['unreadable', 0],
    ['errors', 6],
  ]);
  expect(files[0]?.message).toMatch(/^письмо.xlsx: /);
  expect(code).toBe(1);
});

test('it is a program of its own, and does not mind a reader who has seen enough', () => {
  const first = readFileSync(SHNOR, 'utf8').split('\n')[0];
  expect(first).toBe('#!/usr/bin/env node');
  const piped = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${SHNOR}" cells "${book}" --json | head -c 10`],
    {
      encoding: 'utf8',
    },
  );
  expect([piped.stdout, piped.stderr]).toEqual(['{"sheets":', '']);
});

test('summary adds a sheet to a copy and keeps the original', () => {
  const before = readFileSync(book);
  const output = at('Сводка.xlsx');
  const { code, out } = run('summary', book, '--today', '2025-12-01', '-o', output);
  expect([code, out.trim()]).toEqual([0, `Записано: ${output}`]);
  expect(readFileSync(book).equals(before)).toBe(true);
  const { sheets } = run('cells', output, '--json').json() as {
    sheets: { name: string; rows: unknown[][] }[];
  };
  expect(sheets.map(({ name }) => name)).toEqual([
    'Дорожная карта',
    'Показатели',
    'Школы',
    'Результаты',
    'Социальные условия',
    'Сводка дорожной карты',
    'Итоги по показателям',
    'Разрыв между школами',
    'Школы, риски и динамика',
    'Обзор программы',
  ]);
  expect(sheets[5]?.rows[2]).toEqual(['На дату', { date: '2025-12-01' }]);
  expect(sheets[5]?.rows[11]?.slice(0, 2)).toEqual(['выполнено', 4]);
  const again = at('Ещё.xlsx');
  run('summary', output, '--today', '2025-12-01', '-o', again);
  const twice = run('cells', again, '--json').json() as { sheets: { name: string }[] };
  expect(twice.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});

test('summary compares what was closed, and says which periods there are', () => {
  const [closed, compared] = [at('Закрыто.xlsx'), at('Сравнение.xlsx')];
  const { err } = run('summary', book, '--compare', '01.12.2025', '-o', compared);
  expect(err.trim()).toMatch(/нет закрытых периодов/);
  run('summary', book, '--today', '2025-12-01', '--close', '-o', closed);
  const later = ['summary', closed, '--today', '2026-03-01', '-o', compared];
  expect(run(...later, '--compare', '31.12.2025').err.trim()).toBe(
    'Периода, закрытого на 31.12.2025, в файле нет. Есть такие: 01.12.2025.',
  );
  expect(run(...later, '--compare', '01.12.2025,01.12.2025').err).toMatch(/^Непонятно, что сравнить/);
  expect(run(...later, '--compare', '01.12.2025').code).toBe(0);
  const { sheets } = run('cells', compared, '--json').json() as {
    sheets: { name: string; rows: unknown[][] }[];
  };
  const rows = sheets.find(({ name }) => name === 'Сравнение периодов')?.rows ?? [];
  expect(rows.find((row) => row[0] === 'Строка')?.slice(0, 4)).toEqual([
    'Строка',
    'Показатель',
    'Было, 01.12.2025',
    'Стало, 01.03.2026',
  ]);
  expect(faultsOf(compared)).toEqual([]);
});

test('summary writes documents beside the copy, or alone, and says what is lacking', () => {
  const [note, report] = [at('Справка.docx'), at('Отчёт.docx')];
  const { code, out } = run('summary', book, '--today', '2025-12-01', '--note', note, '--report', report);
  expect([code, out.trim().split('\n')]).toEqual([0, [`Записано: ${note}`, `Записано: ${report}`]]);
  for (const file of [note, report]) expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const list = run('summary', book, '--list', '--json').json() as unknown as {
    id: string;
    lacks: string | null;
  }[];
  expect(list.filter(({ lacks }) => lacks === null).map(({ id }) => id)).toEqual([
    'roadmapSummary',
    'indicators',
    'gaps',
    'schools',
    'overview',
  ]);
});

describe('what cannot be done is said in one sentence, and nothing is written', () => {
  const refused = (args: string[], sentence: RegExp) => {
    const files = readdirSync(folder);
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(files);
  };

  test('wrong calls', () => {
    refused(['найти'], /^Команды «найти» нет/);
    refused(['recognise'], /нужен файл/);
    refused(['check', '--нет'], /^Ключа «--нет» нет/);
    refused(['check', book, '--today'], /^После ключа «--today» нужно значение/);
    refused(['check', book, '--json=да'], /^После ключа «--json» значение не нужно/);
    refused(['check', book, '-o', at('х.xlsx')], /^Ключ -o нужен команде «check»/);
    refused(['recognise', book, 'лишнее.xlsx'], /^Слово «лишнее.xlsx» команде «recognise» не нужно/);
    refused(['template', 'roadmap', '-o', at('х.txt')], /должно кончаться на \.xlsx/);
    refused(['template', 'roadmap', '-o', join(folder, 'нет', 'х.xlsx')], /такой папки нет/);
    refused(['template', 'roadmap', '--years', '0', '-o', at('х.xlsx')], /^«0» — не число лет/);
    refused(
      ['template', 'roadmap', '--programme', 'orel', '--years', '5', '-o', at('х.xlsx')],
      /своя длительность/,
    );
    refused(['template', 'roadmap', '--first-year', '26', '-o', at('х.xlsx')], /^«26» — не год/);
    refused(['check', book, '--today', '31.31.2025'], /^«31.31.2025» — не дата/);
    refused(['template', 'таблица', '-o', at('х.xlsx')], /^Шаблона «таблица» нет\. Есть такие: passport/);
    refused(['template', 'roadmap'], /имя нового файла/);
    refused(['template', 'roadmap', '--programme', 'нет', '-o', at('х.xlsx')], /^Программы «нет» нет/);
    refused(['template', 'roadmap', '--locale', 'de', '-o', at('х.xlsx')], /^Язык «de» неизвестен/);
    refused(['summary', book, '-o', book], /исходный/);
    refused(['summary', book, '--sheets', 'всё', '-o', at('х.xlsx')], /^Листа сводки «всё» нет/);
  });

  test('wrong files', () => {
    refused(['cells', at('нет.xlsx')], /не найден/);
    refused(['cells', folder], /папка/);
    writeFileSync(at('текст.xlsx'), 'просто текст');
    refused(['cells', at('текст.xlsx')], /^текст\.xlsx: /);
    refused(['template', 'roadmap', '-o', join(folder, 'нет папки', 'х.xlsx')], /не записан/);
  });

  test('a workbook without a roadmap', async () => {
    writeFileSync(
      at('Письмо.xlsx'),
      await writeXlsx({ sheets: [{ name: 'Лист1', rows: [['Уважаемые коллеги!']] }] }),
    );
    expect(run('recognise', at('Письмо.xlsx')).out).toMatch(/^Таблиц программы не найдено\./);
    refused(['summary', at('Письмо.xlsx'), '-o', at('х.xlsx')], /нет дорожной карты/);
  });
});

const written = (): string[] =>
  readdirSync(folder)
    .filter((name) => /^(Шаблоны|Сводка|Пример)\.xlsx$/.test(name))
    .map(at);

test('the checks of the format find no error in what is written', () => {
  expect(written()).toHaveLength(3);
  expect(faultsOf(...written())).toEqual([]);
});

test(
  'LibreOffice opens what is written',
  () => {
    const { error } = spawnSync('soffice', ['--version']);
    if (error && !process.env['SHNOR_REQUIRE_ALL']) return;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${at('profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...written(),
      ],
      { stdio: 'ignore' },
    );
    for (const file of written()) expect(existsSync(file.replace(/xlsx$/, 'pdf'))).toBe(true);
  },
  SLOW,
);

test('the manifest passes the offline check', () => {
  if (!manifestCheck) return;
  const output = execFileSync(manifestCheck, [rootPath('manifest.xml'), rootPath('src')], {
    cwd: rootPath(),
    encoding: 'utf8',
  });
  expect(output).toContain('semantic checks ok');
});
