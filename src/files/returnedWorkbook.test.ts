import { PERIOD, SCHOOL_FORM, filledForm } from '../../tests/collectedForms';
import { faultsIn } from '../../tests/xlsx/outsidePrograms';
import { readForms } from '../core/collection/readForm';
import { cellFormat, cellLink, cellValue, isRich } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { collection } from '../locales/ru/collection';
import { inflateNode } from '../xlsx/inflateNode';
import { readXlsx } from '../xlsx/readXlsx';
import { writeXlsx } from '../xlsx/writeXlsx';
import { packedBytes, readZip } from '../xlsx/zip';
import { returnedWorkbook } from './returnedWorkbook';

const sentences = { ...collection, refusals: collection.refusals };
const kinds = { templates: [SCHOOL_FORM], migrations: [] };
const read = (bytes: Uint8Array) => readXlsx(bytes, { inflate: inflateNode, formats: 'all' });
const remarksOf = (bytes: Uint8Array) => readForms(read(bytes), kinds)[0]?.remarks ?? [];

async function returned() {
  const form = filledForm({ name: 'СОШ № 3', code: '101' }, 0, (line) => (line === 0 ? [200, 100] : [1, 2]));
  const sent = await writeXlsx(form);
  return { sent, bytes: await returnedWorkbook(sent, remarksOf(sent), sentences, 'ru', inflateNode) };
}

test('remarks stand first, lead to their cells, and the cells are marked', async () => {
  const { sent, bytes } = await returned();
  const { sheets } = read(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Замечания', 'Форма школы', 'Списки']);
  const row = sheets[0]?.rows[4];
  expect(row?.map(cellValue)).toEqual([
    'Форма школы',
    'E6',
    'Часть больше целого: 200 из 100.',
    'Проверьте оба числа: «Сколько» не бывает больше, чем «Из скольких».',
  ]);
  expect(cellLink(row?.[1])).toEqual({ sheet: 'Форма школы', address: 'E6' });
  const [before, after] = [read(sent).sheets[0]?.rows[5]?.[4], sheets[1]?.rows[5]?.[4]];
  expect(cellFormat(after)).toEqual({ ...cellFormat(before), fill: '#F8CBCB' });
  expect(cellFormat(sheets[1]?.rows[6]?.[4])).toEqual(cellFormat(read(sent).sheets[0]?.rows[6]?.[4]));
  expect(faultsIn(bytes)).toEqual([]);
});

test('everything else is the school’s, byte for byte', async () => {
  const { sent, bytes } = await returned();
  const [before, after] = [sent, bytes].map((file) => readZip(file, { parts: Infinity }));
  const changed: string[] = [];
  for (const [key, entry] of before?.entries ?? []) {
    const now = after?.entries.get(key);
    const isSame =
      before &&
      after &&
      now &&
      Buffer.from(packedBytes(before, entry)).equals(Buffer.from(packedBytes(after, now)));
    if (!isSame) changed.push(key);
  }
  expect(changed.sort()).toEqual([
    '[content_types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  const values = (file: Uint8Array) =>
    read(file)
      .sheets.filter(({ name }) => name !== 'Замечания')
      .map(({ rows, validations, protection, tables }) => [
        rows.map((row) => row?.map(cellValue)),
        validations,
        protection,
        tables,
      ]);
  expect(values(bytes)).toEqual(values(sent));
});

test('the file that comes back is read as the same form, and remarks are written once', async () => {
  const { bytes } = await returned();
  expect(readForms(read(bytes), kinds)[0]).toMatchObject({ school: 'СОШ № 3', period: PERIOD, version: 1 });
  const again = await returnedWorkbook(bytes, remarksOf(bytes), sentences, 'ru', inflateNode);
  expect(read(again).sheets.map(({ name }) => name)).toEqual(['Замечания', 'Форма школы', 'Списки']);
});

const NOTE =
  'Часть больше целого: 200 из 100. Проверьте оба числа: «Сколько» не бывает больше, чем «Из скольких».';
const notesIn = (bytes: Uint8Array) =>
  read(bytes).sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      (row ?? []).flatMap((cell, column) =>
        isRich(cell) && cell.note !== undefined ? [[name, index, column, cell.note]] : [],
      ),
    ),
  );

test('a note on the cell says what to mend, and is there once when the file goes back again', async () => {
  const { bytes } = await returned();
  expect(notesIn(bytes)).toEqual([['Форма школы', 5, 4, NOTE]]);
  const again = await returnedWorkbook(bytes, remarksOf(bytes), sentences, 'ru', inflateNode);
  expect(notesIn(again)).toEqual([['Форма школы', 5, 4, NOTE]]);
  expect(faultsIn(again)).toEqual([]);
  // What was mended loses its note.
  const mended = await returnedWorkbook(bytes, [], sentences, 'ru', inflateNode);
  expect(notesIn(mended)).toEqual([]);
  expect(faultsIn(mended)).toEqual([]);
});

test('notes of the school itself stay, and its own cell gets no second one', async () => {
  const form = filledForm({ name: 'СОШ № 3', code: '101' }, 0, (line) => (line < 2 ? [200, 100] : [1, 2]));
  const own = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      index === 5 || index === 3
        ? Array.from({ length: 9 }, (_, column) => {
            const cell = row?.[column];
            return column === 4
              ? { ...(isRich(cell) ? cell : { value: cell ?? null }), note: `наше ${index}` }
              : cell;
          })
        : row,
    ),
  });
  const [first, ...others] = form.sheets as [Sheet, ...Sheet[]];
  const sent = await writeXlsx({ ...form, sheets: [own(first), ...others] });
  const bytes = await returnedWorkbook(sent, remarksOf(sent), sentences, 'ru', inflateNode);
  const told = notesIn(bytes).map(([, row, , text]) => [row, text]);
  expect(told).toEqual([[3, 'наше 3'], [5, 'наше 5'], ...told.slice(2)]);
  expect(told.length).toBeGreaterThan(2);
  expect(told.slice(2).every(([, text]) => text === NOTE)).toBe(true);
  expect(faultsIn(bytes)).toEqual([]);
});
