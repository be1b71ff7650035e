import { bookOf, type Book } from '../src/core/check/book';
import { recogniseWorkbook } from '../src/core/recognition/recogniseSheet';
import type { Sheet } from '../src/core/workbook/workbook';
import { templates } from '../src/templates';

/** What can be asked of these sheets on a day. */
export const bookFromSheets = (sheets: readonly Sheet[], today: number): Book =>
  bookOf(
    { tables: recogniseWorkbook({ sheets }, undefined, templates), sheets, templates },
    { today, isWhole: true },
  );
