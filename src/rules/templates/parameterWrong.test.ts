import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { parameterWrong } from './parameterWrong';

const SHEETS = filledTemplates({ roadmap: 'number | title\n1.1 | Семинар', indicators: 'title\nДоля школ' });

test('a date and a year that are none are found', () => {
  expect(sentencesOf(parameterWrong, bookFrom(SHEETS))).toEqual([]);
  const spoiled = withCell(withCell(SHEETS, 'Дорожная карта', [2, 1], 'декабрь'), 'Показатели', [2, 1], 25);
  expect(sentencesOf(parameterWrong, bookFrom(spoiled))).toEqual([
    'B3: «Дата отчёта»: «декабрь» — не дата. Формулы листа посчитают неверно.',
    'B3: «Отчётный год»: «25» — не год. Формулы листа посчитают неверно.',
  ]);
});

test.each<[string, readonly [number, number], number, boolean]>([
  ['Показатели', [2, 1], 1999, true],
  ['Показатели', [2, 1], 2000, false],
  ['Показатели', [2, 1], 2100, false],
  ['Показатели', [2, 1], 2101, true],
  ['Дорожная карта', [2, 1], 36_525, true],
  ['Дорожная карта', [2, 1], 36_526, false],
  ['Дорожная карта', [2, 1], 73_415, false],
  ['Дорожная карта', [2, 1], 73_416, true],
])('%s %j: %d', (name, at, value, isWrong) => {
  expect(sentencesOf(parameterWrong, bookFrom(withCell(SHEETS, name, at, value)))).toHaveLength(
    isWrong ? 1 : 0,
  );
});
