import { recogniseSheet } from '../recognition/recogniseSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { sectionNames } from './sectionNames';

const names = (text: string) => recogniseSheet(sheetFromText(text)).flatMap(sectionNames);

test('rows of their own', () => {
  expect(
    names(`
      № | Мероприятие | Сроки | Ответственный
      0 | Совещание | Май 2025 | УО
      1 | Анализ и планирование | > | >
      1.1 | Создание рабочей группы | Август 2025 | УО
      2 | Поддержка | > | >
      2.1 | Семинар | Март 2026 | УО
    `),
  ).toEqual([null, '1 Анализ и планирование', '2 Поддержка']);
});

test('a column, whose blank cells go on with what stands above', () => {
  expect(
    names(`
      Направление | Мероприятие | Сроки | Ответственный
      | Совещание | Май 2025 | УО
      Анализ | Создание рабочей группы | Август 2025 | УО
      | Диагностика | Сентябрь 2025 | УО
      Поддержка | Семинар | Март 2026 | УО
    `),
  ).toEqual([null, 'Анализ', 'Анализ', 'Поддержка']);
});

test('a number that the title begins with is not said twice', () => {
  const table = {
    sections: [
      { row: 1, number: '1.', title: '1. Обеспечение' },
      { row: 2, number: '2', title: '2.1 Анализ' },
      { row: 3, number: '3', title: 'Поддержка' },
      { row: 4, number: '', title: 'Итоги' },
    ],
    rows: [0, 1, 2, 3].map((section) => ({ section, texts: new Map() })),
  } as unknown as Parameters<typeof sectionNames>[0];
  expect(sectionNames(table)).toEqual(['1. Обеспечение', '2 2.1 Анализ', '3 Поддержка', 'Итоги']);
});
