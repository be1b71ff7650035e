import { ruleSentences } from '../../../tests/ruleSentences';
import { indicatorWithoutUnit } from './indicatorWithoutUnit';

test('a unit that the others have is missed', () => {
  const sheet = `
    № | Показатель | Единица измерения | План 2025
    1 | Доля школ с договорами | % | 25
    2 | Обученные педагоги | | 30
    3 | Доля выпускников | % | 10
  `;
  expect(ruleSentences(indicatorWithoutUnit, sheet)).toEqual([
    'C3: У показателя «Обученные педагоги» не указана единица измерения.',
  ]);
});
