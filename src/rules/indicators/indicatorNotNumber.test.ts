import { ruleSentences } from '../../../tests/ruleSentences';
import { indicatorNotNumber } from './indicatorNotNumber';

test('a text among the targets is quoted with its year', () => {
  const sheet = `
    № | Показатель | Единица измерения | Исходное значение (2024) | 2025 | 2026
    1 | Доля школ с договорами | % | 25 | 50 | 100
    2 | Доля обученных педагогов | % | 30 | не менее половины | 75
    3 | Доля выпускников ниже минимума | % | 18 | - | н/д
  `;
  expect(ruleSentences(indicatorNotNumber, sheet)).toEqual([
    'E3: Значение «не менее половины» показателя «Доля обученных педагогов» за 2025 год — не число.',
  ]);
});
