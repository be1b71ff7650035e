import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { readTemplate } from '../../core/templates/readTemplate';
import type { Sheet } from '../../core/workbook/workbook';
import { templates } from '../../templates';
import { withCells } from '../../../tests/collectedForms';
import { entryError } from './entryError';

test('an error is found wherever something is to be entered, and nowhere else', () => {
  const [sheet] = filledTemplates({
    training: `
      school | topic | from | planned | trained
      СОШ № 1 | Чтение | 2025-10-01 | 5 | 4
      СОШ № 2 | Письмо | 2025-10-01 | 5 | 4
    `,
  }) as [Sheet];
  const template = templates.find(({ id }) => id === 'training');
  const reading = template && readTemplate(sheet, template);
  const [first, second] = (reading?.rows ?? []).map(({ row }) => row);
  const columnOf = (id: string): number => reading?.columns.get(id) ?? -1;
  const bad = withCells(sheet, [
    [first ?? 0, columnOf('topic'), { error: '#REF!' }],
    [first ?? 0, columnOf('planned'), { error: '#DIV/0!' }],
    [second ?? 0, columnOf('from'), { error: '#VALUE!' }],
    // A share of a row that lacks a number is the template's own.
    [second ?? 0, columnOf('share'), { error: '#DIV/0!' }],
  ]);
  expect(sentencesOf(entryError, bookFrom([bad])).map((each) => each.replace(/^[A-Z]+\d+: /, ''))).toEqual([
    'В столбце «Программа ПК (тема курса)» стоит ошибка Excel #REF!: значения нет.',
    'В столбце «План, чел.» стоит ошибка Excel #DIV/0!: значения нет.',
    'В столбце «Начало» стоит ошибка Excel #VALUE!: значения нет.',
  ]);
});
