import { ruleSentences } from '../../../tests/ruleSentences';
import { schoolTwice } from './schoolTwice';

test('a code or a name that is taken points at the first', () => {
  const sheet = `
    Школа | Код | Статус
    СОШ № 3 | 101 | ШНОР
    СОШ № 4 | 101 | ШНСУ
    «СОШ № 3» | 103 | ШНСУ
    СОШ № 5 | 104 | ШНСУ
  `;
  expect(ruleSentences(schoolTwice, sheet)).toEqual([
    'B3: Код «101» уже занят школой в ячейке B2.',
    'A4: Школа ««СОШ № 3»» уже есть в ячейке A2.',
  ]);
});
