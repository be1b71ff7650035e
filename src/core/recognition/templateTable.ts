import { rolesOf } from './kinds/kind';
import { readTemplate, type TemplateReading } from '../templates/readTemplate';
import type { Template } from '../templates/template';
import { cellFormat, cellValue, valueAt } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { Sheet } from '../workbook/workbook';
import type { ColumnChoice } from './columnChoice';
import { cellText } from './grid';
import { TABLE_FORMS } from './kinds';
import type { RecognisedTable, TableRow } from './table';

/** Kinds whose tables recognition reads more closely than by their headers: terms, years, sections. */
const READ_CLOSELY = new Set(['roadmap', 'indicators', 'directions', 'results']);

const none = <Key, Value>(): ReadonlyMap<Key, Value> => new Map<Key, Value>();

/**
 * The table of a sheet that was made from a template and is of no kind that recognition knows: its columns are
 * found by their headers, the roles are the template's ids. Null for every other sheet.
 */
export function templateTable(sheet: Sheet, templates: readonly Template[]): RecognisedTable | null {
  const template = templates.find(({ id }) => id === sheet.stamp?.id);
  return template && !READ_CLOSELY.has(template.id) ? tableOf(sheet, template) : null;
}

/** The table of a template that nobody has filled in yet: its headers alone tell nothing. */
export function blankTable(sheet: Sheet, templates: readonly Template[]): RecognisedTable | null {
  const template = templates.find(({ id }) => id === sheet.stamp?.id);
  const table = template && tableOf(sheet, template);
  return table && table.rows.length === 0 ? table : null;
}

/** A sheet of a template as recognition reads it closely. */
export interface OwnSheet {
  /** With the template's headers in place of those that were changed. */
  readonly sheet: Sheet;
  /** The columns that its headers tell, whatever stands below them. */
  readonly choice: ColumnChoice | null;
}

/** What is read closely is read by its words; which of its columns is which is certain. */
export function ownSheet(sheet: Sheet, templates: readonly Template[]): OwnSheet {
  const template = templates.find(({ id }) => id === sheet.stamp?.id);
  const form = TABLE_FORMS.find(({ kind }) => kind === template?.id);
  const reading = template && form && readTemplate(sheet, template);
  if (!reading) return { sheet, choice: null };
  const roles = new Set(rolesOf(form).map(({ role }) => role));
  const { headerRow, renamed } = reading;
  const columns = new Map([...single(reading)].filter(([id]) => roles.has(id)));
  const choice = { kind: form.kind, headerRow, columns };
  if (renamed.length === 0) return { sheet, choice };
  const header = [...(sheet.rows[headerRow] ?? [])];
  for (const { column, header: own } of renamed) header[column] = own;
  const rows = [...sheet.rows];
  rows[headerRow] = header;
  return { sheet: { ...sheet, rows }, choice };
}

/** Yearly columns are the years' own; here a role has one column. */
const single = ({ columns }: TemplateReading): ReadonlyMap<string, number> =>
  new Map([...columns].filter(([id]) => !id.includes(':')));

function rowsOf({ rows }: TemplateReading, columns: ReadonlyMap<string, number>): TableRow[] {
  return rows.map(({ row, cells }) => {
    const own = [...cells].filter(([id]) => columns.has(id));
    const numbers = new Map<string, number>();
    const dates = new Map<string, number>();
    for (const [id, cell] of own) {
      const value = cellValue(cell);
      if (typeof value !== 'number') continue;
      numbers.set(id, value);
      if (isDateFormat(cellFormat(cell)?.numberFormat)) dates.set(id, value);
    }
    return {
      row,
      section: null,
      texts: new Map(own.map(([id, cell]) => [id, cellText(cell)])),
      numbers,
      dates,
      yearly: none(),
      yearlyTexts: none(),
    };
  });
}

function tableOf(sheet: Sheet, template: Template): RecognisedTable | null {
  const reading = readTemplate(sheet, template);
  if (!reading) return null;
  const { headerRow } = reading;
  const columns = single(reading);
  const rows = rowsOf(reading, columns);
  const headers = (sheet.rows[headerRow] ?? []).flatMap((cell, column): [number, string][] => {
    const text = cellText(cell);
    return text === '' ? [] : [[column, text]];
  });
  return {
    sheet: sheet.name,
    kind: template.id,
    score: 1,
    title: String(valueAt(sheet, 0, 0) ?? ''),
    headerRow,
    headerTop: headerRow,
    firstDataRow: rows[0]?.row ?? headerRow + 1,
    lastDataRow: rows.at(-1)?.row ?? headerRow + 1,
    columns: { single: columns, yearly: none() },
    headers: new Map(headers),
    sections: [],
    rows,
    doubts: [],
    period: null,
  };
}
