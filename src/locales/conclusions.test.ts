import { conclusions as en } from './en/conclusions';
import { conclusions as ru } from './ru/conclusions';

/** Sentences of conclusions with few and many of what they count. */

const said = (code: string, words: Readonly<Record<string, string | number>>): string =>
  (ru[code]?.(words) ?? '').replaceAll('\u00a0', ' ');

test.each([
  [2, 1, 'в 2 раза выше результата худших, разрыв 1 балл ('],
  [5, 5, 'в 5 раз выше результата худших, разрыв 5 баллов ('],
  [1.98, 2, 'в 1,98 раза выше результата худших, разрыв 2 балла'],
  [1.5, 21.3, 'в 1,5 раза выше результата худших, разрыв 21,3 балла'],
  [1.004, 11.001, 'разрыв 11 баллов'],
])('a gap of %d times and %d points agrees with its numbers', (ratio, gap, end) => {
  expect(said('GAP-NOW', { series: 'ОГЭ', ratio, gap, year: 2025, count: 20 })).toContain(end);
});

test.each(['ROADMAP-UNDATED', 'INDICATORS-UNKNOWN'])('%s speaks of one as it does of many', (code) => {
  expect(said(code, { count: 1, total: 9 })).not.toMatch(/(?<![А-Яа-яё])(?:они|них)(?![А-Яа-яё])/);
});

test('a gap that is not there is not called a number of times', () => {
  const words = { series: 'ОГЭ', ratio: 1.001, gap: 0.02, year: 2025, count: 20 };
  expect(said('GAP-NOW', words)).toBe(
    'ОГЭ, 2025 год: лучшие и худшие 10 % школ показали почти одинаковый результат, разрыв 0,02 балла (20 школ).',
  );
  expect(en['GAP-NOW']?.(words)).toContain('about the same, a gap of 0.02');
});

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort());
});
