import { bookFromSheets } from '../../../tests/bookFromSheets';
import { SEEDED_TODAY, seededBook } from '../../../tests/seededBook';
import { sheetFromText } from '../recognition/sheetFromText';
import { interval } from '../statistics/interval';
import { schoolFacts } from './schoolFacts';

const book = (rows: string) =>
  bookFromSheets(
    [
      sheetFromText(
        `Процедура | Год | Школа | Предмет | Участников | Не преодолели минимум\n${rows}`,
        'Результаты',
      ),
    ],
    SEEDED_TODAY,
  );

const TWO = `
  ОГЭ | 2025 | СОШ № 1 | математика | 20 | 8
  ОГЭ | 2025 | СОШ № 1 | физика | 10 | 3
  ОГЭ | 2025 | СОШ № 2 | математика | 20 | 8
  ОГЭ | 2025 | СОШ № 2 | физика | 10 | 2
  ОГЭ | 2024 | СОШ № 2 | физика | 10 | 9
`;

test('the share of the last year is over all its assessments, with its interval', () => {
  const [first] = schoolFacts(book(TWO))?.schools ?? [];
  expect(first).toMatchObject({
    participants: 30,
    below: 11,
    share: (100 * 11) / 30,
    hardship: null,
    quadrant: null,
  });
  expect(first?.interval).toEqual(interval(11, 30));
});

test('low by 30 % in two assessments, or by what a person set', () => {
  const low = (settings?: ReadonlyMap<string, number>) =>
    schoolFacts(book(TWO), settings)?.schools.map(({ isLow }) => isLow);
  expect(low()).toEqual([true, false]);
  expect(low(new Map([['procedures', 1]]))).toEqual([true, true]);
  expect(low(new Map([['threshold', 41]]))).toEqual([false, false]);
});

test('earlier years do not make a school low', () => {
  expect(schoolFacts(book(TWO))?.schools[1]?.years.get(2024)?.share).toBe(90);
});

test('conditions bring groups and expectations, and a school without them has none', () => {
  const { sheets } = seededBook();
  const facts = schoolFacts(bookFromSheets(sheets, SEEDED_TODAY));
  const known = facts?.schools.filter(({ hardship }) => hardship !== null) ?? [];
  expect(known.length).toBeGreaterThan(15);
  expect(facts?.schools.length).toBeGreaterThan(known.length);
  expect(known.every(({ quadrant, expected }) => quadrant !== null && expected !== null)).toBe(true);
  const unknown = facts?.schools.filter(({ hardship }) => hardship === null) ?? [];
  expect(unknown.every(({ quadrant, expected, against }) => quadrant ?? expected ?? against)).toBe(false);
  // The mean of what the line leaves is nothing.
  const rest = known.reduce((sum, { share, expected }) => sum + share - (expected ?? 0), 0);
  expect(rest).toBeCloseTo(0, 8);
});

test('a grade of which nobody says how many took part is not passed over', () => {
  const rows = `Школа | Год | Процедура | Предмет | Класс | Участников | Доля ниже минимума, %
    СОШ № 1 | 2025 | ВПР | Математика | 5 | 10 | 20
    СОШ № 1 | 2025 | ВПР | Математика | 6 | | 40
    СОШ № 2 | 2025 | ВПР | Математика | 5 | 10 | 20
    СОШ № 2 | 2025 | ВПР | Математика | 6 | 30 | 40`;
  const facts = schoolFacts(bookFromSheets([sheetFromText(rows, 'Результаты')], SEEDED_TODAY));
  expect(
    facts?.schools.map(({ share, participants, below, interval: range }) => [
      share,
      participants,
      below,
      range === null,
    ]),
  ).toEqual([
    [30, 0, 0, true],
    [35, 40, 14, false],
  ]);
});
