import { bookFrom } from '../../../tests/ruleSentences';
import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { sheetFromText } from '../recognition/sheetFromText';
import { readTemplate } from '../templates/readTemplate';
import { cellFormat, cellValue } from '../workbook/cell';
import { isoToSerial } from '../workbook/date';
import { askedOfSchools } from './askedOfSchools';
import { formsOut, isForm, type FormsOrder } from './formsOut';

const templateNamed = (id: string) => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const SCHOOLS = [
  { name: 'МБОУ СОШ № 3', code: '101' },
  { name: 'Луговская ООШ', code: null },
];
const order: FormsOrder = {
  template: templateNamed('schoolform'),
  lists,
  schools: SCHOOLS,
  period: 'I полугодие 2025/2026',
  locale: 'ru',
  returnBy: isoToSerial('2026-01-15') ?? 0,
};
const readingOf = (changes: Partial<FormsOrder>, index = 0) => {
  const { template } = { ...order, ...changes };
  const sheet = formsOut({ ...order, ...changes })[index]?.workbook().sheets[0];
  const reading = sheet && readTemplate(sheet, template);
  if (!reading) throw new Error('no form');
  return { sheet, reading };
};

test('each school has its form, which says whose it is and for when, in cells that are locked', () => {
  const out = formsOut(order);
  expect(out.map(({ file }) => file)).toEqual([
    '101, МБОУ СОШ № 3, Форма школы, I полугодие 2025-2026.xlsx',
    'Луговская ООШ, Форма школы, I полугодие 2025-2026.xlsx',
  ]);
  const { sheet, reading } = readingOf({});
  expect(sheet.stamp).toEqual({
    id: 'schoolform',
    version: 1,
    form: { code: '101', school: 'МБОУ СОШ № 3', period: 'I полугодие 2025/2026' },
  });
  expect(Object.fromEntries(reading.parameters)).toEqual({
    schoolName: 'МБОУ СОШ № 3',
    period: 'I полугодие 2025/2026',
    returnBy: isoToSerial('2026-01-15'),
  });
  expect(cellFormat(sheet.rows[2]?.[1])?.locked).toBeUndefined();
  expect(sheet.protection).toMatchObject({ allowFilter: true, allowSort: true, allowInsertRows: true });
});

test('a programme asks for its own indicators and events', () => {
  const programme = programmes.find(({ id }) => id === 'gorodets');
  const { reading } = readingOf({ programme });
  const codes = reading.rows.map(({ cells }) => cellValue(cells.get('code')));
  expect(codes).toContain('1.14');
});

test('a roadmap beside the register asks for the events that schools answer for', () => {
  const roadmap = sheetFromText(`
    № | Мероприятие | Срок | Ответственный
    1 | Провести самообследование | до 1 октября 2025 | Руководители ШНОР
    2 | Обучить кураторов | ноябрь 2025 | ЦРО
    3 | Провести методический день | декабрь 2025 | школы
  `);
  const { reading } = readingOf({ programme: askedOfSchools(bookFrom([roadmap])) });
  const events = reading.rows.filter(({ cells }) => cellValue(cells.get('block')) === 'Дорожная карта');
  expect(events.map(({ cells }) => cellValue(cells.get('title')))).toEqual([
    '1. Провести самообследование',
    '3. Провести методический день',
  ]);
});

test('a line says what the school answered last time, and no other school’s', () => {
  const lastAnswer: FormsOrder['lastAnswer'] = (school, { code }) =>
    school.code === '101' && code === 'extra' ? { period: '2024/2025', said: '45 из 120' } : null;
  const saying = (index: number) =>
    readingOf({ lastAnswer }, index).reading.rows.flatMap(({ cells }) => {
      const how = String(cellValue(cells.get('how')) ?? '');
      return how.includes('прошлый') ? [how] : [];
    });
  expect(saying(0)).toEqual([
    'В «Сколько» — занимающиеся, каждый один раз; в «Из скольких» — все ученики школы. В прошлый раз (2024/2025): 45 из 120',
  ]);
  expect(saying(1)).toEqual([]);
});

test('a table of rows brings the school’s name with every row', () => {
  const { sheet } = readingOf({ template: templateNamed('training') });
  const school = sheet.tables?.[0]?.columns.indexOf('Школа') ?? -1;
  expect(cellValue(sheet.rows[5]?.[school])).toBe('МБОУ СОШ № 3');
});

test('a sheet over years or of all schools is nobody’s form', () => {
  expect(templates.filter(isForm).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['schoolform', 'results', 'training', 'selfassessment']),
  );
  expect(
    templates.filter(isForm).some(({ id }) => /schools|indicators|directions|passport|roadmap/.test(id)),
  ).toBe(false);
});
