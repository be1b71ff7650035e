import { ruleSentences } from '../../tests/ruleSentences';
import { indicatorWithoutBaseline } from './indicatorWithoutBaseline';

test('a missing baseline is noted, zero is a baseline', () => {
  const sheet = `
    № | Показатель | Единица измерения | Исходное значение (2024) | 2025 | 2026
    1 | Доля школ с договорами | % | 0 | 50 | 100
    2 | Доля обученных педагогов | % | - | 50 | 75
  `;
  expect(ruleSentences(indicatorWithoutBaseline, sheet)).toEqual([
    'D3: У показателя «Доля обученных педагогов» нет исходного значения.',
  ]);
});
