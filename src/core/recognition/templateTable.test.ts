import { filledTemplates } from '../../../tests/filledTemplate';
import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { programmeWorkbook } from '../programmes/programmeWorkbook';
import { readTemplate } from '../templates/readTemplate';
import { cellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { recogniseSheet } from './recogniseSheet';

/** What recognition makes of a sheet: kind, and the texts of every row. */
const read = (sheet: Sheet) =>
  recogniseSheet(sheet, { templates }).map(({ kind, rows }) => [
    kind,
    rows.map(({ texts }) => Object.fromEntries([...texts].sort())),
  ]);

const [gorodets] = programmes.filter(({ id }) => id === 'gorodets');
if (!gorodets) throw new Error('no preset');
const { sheets } = programmeWorkbook(templates, lists, { locale: 'ru', programme: gorodets });
const own = sheets.filter(({ stamp }) => templates.some(({ id }) => id === stamp?.id));

describe.each(own.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
  const whole = read(sheet);

  test('is known, blank or filled', () => {
    expect(whole.map(([kind]) => kind)).toEqual([sheet.stamp?.id]);
  });

  test('rows put in above and blanks below change nothing', () => {
    expect(read({ ...sheet, rows: [['Приложение № 1'], [], ...sheet.rows, [' '], []], merges: [] })).toEqual(
      whole,
    );
  });
});

test('a roadmap whose headers were changed is read all the same', () => {
  const sheet = own.find(({ stamp }) => stamp?.id === 'roadmap');
  const template = templates.find(({ id }) => id === 'roadmap');
  const reading = sheet && template && readTemplate(sheet, template);
  if (!sheet || !reading) throw new Error('no roadmap');
  const whole = read(sheet);
  for (const id of ['title', 'term', 'responsible', 'done']) {
    const at = reading.columns.get(id);
    const rows = sheet.rows.map((row, index) =>
      index === reading.headerRow ? row?.map((cell, column) => (column === at ? 'Иное' : cell)) : row,
    );
    expect([id, read({ ...sheet, rows })]).toEqual([id, whole]);
  }
  const sorted = { ...sheet, rows: [...sheet.rows.slice(0, 5), ...sheet.rows.slice(5).reverse()] };
  const titles = (of: Sheet) =>
    recogniseSheet(of, { templates }).flatMap(({ rows }) => rows.map(({ texts }) => texts.get('title')));
  expect(new Set(titles(sorted))).toEqual(new Set(titles(sheet)));
  expect(cellValue(sheet.rows[4]?.[2])).toBe('Мероприятие');
});

test('the direction that an indicator wants is read from its own column', () => {
  const directions = programmes.flatMap((programme) =>
    programmeWorkbook(templates, lists, { locale: 'ru', programme })
      .sheets.filter(({ stamp }) => stamp?.id === 'indicators')
      .flatMap((sheet) => recogniseSheet(sheet, { templates }))
      .flatMap(({ rows }) => rows.map(({ texts }) => texts.get('direction'))),
  );
  expect(new Set(directions)).toEqual(new Set(['рост', 'снижение']));
});

test.each(['Иванова', 'протокол № 3', 'запланировано'])(
  'the column of marks is that of the marks, though «%s» is none and the one beside it is empty',
  (mark) => {
    const rows = `section | number | title | term | responsible | done
      1. Анализ | 1.1 | Анализ кадров | до 30.11.2025 | УО |
      1. Анализ | 1.2 | Семинар | до 30.11.2025 | УО | ${mark}`;
    const [sheet] = filledTemplates({ roadmap: rows });
    const table = sheet && recogniseSheet(sheet, { templates })[0];
    expect(table?.headers.get(table.columns.single.get('done') ?? -1)).toBe('Отметка о выполнении');
    expect(table?.rows.map(({ texts }) => texts.get('done'))).toEqual([undefined, mark]);
  },
);

test('a sheet of a template says where its rows are, blank as well, and which of its numbers are days', () => {
  const [training] = filledTemplates({
    training: 'school | hours | from\nСОШ № 1 | 36 | 15.09.2025',
  });
  const [filled] = recogniseSheet(training as Sheet, { templates });
  expect(filled).toMatchObject({ headerRow: 4, headerTop: 4, firstDataRow: 5, lastDataRow: 5 });
  expect(filled?.title).toBe('Повышение квалификации');
  expect([...(filled?.rows[0]?.numbers.keys() ?? [])]).toEqual(['hours']);
  const [blank] = filledTemplates({ training: 'school\n ' });
  expect(recogniseSheet(blank as Sheet, { templates })[0]).toMatchObject({
    firstDataRow: 5,
    lastDataRow: 5,
    rows: [],
  });
});

test('a day of a template is a number and a day', () => {
  const [training] = filledTemplates({ training: 'school | hours\nСОШ № 1 | 36' });
  const rows = (training as Sheet).rows.map((row) => [...(row ?? [])]);
  const column = rows[4]?.findIndex((cell) => cellValue(cell) === 'Начало') ?? -1;
  (rows[5] ?? [])[column] = { value: 45_915, format: { numberFormat: 'dd.mm.yyyy' } };
  const [table] = recogniseSheet({ ...(training as Sheet), rows }, { templates });
  expect(Object.fromEntries(table?.rows[0]?.numbers ?? [])).toEqual({ hours: 36, from: 45_915 });
  expect(Object.fromEntries(table?.rows[0]?.dates ?? [])).toEqual({ from: 45_915 });
});
