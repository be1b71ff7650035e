import { bookFrom } from '../../../tests/ruleSentences';
import { templates } from '../../templates';
import { sheetFromText } from '../recognition/sheetFromText';
import { cellsOf } from './mention';

const told = (...sheets: Parameters<typeof bookFrom>[0]): string[] =>
  bookFrom(sheets).mentions.map((mention) => {
    const { name, code, rows, at } = mention;
    return `${name} ${code ?? '–'} ${at.sheet}!${at.row + 1}:${at.column} in ${rows.map((row) => row + 1).join(' ')} ${cellsOf(mention).length}`;
  });

test('a school that several rows of results name is one mention, under each code its own', () =>
  expect(
    told(
      sheetFromText(
        `ВПР 2024
        № | Код ОО | Школа | Предмет | Участников | Средний балл
        1 | 101 | СОШ № 1 | Математика | 20 | 4
        2 | 102 | СОШ № 2 | Математика | 20 | 4
        3 | 101 | СОШ № 1 | Физика | 20 | 4
        4 | 103 | СОШ № 1 | Химия | 20 | 4
        5 | | СОШ № 1 | История | 20 | 4`,
        'Итоги',
      ),
    ),
  ).toEqual([
    'СОШ № 1 101 Итоги!3:2 in 3 5 2',
    'СОШ № 1 103 Итоги!6:2 in 6 1',
    'СОШ № 1 – Итоги!7:2 in 7 1',
    'СОШ № 2 102 Итоги!4:2 in 4 1',
  ]));

test('subjects of one row name its school once', () =>
  expect(
    told(
      sheetFromText(
        `ЕГЭ 2024
        Школа | Русский язык | > | Математика | >
        ^ | Участников | Средний балл | Участников | Средний балл
        СОШ № 1 (sch101) | 20 | 65 | 10 | 55`,
        'ЕГЭ',
      ),
    ),
  ).toEqual(['СОШ № 1 sch101 ЕГЭ!4:0 in 4 1']));

test('results by codes alone, conditions across and downwards', () =>
  expect(
    told(
      sheetFromText('ОГЭ 2024 физика\nКод ОО | Участников | Средний балл\n110201 | 20 | 4', 'Коды'),
      sheetFromText(
        `Социальный паспорт
        № | Школа | Всего обучающихся | Многодетные | На учёте
        1 | СОШ № 1 (sch101) | 100 | 20 | 3
        2 | СОШ № 2 | 100 | 20 | 3
        3 | СОШ № 2 | 100 | 20 | 3`,
        'Паспорт',
      ),
      sheetFromText(
        `Социальный паспорт
        Категория | СОШ № 1 | СОШ № 2
        Всего обучающихся | 340 | 120
        Дети с ОВЗ | 12 | 5`,
        'Вниз',
      ),
    ),
  ).toEqual([
    ' 110201 Коды!3:0 in 3 1',
    'СОШ № 1 sch101 Паспорт!3:1 in 3 1',
    'СОШ № 2 – Паспорт!4:1 in 4 5 2',
    'СОШ № 1 – Вниз!2:1 in 2 1',
    'СОШ № 2 – Вниз!2:2 in 2 1',
  ]));

test('sheets of templates by their column of schools, but for those that are read otherwise', () => {
  const of = (id: string) => {
    const template = templates.find((each) => each.id === id);
    const headers = template?.columns.map(({ header }) => header.ru) ?? [];
    const row =
      template?.columns.map(({ id: own }) => (own === 'school' ? 'Лицей № 5 (edu1105)' : null)) ?? [];
    return { name: id, rows: [headers, row, row], stamp: { id, version: 1 } };
  };
  expect(told(of('visits'), of('schools'))).toEqual(['Лицей № 5 edu1105 visits!2:1 in 2 3 2']);
});
