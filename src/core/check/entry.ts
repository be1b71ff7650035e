import { cellText } from '../recognition/grid';
import { numberOfCell } from '../recognition/numberText';
import type { TemplateReading } from '../templates/readTemplate';
import type { Template, TemplateColumn } from '../templates/template';
import { cellFormat, cellValue } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import type { Cell } from '../workbook/workbook';

/** A column of a template as it stands on a sheet: of a yearly one each year's. */
export interface PlacedColumn {
  readonly id: string;
  readonly column: TemplateColumn;
  readonly place: number;
}

/** A filled row of a sheet that was made from a template. */
export interface Entry {
  readonly sheet: string;
  readonly template: Template;
  readonly reading: TemplateReading;
  /** The columns that the sheet has, told once for all its rows. */
  readonly columns: readonly PlacedColumn[];
  readonly row: number;
  /** By column id, `target:2025` for one of a year; absent = empty. */
  readonly cells: ReadonlyMap<string, Cell>;
}

interface Readable {
  readonly sheet: string;
  readonly template: Template;
  readonly reading: TemplateReading | null;
}

export function entriesOf({ sheet, template, reading }: Readable): Entry[] {
  if (!reading) return [];
  const columns = [...reading.columns].flatMap(([id, place]): PlacedColumn[] => {
    const column = template.columns.find((each) => each.id === (id.split(':')[0] ?? id));
    return column ? [{ id, column, place }] : [];
  });
  return reading.rows.map(({ row, cells }) => ({ sheet, template, reading, columns, row, cells }));
}

/** The cell of a column; null where the sheet has it no more. */
export function entryAt({ sheet, reading, row }: Entry, id: string): CellRef | null {
  const column = reading.columns.get(id);
  return column === undefined ? null : { sheet, row, column };
}

/** What a person reads in the cell, trimmed; '' for an empty one. */
export const entryText = ({ cells }: Entry, id: string): string => cellText(cells.get(id));

/** The number of the cell, one that is written as a text too. */
export const entryNumber = ({ cells }: Entry, id: string): number | null => numberOfCell(cells.get(id));

/** The day of the cell: a date, or a number in the place of one. */
export function entryDay({ cells }: Entry, id: string): number | null {
  const cell = cells.get(id);
  const value = cellValue(cell);
  const isDay = typeof value === 'number' && (isDateFormat(cellFormat(cell)?.numberFormat) || value > 20_000);
  return isDay ? Math.floor(value) : null;
}

/** A column of an entry with its cell. */
export interface EntryCell extends PlacedColumn {
  readonly at: CellRef;
  readonly cell: Cell;
}

/** The cells of an entry in columns of a kind that hold something. */
export const entryCells = (
  { sheet, columns, row, cells }: Entry,
  kind: TemplateColumn['kind'],
): EntryCell[] =>
  columns.flatMap((placed): EntryCell[] => {
    const cell = placed.column.kind === kind ? cells.get(placed.id) : undefined;
    return cell === undefined ? [] : [{ ...placed, cell, at: { sheet, row, column: placed.place } }];
  });

/** A column's header as sentences name it. */
export const headerOf = ({ id, column }: Pick<PlacedColumn, 'id' | 'column'>): string =>
  column.header.ru.replace('{year}', id.split(':')[1] ?? '');

/** The header of a column that the template has. */
export function headerIn({ columns }: Entry, id: string): string {
  const placed = columns.find((each) => each.id === id);
  return placed ? headerOf(placed) : id;
}
