import { mendedSentences } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { latinLetters } from './latinLetters';

test('Latin letters among Russian ones become Russian', () => {
  const sheets = [
    sheetFromText(`
    № | Мероприятие | Сроки | Ответственный
    1.1 | Создание рaбочей группы | Август 2025 | УО
    1.2 | Вебинар в Zoom | Май 2025 | ЦРО
  `),
  ];
  const { found, after } = mendedSentences(latinLetters, sheets);
  expect(found).toEqual([
    'B2: Среди русских букв стоят похожие латинские: «рaбочей». Поиск и формулы такое слово не узнают.',
  ]);
  expect(after).toEqual([]);
});

test('of many words three are named; a name and a telephone are not repeated', () => {
  const sheets = [
    sheetFromText(`
    № | Мероприятие | Сроки | Ответственный
    1.1 | Рaбочая группa школы обсуждaет плaны | Август 2025 | УО
    1.2 | Семинар | Май 2025 | Ивaнова Мария Петровна
    1.3 | Zoom | Май 2025 | тел. 8 (902) 123-45-67, кaбинет
  `),
  ];
  expect(mendedSentences(latinLetters, sheets).found).toEqual([
    'B2: Среди русских букв стоят похожие латинские: «Рaбочая, группa, обсуждaет». Поиск и формулы такое слово не узнают.',
  ]);
});
