import { findingsInColumns } from '../../core/check/findingsInColumns';
import { mended } from '../../core/check/mended';
import { numericColumns } from '../../core/check/numericColumns';
import type { RuleOf } from '../../core/check/rule';
import { numberOfText } from '../../core/recognition/numberText';
import { cellFormat, cellValue } from '../../core/workbook/cell';
import type { Cell } from '../../core/workbook/workbook';

/** The number that is meant: a percent stays one of a hundred, but where the cell itself shows parts of one. */
const meant = (cell: Cell | undefined, number: number): number =>
  cellFormat(cell)?.numberFormat?.includes('%') ? Number((number / 100).toPrecision(12)) : number;

/** A number that is a text («45,5», «45,5 %»): sums and formulas pass it over. */
export const numberAsText: RuleOf<'table'> = {
  code: 'VALUE-001',
  severity: 'warning',
  each: 'table',
  looksAt: 'rows',
  check: (table, book) =>
    findingsInColumns(table, numericColumns(table, book), book, (cell, row, column) => {
      const value = cellValue(cell);
      const number = typeof value === 'string' ? numberOfText(value) : null;
      if (number === null || typeof value !== 'string') return null;
      const after = meant(cell, number);
      const values = { number: String(after).replace('.', ',') };
      return { found: value.trim(), values, fix: mended(book, { sheet: table.sheet, row, column }, after) };
    }),
};
