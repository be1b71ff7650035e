import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { otherTemplate } from './otherTemplate';

test('a sheet that bears the headers of another template is told what it holds', () => {
  const sheets = filledTemplates({ training: 'school | topic\nСОШ № 1 | Работа с текстом' });
  const pasted = sheets.map((sheet) =>
    sheet.stamp?.id === 'training' ? { ...sheet, stamp: { id: 'visits', version: 1 } } : sheet,
  );
  expect(sentencesOf(otherTemplate, bookFrom(pasted))).toEqual([
    'A1: Лист сделан по шаблону «Посещение уроков», а заголовки на нём от шаблона «Повышение квалификации».',
  ]);
  expect(sentencesOf(otherTemplate, bookFrom(sheets))).toEqual([]);
});
