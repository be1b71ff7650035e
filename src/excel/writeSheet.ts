import { areaAddress, cellAddress, columnLetters, sheetAddress } from '../core/workbook/address';
import { cellFormat, cellFormula, cellLink, cellValue } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import { formatAreas, type FormatArea } from '../core/workbook/formatAreas';
import type {
  Border,
  CellFormat,
  CellLink,
  CellValue,
  PrintSetup,
  Protection,
  Row,
  Sheet,
  Table,
} from '../core/workbook/workbook';
import { officeValue } from './officeText';
import { BYTES_PER_LINK, bytesOfRow, PIECES, type Requests } from './requests';
import { writeChart } from './writeChart';
import { writeConditionalFormat } from './writeConditionalFormat';
import { writeValidation } from './writeValidation';

/** Queues a whole sheet's contents and looks on an empty worksheet; the caller sends the last of it. */

/** Calibri 11: a character is 7 pixels wide, a column has 5 pixels of padding, a pixel is 0.75 points. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const POINTS_PER_INCH = 72;

const BORDER_STYLES: Record<
  Border['style'],
  { style: 'Continuous' | 'Dash' | 'Dot' | 'Double'; weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick' }
> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const capital = <T extends string>(text: T): Capitalize<T> =>
  (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<T>;

const width = (sheet: Sheet): number => sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);

/** Values and formulas in pieces that fit into a request. */
export async function writeCells(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  requests: Requests,
): Promise<void> {
  const columns = width(sheet);
  if (columns === 0) return;
  const { rows } = sheet;
  for (let top = 0, next = 0; top < rows.length; top = next) {
    let bytes = 0;
    do bytes += bytesOfRow(rows[next++], columns);
    while (next < rows.length && bytes < requests.size / PIECES);
    await requests.room(bytes);
    const piece = Array.from({ length: next - top }, (_, index) => rows[top + index]);
    worksheet.getRangeByIndexes(top, 0, next - top, columns).formulas = written(piece, columns);
  }
}

const written = (
  rows: readonly (Row | undefined)[],
  columns: number,
): (string | number | boolean | null)[][] =>
  rows.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row?.[column];
      return cellFormula(cell) ?? officeValue(cellValue(cell), cellFormat(cell)?.numberFormat === '@');
    }),
  );

/** Some rows with their looks, at a place of a sheet that has other cells. */
export function writeRows(worksheet: Excel.Worksheet, rows: readonly Row[], top: number, left: number): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const placed: (Row | undefined)[] = Array.from({ length: top });
  const indent: undefined[] = Array.from({ length: left });
  const sheet = { name: '', rows: [...placed, ...rows.map((row) => [...indent, ...row])] };
  const areas = formatAreas(sheet);
  writeNumberFormats(worksheet, areas);
  worksheet.getRangeByIndexes(top, left, rows.length, columns).formulas = written(rows, columns);
  writeLooks(worksheet, sheet, areas);
  linksOf(sheet).forEach(writeLink(worksheet));
}

/** Number formats come before values, so that texts in Text cells stay texts. */
export function writeNumberFormats(worksheet: Excel.Worksheet, areas: readonly FormatArea[]): void {
  for (const { area, format } of areas) {
    if (format.numberFormat) worksheet.getRange(areaAddress(area)).numberFormat = [[format.numberFormat]];
  }
}

export function writeLooks(worksheet: Excel.Worksheet, sheet: Sheet, areas: readonly FormatArea[]): void {
  for (const { area, format } of areas) {
    writeFormat(
      worksheet.getRange(areaAddress(area)),
      format,
      area.top < area.bottom,
      area.left < area.right,
    );
  }
  for (const merge of sheet.merges ?? []) worksheet.getRange(areaAddress(merge)).merge(false);
  sheet.columns?.forEach((column, index) => {
    const range = worksheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    if (column?.width !== undefined) range.format.columnWidth = columnPoints(column.width);
    if (column?.hidden) range.columnHidden = true;
  });
  sheet.rowLooks?.forEach((look, index) => {
    const range = worksheet.getRange(`${index + 1}:${index + 1}`);
    if (look?.height !== undefined) range.format.rowHeight = look.height;
    if (look?.hidden) range.rowHidden = true;
  });
}

interface PlacedLink {
  readonly address: string;
  readonly link: CellLink;
  readonly value: CellValue;
}

function linksOf(sheet: Sheet): PlacedLink[] {
  const links: PlacedLink[] = [];
  sheet.rows.forEach((row, rowNumber) =>
    eachCell(row, (cell, column) => {
      const link = cellLink(cell);
      if (link) links.push({ address: cellAddress(rowNumber, column), link, value: cellValue(cell) });
    }),
  );
  return links;
}

const writeLink =
  (worksheet: Excel.Worksheet) =>
  ({ address, link, value }: PlacedLink): void => {
    worksheet.getRange(address).hyperlink = {
      documentReference: sheetAddress(link.sheet, link.address),
      // A number that is handed over as a text to display would be a text from then on.
      ...(typeof value === 'number' ? {} : { textToDisplay: String(value ?? '') }),
    };
  };

