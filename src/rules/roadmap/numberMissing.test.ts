import { mendedSentences } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { numberMissing } from './numberMissing';

test('an event without a number gets the next one, and those below move on', () => {
  const sheets = [
    sheetFromText(`
    № | Мероприятие | Сроки | Ответственный
    1.1 | Мероприятие номер 1 | Май 2025 | УО
    1.2 | Мероприятие номер 2 | Май 2025 | УО
    1.3 | Мероприятие номер 3 | Май 2025 | УО
    1.4 | Мероприятие номер 4 | Май 2025 | УО
    1.5 | Мероприятие номер 5 | Май 2025 | УО
    1.6 | Мероприятие номер 6 | Май 2025 | УО
    1.7 | Мероприятие номер 7 | Май 2025 | УО
    1.8 | Мероприятие номер 8 | Май 2025 | УО
    1.9 | Мероприятие номер 9 | Май 2025 | УО
    1.10 | Мероприятие номер 10 | Май 2025 | УО
    1.11 | Мероприятие номер 11 | Май 2025 | УО
     | Анализ кадров | Май 2025 | УО
    1.12 | Семинар | Май 2025 | УО
  `),
  ];
  const { found, after } = mendedSentences(numberMissing, sheets);
  expect(found).toEqual(['A13: У мероприятия «Анализ кадров» нет номера, а у остальных он есть.']);
  expect(after).toEqual([]);
});

test('where many have none, none is missing', () => {
  const sheet = `
    № | Мероприятие | Сроки | Ответственный
    1.1 | Семинар | Май 2025 | УО
     | Анализ кадров | Май 2025 | УО
     | Посещение уроков | Май 2025 | УО
  `;
  expect(mendedSentences(numberMissing, [sheetFromText(sheet)]).found).toEqual([]);
});
