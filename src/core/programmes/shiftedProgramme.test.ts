import fc from 'fast-check';
import type { Programme } from './programme';
import { shiftedProgramme } from './shiftedProgramme';
import type { TemplateRow } from '../templates/template';
import { isoToSerial, serialToIso } from '../workbook/date';

const serial = (iso: string): number => isoToSerial(iso) ?? NaN;

const programme = (
  rows: Programme['rows'],
  period = { start: '2020-08-01', end: '2021-06-30' },
): Programme => ({
  id: 'sample',
  name: { ru: 'Программа 2020 года', en: 'A programme of 2020' },
  about: { ru: 'Образец', en: 'A sample' },
  period,
  rows,
});

/** A row's cells after the move from 2020 to another year. */
const moved = (row: TemplateRow, firstYear: number): TemplateRow =>
  shiftedProgramme(programme({ any: [row] }), firstYear).rows['any']?.[0] ?? {};

test('the period moves, and leap days become the 28th', () => {
  expect(shiftedProgramme(programme({}), 2026).period).toEqual({ start: '2026-08-01', end: '2027-06-30' });
  const leap = programme({}, { start: '2020-02-29', end: '2024-02-29' });
  expect(shiftedProgramme(leap, 2021).period).toEqual({ start: '2021-02-28', end: '2025-02-28' });
  expect(shiftedProgramme(leap, 2024).period).toEqual({ start: '2024-02-29', end: '2028-02-29' });
});

test('its name stays: it tells where the preset comes from', () => {
  expect(shiftedProgramme(programme({}), 2026)).toMatchObject({ id: 'sample', name: programme({}).name });
});

test('in its own years a programme is itself', () => {
  const same = programme({ any: [{ term: 'Май 2021' }] });
  expect(shiftedProgramme(same, 2020)).toBe(same);
});

test.each([
  ['Сентябрь 2020 г.', 'Сентябрь 2025 г.'],
  ['Сентябрь – октябрь 2020', 'Сентябрь – октябрь 2025'],
  ['Ноябрь 2020 – май 2021 гг.', 'Ноябрь 2025 – май 2026 гг.'],
  ['2020–2021', '2025–2026'],
  ['2020-2022 гг.', '2025-2027 гг.'],
  ['2020/2021 учебный год', '2025/2026 учебный год'],
  ['2020/21 уч. год', '2025/26 уч. год'],
  ['2020, 2021 и 2022 годы', '2025, 2026 и 2027 годы'],
  ['до 15.08.2020', 'до 15.08.2025'],
  ['до 29.02.2020', 'до 28.02.2025'],
  ['до 29 февраля 2020 года', 'до 28 февраля 2025 года'],
  ['09.2020', '09.2025'],
  ['2020-09-01', '2025-09-01'],
  ['до 2021', 'до 2026'],
  ['май-2021', 'май-2026'],
  ['Сентябрь – май', 'Сентябрь – май'],
  ['Ежегодно', 'Ежегодно'],
])('a term: %s → %s', (term, expected) => {
  expect(moved({ term }, 2025)).toEqual({ term: expected });
});

test.each([
  ['Программа на 2021–2022 годы', 'Программа на 2026–2027 годы'],
  ['Итоги 2020/2021 учебного года', 'Итоги 2025/2026 учебного года'],
  ['Адресная модель, с 2021 года', 'Адресная модель, с 2026 года'],
  ['Данные за I квартал 2020', 'Данные за I квартал 2025'],
  ['Приказ от 20.08.2020 № 472', 'Приказ от 20.08.2020 № 472'],
  ['Приказ от 20 августа 2020 г. № 472', 'Приказ от 20 августа 2020 г. № 472'],
  ['Письмо № 2020 и № 316-01-63-2020/20', 'Письмо № 2020 и № 316-01-63-2020/20'],
  ['2020 учащихся и 2021 книга', '2020 учащихся и 2021 книга'],
  ['12020 или 2020,5 и 20201', '12020 или 2020,5 и 20201'],
  ['2000–2100 рублей', '2000–2100 рублей'],
  ['2020', '2020'],
])('another text: %s → %s', (title, expected) => {
  expect(moved({ title }, 2025)).toEqual({ title: expected });
});

