import { bookFromSheets } from '../../../tests/bookFromSheets';
import { isoToSerial } from '../workbook/date';
import { sheetFromText } from '../recognition/sheetFromText';
import { indicatorFacts } from './indicatorFacts';

const facts = (rows: string) =>
  indicatorFacts(
    bookFromSheets(
      [
        sheetFromText(
          `№ | Показатель | Единица измерения | Исходное значение | План 2023 | Факт 2023 | План 2024 | Факт 2024 | План 2025 | Факт 2025 | План 2027 | Факт 2027\n${rows}`,
          'Показатели',
        ),
      ],
      isoToSerial('2026-02-01') ?? 0,
    ),
  );

test('attainment and status of the last year with plan and fact', () => {
  const [one] = facts('1 | Доля обученных | % | 10 | 20 | 22 | 30 | 27 | 40 | | 60 |')?.indicators ?? [];
  expect(one).toMatchObject({
    year: 2024,
    direction: 'up',
    attainment: 0.9,
    status: 'не достигнут',
    forecast: null,
  });
});

test('three years of facts are drawn on to the last year planned, a percent no further than 100', () => {
  const [one] = facts('1 | Доля обученных | % | 10 | 20 | 20 | 30 | 30 | 40 | 40 | 60 |')?.indicators ?? [];
  expect(one?.forecast).toBeCloseTo(60, 9);
  expect(one).toMatchObject({ trend: 'положительная', forecastStatus: 'достигнут', lastYear: 2027 });
  const [most] = facts('1 | Доля обученных | % | 10 | 20 | 50 | 30 | 75 | 40 | 99 | 90 |')?.indicators ?? [];
  expect(most?.forecast).toBe(100);
});

test('a target below the baseline says that less is better', () => {
  const [one] = facts('1 | Доля не сдавших | % | 30 | 20 | 24 | | | | | 10 |')?.indicators ?? [];
  expect(one).toMatchObject({ direction: 'down', status: 'не достигнут' });
  expect(one?.attainment).toBeCloseTo(20 / 24, 12);
});

test('without plan, fact or direction nothing is judged', () => {
  const [one] = facts('1 | Доля сдавших | % | 20 | 20 | 21 | | | | | 20 |')?.indicators ?? [];
  expect(one).toMatchObject({ direction: null, status: 'нет данных', attainment: null, trend: null });
});

test('years are in their order, whatever the order of the columns', () => {
  const sheet = sheetFromText(
    '№ | Показатель | План 2027 | План 2026 | План 2025 | Факт 2026 | Факт 2025\n1 | Доля обученных, % | 9 | 7 | 5 | 6 | 4',
    'Показатели',
  );
  const found = indicatorFacts(bookFromSheets([sheet], isoToSerial('2027-02-01') ?? 0));
  expect([found?.years.plans, found?.years.actuals]).toEqual([
    [2025, 2026, 2027],
    [2025, 2026],
  ]);
});

test.each([
  ['План 2027 | План 2025 | План 2026', [2025, 2026, 2027]],
  ['План 2026 | План 2027 | План 2025', [2025, 2026, 2027]],
  // Two columns of one year: the first was meant for the year before.
  ['План 2025 | План 2025 | План 2026', [2024, 2025, 2026]],
])('«%s»: a year that goes on with the others at their other end was not typed wrong', (header, years) => {
  const rows = `№ | Показатель | Единица | ${header}\n1 | Доля обученных | % | 9 | 5 | 7`;
  const book = bookFromSheets([sheetFromText(rows, 'Показатели')], isoToSerial('2027-02-01') ?? 0);
  expect(indicatorFacts(book)?.years.plans).toEqual(years);
});
