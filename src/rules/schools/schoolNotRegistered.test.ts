import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { schoolNotRegistered } from './schoolNotRegistered';

const SCHOOLS =
  'Школа | Код | Статус\nМБОУ СОШ № 3 | 101 | ШНОР\nМКОУ Луговская ООШ | 102 | ШНСУ\nСОШ № 5 г. Заречного | 103 | ШНОР\nСОШ № 5 п. Лугового | 104 | ШНОР';
const RESULTS = `
  Результаты ОГЭ
  Школа | Класс | Предмет | Количество участников | Средний балл
  СОШ № 3 | 9 | Математика | 20 | 4
  МКОУ Лугавская ООШ | 9 | Математика | 20 | 4
  СОШ № 5 | 9 | Математика | 20 | 4
  Гимназия № 8 | 9 | Математика | 20 | 4
  Гимназия № 8 | 9 | Физика | 20 | 4
`;
const results = sheetFromText(RESULTS, 'Результаты');

test('a school of no register is named once, with the nearest one', () => {
  expect(sentencesOf(schoolNotRegistered, bookFrom([results, sheetFromText(SCHOOLS, 'Школы')]))).toEqual([
    'A4: Школы «МКОУ Лугавская ООШ» нет в реестре. Похожа «МКОУ Луговская ООШ».',
    'A5: Школы «СОШ № 5» нет в реестре. Похожа «СОШ № 5 г. Заречного».',
    'A6: Школы «Гимназия № 8» нет в реестре: в сводки программы она не войдёт.',
  ]);
});

test('without a register every school is as good', () => {
  expect(sentencesOf(schoolNotRegistered, bookFrom([results]))).toEqual([]);
});
