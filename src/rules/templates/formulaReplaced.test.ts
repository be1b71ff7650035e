import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { formulaReplaced } from './formulaReplaced';

const SHEETS = filledTemplates({
  training: `
    school | topic | planned | trained
    СОШ № 1 | Работа с текстом | 10 | 5
    СОШ № 2 | Оценивание | 10 | 5
  `,
});

test('a number typed over a formula is found', () => {
  expect(sentencesOf(formulaReplaced, bookFrom(SHEETS))).toEqual([]);
  expect(
    sentencesOf(formulaReplaced, bookFrom(withCell(SHEETS, 'Повышение квалификации', [6, 9], 0.9))),
  ).toEqual([
    'J7: В столбце «Выполнение плана» вместо формулы стоит «0.9»: при новых данных оно не изменится.',
  ]);
});

test('where a reading has values alone nothing is said of formulas', () => {
  const values = SHEETS.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.map((cell) => (typeof cell === 'object' && cell && 'formula' in cell ? 0.5 : cell)),
    ),
  }));
  expect(sentencesOf(formulaReplaced, bookFrom(values))).toEqual([]);
});
