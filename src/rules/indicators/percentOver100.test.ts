import { ruleSentences } from '../../../tests/ruleSentences';
import { percentOver100 } from './percentOver100';

test('a share over a hundred is found, a rate of growth may be over', () => {
  const sheet = `
    № | Показатель | Единица измерения | Исходное значение (2024) | План 2025 | План 2026
    1 | Доля школ с договорами | % | 100 | 455 | 100
    2 | Темп роста числа договоров | % | 100 | 120 | 130
    3 | Число договоров | ед. | 100 | 120 | 130
  `;
  expect(ruleSentences(percentOver100, sheet)).toEqual([
    'E2: Показатель «Доля школ с договорами» измеряется в процентах, а значение — 455.',
  ]);
});
