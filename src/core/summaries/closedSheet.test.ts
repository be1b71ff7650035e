import { cellFormula, cellValue } from '../workbook/cell';
import { isoToSerial } from '../workbook/date';
import { summaryStamp } from '../workbook/stamp';
import { closedSheet } from './closedSheet';

const TODAY = isoToSerial('2025-12-31') ?? 0;

test('a closed period keeps its values without formulas, protected and under another stamp', () => {
  const closed = closedSheet(
    {
      name: 'Школы, риски и динамика',
      stamp: summaryStamp('schools', 1),
      rows: [['Всего', { value: 7, formula: '=SUM(B1:B5)' }]],
    },
    TODAY,
  );
  expect(closed.name).toBe('Школы, риски и динам 31.12.2025'.slice(0, 31));
  expect(closed.name.length).toBeLessThanOrEqual(31);
  expect([cellValue(closed.rows[0]?.[1]), cellFormula(closed.rows[0]?.[1])]).toEqual([7, undefined]);
  expect(closed.protection).toBeDefined();
  expect(closed.stamp).toEqual(summaryStamp('closed/schools', 1));
});

test('a closed sheet keeps the version of its stamp, and one without a stamp is known by its name', () => {
  expect(closedSheet({ name: 'A', stamp: summaryStamp('schools', 3), rows: [] }, TODAY).stamp).toEqual(
    summaryStamp('closed/schools', 3),
  );
  const plain = closedSheet({ name: 'A', rows: [] }, TODAY);
  expect(plain.name).toBe('A 31.12.2025');
  expect(plain.stamp).toEqual(summaryStamp('closed/A', 1));
  expect(plain.protection).toEqual({ allowFilter: true, allowFormatColumns: true, allowFormatRows: true });
});
