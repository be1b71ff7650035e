import { bookFrom, ruleSentences } from '../../../tests/ruleSentences';
import { validate } from '../../core/check/validate';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { overdueWithoutComment } from './overdueWithoutComment';

const SHEET = `
  № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
  1.1 | Создание рабочей группы | Август 2025 | УО | выполнено
  1.2 | Анализ кадров | Сентябрь 2025 | УО | в работе
  1.3 | Семинар для учителей | Март 2026 | УО |
`;

test('an event whose term is over is named with its last day', () => {
  expect(ruleSentences(overdueWithoutComment, SHEET, '2025-12-01')).toEqual([
    'E3: Срок мероприятия «1.2 Анализ кадров» истёк 30.09.2025, а отметки о выполнении нет.',
  ]);
  expect(ruleSentences(overdueWithoutComment, SHEET, '2025-09-30')).toEqual([]);
});

test('where no marks are kept nobody is accused', () => {
  const unmarked = SHEET.split('\n')
    .map((line) => line.split('|').slice(0, 4).join('|'))
    .join('\n');
  expect(ruleSentences(overdueWithoutComment, unmarked, '2025-12-01')).toEqual([]);
});

test('where no mark stands, one is offered; a mark that stands is not written over', () => {
  const text = SHEET.replace('в работе', '');
  const offers = (sheet: string) =>
    validate(bookFrom([sheetFromText(sheet)], '2025-12-01'), [overdueWithoutComment]).map(({ offer = [] }) =>
      offer.map(({ at, after }) => [at.row, at.column, after]),
    );
  expect(offers(text)).toEqual([[[2, 4, 'выполнено']]]);
  expect(offers(SHEET)).toEqual([[]]);
});
