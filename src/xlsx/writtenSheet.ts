import type { Cell as WrittenCell, CellStyle, WriteOptions } from 'hucre/xlsx';
import { absoluteAddress, areaAddress, sheetAddress } from '../core/workbook/address';
import { cellValue, isError, isRich } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type {
  CellFormat,
  CellValue,
  Chart,
  ConditionalFormat,
  Protection,
  PrintSetup,
  RichCell,
  Sheet,
  Table,
  Validation,
  ValidationRule,
} from '../core/workbook/workbook';
import { formulaForFile } from './formulaText';
import { writtenFormat, writtenConditionalStyle } from './writtenFormat';
import { officeContent, officeLine, officeText } from './writtenText';

/** Stands before an error that is a formula's result: the writer has no words for it, so it is put right after. */
export const ERROR_MARK = '\uffff';
/** Name of a table style that stands for none, put right after. */
export const NO_TABLE_STYLE = 'SHNOR.none';

type WriteSheet = WriteOptions['sheets'][number];
type Plain = string | number | boolean | null;

/** Errors that every version of Excel reads; younger ones are written as `#VALUE!`, as Excel itself does. */
const OLD_ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);
const YOUNG_ERRORS = new Set(['#SPILL!', '#CALC!']);

const writtenError = (error: string): string => (OLD_ERRORS.has(error) ? error : '#VALUE!');

const writtenFormula = (formula: string): string => officeText(formulaForFile(formula));

/** Texts that the writer would take for errors. */
const looksLikeError = (value: CellValue): value is string =>
  typeof value === 'string' && (OLD_ERRORS.has(value) || YOUNG_ERRORS.has(value));

const plainValue = (value: CellValue): Plain =>
  isError(value) ? writtenError(value.error) : typeof value === 'string' ? officeContent(value) : value;

function formulaResult(value: CellValue): Plain | undefined {
  if (value === null) return undefined;
  return isError(value) ? ERROR_MARK + writtenError(value.error) : plainValue(value);
}

/** A cell that is more than a plain value, in the writer's terms. */
function writtenCell(cell: RichCell, styleOf: (format: CellFormat) => CellStyle): Partial<WrittenCell> {
  const { value, formula, format, note, link } = cell;
  const written: Partial<WrittenCell> = {};
  if (format) written.style = styleOf(format);
  if (formula !== undefined) {
    written.formula = writtenFormula(formula);
    written.formulaResult = formulaResult(value);
  } else if (looksLikeError(value)) written.richText = [{ text: value }];
  else written.value = plainValue(value);
  if (note !== undefined) written.comment = { text: officeContent(note) };
  if (link) written.hyperlink = { target: '', location: sheetAddress(link.sheet, link.address) };
  return written;
}

function writtenCells(
  sheet: Sheet,
  styleOf: (format: CellFormat) => CellStyle,
): Pick<WriteSheet, 'rows' | 'cells'> {
  const cells = new Map<string, Partial<WrittenCell>>();
  const rows: Plain[][] = [];
  // Rows with a height or hidden ones are written only where there is a row at all.
  const count = Math.max(sheet.rows.length, sheet.rowLooks?.length ?? 0);
  for (let row = 0; row < count; row++) rows.push([]);
  sheet.rows.forEach((row, rowNumber) => {
    const plain = rows[rowNumber] as Plain[];
    eachCell(row, (cell, column) => {
      if (isRich(cell)) cells.set(`${rowNumber},${column}`, writtenCell(cell, styleOf));
      else if (looksLikeError(cellValue(cell))) {
        cells.set(`${rowNumber},${column}`, { richText: [{ text: cell as string }] });
      } else plain[column] = plainValue(cellValue(cell));
    });
  });
  return { rows, cells };
}

const writtenOperand = (value: number | string): string =>
  typeof value === 'number' ? String(value) : writtenFormula(value);

function whatIsValid(rule: ValidationRule) {
  switch (rule.type) {
    case 'list': {
      const { source } = rule;
      const isFormula = typeof source === 'string';
      const list = isFormula ? '' : `"${officeText(source.join(',')).replaceAll('"', '""')}"`;
      return { type: rule.type, formula1: isFormula ? writtenFormula(source) : list };
    }
    case 'custom':
      return { type: rule.type, formula1: writtenFormula(rule.formula) };
    default:
      return {
        type: rule.type,
        operator: rule.comparison,
        formula1: writtenOperand(rule.first),
        ...(rule.second !== undefined && { formula2: writtenOperand(rule.second) }),
      };
  }
}

const writtenAreas = (areas: Validation['areas']): string => areas.map(areaAddress).join(' ');

function writtenValidation({ areas, rule, allowBlank, prompt, error }: Validation) {
  return {
    ...whatIsValid(rule),
    range: writtenAreas(areas),
    allowBlank: allowBlank !== false,
    showErrorMessage: true,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: officeText(prompt.title),
      inputMessage: officeText(prompt.text),
    }),
    ...(error && {
      errorStyle: error.style,
      errorTitle: officeText(error.title),
      errorMessage: officeText(error.text),
    }),
  };
}

function writtenConditionalFormat({ areas, rule, format, stopIfTrue }: ConditionalFormat, index: number) {
  const common = {
    priority: index + 1,
    range: writtenAreas(areas),
    style: writtenConditionalStyle(format),
    ...(stopIfTrue && { stopIfTrue }),
  };
  if (rule.type === 'formula')
    return { ...common, type: 'expression' as const, formula: writtenFormula(rule.formula) };
  const second = rule.second === undefined ? [] : [writtenOperand(rule.second)];
  return {
    ...common,
    type: 'cellIs' as const,
    operator: rule.comparison,
    formula: [writtenOperand(rule.first), ...second],
  };
}

