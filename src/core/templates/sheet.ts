import { COLORS, LOOKS, PRINT } from '../workbook/looks';
import type { Template, TemplateColumn, TemplateOptions, TemplateParameter, TemplateRow } from './template';
import { formulaAt } from './formula';
import {
  FIRST_ROW,
  HEADER_ROW,
  PARAMETER_ROW,
  parameterColumn,
  placedColumns,
  type PlacedColumn,
} from './layout';
import { conditionalFormats, validations, type SheetContext } from './inputRules';
import type { Period } from '../terms/term';
import { serialOf } from '../workbook/date';
import { SheetRows, styled } from '../workbook/sheetRows';
import type { Area, Cell, CellFormat, CellValue, RowLook, Sheet } from '../workbook/workbook';

const GAP = { height: 6 };
/** Room for the title, for an instruction of two lines and for headers of three. */
const rowLooks = ({ parameters }: Template): readonly (RowLook | undefined)[] => [
  { height: 26 },
  { height: 32 },
  parameters ? { height: 20 } : GAP,
  GAP,
  { height: 48 },
];

function lookOf({ kind, numberFormat, formula }: TemplateColumn): CellFormat {
  if (kind === 'computed')
    return { ...LOOKS.text, fill: COLORS.computed, ...(numberFormat ? { numberFormat } : {}) };
  const usual = { text: '@', list: '@', number: '0.##', date: 'dd.mm.yyyy' }[kind];
  const fill = formula ? COLORS.computed : COLORS.input;
  const side = kind === 'date' ? { horizontal: 'center' as const } : {};
  return { ...LOOKS.text, ...side, fill, numberFormat: numberFormat ?? usual, locked: false };
}

const PARAMETER_LOOKS = {
  date: LOOKS.date,
  year: { ...LOOKS.number, numberFormat: '0' },
  text: LOOKS.text,
} as const;

function parameterValue({ value }: TemplateParameter, { years, period, today }: TemplateOptions): CellValue {
  const [first, last] = [years[0], years.at(-1)];
  switch (value) {
    case 'today':
      return today ?? null;
    case 'firstYear':
      return first ?? null;
    case 'start':
      return period?.start ?? (first ? serialOf(first, 1, 1) : null);
    case 'end':
      return period?.end ?? (last ? serialOf(last, 12, 31) : null);
    default:
      return null;
  }
}

function parameterCells(
  template: Template,
  placed: readonly PlacedColumn[],
  options: TemplateOptions,
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const parameter of template.parameters ?? []) {
    const column = parameterColumn(template, placed, parameter);
    const given = options.parameters?.[parameter.id] ?? null;
    const input = given === null ? { fill: COLORS.input, locked: false } : {};
    const look = { ...PARAMETER_LOOKS[parameter.kind], ...input };
    const value = given ?? parameterValue(parameter, options);
    // Where no day is chosen it is today, whenever the sheet is looked at.
    const isToday = parameter.value === 'today' && value === null;
    cells[column] = styled(value, look, isToday ? { formula: '=TODAY()' } : {});
    const label = parameter.label?.[options.locale];
    const side = parameter.above === undefined ? {} : { horizontal: 'right' as const };
    if (label) cells[column - 1] = styled(label, { ...LOOKS.label, ...side });
  }
  return Array.from(cells);
}

/** Looks of a column's cells: where there is something to enter, and where there is nothing. */
interface ColumnLooks {
  readonly open: CellFormat;
  readonly fixed: CellFormat;
  readonly closed: CellFormat;
}

function looksOf(column: TemplateColumn): ColumnLooks {
  const open = lookOf(column);
  const { fill: _fill, locked: _locked, ...fixed } = open;
  return { open, fixed, closed: { ...fixed, fill: COLORS.closed } };
}

function lookIn(
  looks: ColumnLooks,
  { isFixed, appliesTo }: TemplateColumn,
  row: TemplateRow,
  value: CellValue,
) {
  if (isFixed && value !== null) return looks.fixed;
  return appliesTo?.(row) === false ? looks.closed : looks.open;
}

