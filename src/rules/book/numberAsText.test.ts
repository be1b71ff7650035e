import { filledTemplates } from '../../../tests/filledTemplate';
import { mendedSentences } from '../../../tests/ruleSentences';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { numberAsText } from './numberAsText';

test('texts that are numbers become numbers', () => {
  const sheets = [
    sheetFromText(`
    № | Показатель | Единица измерения | Исходное значение (2024) | План 2025 | План 2026
    1 | Доля школ с договорами | % | 25 | 45,5 | 45,5 %
    2 | Доля обученных педагогов | % | 25 | не менее 40 | н/д
  `),
  ];
  const { found, after } = mendedSentences(numberAsText, sheets);
  expect(found).toEqual([
    'E2: «45,5» записано текстом: формулы и суммы его не видят. Это число 45,5.',
    'F2: «45,5 %» записано текстом: формулы и суммы его не видят. Это число 45,5.',
  ]);
  expect(after).toEqual([]);
});

test('of a template every column of numbers', () => {
  const sheets = filledTemplates({
    training: `
      school | topic | hours | planned | trained
      СОШ № 1 | Работа с текстом | 36 | 1 200 | 5 чел.
    `,
  });
  const { found, after } = mendedSentences(numberAsText, sheets);
  expect(found).toEqual(['H6: «1 200» записано текстом: формулы и суммы его не видят. Это число 1200.']);
  expect(after).toEqual([]);
});

test('in a passport that is written downwards only the numbers, not what stands above them', () => {
  const sheet = sheetFromText(`
    Социальный паспорт
    Наименование школы | СОШ № 2
    Телефон | 4-10-12
    Код | 00123
    Количество обучающихся | 1 100
    С ОВЗ | 5
  `);
  const { found, after } = mendedSentences(numberAsText, [sheet]);
  expect(found).toEqual(['B5: «1 100» записано текстом: формулы и суммы его не видят. Это число 1100.']);
  expect(after).toEqual([]);
});

test('where the cell shows parts of one, a percent becomes one', () => {
  const sheet = sheetFromText(`
    № | Показатель | Единица измерения | Исходное значение (2024) | План 2025 | План 2026
    1 | Доля школ с договорами | % | 80% | 90% | 90%
    2 | Доля обученных педагогов | % | 70% | 80% | 90%
  `);
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  (rows[1] ?? [])[4] = { value: '45,5 %', format: { numberFormat: '0.0%' } };
  const { found, after } = mendedSentences(numberAsText, [{ ...sheet, rows }]);
  expect(found).toEqual(['E2: «45,5 %» записано текстом: формулы и суммы его не видят. Это число 0,455.']);
  expect(after).toEqual([]);
});
