import { ruleSentences } from '../../../tests/ruleSentences';
import { negativeIndicator } from './negativeIndicator';

test('fewer than none are found, a difference may be below zero', () => {
  const sheet = `
    № | Показатель | Единица измерения | План 2025 | План 2026
    1 | Доля школ с договорами | % | -5 | 100
    2 | Прирост среднего балла | балл | -2 | 3
  `;
  expect(ruleSentences(negativeIndicator, sheet)).toEqual([
    'D2: Значение показателя «Доля школ с договорами» — -5: меньше нуля быть не может.',
  ]);
});