/** Links are one by one, and there may be thousands: they go in pieces that fit into a request. */
export async function writeLinks(
  worksheet: Excel.Worksheet,
  sheet: Sheet,
  requests: Requests,
): Promise<void> {
  const links = linksOf(sheet);
  const inPiece = Math.max(1, Math.floor(requests.size / PIECES / BYTES_PER_LINK));
  for (let from = 0; from < links.length; from += inPiece) {
    const piece = links.slice(from, from + inPiece);
    await requests.room(BYTES_PER_LINK * piece.length);
    piece.forEach(writeLink(worksheet));
  }
}

function writeFormat(range: Excel.Range, format: CellFormat, isTall: boolean, isWide: boolean): void {
  const target = range.format;
  if (format.fontName !== undefined) target.font.name = format.fontName;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.underline !== undefined) target.font.underline = format.underline ? 'Single' : 'None';
  if (format.strike !== undefined) target.font.strikethrough = format.strike;
  if (format.color !== undefined) target.font.color = format.color;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.horizontal !== undefined) target.horizontalAlignment = capital(format.horizontal);
  if (format.vertical !== undefined) target.verticalAlignment = capital(format.vertical);
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.indent !== undefined) target.indentLevel = format.indent;
  if (format.locked !== undefined) target.protection.locked = format.locked;
  const { top, right, bottom, left } = format.border ?? {};
  const draw = (side: Excel.BorderIndex | `${Excel.BorderIndex}`, border: Border | undefined): void => {
    if (!border) return;
    const line = target.borders.getItem(side);
    line.style = BORDER_STYLES[border.style].style;
    line.weight = BORDER_STYLES[border.style].weight;
    line.color = border.color ?? '#000000';
  };
  draw('EdgeTop', top);
  draw('EdgeRight', right);
  draw('EdgeBottom', bottom);
  draw('EdgeLeft', left);
  if (isTall) draw('InsideHorizontal', bottom ?? top);
  if (isWide) draw('InsideVertical', right ?? left);
}

/** A table that is only tried out keeps the name that Excel gives it. */
export function writeTable(worksheet: Excel.Worksheet, table: Table, isTrial: boolean): void {
  const added = worksheet.tables.add(areaAddress(table.area), true);
  if (!isTrial) added.name = table.name;
  added.style = table.style ?? '';
}

/**
 * Everything that stands on top of cells: validations, conditional formats, charts, frozen panes, print, protection
 * last. On trial only what Excel may refuse for its contents.
 */
export function writeFurniture(worksheet: Excel.Worksheet, sheet: Sheet, isTrial: boolean): void {
  for (const validation of sheet.validations ?? []) writeValidation(worksheet, validation);
  // Excel puts every new conditional format above the others: the first must come last.
  for (const format of [...(sheet.conditionalFormats ?? [])].reverse())
    writeConditionalFormat(worksheet, format);
  for (const chart of sheet.charts ?? []) writeChart(worksheet, chart);
  if (isTrial) return;
  if (sheet.frozen) freeze(worksheet, sheet.frozen);
  if (sheet.print) writePrint(worksheet, sheet.print);
  if (sheet.tabColor) worksheet.tabColor = sheet.tabColor;
  if (sheet.hideGridlines) worksheet.showGridlines = false;
  if (sheet.visibility) worksheet.visibility = sheet.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  if (sheet.protection) worksheet.protection.protect(protectionOptions(sheet.protection));
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

function writePrint(worksheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = worksheet.pageLayout;
  if (print.landscape !== undefined) layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  if (print.paperSize === 9) layout.paperSize = 'A4' as Excel.PaperType;
  if (print.fitToWidth !== undefined) {
    const fit = print.fitToHeight ? { verticalFitToPages: print.fitToHeight } : {};
    layout.zoom = { horizontalFitToPages: print.fitToWidth, ...fit };
  }
  if (print.margins) {
    layout.topMargin = print.margins.top * POINTS_PER_INCH;
    layout.rightMargin = print.margins.right * POINTS_PER_INCH;
    layout.bottomMargin = print.margins.bottom * POINTS_PER_INCH;
    layout.leftMargin = print.margins.left * POINTS_PER_INCH;
  }
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  if (print.header) layout.headersFooters.defaultForAllPages.centerHeader = print.header;
  if (print.footer) layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  for (const row of print.breaks ?? []) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
}

const protectionOptions = (protection: Protection): Excel.WorksheetProtectionOptions => ({
  allowAutoFilter: protection.allowFilter ?? false,
  allowSort: protection.allowSort ?? false,
  allowInsertRows: protection.allowInsertRows ?? false,
  allowDeleteRows: protection.allowDeleteRows ?? false,
  allowFormatCells: protection.allowFormatCells ?? false,
  allowFormatColumns: protection.allowFormatColumns ?? false,
  allowFormatRows: protection.allowFormatRows ?? false,
});
