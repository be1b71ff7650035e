import { bookFrom } from '../../../tests/ruleSentences';
import { sheetFromText } from '../recognition/sheetFromText';
import { schoolFacts } from './schoolFacts';
import type { Settings } from './summary';

const markersOf = (text: string, settings?: Settings) =>
  schoolFacts(bookFrom([sheetFromText(text, 'Результаты')]), settings)?.markers.map(
    ({ school, reason, value, participants }) => [
      school.name,
      reason,
      Math.round(value * 10) / 10,
      participants,
    ],
  );

const RESULTS = `
  Школа | Год | Процедура | Предмет | Количество участников | Не преодолели минимум
  СОШ № 1 | 2024 | ОГЭ | Математика | 50 | 25
  СОШ № 1 | 2025 | ОГЭ | Математика | 50 | 5
  СОШ № 2 | 2024 | ОГЭ | Математика | 10 | 5
  СОШ № 2 | 2025 | ОГЭ | Математика | 10 | 1
  СОШ № 3 | 2024 | ОГЭ | Математика | 40 | 2
  СОШ № 3 | 2025 | ОГЭ | Математика | 40 | 0
  СОШ № 4 | 2024 | ОГЭ | Математика | 60 | 24
  СОШ № 4 | 2025 | ОГЭ | Математика | 60 | 20
  СОШ № 5 | 2024 | ОГЭ | Математика | 12 | 2
  СОШ № 5 | 2025 | ОГЭ | Математика | 12 | 0
`;

test('a fall beyond both intervals, and nobody low where others are; small groups never', () => {
  expect(markersOf(RESULTS)).toEqual([
    ['СОШ № 1', 'jump', 40, 50],
    ['СОШ № 3', 'noneLow', 19.7, 40],
  ]);
});

test('thresholds are a person’s own', () => {
  expect(markersOf(RESULTS, new Map([['jump', 41]]))).toEqual([['СОШ № 3', 'noneLow', 19.7, 40]]);
  expect(markersOf(RESULTS, new Map([['group', 45]]))).toEqual([['СОШ № 1', 'jump', 40, 50]]);
});

test('one mark for everybody; all 2 is low and no sign', () => {
  expect(
    markersOf(`
      Школа | Год | Предмет | Количество участников | 2 | 3 | 4 | 5
      СОШ № 1 | 2025 | Математика | 30 | 0 | 0 | 30 | 0
      СОШ № 2 | 2025 | Математика | 30 | 30 | 0 | 0 | 0
      СОШ № 3 | 2025 | Математика | 30 | 15 | 0 | 15 | 0
      СОШ № 4 | 2025 | Математика | 20 | 0 | 0 | 20 | 0
    `)?.filter(([, reason]) => reason === 'allAlike'),
  ).toEqual([['СОШ № 1', 'allAlike', 4, 30]]);
});

test('marks above those of the journal, as counts or as shares of pupils', () => {
  const compared = `
    Сравнение отметок с отметками по журналу
    ВПР 2025. 6 класс
    Предмет: | Математика
    Группы участников | Кол-во участников | Понизили | > | Подтвердили | > | Повысили | >
    ^ | ^ | кол-во | % | кол-во | % | кол-во | %
    СОШ № 1 | 50 | 5 | 10 | 25 | 50 | 20 | 40
    СОШ № 2 | 50 | 20 | 40 | 25 | 50 | 5 | 10
    СОШ № 3 | 10 | 0 | 0 | 0 | 0 | 10 | 100
  `;
  const sheets = [sheetFromText(RESULTS, 'Результаты'), sheetFromText(compared, 'Журнал ВПР')];
  const found = schoolFacts(bookFrom(sheets))?.markers.filter(({ reason }) => reason === 'raised');
  expect(found?.map(({ school, value, participants, at }) => [school.name, value, participants, at])).toEqual(
    [['СОШ № 1', 40, 50, { sheet: 'Журнал ВПР', row: 5, column: 0 }]],
  );
  expect(found?.[0]?.interval?.map(Math.round)).toEqual([28, 54]);
});
