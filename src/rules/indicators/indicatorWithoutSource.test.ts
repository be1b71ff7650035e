import { ruleSentences } from '../../../tests/ruleSentences';
import { indicatorWithoutSource } from './indicatorWithoutSource';

test('a source that the others have is missed', () => {
  const sheet = `
    № | Показатель | Единица измерения | Источник | План 2025
    1 | Доля школ с договорами | % | Отчёты школ | 25
    2 | Доля обученных педагогов | % | | 30
    3 | Доля выпускников | % | ФИС ОКО | 10
  `;
  expect(ruleSentences(indicatorWithoutSource, sheet)).toEqual([
    'D3: У показателя «Доля обученных педагогов» не указан источник данных.',
  ]);
});

test('where most have none nobody is asked', () => {
  const sheet = `
    № | Показатель | Единица измерения | Источник | План 2025
    1 | Доля школ с договорами | % | Отчёты школ | 25
    2 | Доля обученных педагогов | % | | 30
  `;
  expect(ruleSentences(indicatorWithoutSource, sheet)).toEqual([]);
});
