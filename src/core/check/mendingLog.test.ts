import { report } from '../../locales/ru/report';
import { cellFormat, cellLink, cellValue } from '../workbook/cell';
import { mendingLog } from './mendingLog';

test('every change with its cell, before and after', () => {
  const at = { sheet: 'План', row: 4, column: 2 };
  const { rows } = mendingLog(
    { edits: [{ at, before: '45,5', after: 45.5 }], today: 45_992 },
    { ...report.log, onDate: report.onDate },
  );
  const row = rows[4] ?? [];
  expect(row.map(cellValue)).toEqual(['План', 'C5', '45,5', 45.5]);
  expect(cellLink(row[1])).toEqual({ sheet: 'План', address: 'C5' });
  expect(cellFormat(row[2])?.numberFormat).toBe('@');
});
