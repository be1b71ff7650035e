import type { Template } from '../templates/template';
import { HEADER_ROW, placedColumns } from '../templates/layout';
import { cellValue, isBlank, valueAt } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
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

function tableOf(sheet: Sheet, template: Template): RecognisedTable {
  const ids = new Map(
    (['ru', 'en'] as const).flatMap((locale) =>
      placedColumns(template, { locale, years: [] }).map(({ header, id }) => [header, id] as const),
    ),
  );
  const headers = new Map(
    [...(sheet.rows[HEADER_ROW] ?? [])].flatMap((cell, column): [number, string][] => {
      const value = cellValue(cell);
      return isBlank(value) ? [] : [[column, String(value)]];
    }),
  );
  const single = new Map(
    [...headers].flatMap(([column, header]) =>
      ids.has(header) ? [[ids.get(header) ?? '', column] as const] : [],
    ),
  );
  const computed = new Set(template.columns.filter(({ kind }) => kind === 'computed').map(({ id }) => id));
  const rows: TableRow[] = [];
  for (let row = HEADER_ROW + 1; row < sheet.rows.length; row++) {
    const filled = [...single].filter(([, column]) => !isBlank(valueAt(sheet, row, column)));
    if (!filled.some(([role]) => !computed.has(role))) continue;
    const values = filled.map(([role, column]) => [role, valueAt(sheet, row, column)] as const);
    rows.push({
      row,
      section: null,
      texts: new Map(values.map(([role, value]) => [role, String(value).trim()])),
      numbers: new Map(
        values.flatMap(([role, value]) => (typeof value === 'number' ? [[role, value] as const] : [])),
      ),
      dates: none(),
      yearly: none(),
      yearlyTexts: none(),
    });
  }
  return {
    sheet: sheet.name,
    kind: template.id,
    score: 1,
    title: String(valueAt(sheet, 0, 0) ?? ''),
    headerRow: HEADER_ROW,
    headerTop: HEADER_ROW,
    firstDataRow: rows[0]?.row ?? HEADER_ROW + 1,
    lastDataRow: rows.at(-1)?.row ?? HEADER_ROW + 1,
    columns: { single, yearly: none() },
    headers,
    sections: [],
    rows,
    doubts: [],
    period: null,
  };
}
