import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { isoToSerial } from '../../core/workbook/date';
import { periodReversed } from './periodReversed';

const SHEETS = filledTemplates({ roadmap: 'number | title\n1.1 | Семинар' });

test('a period that ends before it begins is found at its end', () => {
  expect(sentencesOf(periodReversed, bookFrom(SHEETS))).toEqual([]);
  const cell = { value: isoToSerial('2024-12-31'), format: { numberFormat: 'dd.mm.yyyy' } };
  expect(sentencesOf(periodReversed, bookFrom(withCell(SHEETS, 'Дорожная карта', [2, 5], cell)))).toEqual([
    'F3: Период программы заканчивается 31.12.2024, а начинается 01.01.2025.',
  ]);
});
