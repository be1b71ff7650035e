import { ruleSentences } from '../../../tests/ruleSentences';
import { targetAgainstDirection } from './targetAgainstDirection';

test('a target that is worse than the one before it is found, each by its own direction', () => {
  const sheet = `
    № | Показатель | Единица измерения | Желаемая динамика | Исходное значение (2024) | План 2025 | План 2026
    1 | Доля школ с договорами | % | рост | 50 | 40 | 100
    2 | Доля неуспевающих | % | снижение | 20 | 15 | 18
    3 | Доля педагогов | % | рост | 50 | 50 | 60
    4 | Доля выпускников | % | | 50 | 40 | 30
  `;
  expect(ruleSentences(targetAgainstDirection, sheet)).toEqual([
    'F2: Показатель «Доля школ с договорами» должен расти, а план на 2025 год — 40 после 50 в начале.',
    'G3: Показатель «Доля неуспевающих» должен снижаться, а план на 2026 год — 18 после 15 на 2025 год.',
  ]);
});
