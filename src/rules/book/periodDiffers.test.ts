import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { periodDiffers } from './periodDiffers';

const PASSPORT = `
  Паспорт программы
  Наименование программы | Поддержка школ
  Разработчик программы | Управление образования
  Цель программы | Повышение качества
  Сроки реализации программы | 2025–2026 годы
  Ожидаемые результаты | Рост
`;
const roadmap = (title: string) => `
  ${title}
  № | Мероприятие | Сроки | Ответственный
  1.1 | Анализ результатов | Май 2025 | УО
  1.2 | Семинар | Июнь 2025 | УО
`;
const found = (title: string) =>
  sentencesOf(
    periodDiffers,
    bookFrom([sheetFromText(PASSPORT, 'Паспорт'), sheetFromText(roadmap(title), 'План')]),
  );

test('a table of other years than those of the passport is found at its title', () => {
  expect(found('План мероприятий на 2023–2024 годы')).toEqual([
    'A1: Период таблицы 01.01.2023 – 31.12.2024 выходит за период программы на листе «Паспорт»: 01.01.2025 – 31.12.2026.',
  ]);
  expect(found('План мероприятий на 2025–2028 годы')).toHaveLength(1);
});

test('a year of the programme, or a school year that begins before it, is within it', () => {
  expect(found('План мероприятий на 2025 год')).toEqual([]);
  expect(found('План мероприятий на 2024/2025 учебный год')).toEqual([]);
  expect(found('План мероприятий')).toEqual([]);
});
