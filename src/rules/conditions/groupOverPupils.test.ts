import { ruleSentences } from '../../../tests/ruleSentences';
import { groupOverPupils } from './groupOverPupils';

test('more pupils of a kind than the school has are found', () => {
  const sheet = `
    Школа | Количество обучающихся | Из малообеспеченных семей | С ОВЗ и инвалидностью
    СОШ № 1 | 200 | 20 | 5
    СОШ № 2 | 100 | 120 | 5
  `;
  expect(ruleSentences(groupOverPupils, sheet)).toEqual([
    'C3: СОШ № 2: «Из малообеспеченных семей» — 120, а учеников 100.',
  ]);
});

test('in a passport that is written downwards too', () => {
  const sheet = `
    Социальный паспорт СОШ № 2
    Количество обучающихся | 100
    Из малообеспеченных семей | 120
    С ОВЗ | 5
  `;
  expect(ruleSentences(groupOverPupils, sheet)).toEqual([
    'B3: СОШ № 2: «Из малообеспеченных семей» — 120, а учеников 100.',
  ]);
});
