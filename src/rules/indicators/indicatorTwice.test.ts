import { ruleSentences } from '../../../tests/ruleSentences';
import { indicatorTwice } from './indicatorTwice';

test('the second of two equal indicators points at the first', () => {
  const sheet = `
    № | Показатель | Единица измерения | План 2025
    1 | Доля школ с договорами | % | 25
    2 | доля школ  с договорами | % | 30
    3 | Доля школ с договорами | ед. | 10
  `;
  expect(ruleSentences(indicatorTwice, sheet)).toEqual([
    'B3: Показатель «доля школ с договорами» уже есть в ячейке B2.',
  ]);
});
