import { ruleSentences } from '../../../tests/ruleSentences';
import { actualMissing } from './actualMissing';

test('a fact of a year that is over is missed, a dash says that there is none', () => {
  const sheet = `
    № | Показатель | Единица измерения | План 2024 | Факт 2024 | План 2025 | Факт 2025
    1 | Доля школ с договорами | % | 25 | 30 | 50 |
    2 | Доля обученных педагогов | % | 30 | | 40 |
    3 | Доля выпускников | % | 10 | - | 20 |
  `;
  expect(ruleSentences(actualMissing, sheet)).toEqual([
    'E3: За 2024 год нет факта показателя «Доля обученных педагогов».',
  ]);
});

test('where no facts are kept none is missed', () => {
  const sheet = `
    № | Показатель | Единица измерения | План 2024 | Факт 2024
    1 | Доля школ с договорами | % | 25 |
    2 | Доля обученных педагогов | % | 30 |
  `;
  expect(ruleSentences(actualMissing, sheet)).toEqual([]);
});
