import { ruleSentences } from '../../../tests/ruleSentences';
import { conditionsTwice } from './conditionsTwice';

test('a school that stands twice points at the first', () => {
  const sheet = `
    Школа | Количество обучающихся | Из малообеспеченных семей | С ОВЗ и инвалидностью
    СОШ № 1 | 200 | 20 | 5
    СОШ № 2 | 100 | 12 | 5
    «СОШ №  1» | 200 | 20 | 5
  `;
  expect(ruleSentences(conditionsTwice, sheet)).toEqual(['A4: Школа ««СОШ №  1»» уже есть в ячейке A2.']);
});

test('a school may stand in two columns of one passport', () => {
  const sheet = `
    Социальный паспорт школ
    Показатель | СОШ № 1 | СОШ № 1
    Количество обучающихся | 100 | 110
    Из малообеспеченных семей | 12 | 14
  `;
  expect(ruleSentences(conditionsTwice, sheet)).toEqual(['C2: Школа «СОШ № 1» уже есть в ячейке B2.']);
});