/** The cells of a row; a formula stands wherever it gives the row its value. */
function rowCells(
  placed: readonly PlacedColumn[],
  looks: readonly ColumnLooks[],
  row: TemplateRow,
  period: Period | undefined,
  formulaOf: (column: TemplateColumn) => string | undefined,
): Cell[] {
  return placed.map(({ column, id }, place): Cell => {
    const value = row[id] ?? null;
    const format = lookIn(looks[place] as ColumnLooks, column, row, value);
    const formula = formulaOf(column);
    if (formula === undefined || (value !== null && column.isGiven?.(row, period) === false))
      return styled(value, format);
    return styled(value ?? '', format, { formula });
  });
}

/** A table grows by itself: below rows that are there it needs but a few. */
const blankRows = ({ id, blankRows: blank }: Template, { rows }: TemplateOptions): number =>
  rows?.[id] ? Math.ceil(blank / 3) : blank;

/** The sheet of a template: blank, or filled with rows. */
export function templateSheet(template: Template, context: SheetContext): Sheet {
  const { options } = context;
  const { locale } = options;
  const placed = placedColumns(template, options);
  const visible = placed.filter(({ column }) => !column.isHidden).length;
  const given: readonly TemplateRow[] = options.rows?.[template.id] ?? template.beginning?.[locale] ?? [];
  const count = given.length + blankRows(template, options);
  const last = FIRST_ROW + count - 1;
  const formulas = (row: number) => (column: TemplateColumn) =>
    column.formula && formulaAt(template, placed, column.formula, row, last);
  // Formats are shared, so there is one for every column.
  const looks = placed.map(({ column }) => looksOf(column));
  const sheet = new SheetRows();
  const subtitle = options.subtitle ? `. ${options.subtitle}` : '';
  sheet.addAcross(visible, styled(template.title[locale] + subtitle, LOOKS.title));
  sheet.addAcross(visible, styled(template.instruction[locale], { ...LOOKS.remark, wrap: true }));
  sheet.add(...parameterCells(template, placed, options));
  sheet.skip(HEADER_ROW - PARAMETER_ROW - 1);
  sheet.add(...placed.map(({ header }) => styled(header, LOOKS.header)));
  for (let index = 0; index < count; index++)
    sheet.add(...rowCells(placed, looks, given[index] ?? {}, options.period, formulas(sheet.next)));
  const body: Area = { top: FIRST_ROW, left: 0, bottom: last, right: placed.length - 1 };
  const formats = conditionalFormats(template, placed, body);
  const newRow = placed.map(({ column }) => formulas(FIRST_ROW)(column));
  return {
    name: template.name[locale],
    rows: sheet.done(),
    merges: sheet.merges,
    columns: placed.map(({ column }) => ({
      width: column.width,
      ...(column.isHidden && { hidden: true }),
    })),
    rowLooks: rowLooks(template),
    tables: [
      {
        name: template.tableName,
        area: { ...body, top: HEADER_ROW },
        columns: placed.map(({ header }) => header),
        style: 'TableStyleLight1',
        ...(newRow.some((formula) => formula !== undefined) && { formulas: newRow }),
      },
    ],
    validations: validations(template, placed, body, context),
    ...(formats.length > 0 ? { conditionalFormats: formats } : {}),
    frozen: { rows: FIRST_ROW, columns: 0 },
    ...(template.isLocked
      ? {
          protection: {
            allowFilter: true,
            allowSort: true,
            allowInsertRows: true,
            allowFormatColumns: true,
            allowFormatRows: true,
          },
        }
      : {}),
    print: { ...PRINT, repeatRows: { from: HEADER_ROW, to: HEADER_ROW } },
    stamp: {
      id: template.id,
      version: template.version,
      ...(options.form && { form: options.form }),
    },
  };
}
