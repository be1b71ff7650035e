import { bookFrom } from '../../../tests/ruleSentences';
import { sheetFromText } from '../recognition/sheetFromText';
import { hardship } from './hardship';

const indexes = (...sheets: string[]) =>
  [...hardship(bookFrom(sheets.map((text, index) => sheetFromText(text, `Лист${index}`))))].map(
    ([school, { value, at }]) => [school, value, at && [at.row, at.column]],
  );

test('a passport that is written downwards says the same as a row of a table', () => {
  const table = `
    Школа | Количество обучающихся | Из малообеспеченных семей | С ОВЗ и инвалидностью
    СОШ № 2 | 200 | 20 | 10
  `;
  const passport = `
    Социальный паспорт СОШ № 2
    Количество обучающихся | 200
    Из малообеспеченных семей | 20
    С ОВЗ и инвалидностью | 10
  `;
  // (20 + 10) / (2 × 200)
  expect(indexes(table)).toEqual([['сош № 2', 7.5, [1, 0]]]);
  expect(indexes(passport)).toEqual([['сош № 2', 7.5, [0, 0]]]);
});

test('a passport of nobody tells nothing', () =>
  expect(
    indexes(`
      Социальный паспорт
      Количество обучающихся | 200
      Из малообеспеченных семей | 20
    `),
  ).toEqual([]));

test('a passport a sheet, a school a passport', () => {
  const of = (school: number) => `
    Социальный паспорт СОШ № ${school}
    Количество обучающихся | ${school}00
    Из малообеспеченных семей | 10
    Дети из многодетных семей | 30
  `;
  expect(indexes(of(1), of(2)).map(([school, index]) => [school, index])).toEqual([
    ['сош № 1', 20],
    ['сош № 2', 10],
  ]);
});
