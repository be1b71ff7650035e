import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { parameterMissing } from './parameterMissing';

const sheets = (score: string) =>
  filledTemplates({ selfassessment: `block | factor | score\nуправление | Цели понятны | ${score}` });

test('a filled sheet of no school is found, a blank one waits', () => {
  expect(sentencesOf(parameterMissing, bookFrom(sheets('2')))).toEqual([
    'B3: Лист заполнен, а в ячейке «Школа» над таблицей пусто.',
  ]);
  expect(sentencesOf(parameterMissing, bookFrom(sheets('')))).toEqual([]);
  const named = withCell(sheets('2'), 'Самообследование', [2, 1], 'СОШ № 1');
  expect(sentencesOf(parameterMissing, bookFrom(named))).toEqual([]);
});
