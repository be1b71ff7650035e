import { isoToSerial, serialToIso } from '../workbook/date';
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
  ['на 2020-2035 годы', period('2020-01-01', '2035-12-31')],
  ['на 2020-2036 годы', null],
  ['на 2021-2021 годы', period('2021-01-01', '2021-12-31')],
  ['2020/2022 учебный год', period('2020-01-01', '2022-12-31')],
  ['2021-2022 учитель', period('2021-01-01', '2022-12-31')],
  ['в 2019 за 2020', period('2020-01-01', '2020-12-31')],
  ['2019 и 2020', period('2019-01-01', '2019-12-31')],
  ['01.2020', null],
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
  expect(periodInRow(['Период', from, from])).toEqual(period('2025-09-01', '2025-09-01'));
  expect(periodInRow([undefined, 7, 'Сроки', from, until])).toEqual(period('2025-09-01', '2026-06-30'));
});

test('a term may lie 550 days from the middle, by its beginning or its end, and no further', () => {
  const day = (offset: number): string => {
    const [year, month, date] = (serialToIso(45_000 + offset) ?? '').split('-');
    return `${date}.${month}.${year}`;
  };
  const near = [day(0), day(1), day(2)];
  const end = (terms: readonly string[]) => periodOfTerms(terms)?.end;
  expect(end([...near, day(551)])).toBe(45_551);
  expect(end([...near, day(552)])).toBe(45_551 + 1);
  expect(end([...near, day(553)])).toBe(45_002);
  expect(end([...near, `${day(500)} – ${day(900)}`])).toBe(45_900);
  expect(end([...near, `${day(-900)} – ${day(-600)}`])).toBe(45_002);
  expect(periodOfTerms([day(0), day(600), day(1200)])).toBeNull();
  expect(periodOfTerms([day(0), day(500), day(1000)])).toEqual({ start: 45_000, end: 46_000 });
  // Long tables are not read to their end.
  const many = Array.from({ length: 400 }, () => day(5));
  expect(periodOfTerms([...many.slice(1), day(0)])?.start).toBe(45_000);
  expect(periodOfTerms([...many, day(0)])?.start).toBe(45_005);
});

test('terms go before a title of several years where they reach within a year of both its ends', () => {
  const told = (start: string, end: string, title = 'на 2020-2021 годы') => {
    const found = programmePeriod(title, [`${start} – ${end}`, `${start} – ${end}`, `${start} – ${end}`]);
    return found && [serialToIso(found.start), serialToIso(found.end), found.from];
  };
  const titled = ['2020-01-01', '2021-12-31', 'title'];
  expect(told('30.12.2020', '31.12.2021')).toEqual(['2020-12-30', '2021-12-31', 'title']);
  expect(told('31.12.2020', '31.12.2021')).toEqual(titled);
  expect(told('01.01.2020', '01.01.2021')).toEqual(['2020-01-01', '2021-01-01', 'title']);
  expect(told('01.01.2020', '31.12.2020')).toEqual(titled);
  expect(told('31.12.2019', '01.12.2021')).toEqual(titled);
  expect(told('01.02.2020', '01.01.2022')).toEqual(titled);
  expect(told('01.02.2021', '01.12.2021', 'на 2021 год')).toEqual(['2021-01-01', '2021-12-31', 'title']);
  expect(programmePeriod('План', [])).toBeNull();
});

test.each([
  ['План на 2021 год по итогам 2020 года', '2021-01-01', '2021-12-31'],
  ['По итогам 2020 года, за 2021 год', '2021-01-01', '2021-12-31'],
  ['На 2020 год и на период 2021-2023 годов', '2021-01-01', '2023-12-31'],
  ['Итоги 2020 года и задачи 2021 года', '2020-01-01', '2020-12-31'],
  ['2020-35 годы', '2020-01-01', '2035-12-31'],
])('of several years in «%s» the programme’s are taken', (title, from, until) => {
  expect(periodOfText(title)).toEqual(period(from, until));
});

test('no programme is longer than fifteen years, or ends before it begins', () => {
  expect(periodOfText('2020-2036 годы')).toBeNull();
  expect(periodOfText('2020-2019 годы')).toBeNull();
});
