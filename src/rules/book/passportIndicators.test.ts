import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { passportIndicators } from './passportIndicators';

const passport = (indicators: string) => `
  Паспорт программы
  Наименование программы | Поддержка школ
  Разработчик программы | Управление образования
  Цель программы | Повышение качества
  Целевые показатели | ${indicators}
  Сроки реализации программы | 2025–2026 годы
`;
const INDICATORS = `
  № | Показатель | Единица измерения | План 2025 | План 2026
  1 | Доля школ с договорами о сотрудничестве | % | 50 | 100
  2 | Доля обученных педагогов | % | 50 | 75
`;
const found = (indicators: string) =>
  sentencesOf(
    passportIndicators,
    bookFrom([sheetFromText(passport(indicators), 'Паспорт'), sheetFromText(INDICATORS, 'Показатели')]),
  );

test('an indicator that the table does not have is named', () => {
  expect(
    found(
      '1. Доля педагогов, прошедших обучение.\\n2. Средний балл ОГЭ по математике;\\n3. Доля школ, заключивших договоры',
    ),
  ).toEqual(['B5: Показателя паспорта «Средний балл ОГЭ по математике» нет в таблице показателей.']);
});

test('a text without points lists nothing', () => {
  expect(found('Успеваемость и качество знаний растут')).toEqual([]);
});