const writtenTable = ({ name, area, columns, style, totals }: Table) => ({
  name,
  range: areaAddress(area),
  columns: columns.map((column) => ({ name: officeLine(column) })),
  style: style ?? NO_TABLE_STYLE,
  ...(totals && { showTotalRow: true }),
});

function writtenProtection(protection: Protection) {
  return {
    sheet: true,
    ...(protection.allowFilter && { autoFilter: true }),
    ...(protection.allowSort && { sort: true }),
    ...(protection.allowInsertRows && { insertRows: true }),
    ...(protection.allowDeleteRows && { deleteRows: true }),
    ...(protection.allowFormatCells && { formatCells: true }),
    ...(protection.allowFormatColumns && { formatColumns: true }),
    ...(protection.allowFormatRows && { formatRows: true }),
  };
}

/** Paper by its number in files; the writer knows it by name. */
export const PAPER_SIZES = {
  1: 'letter',
  3: 'tabloid',
  5: 'legal',
  7: 'executive',
  8: 'a3',
  9: 'a4',
  11: 'a5',
  12: 'b4',
  13: 'b5',
} as const;

const hasPaper = (size: number): size is keyof typeof PAPER_SIZES => Object.hasOwn(PAPER_SIZES, size);

/** Room between the edge of the paper and its header and footer, as Excel leaves it. */
const HEADER_MARGIN = 0.3;

function writtenPage({
  landscape,
  paperSize,
  fitToWidth,
  fitToHeight,
  margins,
}: PrintSetup): WriteSheet['pageSetup'] {
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    ...(paperSize !== undefined && hasPaper(paperSize) && { paperSize: PAPER_SIZES[paperSize] }),
    ...(fits && { fitToPage: true, fitToWidth: fitToWidth ?? 1, fitToHeight: fitToHeight ?? 1 }),
    ...(margins && { margins: { ...margins, header: HEADER_MARGIN, footer: HEADER_MARGIN } }),
  };
}

const KINDS = {
  column: { type: 'column' },
  bar: { type: 'bar' },
  line: { type: 'line' },
  pie: { type: 'pie' },
  doughnut: { type: 'doughnut' },
  stackedBar: { type: 'bar', barGrouping: 'stacked' },
  stackedColumn: { type: 'column', barGrouping: 'stacked' },
  scatter: { type: 'scatter', scatterStyle: 'marker' },
} as const;

function writtenChart({ type, title, series, step, area }: Chart) {
  const isLying = KINDS[type].type === 'bar';
  return {
    ...KINDS[type],
    axes: {
      // Bars that lie begin at the top, as the rows that they are drawn of, with the values below them.
      ...(isLying && { x: { reverse: true } }),
      y: {
        ...(isLying && { crosses: 'max' as const }),
        ...(step !== undefined && { scale: { majorUnit: step } }),
      },
    },
    ...(title !== '' && { title }),
    anchor: { from: { row: area.top, col: area.left }, to: { row: area.bottom + 1, col: area.right + 1 } },
    series: series.map(({ name, categories, values, color }) => ({
      name,
      categories: absoluteAddress(categories),
      values: absoluteAddress(values),
      ...(color !== undefined && { color: color.slice(1).toUpperCase() }),
    })),
  };
}

/** A sheet in the writer's terms, but for its names (stamp, print area), which stand in the workbook part. */
export function writtenSheet(sheet: Sheet, styleOf: (format: CellFormat) => CellStyle): WriteSheet {
  const { columns, rowLooks, print, frozen } = sheet;
  const header = print?.header === undefined ? {} : { oddHeader: officeText(print.header) };
  const footer = print?.footer === undefined ? {} : { oddFooter: officeText(print.footer) };
  return {
    name: sheet.name,
    ...writtenCells(sheet, styleOf),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
    // The writer takes the row that ends a page.
    ...(print?.breaks && { rowBreaks: print.breaks.map((row) => row - 1) }),
    ...(columns && { columns: Array.from(columns, (column) => ({ ...column })) }),
    ...(rowLooks && {
      rowDefs: new Map(rowLooks.flatMap((look, row) => (look ? [[row, { ...look }] as const] : []))),
    }),
    ...(sheet.merges && {
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    }),
    ...(sheet.tables && { tables: sheet.tables.map(writtenTable) }),
    ...(sheet.validations && { dataValidations: sheet.validations.map(writtenValidation) }),
    ...(sheet.conditionalFormats && {
      conditionalRules: sheet.conditionalFormats.map(writtenConditionalFormat),
    }),
    ...(sheet.protection && { protection: writtenProtection(sheet.protection) }),
    ...(frozen && (frozen.rows > 0 || frozen.columns > 0) && { freezePane: { ...frozen } }),
    ...(print && { pageSetup: writtenPage(print), headerFooter: { ...header, ...footer } }),
    ...(sheet.charts && { charts: sheet.charts.map(writtenChart) }),
    view: {
      ...(sheet.hideGridlines && { showGridLines: false }),
      ...(sheet.tabColor !== undefined && { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } }),
    },
  };
}

export const stylesOnce = (): ((format: CellFormat) => CellStyle) => {
  const known = new Map<CellFormat, CellStyle>();
  return (format) => {
    const style = known.get(format) ?? writtenFormat(format);
    known.set(format, style);
    return style;
  };
};
