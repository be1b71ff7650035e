import type { TableRow } from '../recognition/table';
import { bareNumber } from '../roadmap/bareNumber';
import { cellValue } from '../workbook/cell';
import type { Edit } from '../workbook/edit';
import type { CellValue } from '../workbook/workbook';
import type { Book, Roadmap } from './book';
import { cellOf } from './cellOf';
import { mended } from './mended';

const NUMBER = /^((?:\d+\.)*)(\d+)$/;

interface Numbered {
  readonly prefix: string;
  readonly last: number;
}

function readNumber(text: string | undefined): Numbered | null {
  const match = NUMBER.exec(bareNumber(text ?? ''));
  if (!match) return null;
  const [, prefix = '', last] = match;
  return { prefix, last: Number(last) };
}

/** A number as the cell writes it: with a dot behind it, or as a number where it was one. */
const written = (before: CellValue, { prefix, last }: Numbered): CellValue => {
  const number = `${prefix}${last}`;
  if (typeof before === 'number' && prefix === '') return last;
  return typeof before === 'string' && /\.\s*$/.test(before) ? `${number}.` : number;
};

/**
 * Numbers anew from a row on, to the end of its section: each event one more than the one before it. Nothing where
 * the numbers of the section are of different depths, or stand in merged cells: there a person must decide.
 */
export function renumbered({ table, events }: Roadmap, from: TableRow, book: Pick<Book, 'cell'>): Edit[] {
  const at = events.findIndex(({ row }) => row.row === from.row);
  const before = readNumber(events[at - 1]?.row.texts.get('number'));
  if (at < 1 || !before || events[at - 1]?.section !== events[at]?.section) return [];
  const edits: Edit[] = [];
  let { last } = before;
  for (const { row, section } of events.slice(at)) {
    if (section !== events[at]?.section) break;
    const number = row.texts.get('number');
    const own = readNumber(number);
    if (own && own.prefix !== before.prefix) break;
    const cell = cellOf(table, row, 'number');
    if (!cell || row.inherited?.has('number') || (number !== undefined && !own)) return [];
    last += 1;
    if (own?.last === last) break;
    const held = cellValue(book.cell(cell));
    edits.push(...mended(book, cell, written(held, { prefix: before.prefix, last })));
  }
  return edits;
}
