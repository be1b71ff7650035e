import fc from 'fast-check';
import { datedRows } from './datedRoadmap';
import type { TemplateRow } from '../templates/template';
import { isoToSerial, serialToIso } from '../workbook/date';

const serial = (iso: string): number => isoToSerial(iso) ?? NaN;
const period = { start: serial('2020-08-01'), end: serial('2021-06-30') };

test.each([
  ['Сентябрь – октябрь 2020 г.', '2020-09-01', '2020-10-31'],
  ['Сентябрь – май', '2020-09-01', '2021-05-31'],
  ['В течение года', '2020-08-01', '2021-06-30'],
  ['Ежегодно', '2020-08-01', '2021-06-30'],
  ['До 15.08.2020', undefined, '2020-08-15'],
  ['По плану института', undefined, undefined],
  ['Постоянно', undefined, undefined],
  ['когда-нибудь потом', undefined, undefined],
])('%s', (term, start, end) => {
  const [row] = datedRows([{ title: 'Семинар', term }], period);
  const expected = {
    title: 'Семинар',
    term,
    ...(start && { start: serial(start) }),
    ...(end && { end: serial(end) }),
  };
  expect(row).toEqual(expected);
});

test('a term in figures is a day or a year', () => {
  const [day, year] = datedRows([{ term: serial('2020-10-05') }, { term: 2021 }], period);
  expect(day).toMatchObject({ start: serial('2020-10-05'), end: serial('2020-10-05') });
  expect(serialToIso(Number(year?.['end']))).toBe('2021-12-31');
});

test('what is given stays, blanks are filled', () => {
  const given = { term: 'Октябрь 2020', start: serial('2020-10-12'), end: '' };
  expect(datedRows([given], period)).toEqual([{ ...given, end: serial('2020-10-31') }]);
});

test('no event comes to end before it starts', () => {
  const given = { term: 'Октябрь 2020', start: serial('2020-12-01') };
  expect(datedRows([given], period)).toEqual([given]);
});

test('rows without a term, and with a term that is none, stay as they are', () => {
  const rows: TemplateRow[] = [{ title: 'Без срока' }, { term: null }, { term: true }, { term: '' }];
  expect(datedRows(rows, period)).toEqual(rows);
});

test('dating twice dates no more than once, and no event ends before it starts', () => {
  const term = fc.oneof(
    fc.constantFrom('Май', 'Август, сентябрь', 'до 01.09.2020', 'ежегодно', 'Учебный год', '2 квартал', ''),
    fc.string(),
  );
  const row = fc.record(
    { term, start: fc.integer({ min: 43_000, max: 45_000 }), end: fc.integer({ min: 43_000, max: 45_000 }) },
    { requiredKeys: ['term'] },
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const once = datedRows(rows, period);
      expect(datedRows(once, period)).toEqual(once);
      once.forEach((dated, index) => {
        expect(dated).toMatchObject(rows[index] ?? {});
        if (dated === rows[index]) return;
        const { start, end } = dated as { start?: number; end?: number };
        if (start !== undefined && end !== undefined) expect(start).toBeLessThanOrEqual(end);
      });
    }),
  );
});
