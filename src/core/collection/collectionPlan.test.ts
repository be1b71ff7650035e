import { createHash } from 'node:crypto';
import {
  PERIOD,
  SCHOOL_FORM,
  filledForm,
  registerOf,
  schoolsOf,
  withCells,
} from '../../../tests/collectedForms';
import { expectGenerated } from '../../../tests/generated';
import { bookFrom } from '../../../tests/ruleSentences';
import { wholeSheet } from '../../../tests/wholeSheet';
import { fileHost } from '../../files/fileHost';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { cellValue } from '../workbook/cell';
import type { Sheet, Workbook } from '../workbook/workbook';
import { collectionPlan, type CollectionPlan } from './collectionPlan';
import { lastAnswers } from './lastAnswers';
import { readForms } from './readForm';
import type { FileIn } from './submission';

const SCHOOLS = schoolsOf(4);
const TODAY = 46_050;
const kinds = { templates: [SCHOOL_FORM], migrations: [] };

const fileOf = (file: string, workbook: Workbook): FileIn => ({
  file,
  hash: createHash('md5').update(JSON.stringify(workbook.sheets[0]?.rows)).digest('hex'),
  reading: { is: 'read', forms: readForms(workbook, kinds), remarks: [] },
});
/** The form of a school, by its place in the register. */
const sent = (school: number, answer?: Parameters<typeof filledForm>[2], file = `${school}.xlsx`): FileIn =>
  fileOf(file, filledForm(SCHOOLS[school] ?? { name: '', code: '' }, school, answer));

const sheetsOf = (bytes: Uint8Array): readonly Sheet[] =>
  readXlsx(bytes, { inflate: inflateNode, formulas: true, formats: 'all' }).sheets;

