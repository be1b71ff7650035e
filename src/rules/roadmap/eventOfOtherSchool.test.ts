import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { eventOfOtherSchool } from './eventOfOtherSchool';

const SCHOOLS =
  'Школа | Код | Статус | Школа-партнёр\nСОШ № 3 | 101 | ШНОР | Лицей № 1\nСОШ № 5 | 102 | ШНОР | Гимназия № 2';
const ROADMAP = `
  № | Мероприятие | Сроки | Ответственный
  1 | Открытые уроки | Август 2025 | СОШ № 3, УО
  2 | Обмен опытом | Сентябрь 2025 | Лицей № 1
  3 | Семинар для учителей | Май 2025 | СОШ № 7
`;

test('a school that is neither in the register nor a partner is named', () => {
  const book = bookFrom([sheetFromText(ROADMAP, 'План'), sheetFromText(SCHOOLS, 'Школы')]);
  expect(sentencesOf(eventOfOtherSchool, book)).toEqual([
    'D4: За мероприятие «3 Семинар для учителей» отвечает «СОШ № 7», а в реестре программы такой школы нет.',
  ]);
});

test('without a register nobody is a stranger', () => {
  expect(sentencesOf(eventOfOtherSchool, bookFrom([sheetFromText(ROADMAP, 'План')]))).toEqual([]);
});
