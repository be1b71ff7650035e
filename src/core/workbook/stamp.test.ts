import fc from 'fast-check';
import { collectedStamp, isSummaryStamp, stampFormula, stampFromFormula, summaryStamp } from './stamp';

const FORM = { code: '101', school: 'МБОУ "СОШ № 3"', period: 'I полугодие 2025/2026' };

test('a stamp is read from the formula that it is written as', () => {
  expect(stampFormula({ id: 'roadmap', version: 2 })).toBe('="roadmap@2"');
  expect(stampFromFormula('="roadmap@2"')).toEqual({ id: 'roadmap', version: 2 });
  expect(stampFromFormula('=Лист1!$A$1')).toBeNull();
});

test('a form says whose it is and for when', () => {
  const formula = stampFormula({ id: 'schoolform', version: 1, form: FORM });
  expect(formula).toBe('="schoolform@1|101|МБОУ ""СОШ № 3""|I полугодие 2025/2026"');
  expect(stampFromFormula(formula)).toEqual({ id: 'schoolform', version: 1, form: FORM });
});

test('whatever a school is called, its stamp is a short text that can be read', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (code, school, period) => {
      const formula = stampFormula({ id: 'schoolform', version: 1, form: { code, school, period } });
      expect(formula.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      const again = stampFromFormula(formula);
      expect(again?.form).toBeDefined();
      expect(again && stampFormula(again)).toBe(formula);
    }),
  );
});

test('what is made from other tables says so', () => {
  expect([summaryStamp('x', 1), collectedStamp('schoolform', 1)].every(isSummaryStamp)).toBe(true);
  expect([undefined, { id: 'schoolform', version: 1 }].some(isSummaryStamp)).toBe(false);
});
