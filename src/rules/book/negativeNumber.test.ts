import { ruleSentences } from '../../../tests/ruleSentences';
import { negativeNumber } from './negativeNumber';

test('fewer than none are found', () => {
  const sheet = `
    Школа | Код | Статус | Количество обучающихся
    СОШ № 3 | 101 | ШНОР | -20
    СОШ № 5 | 102 | ШНСУ | 100
  `;
  expect(ruleSentences(negativeNumber, sheet)).toEqual([
    'D2: «Количество обучающихся»: стоит -20, а меньше нуля быть не может.',
  ]);
});

test('in a passport that is written downwards too', () => {
  const sheet = `
    Социальный паспорт СОШ № 2
    Количество обучающихся | 100
    С ОВЗ | -5
  `;
  expect(ruleSentences(negativeNumber, sheet)).toEqual([
    'B3: «С ОВЗ»: стоит -5, а меньше нуля быть не может.',
  ]);
});
