import { ruleSentences } from '../../../tests/ruleSentences';
import { indicatorWithoutBaseline } from './indicatorWithoutBaseline';

test('a missing baseline is noted; zero is a baseline, a dash says that there is none', () => {
  const sheet = `
    № | Показатель | Единица измерения | Исходное значение (2024) | 2025 | 2026
    1 | Доля школ с договорами | % | 0 | 50 | 100
    2 | Доля обученных педагогов | % | | 50 | 75
    3 | Доля выпускников | % | - | 75 | 90
    4 | Доля школ с ростом | % | н/д | 25 | 30
    5 | Обеспеченность кадрами | % | позже | 96 | 98
  `;
  expect(ruleSentences(indicatorWithoutBaseline, sheet)).toEqual([
    'D3: У показателя «Доля обученных педагогов» нет исходного значения.',
    'D6: У показателя «Обеспеченность кадрами» нет исходного значения.',
  ]);
});
