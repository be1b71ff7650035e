import { readTemplate, type TemplateReading } from '../templates/readTemplate';
import type { Template } from '../templates/template';
import { cellFormula, cellValue, isBlank, isError } from '../workbook/cell';
import type { CellValue, Sheet, Workbook } from '../workbook/workbook';
import { entered, isEntry, tells } from './entry';
import type { Form, FormLine, Remark, RemarkCode } from './form';
import { lineRemarks } from './lineRemarks';
import { currentCode, formerTemplate, formerVersions, type Migration } from './migration';
import { saidAbove, textsAbove } from './saidAbove';
import { isSummaryStamp } from '../workbook/stamp';

/** What forms may be made of. */
export interface FormKinds {
  readonly templates: readonly Template[];
  readonly migrations: readonly Migration[];
}

interface Found {
  readonly template: Template;
  readonly version: number | null;
  readonly reading: TemplateReading;
}

/** How far a reading is from what its template is. */
const distance = ({ renamed, missing }: TemplateReading): number => 2 * missing.length + renamed.length;

/** A sheet as one of a template, in today's or in a former version of it, whichever fits best. */
function bestReading(sheet: Sheet, template: Template, migrations: readonly Migration[]): Found | null {
  const stamped = sheet.stamp?.id === template.id ? sheet.stamp.version : null;
  const versions = stamped === null ? formerVersions(template, migrations) : [];
  const tried = [
    { version: stamped, template: formerTemplate(template, stamped ?? template.version, migrations) },
    ...versions.map((version) => ({
      version,
      template: formerTemplate(template, version, migrations),
    })),
  ];
  let best: Found | null = null;
  for (const { version, template: then } of tried) {
    const reading = readTemplate(sheet, then);
    if (reading && (!best || distance(reading) < distance(best.reading)))
      best = { template, version, reading };
  }
  return best;
}

/** Which form a sheet is: by its stamp, else by its headers, of several the one that fits best. */
function formOn(sheet: Sheet, { templates, migrations }: FormKinds): Found | null {
  if (isSummaryStamp(sheet.stamp)) return null;
  const own = templates.find(({ id }) => id === sheet.stamp?.id);
  if (sheet.stamp && !own) return null;
  const found = (own ? [own] : templates).flatMap(
    (template) => bestReading(sheet, template, migrations) ?? [],
  );
  return found.reduce<Found | null>(
    (best, each) => (!best || each.reading.columns.size > best.reading.columns.size ? each : best),
    null,
  );
}

const remark = (
  code: RemarkCode,
  severity: Remark['severity'],
  sheet: string,
  row: number,
  column: number,
  values: Remark['values'] = {},
): Remark => ({ code, severity, at: { sheet, row, column }, values });

/** What is to be said of the columns that were found. */
function headerRemarks(sheet: string, { template, version, reading }: Found): Remark[] {
  const { headerRow: row, renamed, missing, unknown } = reading;
  const isNeeded = (id: string): boolean =>
    template.columns.some((each) => each.id === id && isEntry(each) && !each.isFixed);
  return [
    ...renamed.map(({ header, found, column }) =>
      remark('FORM-011', 'note', sheet, row, column, { header, found }),
    ),
    ...missing.map(({ id, header }) =>
      remark('FORM-012', isNeeded(id) && id !== 'comment' ? 'error' : 'note', sheet, row, 0, { header }),
    ),
    ...unknown.map(({ found, column }) => remark('FORM-013', 'note', sheet, row, column, { found })),
    ...(version !== null && version < template.version
      ? [remark('FORM-014', 'note', sheet, row, 0, { version, current: template.version })]
      : []),
    ...(version !== null && version > template.version
      ? [remark('FORM-018', 'error', sheet, row, 0, { version, current: template.version })]
      : []),
  ];
}

function linesOf(sheet: Sheet, { template, version, reading }: Found, migrations: readonly Migration[]) {
  const lines: FormLine[] = [];
  const remarks: Remark[] = [];
  const { columns } = template;
  for (const { row, cells } of reading.rows) {
    const values: Record<string, CellValue> = {};
    for (const column of columns) {
      const place = reading.columns.get(column.id);
      // A formula that nobody has calculated has no value, and is one all the same.
      if (isEntry(column) && place !== undefined && cellFormula(sheet.rows[row]?.[place]) !== undefined)
        remarks.push(remark('FORM-015', 'warning', sheet.name, row, place));
      const cell = cells.get(column.id);
      if (cell !== undefined && column.kind !== 'computed')
        values[column.id] = entered(cellValue(cell), column);
    }
    const { code } = values;
    if (typeof code === 'string')
      values['code'] = currentCode(code, template, version ?? template.version, migrations);
    for (const { code: found, severity, column, values: words } of lineRemarks(template, { values })) {
      const place = reading.columns.get(column) ?? 0;
      const said = values[column] ?? '';
      const told = isError(said) ? said.error : String(said);
      remarks.push(remark(found, severity, sheet.name, row, place, { ...words, found: told }));
    }
    const others = othersIn(sheet, reading, row);
    if (columns.some((column) => tells(column, values[column.id])) || Object.keys(others).length > 0)
      lines.push({ row, values, others });
  }
  return { lines, remarks };
}

/** What stands in columns that are not the template's. */
function othersIn({ rows }: Sheet, { unknown }: TemplateReading, row: number): FormLine['others'] {
  return Object.fromEntries(
    unknown.flatMap(({ found, column }): [string, CellValue][] => {
      const value = cellValue(rows[row]?.[column]);
      return isBlank(value) ? [] : [[found, value]];
    }),
  );
}

/** The one school that all rows of a table name, '' where they name several. */
function schoolInRows(lines: readonly FormLine[]): string {
  const named = new Set(
    lines.map(({ values }) => values['school']).filter((value) => typeof value === 'string'),
  );
  const [only = '', another] = named;
  return another === undefined ? only : '';
}

function formOf(sheet: Sheet, found: Found, migrations: readonly Migration[]): Form {
  const { template, version, reading } = found;
  const above = textsAbove(sheet, reading.headerRow);
  const { school, period } = saidAbove(template, reading, above);
  const { lines, remarks } = linesOf(sheet, found, migrations);
  const returnBy = reading.parameters.get('returnBy');
  return {
    sheet: sheet.name,
    template: template.id,
    version,
    stamped: sheet.stamp?.form ?? null,
    school: school === '' ? schoolInRows(lines) : school,
    period,
    returnBy: typeof returnBy === 'number' ? returnBy : null,
    above,
    lines,
    remarks: [...headerRemarks(sheet.name, found), ...remarks],
  };
}

/**
 * The forms of a workbook, whatever it is called and wherever they stand in it: known by their stamps, else by their
 * headers. Sheets that nobody sees are none.
 */
export function readForms({ sheets }: Workbook, kinds: FormKinds): Form[] {
  return sheets
    .filter(({ visibility }) => visibility === undefined)
    .flatMap((sheet) => {
      const found = formOn(sheet, kinds);
      return found ? [formOf(sheet, found, kinds.migrations)] : [];
    });
}
