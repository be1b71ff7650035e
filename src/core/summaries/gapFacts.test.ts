import { bookFromSheets } from '../../../tests/bookFromSheets';
import { isoToSerial } from '../workbook/date';
import { sheetFromText } from '../recognition/sheetFromText';
import { gapFacts } from './gapFacts';

const TODAY = isoToSerial('2026-02-01') ?? 0;

const rows = (year: number, scores: readonly number[]): string =>
  scores.map((score, index) => `ОГЭ | ${year} | СОШ № ${index + 1} | математика | 20 | ${score}`).join('\n');

const book = (...parts: readonly string[]) =>
  bookFromSheets(
    [
      sheetFromText(
        `Процедура | Год | Школа | Предмет | Участников | Средний балл\n${parts.join('\n')}`,
        'Результаты',
      ),
    ],
    TODAY,
  );

const TEN = [10, 11, 12, 13, 14, 15, 16, 17, 18, 20];

test('ratio and gap of the best and the worst school of ten', () => {
  const facts = gapFacts(book(rows(2024, TEN), rows(2025, TEN)));
  expect(facts?.gaps).toMatchObject([
    { count: 10, ends: 1, best: 20, worst: 10, ratio: 2, gap: 10 },
    { series: { year: 2025 }, ratio: 2 },
  ]);
  // Of the last year alone.
  expect(facts?.tenths.map(({ end, school, series }) => [end, school.name, series.year])).toEqual([
    ['best', 'СОШ № 10', 2025],
    ['worst', 'СОШ № 1', 2025],
  ]);
});

test('several grades of a school are one score, weighted by participants', () => {
  const facts = gapFacts(
    book(
      'ВПР | 2025 | СОШ № 1 | физика | 10 | 3',
      'ВПР | 2025 | СОШ № 1 | физика | 30 | 4',
      'ВПР | 2025 | СОШ № 2 | физика | 5 | 3',
    ),
  );
  expect(facts?.gaps).toMatchObject([{ count: 2, best: 3.75, worst: 3 }]);
});

test('years are not mixed, spellings are: one series by what it says', () => {
  const facts = gapFacts(book(rows(2024, TEN), rows(2025, TEN).replaceAll('математика', 'Математика')));
  expect(new Set(facts?.gaps.map(({ series }) => series.group)).size).toBe(1);
});

test('where no school has a score there is nothing to say; one school has no gap', () => {
  expect(gapFacts(book())).toBeNull();
  expect(gapFacts(book(rows(2025, [14])))).toBeNull();
});

test('numbers that cannot be are left out and counted', () => {
  const facts = gapFacts(book(rows(2025, TEN), 'ОГЭ | 2025 | СОШ № 11 | математика | 20 | -5'));
  expect(facts?.gaps[0]?.count).toBe(10);
  expect(facts?.leftOut.wrong).toBe(1);
});

test('a mean follows from marks, however few: of one pupil, and with marks that nobody got', () => {
  const marks = sheetFromText(
    `
    Школа | Год | Процедура | Предмет | 2 | 3 | 4 | 5
    СОШ № 1 | 2025 | ОГЭ | Физика | 0 | 0 | 1 | 0
    СОШ № 2 | 2025 | ОГЭ | Физика | 1 | 0 | 0 | 3
    СОШ № 3 | 2025 | ОГЭ | Физика | 0 | 4 | 0 | 0
    СОШ № 4 | 2025 | ОГЭ | Физика | 0 | 0 | 0 | 0
    СОШ № 5 | 2025 | ОГЭ | Физика | 0 | | 4 | 1
  `,
    'Отметки',
  );
  expect(gapFacts(bookFromSheets([marks], TODAY))?.gaps).toMatchObject([{ count: 3, best: 4.25, worst: 3 }]);
});
