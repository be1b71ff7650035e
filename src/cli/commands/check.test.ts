import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { cellLink, cellValue } from '../../core/workbook/cell';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { faultsOf } from '../../../tests/xlsx/outsidePrograms';
import { check } from './check';

const PLAN = sheetFromText(
  `
  План мероприятий на 2025 год
  № | Мероприятие | Сроки | Ответственный
  1 | Создание рабочей группы | Август 2025 | УО
  1 | Анализ кадров | | ЦРО
`,
  'План',
);

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(at('план.xlsx'), await writeXlsx({ sheets: [PLAN] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readXlsx(readFileSync(at(name)), { inflate: inflateNode }).sheets;
const today = '2025-07-01';

test('a sheet of remarks is added to a copy, and replaced when it is there', async () => {
  await check.run([at('план.xlsx')], { today, remarks: true, output: at('замечания.xlsx') });
  await check.run([at('замечания.xlsx')], { today, remarks: true, output: at('ещё.xlsx') });
  for (const name of ['замечания.xlsx', 'ещё.xlsx']) {
    const sheets = read(name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['План', 'Лист замечаний']);
    const cells = sheets[1]?.rows.flatMap((row) => row ?? []) ?? [];
    expect(cells.map(cellValue)).toContain('У мероприятия «1 Анализ кадров» не указан срок.');
    expect(cells.flatMap((cell) => cellLink(cell) ?? [])).toContainEqual({ sheet: 'План', address: 'C4' });
    expect(faultsOf(at(name))).toEqual([]);
  }
  expect(read('план.xlsx')).toHaveLength(1);
});

test('the page of remarks says the same words', async () => {
  const { lines } = await check.run([at('план.xlsx')], { today, html: at('замечания.html') });
  const html = readFileSync(at('замечания.html'), 'utf8');
  expect(html).toContain('У мероприятия «1 Анализ кадров» не указан срок.');
  expect(lines.join('\n')).toContain('У мероприятия «1 Анализ кадров» не указан срок.');
});

test('a mended copy leaves the file itself alone, and says how many cells it changed', async () => {
  const before = readFileSync(at('план.xlsx'));
  const answer = await check.run([at('план.xlsx')], { today, fix: true, output: at('исправлено.xlsx') });
  const { cells } = (answer.document as { written: { cells: number } }).written;
  const changed = read('исправлено.xlsx').flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) =>
      (row ?? []).filter(
        (cell, column) => cellValue(cell) !== cellValue([PLAN][sheet]?.rows[at]?.[column] ?? null),
      ),
    ),
  );
  expect(changed).toHaveLength(cells);
  expect(readFileSync(at('план.xlsx'))).toEqual(before);
});

test.each([
  [{ fix: true }, 1, /нужно имя нового файла/],
  [{ output: 'x.xlsx' }, 1, /Ключ -o нужен/],
  [{ fix: true, output: 'x.xlsx' }, 2, /назовите один/],
  [{ html: 'x.txt' }, 1, /должно кончаться на \.html/],
])('%j with %d files is refused', async (given, count, sentence) => {
  const words = Array.from({ length: count }, () => at('план.xlsx'));
  await expect((async () => check.run(words, given))()).rejects.toThrow(sentence);
});

test('nothing is written over the file itself', async () => {
  const file = at('план.xlsx');
  await expect((async () => check.run([file], { fix: true, output: file }))()).rejects.toThrow(/исходный/);
});
