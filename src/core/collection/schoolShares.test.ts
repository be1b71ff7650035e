import fc from 'fast-check';
import type { CellValue } from '../workbook/workbook';
import type { Answer } from './collectedAnswers';
import { schoolShares } from './schoolShares';

const answer = (school: string, numerator: CellValue, denominator: CellValue, code = 'extra'): Answer => ({
  school: { name: school, code: null },
  period: 'I',
  values: { block: 'Показатели', title: 'Кружки', code, numerator, denominator },
});

test('a big school weighs more than a small one: no mean of percents', () => {
  const [line] = schoolShares([answer('а', 10, 10), answer('б', 0, 990)]);
  expect(line).toMatchObject({ schools: 2, numerator: 10, denominator: 1000, share: 1 });
});

test('a school without its denominator is left out of the share, and a dash is no figure', () => {
  const [line] = schoolShares([answer('а', 5, 10), answer('б', 7, '—'), answer('в', '–', 30)]);
  expect(line).toMatchObject({ schools: 1, numerator: 5, denominator: 10, share: 50 });
});

test('yes and no are counted', () => {
  const [line] = schoolShares([answer('а', 1, '—'), answer('б', 0, '—'), answer('в', 1, '—')]);
  expect(line).toMatchObject({ schools: 3, numerator: 2, denominator: null, share: null });
});

test('a share lies between the least and the greatest of its schools, and joins do not change it', () => {
  const pair = fc
    .integer({ min: 1, max: 500 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (pairs) => {
      const share =
        schoolShares(pairs.map(([part, whole], index) => answer(String(index), part, whole)))[0]?.share ??
        NaN;
      const shares = pairs.map(([part, whole]) => (100 * part) / whole);
      expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
      expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      const joined = pairs.reduce(([a, b], [part, whole]) => [a + part, b + whole], [0, 0]);
      expect(schoolShares([answer('все', joined[0] ?? 0, joined[1] ?? 0)])[0]?.share).toBeCloseTo(share, 9);
    }),
  );
});