async function collected(bytes: Uint8Array, files: readonly FileIn[], today = TODAY) {
  const sheets = sheetsOf(bytes);
  const book = bookFrom(sheets);
  const plan = collectionPlan({
    sheets,
    schools: book.schools,
    schoolOf: book.schoolOf,
    templates: kinds.templates,
    files,
    today,
    locale: 'ru',
    texts: { reason: ({ reason }) => reason?.code ?? '', missing: ({ school }) => `Письмо: ${school}` },
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  if (plan.insertion.sheets.length + plan.tables.length > 0)
    await host.append({ insertion: plan.insertion, tables: plan.tables });
  return { plan, bytes: host.bytes() };
}

const sheetNamed = (bytes: Uint8Array, name: string): Sheet => {
  const found = sheetsOf(bytes).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const values = (bytes: Uint8Array, name: string) =>
  sheetNamed(bytes, name).rows.map((row) => (row ?? []).map((cell) => cellValue(cell)));
const COLLECTED = 'Свод, форма школы';
const HEADER = 3;
const column = (bytes: Uint8Array, header: string): number =>
  values(bytes, COLLECTED)[HEADER]?.indexOf(header) ?? -1;
const isEmpty = ({ insertion, tables }: CollectionPlan): boolean =>
  insertion.sheets.length === 0 && tables.length === 0;

let base: Uint8Array;
beforeAll(async () => {
  base = await writeXlsx(registerOf(SCHOOLS));
});

test('what was taken becomes rows that say whose they are and where they came from', async () => {
  const { bytes, plan } = await collected(base, [sent(0), sent(1)]);
  expect(sheetsOf(bytes).map(({ name }) => name)).toEqual([
    'Реестр школ',
    COLLECTED,
    'Журнал',
    'Кто не сдал',
    'Показатели школ',
  ]);
  const [row] = values(bytes, COLLECTED).slice(HEADER + 1);
  expect(row?.slice(0, 5)).toEqual([
    'МБОУ СОШ № 1',
    '1001',
    PERIOD,
    'Показатели',
    'Занимаются по программам дополнительного образования',
  ]);
  expect(row?.slice(-2)).toEqual(['0.xlsx', 6]);
  expect(values(bytes, COLLECTED)).toHaveLength(HEADER + 1 + 2 * 12);
  expect(plan.missing.map(({ name }) => name)).toEqual(['МБОУ СОШ № 3', 'МБОУ СОШ № 4']);
  expect(values(bytes, 'Кто не сдал').slice(HEADER + 1)).toEqual([
    ['1003', 'МБОУ СОШ № 3', null, 'ЦРО', 46_040, 10, 'Письмо: МБОУ СОШ № 3'],
    ['1004', 'МБОУ СОШ № 4', null, 'ЦРО', 46_040, 10, 'Письмо: МБОУ СОШ № 4'],
  ]);
});

test('indicators are of sums, not means of percents', async () => {
  const answers = [
    [10, 10],
    [0, 990],
  ] as const;
  const { bytes } = await collected(base, [sent(0, () => answers[0]), sent(1, () => answers[1])]);
  expect(values(bytes, 'Показатели школ')[HEADER + 1]?.slice(2)).toEqual([2, 10, 1000, 1]);
});

test('a second run on the same day changes nothing', async () => {
  const files = [sent(0), sent(1)];
  const first = await collected(base, files);
  const second = await collected(first.bytes, files);
  expect(isEmpty(second.plan)).toBe(true);
  expect(second.plan.submissions.map(({ status, isKnown }) => [status, isKnown])).toEqual(
    [
      ['remarks', true],
      ['remarks', true],
    ].map(([, known]) => ['accepted', known]),
  );
});

test('more files add rows below, and the table takes them in with their look', async () => {
  const first = await collected(base, [sent(0)]);
  const { bytes } = await collected(first.bytes, [sent(0), sent(1)]);
  const sheet = sheetNamed(bytes, COLLECTED);
  expect(sheet.tables?.[0]?.area).toMatchObject({ top: HEADER, bottom: HEADER + 24 });
  expect(values(bytes, COLLECTED)[HEADER + 13]?.slice(0, 2)).toEqual(['МБОУ СОШ № 2', '1002']);
  expect(JSON.stringify(sheet.rows[HEADER + 24]?.[0])).toContain('border');
});

test('a corrected file changes its own rows alone; what stands beside stays', async () => {
  const first = await collected(base, [sent(0), sent(1)]);
  const beside = column(first.bytes, 'Строка файла') + 1;
  const part = column(first.bytes, 'Сколько');
  const host = fileHost(first.bytes, { inflate: inflateNode });
  const own = HEADER + 1;
  await host.apply([
    { at: { sheet: COLLECTED, row: own, column: beside }, before: null, after: 'позвонить' },
    {
      at: { sheet: COLLECTED, row: own + 12, column: part },
      before: values(first.bytes, COLLECTED)[own + 12]?.[part] ?? null,
      after: 99,
    },
  ]);
  const { bytes, plan } = await collected(host.bytes(), [sent(0, () => [1, 2]), sent(1)], TODAY + 1);
  expect(plan.submissions.map(({ replaces }) => replaces)).toEqual(['0.xlsx', null]);
  const after = values(bytes, COLLECTED);
  expect([after[own]?.[part], after[own]?.[part + 1], after[own]?.[beside]]).toEqual([1, 2, 'позвонить']);
  expect(after[own + 12]?.[part]).toBe(99);
  expect(after).toHaveLength(own + 24);
  expect(
    values(bytes, 'Журнал')
      .slice(HEADER + 1)
      .map((row) => [row[0], row[1], row[7]]),
  ).toEqual([
    [TODAY, '0.xlsx', 'заменено'],
    [TODAY, '1.xlsx', 'принято'],
    [TODAY + 1, '0.xlsx', 'принято'],
  ]);
});

test('a line that the corrected file has no longer is emptied, a new one goes below', async () => {
  const first = await collected(base, [sent(0), sent(1)]);
  const form = filledForm(SCHOOLS[0] ?? { name: '', code: '' }, 0);
  const [sheet] = form.sheets as [Sheet];
  const changed = withCells(sheet, [
    [5, 4, null],
    [5, 5, null],
    [7, 1, 'Методический день'],
    [7, 3, 'выполнено'],
  ]);
  const { bytes } = await collected(first.bytes, [fileOf('0.xlsx', { ...form, sheets: [changed] }), sent(1)]);
  const after = values(bytes, COLLECTED);
  expect(after[HEADER + 1]?.every((value) => value === null)).toBe(true);
  expect(after.at(-1)).toEqual(expect.arrayContaining(['МБОУ СОШ № 1', 'Методический день', 'выполнено']));
  expect(after).toHaveLength(HEADER + 1 + 24 + 1);
});

test('a sheet whose headers are gone is not added to', async () => {
  const first = await collected(base, [sent(0)]);
  const host = fileHost(first.bytes, { inflate: inflateNode });
  const file = column(first.bytes, 'Файл');
  await host.apply([
    { at: { sheet: COLLECTED, row: HEADER, column: file }, before: 'Файл', after: 'Откуда' },
  ]);
  const sheets = sheetsOf(host.bytes());
  const book = bookFrom(sheets);
  const plan = collectionPlan({
    sheets,
    schools: book.schools,
    schoolOf: book.schoolOf,
    templates: kinds.templates,
    files: [sent(1)],
    today: TODAY,
    locale: 'ru',
    texts: { reason: () => '', missing: () => '' },
  });
  expect(plan.broken).toMatchObject({ sheet: COLLECTED, header: 'Файл' });
});

test('a stop or a cell that changed meanwhile leaves the file what it was', async () => {
  const first = await collected(base, [sent(0)]);
  const host = fileHost(first.bytes, { inflate: inflateNode });
  const write = { row: HEADER + 1, column: 0, before: 'другая школа', after: 'x' };
  const rest = { sheet: COLLECTED, isInserted: false, like: HEADER + 1, table: null };
  const none = { from: 0, rows: [] };
  const tables = [{ ...rest, cells: [write], added: none }];
  await expect(host.append({ insertion: { sheets: [] }, tables })).rejects.toMatchObject({ code: 'CHANGED' });
  const right = [{ ...rest, cells: [{ ...write, before: 'МБОУ СОШ № 1' }], added: none }];
  const over = [{ ...rest, cells: [], added: { from: HEADER + 2, rows: [['x']] } }];
  await expect(host.append({ insertion: { sheets: [] }, tables: over })).rejects.toMatchObject({
    code: 'CHANGED',
  });
  await expect(
    host.append({ insertion: { sheets: [] }, tables: right }, { signal: { aborted: true } }),
  ).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(host.bytes()).toBe(first.bytes);
});

test('the next form says what the school answered in this one', async () => {
  const { bytes } = await collected(base, [sent(0, () => [45, 120])]);
  const last = lastAnswers(sheetsOf(bytes), SCHOOL_FORM, 'II полугодие 2025/2026', 'ru');
  const line = { block: 'Показатели', code: 'extra' };
  expect(last({ name: 'МБОУ СОШ № 1', code: '1001' }, line)).toEqual({ period: PERIOD, said: '45 из 120' });
  expect(last({ name: 'МБОУ СОШ № 2', code: '1002' }, line)).toBeNull();
  expect(
    lastAnswers(sheetsOf(bytes), SCHOOL_FORM, PERIOD, 'ru')({ name: '', code: '1001' }, line),
  ).toBeNull();
});

test('everything that a run writes is as the golden file says', async () => {
  const first = await collected(base, [
    sent(0),
    sent(0, undefined, 'копия.xlsx'),
    sent(1),
    sent(1, () => [1, 2], 'другой.xlsx'),
    sent(2, () => [null, null], 'пустой.xlsx'),
    sent(3, (line) => [line === 0 ? 90 : 7, 50]),
  ]);
  const second = await collected(
    first.bytes,
    [sent(0, () => [3, 30], 'исправлено.xlsx'), sent(2)],
    TODAY + 1,
  );
  const told = [first, second].flatMap(({ plan }) => [
    ...plan.submissions.map((each) => {
      const { file, status, reason, remarks, school, period } = each;
      const said = remarks.map(({ code, severity }) => `${severity} ${code}`);
      return `${file}: ${status} ${school?.name ?? '-'} ${period ?? '-'} ${JSON.stringify(reason ?? null)} ${said.join(', ')}`;
    }),
    `missing ${plan.missing.map(({ name }) => name).join(', ')}`,
    ...plan.insertion.sheets.map(wholeSheet),
    ...plan.tables.map((table) => JSON.stringify(table)),
    `replaces ${plan.insertion.replace?.join(', ') ?? ''}`,
  ]);
  expectGenerated('src/core/collection/collectionPlan.golden.txt', `${told.join('\n')}\n`);
});
