import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { absentIndicator } from './absentIndicator';

const ROADMAP = `
  № | Мероприятие | Сроки | Ответственный | Результат
  1.1 | Анализ результатов | Май 2025 | УО | Показатели 1.1, 1.7 и 1.2
  1.2 | Семинар | Июнь 2025 | УО | Показатель 45.5 % достигнут, показатель 1.2
`;
const INDICATORS = `
  № | Показатель | Единица измерения | План 2025 | План 2026
  1.1 | Доля школ с договорами | % | 50 | 100
  1.2 | Доля обученных педагогов | % | 50 | 75
`;

test('a number that the table of indicators does not have is found', () => {
  const book = bookFrom([sheetFromText(ROADMAP, 'План'), sheetFromText(INDICATORS, 'Показатели')]);
  expect(sentencesOf(absentIndicator, book)).toEqual([
    'E2: В тексте упомянут показатель 1.7, а в таблице показателей его нет.',
  ]);
});

test('without a table of indicators nothing is absent', () => {
  expect(sentencesOf(absentIndicator, bookFrom([sheetFromText(ROADMAP, 'План')]))).toEqual([]);
});