test('yearly columns, base years, dates and years in figures move; quantities do not', () => {
  const row = {
    'target:2020': 80,
    'target:2021': 100,
    baselineYear: 2019,
    baseline: 2020,
    planned: 2021,
    pupils: 44_058,
    start: serial('2020-02-29'),
    end: serial('2020-10-05') + 0.5,
    term: 2020,
    done: true,
    comment: null,
  };
  expect(moved(row, 2025)).toEqual({
    'target:2025': 80,
    'target:2026': 100,
    baselineYear: 2024,
    baseline: 2020,
    planned: 2021,
    pupils: 44_058,
    start: serial('2025-02-28'),
    end: serial('2025-10-05') + 0.5,
    term: 2025,
    done: true,
    comment: null,
  });
});

test('a term that is a day in figures moves as one', () => {
  expect(serialToIso(Number(moved({ term: serial('2020-09-01') }, 2026)['term']))).toBe('2026-09-01');
});

const year = fc.integer({ min: 2000, max: 2060 });
const text = fc
  .tuple(
    fc.constantFrom(
      (y: number) => `Сентябрь ${y} г.`,
      (y: number) => `${y}–${y + 2} годы`,
      (y: number) => `${y}/${String(y + 1).slice(2)} уч. год`,
      (y: number) => `до 28.02.${y}`,
      (y: number) => `Приказ от 01.09.${y} № ${y}`,
      (y: number) => `${y} чел., ${y},5 %`,
    ),
    year,
  )
  .map(([say, of]) => say(of));
const row = fc.record(
  {
    title: fc.oneof(text, fc.string()),
    term: text,
    start: fc.integer({ min: 36_526, max: 58_000 }).filter((day) => !serialToIso(day)?.endsWith('-02-29')),
    planned: fc.integer(),
    baselineYear: year,
    'target:2020': fc.double({ noNaN: true }),
    'target:2021': fc.double({ noNaN: true }),
  },
  { requiredKeys: [] },
);

test('there and back is where one began', () => {
  fc.assert(
    fc.property(fc.array(row), year, (rows, firstYear) => {
      const original = programme({ roadmap: rows });
      expect(shiftedProgramme(shiftedProgramme(original, firstYear), 2020)).toEqual(original);
    }),
  );
});

test('two moves are one', () => {
  fc.assert(
    fc.property(fc.array(row), year, year, (rows, first, second) => {
      const original = programme({ roadmap: rows });
      const once = shiftedProgramme(original, second);
      expect(shiftedProgramme(shiftedProgramme(original, first), second)).toEqual(once);
    }),
  );
});

test.each([
  ['2019/2020 учебный год', '2024/2025 учебный год'],
  ['2020/35 уч. год', '2025/40 уч. год'],
  ['2099/00 уч. год', '2104/05 уч. год'],
  ['1999–2100', '1999–2100'],
  ['2020–2036', '2020–2036'],
  ['2020–2035', '2025–2040'],
  ['2020–2020', '2020–2020'],
  ['Осень 2020', 'Осень 2025'],
  ['II квартал 2020', 'II квартал 2025'],
  ['2 полугодие 2020', '2 полугодие 2025'],
  ['Школ: 2020', 'Школ: 2020'],
  ['приказ 2020 № 5', 'приказ 2020 № 5'],
  ['29 февраля 2019', '29 февраля 2024'],
])('a text: %s → %s', (comment, expected) => expect(moved({ comment }, 2025)).toEqual({ comment: expected }));

test('numbers: days of columns of days, years of columns of years, terms that are either', () => {
  const day = serial('2020-02-29') + 0.25;
  expect(
    moved(
      { start: day, year: 2020, baselineYear: 2019, planned: 2020, term: 2199, 'target:2021': 7, done: true },
      2025,
    ),
  ).toEqual({
    start: serial('2025-02-28') + 0.25,
    year: 2025,
    baselineYear: 2024,
    planned: 2020,
    term: 2204,
    'target:2026': 7,
    done: true,
  });
  expect(moved({ start: serial('2020-02-29') }, 2024)).toEqual({ start: serial('2024-02-29') });
  expect(moved({ start: serial('2020-02-28') }, 2025)).toEqual({ start: serial('2025-02-28') });
  expect(moved({ start: serial('2020-03-29') }, 2025)).toEqual({ start: serial('2025-03-29') });
  expect(moved({ term: serial('2020-03-29') }, 2025)).toEqual({ term: serial('2025-03-29') });
  // A hundred years on there is no leap day, four hundred years on there is.
  expect(moved({ start: serial('2020-02-29') }, 2100)).toEqual({ start: serial('2100-02-28') });
});
