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
