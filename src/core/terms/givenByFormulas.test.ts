import { isoToSerial } from '../workbook/date';
import { isGivenByFormulas } from './givenByFormulas';

const day = (iso: string): number => isoToSerial(iso) as number;
const PERIOD = { start: day('2024-09-01'), end: day('2025-08-31') };

test.each([
  'май',
  'в мае 2025 г.',
  ' май – июнь 2025 ',
  'сентябрь, декабрь 2024 года',
  'с сентября по май',
  'до 15.03.2025',
  '15.03.2025 – 20.03.2025',
  '2024-2025 гг.',
  'в течение 2025 года',
  'IV квартал 2024',
  'Ежегодно, по плану школы',
  'ежегодно (май)',
  'в течение учебного года',
  'весь период реализации',
])('the formulas of a roadmap give «%s» its days', (term) => {
  expect(isGivenByFormulas(term, null, PERIOD)).toBe(true);
  expect(isGivenByFormulas(`${term} и ещё`, null, PERIOD)).toBe(/период|плану/.test(term));
});

test.each(['', '15 мая', 'до мая', 'IV квартал', 'ежегодно: май', 'весной', 'май 1999', 'по плану'])(
  '«%s» is read by more than the formulas of a roadmap: the row keeps dates of its own',
  (term) => expect(isGivenByFormulas(term, null, PERIOD)).toBe(false),
);

test('a month without a year counts from the month in which the period begins', () => {
  const given = (term: string, start: number | null): boolean => isGivenByFormulas(term, start, PERIOD);
  expect(given('август', PERIOD.start - 30)).toBe(true);
  expect(given('август', PERIOD.start - 31)).toBe(false);
  expect(given('август', PERIOD.start + 40)).toBe(true);
  expect(given('август 2024', PERIOD.start - 31)).toBe(true);
  expect(given('в течение всего периода', null)).toBe(true);
  expect(isGivenByFormulas('август', PERIOD.start - 31, undefined)).toBe(true);
  expect(given('25 августа', PERIOD.start - 7)).toBe(false);
});
