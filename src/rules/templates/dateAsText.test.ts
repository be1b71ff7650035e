import { filledTemplates } from '../../../tests/filledTemplate';
import { mendedSentences } from '../../../tests/ruleSentences';
import { dateAsText } from './dateAsText';

test('days that are texts become dates, of others only the text is told', () => {
  const sheets = filledTemplates({
    training: `
      school | topic | from | until
      СОШ № 1 | Работа с текстом | 2025-09-01 | 15.09.2025 г.
      СОШ № 2 | Оценивание | 31.06.2025 | -
    `,
  });
  const { found, after } = mendedSentences(dateAsText, sheets);
  const impossible = 'F7: В столбце «Начало» дата «31.06.2025» записана текстом: её не сравнить с другими.';
  expect(found).toEqual([
    'G6: В столбце «Окончание» дата «15.09.2025 г.» записана текстом: её не сравнить с другими.',
    impossible,
  ]);
  expect(after).toEqual([impossible]);
});
