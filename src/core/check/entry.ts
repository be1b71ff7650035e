import { cellText } from '../recognition/grid';
import { numberOfCell } from '../recognition/numberText';
import { columnIdOf } from '../templates/layout';
import type { TemplateReading } from '../templates/readTemplate';
import type { Template, TemplateColumn } from '../templates/template';
import { cellFormat, cellValue, isBlank } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import type { Cell, Row, Sheet } from '../workbook/workbook';
import type { Finding } from './issue';

/** A column of a template as it stands on a sheet: of a yearly one each year's. */
export interface PlacedColumn {
  readonly id: string;
  readonly column: TemplateColumn;
  readonly place: number;
}

/** What is told once for all rows of a sheet. */
interface EntrySheet {
  readonly name: string;
  readonly template: Template;
  /** Whether it was made for one school. */
  readonly isForm: boolean;
  readonly places: ReadonlyMap<string, number>;
  readonly byKind: ReadonlyMap<TemplateColumn['kind'], readonly PlacedColumn[]>;
}

/** A filled row of a sheet that was made from a template; its cells are looked at when they are asked for. */
export interface Entry {
  readonly of: EntrySheet;
  readonly row: number;
  readonly cells: Row;
}

interface Readable {
  readonly sheet: string;
  readonly source: Sheet;
  readonly template: Template;
  readonly reading: TemplateReading | null;
}

/** The columns of a template that a sheet has, those of every year each. */
export function placedColumns({ template, reading }: Readable): PlacedColumn[] {
  const known = new Map(template.columns.map((column) => [column.id, column]));
  return [...(reading?.columns ?? [])].flatMap(([id, place]): PlacedColumn[] => {
    const column = known.get(columnIdOf(id));
    return column ? [{ id, column, place }] : [];
  });
}

const isFilled = (cells: Row, place: number): boolean => {
  const cell = cells[place];
  return cell !== undefined && cell !== null && !isBlank(cellValue(cell));
};

/** The rows of a template's sheet in which something is entered. */
export function entriesOf(sheet: Readable): Entry[] {
  const { reading, source, template } = sheet;
  if (!reading) return [];
  const columns = placedColumns(sheet);
  const byKind = new Map<TemplateColumn['kind'], PlacedColumn[]>();
  for (const placed of columns) {
    const { kind } = placed.column;
    byKind.set(kind, [...(byKind.get(kind) ?? []), placed]);
  }
  const entered = columns.filter(
    ({ column: { kind, formula } }) => kind !== 'computed' && formula === undefined,
  );
  const isForm = source.stamp?.form !== undefined;
  const of: EntrySheet = { name: sheet.sheet, template, isForm, places: reading.columns, byKind };
  const entries: Entry[] = [];
  for (let row = reading.headerRow + 1; row < source.rows.length; row++) {
    const cells = source.rows[row];
    if (cells && entered.some(({ place }) => isFilled(cells, place))) entries.push({ of, row, cells });
  }
  return entries;
}

/** The cell of a column; undefined where it is empty or the sheet has no such column. */
export function entryCell({ of, cells }: Entry, id: string): Cell | undefined {
  const place = of.places.get(id);
  return place !== undefined && isFilled(cells, place) ? cells[place] : undefined;
}

export const hasEntry = (entry: Entry, id: string): boolean => entryCell(entry, id) !== undefined;

/** Where the cell of a column is; null where the sheet has it no more. */
export function entryAt({ of, row }: Entry, id: string): CellRef | null {
  const column = of.places.get(id);
  return column === undefined ? null : { sheet: of.name, row, column };
}

/** What a person reads in the cell, trimmed; '' for an empty one. */
export const entryText = (entry: Entry, id: string): string => cellText(entryCell(entry, id));

/** The number of the cell, one that is written as a text too. */
export const entryNumber = (entry: Entry, id: string): number | null => numberOfCell(entryCell(entry, id));

/** The day of the cell: a date, or a number in the place of one. */
export function entryDay(entry: Entry, id: string): number | null {
  const cell = entryCell(entry, id);
  const value = cellValue(cell);
  if (typeof value !== 'number') return null;
  return value > 20_000 || isDateFormat(cellFormat(cell)?.numberFormat) ? Math.floor(value) : null;
}

/** What is found in the filled cells of one kind of columns; most hold nothing to speak of, and cost nothing. */
export function findingsIn(
  entry: Entry,
  kind: TemplateColumn['kind'],
  find: (cell: Cell, placed: PlacedColumn, at: () => CellRef) => Omit<Finding, 'at'> | null,
): Finding[] {
  const found: Finding[] = [];
  const { of, row, cells } = entry;
  for (const placed of of.byKind.get(kind) ?? []) {
    if (!isFilled(cells, placed.place)) continue;
    const at = (): CellRef => ({ sheet: of.name, row, column: placed.place });
    const finding = find(cells[placed.place] ?? null, placed, at);
    if (finding) found.push({ ...finding, at: at() });
  }
  return found;
}

/** A column's header as sentences name it. */
export const headerOf = ({ id, column }: Pick<PlacedColumn, 'id' | 'column'>): string =>
  column.header.ru.replace('{year}', id.slice(columnIdOf(id).length + 1));

/** The header of a column that the template has. */
export const headerIn = ({ of }: Entry, id: string): string =>
  of.template.columns.find((column) => column.id === id)?.header.ru ?? id;
