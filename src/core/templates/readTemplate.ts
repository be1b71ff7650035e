import { remembered } from '../values/remembered';
import { cellValue, isBlank } from '../workbook/cell';
import type { Cell, CellValue, Row, Sheet } from '../workbook/workbook';
import { columnIdOf } from './layout';
import type { Template } from './template';

/** A filled sheet of a template, found by its headers wherever they stand now. Rows and columns count from 0. */
export interface TemplateReading {
  /** Of the template when the sheet was made; null where the sheet bears no stamp. */
  readonly version: number | null;
  readonly headerRow: number;
  /** By column id, of a yearly column `target:2025`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns under another header, told by their neighbours. */
  readonly renamed: readonly (HeaderOf & { readonly found: string; readonly column: number })[];
  readonly missing: readonly HeaderOf[];
  /** Columns that are not the template's. */
  readonly unknown: readonly { readonly found: string; readonly column: number }[];
  /** By parameter id; null = left empty. Absent = its label is gone. */
  readonly parameters: ReadonlyMap<string, CellValue>;
  /** Rows in which something is entered. */
  readonly rows: readonly TemplateSheetRow[];
}

export interface HeaderOf {
  readonly id: string;
  readonly header: string;
}

export interface TemplateSheetRow {
  readonly row: number;
  /** By column id; absent = empty. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A header is looked for in so many rows. */
const ROWS_LOOKED_AT = 60;
/** The share of its columns that a header must show to be the template's. */
const ENOUGH = 0.5;

/** Forms are read by the thousand, and what stands in and above their headers is mostly the same. */
const MOST_KNOWN = 1000;

const plain = remembered(
  (text) =>
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[^\p{L}\p{N}%_№]+/gu, ' ')
      .trim(),
  MOST_KNOWN,
);

