import { isoToSerial } from '../workbook/date';
import { periodInRow, periodOfTerms, periodOfText, programmePeriod } from './period';

const period = (start: string, end: string) => ({ start: isoToSerial(start), end: isoToSerial(end) });

test.each([
  ['План на 2020-2021 годы', period('2020-01-01', '2021-12-31')],
  ['на 2021 – 2025 гг.', period('2021-01-01', '2025-12-31')],
  ['на 2020-22 годы', period('2020-01-01', '2022-12-31')],
  ['на 2021 год', period('2021-01-01', '2021-12-31')],
  ['на 2021/2022 учебный год', period('2021-08-01', '2022-07-31')],
  ['на 2021-2022 уч. г.', period('2021-08-01', '2022-07-31')],
  ['Приказ от 15.08.2020, план на 2021 год', period('2021-01-01', '2021-12-31')],
  ['Итоги 2020 года и план на 2021-2023 годы', period('2021-01-01', '2023-12-31')],
  ['План мероприятий', null],
  ['Приказ № 20215', null],
  ['на 2025-2021 годы', null],
])('%s', (text, expected) => expect(periodOfText(text)).toEqual(expected));

test('terms tell a period when three of them name their days', () => {
  const terms = ['Сентябрь 2020', 'май 2021 г.', 'до 15.08.2020', 'в течение года', 'Ноябрь-декабрь 2020'];
  expect(periodOfTerms(terms)).toEqual(period('2020-09-01', '2021-05-31'));
  expect(periodOfTerms(terms.slice(0, 2))).toBeNull();
});

test('a term of long ago is no part of the programme', () => {
  const terms = ['Май-август 2017', 'сентябрь 2020', 'Ноябрь-декабрь 2020', 'январь 2021'];
  expect(periodOfTerms(terms)).toEqual(period('2020-09-01', '2021-01-31'));
});

test("the title's years are narrowed by terms that reach into the first and the last of them", () => {
  const terms = ['Август 2020', 'Ноябрь 2020', 'Июнь 2021'];
  expect(programmePeriod('на 2020-2021 годы', terms)).toEqual({
    ...period('2020-08-01', '2021-06-30'),
    from: 'title',
  });
  expect(programmePeriod('на 2020-2023 годы', terms)).toEqual({
    ...period('2020-01-01', '2023-12-31'),
    from: 'title',
  });
  expect(programmePeriod('План', terms)).toEqual({ ...period('2020-08-01', '2021-06-30'), from: 'terms' });
});

test('a period in so many dates: two of them right after the words', () => {
  const date = (iso: string) => ({ value: isoToSerial(iso), format: { numberFormat: 'dd.mm.yyyy' } });
  const [from, until] = [date('2025-09-01'), date('2026-06-30')];
  expect(periodInRow([null, 'Период программы', from, until])).toEqual(period('2025-09-01', '2026-06-30'));
  expect(periodInRow([null, 'Период программы', until, from])).toBeNull();
  expect(periodInRow(['Период программы', from])).toBeNull();
  expect(periodInRow(['Периодичность', from, until])).toBeNull();
  expect(periodInRow(['Срок', 45_901, 46_203])).toBeNull();
});
