import { bookOf, type Book } from '../core/check/book';
import type { Host, LongTask } from '../core/hosts/host';
import { columnMemory, recallWorkbook } from '../core/recognition/columnMemory';
import { templates } from '../templates';
import type { BookReading } from './bookStore';
import type { Pane } from './PaneContext';
import { COLUMN_MEMORY } from './settings';

/** A reading as a book on a day, with the columns that a person chose. */
export function bookFrom({ workbook, rowsLeftOut }: BookReading, host: Host, today: number): Book {
  const tables = recallWorkbook(workbook, columnMemory(host.setting(COLUMN_MEMORY)), templates);
  return bookOf({ tables, sheets: workbook.sheets, templates }, { today, isWhole: rowsLeftOut === 0 });
}

/** The whole workbook, read afresh. */
export const readBook = async ({ host, book }: Pane, today: number, task: LongTask): Promise<Book> =>
  bookFrom(await book.whole(host, task), host, today);