const textOf = (cell: Cell | undefined): string => {
  const value = cellValue(cell);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

type Known = (header: string) => string | null;

/** A header is not longer than this, whatever is put into it: longer texts need not be looked at. */
const LONGEST_HEADER = 80;

/** Tells a header's column id, `target:2025` for one of a year. */
function headersOf(template: Template): Known {
  const exact = new Map<string, string>();
  const asWritten = new Map<string, string>();
  const yearly: { readonly id: string; readonly before: string; readonly after: string }[] = [];
  for (const { id, header, isYearly } of template.columns) {
    for (const text of [header.ru, header.en]) {
      if (!isYearly) {
        exact.set(plain(text), id);
        asWritten.set(text, id);
      } else {
        const [before = '', after = ''] = text.split('{year}').map(plain);
        yearly.push({ id, before, after });
      }
    }
  }
  return (header) => {
    const same = asWritten.get(header);
    if (same !== undefined) return same;
    if (header === '' || header.length > LONGEST_HEADER) return null;
    const text = plain(header);
    const found = exact.get(text);
    if (found !== undefined) return found;
    for (const { id, before, after } of yearly) {
      const year = text.slice(before.length, text.length - after.length).trim();
      if (text.startsWith(before) && text.endsWith(after) && /^\d{4}$/.test(year)) return `${id}:${year}`;
    }
    return null;
  };
}

/** Which columns a row names, the first of two alike. */
function columnsIn(row: Row | undefined, known: Known): Map<string, number> {
  const found = new Map<string, number>();
  row?.forEach((cell, column) => {
    const id = known(textOf(cell));
    if (id !== null && !found.has(id)) found.set(id, column);
  });
  return found;
}

/** The row that names most columns, where that is enough of them. */
function headerIn({ rows }: Sheet, template: Template, known: Known) {
  let best = { headerRow: -1, columns: new Map<string, number>() };
  for (let headerRow = 0; headerRow < Math.min(rows.length, ROWS_LOOKED_AT); headerRow++) {
    const columns = columnsIn(rows[headerRow], known);
    if (columns.size > best.columns.size) best = { headerRow, columns };
    // There is no more to find; a yearly column may stand any number of times.
    if (columns.size === template.columns.length && !template.columns.some(({ isYearly }) => isYearly)) break;
  }
  const named = new Set([...best.columns.keys()].map(columnIdOf));
  return named.size > 0 && named.size >= ENOUGH * template.columns.length ? best : null;
}

type Gap = Pick<TemplateReading, 'renamed' | 'missing' | 'unknown'>;

/**
 * Columns under strange headers: where between two known neighbours as many strangers stand as columns are missing,
 * they are those.
 */
function strangers(template: Template, row: Row | undefined, columns: ReadonlyMap<string, number>): Gap {
  const taken = new Set(columns.values());
  const strange: { found: string; column: number }[] = [];
  row?.forEach((cell, column) => {
    const found = textOf(cell).trim();
    if (found !== '' && !taken.has(column)) strange.push({ found, column });
  });
  const places = new Map<string, number>();
  for (const [placed, column] of columns)
    if (!places.has(columnIdOf(placed))) places.set(columnIdOf(placed), column);
  const renamed: (HeaderOf & { found: string; column: number })[] = [];
  const missing: HeaderOf[] = [];
  let gap: HeaderOf[] = [];
  let left = -1;
  const close = (right: number): void => {
    const between = strange.filter(({ column }) => left < column && column < right);
    if (between.length === gap.length)
      gap.forEach((own, index) => renamed.push({ ...own, ...(between[index] as (typeof between)[number]) }));
    else missing.push(...gap);
    gap = [];
  };
  for (const column of template.columns) {
    const place = places.get(column.id);
    if (place === undefined) {
      // A yearly column may have no year; the steps of formulas are of no interest.
      if (!column.isYearly && !column.isHidden) gap.push({ id: column.id, header: column.header.ru });
      continue;
    }
    close(place);
    left = place;
  }
  close(Number.POSITIVE_INFINITY);
  const now = new Set(renamed.map(({ column }) => column));
  return { renamed, missing, unknown: strange.filter(({ column }) => !now.has(column)) };
}

/** Where short texts above a row first stand. */
function labelsAbove({ rows }: Sheet, headerRow: number) {
  const found = new Map<string, { readonly row: number; readonly column: number }>();
  for (let row = 0; row < headerRow; row++)
    rows[row]?.forEach((cell, column) => {
      const text = textOf(cell);
      if (text === '' || text.length > LONGEST_HEADER) return;
      const label = plain(text);
      if (!found.has(label)) found.set(label, { row, column });
    });
  return found;
}

/** Parameters stand right of their label; one without a label right of the one before it. */
function parametersAbove(sheet: Sheet, { parameters = [] }: Template, headerRow: number) {
  const found = new Map<string, CellValue>();
  const labels = parameters.length > 0 ? labelsAbove(sheet, headerRow) : new Map<string, never>();
  let at: { readonly row: number; readonly column: number } | null = null;
  for (const { id, label } of parameters) {
    if (label) at = labels.get(plain(label.ru)) ?? labels.get(plain(label.en)) ?? null;
    if (!at) continue;
    at = { row: at.row, column: at.column + 1 };
    const value = cellValue(sheet.rows[at.row]?.[at.column]);
    found.set(id, isBlank(value) ? null : value);
  }
  return found;
}

/**
 * Reads a sheet made from a template: rows put in above, columns moved or renamed, sorted or filtered rows and blanks
 * change nothing. Null where the sheet has no such header.
 */
export function readTemplate(sheet: Sheet, template: Template): TemplateReading | null {
  const header = headerIn(sheet, template, headersOf(template));
  if (!header) return null;
  const { headerRow } = header;
  const { renamed, missing, unknown } = strangers(template, sheet.rows[headerRow], header.columns);
  const columns = new Map([...header.columns, ...renamed.map(({ id, column }) => [id, column] as const)]);
  const entries = new Set(
    template.columns
      .filter(({ kind, formula }) => kind !== 'computed' && formula === undefined)
      .map(({ id }) => id),
  );
  const places = [...columns].map(([id, column]) => ({ id, column, isEntry: entries.has(columnIdOf(id)) }));
  let read: TemplateSheetRow[] | undefined;
  const rowsOf = (): TemplateSheetRow[] => {
    const rows: TemplateSheetRow[] = [];
    sheet.rows.forEach((cells, row) => {
      if (row <= headerRow || !cells) return;
      const filled = new Map<string, Cell>();
      let isEntered = false;
      for (const { id, column, isEntry } of places) {
        const cell = cells[column];
        if (cell === undefined || isBlank(cellValue(cell))) continue;
        filled.set(id, cell);
        isEntered ||= isEntry;
      }
      if (isEntered) rows.push({ row, cells: filled });
    });
    return rows;
  };
  return {
    version: sheet.stamp?.version ?? null,
    headerRow,
    columns,
    renamed,
    missing,
    unknown,
    parameters: parametersAbove(sheet, template, headerRow),
    // A sheet may have a hundred thousand rows, and many ask for its columns alone.
    get rows() {
      return (read ??= rowsOf());
    },
  };
}
