import { ruleSentences } from '../../../tests/ruleSentences';
import { negativeNumber } from './negativeNumber';

test('fewer than none are found', () => {
  const sheet = `
    Школа | Код | Статус | Количество обучающихся
    СОШ № 3 | 101 | ШНОР | -20
    СОШ № 5 | 102 | ШНСУ | 100
  `;
  expect(ruleSentences(negativeNumber, sheet)).toEqual([
    'D2: В столбце «Количество обучающихся» стоит -20: меньше нуля быть не может.',
  ]);
});
