import { MAX_COLUMNS, MAX_ROWS, cellAddress } from '../core/workbook/address';
import { isDateFormat } from '../core/workbook/date';
import type { Cell, CellError, CellFormat, CellValue, RowLook } from '../core/workbook/workbook';
import { formulaFromFile } from './formulaText';
import { readIsoDateTime } from './isoDateTime';
import { numberFromBytes, numberFromText } from './numberFromBytes';
import { BOOLEAN, ERROR, INLINE, NUMBER, PlainCell, SHARED, TEXT } from './plainCell';
import { readRichText } from './sharedStrings';
import { shiftFormula } from '../core/workbook/shiftFormula';
import type { Styles } from './styles';
import { XlsxError } from './xlsxError';
import { CLOSE, OPEN, type XmlScanner } from './xmlScanner';
import { unescapeOffice } from './xmlText';

/** What the cells of a sheet refer to, and what is wanted of them. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** By style number: whether its numbers tell a moment, which matters where days count from 1904. */
  readonly shiftsDays: readonly boolean[];
  readonly wantsFormulas: boolean;
  /** All formats, and with them cells that have nothing but a format, and the heights of rows. */
  readonly wantsLooks: boolean;
  /** Called after every row: counts cells and minutes, tells of progress. */
  readonly onRow: (cells: number, position: number) => void;
}

export interface SheetCells {
  readonly rows: (Cell[] | undefined)[];
  readonly rowLooks: (RowLook | undefined)[];
}

/** Days between the two calendars: 1 January 1904 is 1462 in the calendar of 1900. */
export const DAYS_TO_1904 = 1462;

/** A date written as text, beside the kinds of cells that may be plain. */
const DATE = 6;
type CellType = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const TYPES: ReadonlyMap<string, CellType> = new Map([
  ['n', NUMBER],
  ['s', SHARED],
  ['str', TEXT],
  ['b', BOOLEAN],
  ['e', ERROR],
  ['inlineStr', INLINE],
  ['d', DATE],
]);

const errors = new Map<string, CellError>();
const MOST_ERRORS_KEPT = 20;

/** One object for each kind of error. */
function errorOf(text: string): CellError {
  const known = errors.get(text);
  if (known) return known;
  const error: CellError = Object.freeze({ error: text });
  if (errors.size < MOST_ERRORS_KEPT) errors.set(text, error);
  return error;
}

/** What programs write behind a day that has no time. */
const MIDNIGHT = /(?<=^\s*\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?\s*$/;

/** A formula that other cells repeat, with the cell that has it in full. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the rows of one sheet; what is known of the cell in hand stands in the fields. */
class CellReader {
  readonly rows: (Cell[] | undefined)[] = [];
  readonly rowLooks: (RowLook | undefined)[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly dateFormats = new Map<string, CellFormat>();
  private readonly plain: PlainCell;
  private row = -1;
  private column = -1;
  private cells: Cell[] | undefined;
  private cellsInRow = 0;

  private style = 0;
  private type: CellType = NUMBER;
  private formula: string | undefined;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: CellContext,
  ) {
    this.plain = new PlainCell(xml.bytes, !context.wantsFormulas);
  }

  read(): void {
    const { xml, context } = this;
    const sheetDepth = xml.depth;
    for (;;) {
      const event = xml.next();
      if (event === CLOSE) {
        if (xml.depth === sheetDepth) return;
        context.onRow(this.cellsInRow, xml.position);
        this.cellsInRow = 0;
      } else if (event === OPEN) {
        if (xml.depth === sheetDepth + 1 && xml.is('row')) {
          this.readRowTag();
          this.readPlainCells();
          this.readPlainRows();
        } else if (xml.depth === sheetDepth + 2 && xml.is('c')) {
          this.readCell();
          this.readPlainCells();
        } else xml.skipElement();
      }
    }
  }

  /** As many cells as look plain, from where the scanner is. */
  private readPlainCells(): void {
    const { xml, plain } = this;
    while (!xml.closesNow && plain.readAt(xml.position)) {
      this.enterCell(plain.row, plain.column);
      xml.position = plain.end;
      this.style = plain.style;
      this.type = plain.type;
      this.formula = undefined;
      this.store(plain.hasValue ? this.plainValue() : null, this.formatOf());
    }
  }

  /** Goes on from row to row as long as all of them, and all their cells, look plain. */
  private readPlainRows(): void {
    const { xml, plain } = this;
    while (!xml.closesNow && plain.readRowAt(xml.position)) {
      this.context.onRow(this.cellsInRow, xml.position);
      this.cellsInRow = 0;
      xml.position = plain.end;
      this.enterRow(plain.row);
      this.column = -1;
      this.readPlainCells();
    }
  }

  private badAddress(found: string): never {
    throw new XlsxError('BAD_ADDRESS', { part: this.xml.part, found: found.slice(0, 20) });
  }

  private enterRow(number: number): void {
    if (number >= MAX_ROWS) this.badAddress(String(number + 1));
    this.row = number;
    this.cells = this.rows[number];
  }

  /** Goes to a cell; -1 = the one after the last. */
  private enterCell(row: number, column: number): void {
    if (row < 0) row = this.row;
    this.column = column < 0 ? this.column + 1 : column;
    if (this.column >= MAX_COLUMNS) this.badAddress(cellAddress(Math.max(row, 0), this.column));
    if (row !== this.row) this.enterRow(row);
  }

  private readRowTag(): void {
    const { xml } = this;
    const index = xml.indexOfAttribute('r');
    const number = index < 0 ? this.row + 1 : xml.integer(index) - 1;
    if (!(number >= 0)) this.badAddress(xml.attributeValue(index));
    this.enterRow(number);
    this.column = -1;
    if (xml.attributeCount > 1) this.readRowLook();
  }

  private readRowLook(): void {
    const { xml } = this;
    const hidden = xml.flagAttribute('hidden') ?? false;
    const isHigh = this.context.wantsLooks && xml.flagAttribute('customHeight');
    const height = isHigh ? xml.numberAttribute('ht') : undefined;
    if (!hidden && height === undefined) return;
    this.rowLooks[this.row] = { ...(height !== undefined && { height }), ...(hidden && { hidden }) };
  }

  /** The address `B2` that a cell says. */
  private readAddress(index: number): void {
    const address = this.xml.attributeValue(index);
    const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(address);
    if (!match || Number(match[2]) === 0) return this.badAddress(address);
    let column = 0;
    for (const letter of (match[1] as string).toUpperCase())
      column = column * 26 + letter.charCodeAt(0) - 0x40;
    this.enterCell(Number(match[2]) - 1, column - 1);
  }

  /** A cell with anything to it that a plain one has not. */
  private readCell(): void {
    const { xml } = this;
    const address = xml.indexOfAttribute('r');
    if (address < 0) this.enterCell(Math.max(this.row, 0), -1);
    else this.readAddress(address);
    const style = xml.indexOfAttribute('s');
    this.style = style < 0 ? 0 : xml.integer(style);
    this.type = TYPES.get(xml.attribute('t') ?? 'n') ?? NUMBER;
    this.formula = undefined;
    let value: string | null = null;
    const { depth } = xml;
    for (let event = xml.next(); !(event === CLOSE && xml.depth === depth); event = xml.next()) {
      if (event !== OPEN) continue;
      if (xml.is('v')) value = xml.readInnerText();
      else if (xml.is('f')) this.readFormula();
      else if (xml.is('is')) {
        value = readRichText(xml);
        this.type = INLINE;
      } else xml.skipElement();
    }
    if (value !== null && this.type === DATE) this.storeDate(value);
    else this.store(value === null ? null : this.valueOf(0, 0, value), this.formatOf());
  }

  private readFormula(): void {
    const { xml, context, row, column } = this;
    const isShared = xml.attribute('t') === 'shared';
    const index = isShared ? (xml.attribute('si') ?? '') : '';
    const text = unescapeOffice(xml.readInnerText());
    if (!context.wantsFormulas) return;
    if (text !== '') {
      this.formula = text;
      if (isShared) this.shared.set(index, { text, row, column });
      return;
    }
    const master = isShared ? this.shared.get(index) : undefined;
    if (master) this.formula = shiftFormula(master.text, row - master.row, column - master.column);
  }

  private plainValue(): CellValue {
    const { whole, type, valueStart, valueEnd } = this.plain;
    if (whole >= 0) {
      if (type === SHARED) return this.context.strings[whole] ?? this.missingString(String(whole));
      if (type === NUMBER) return this.inCalendar(whole);
    }
    return this.valueOf(valueStart, valueEnd, null);
  }

  /** The value that a text stands for: the text itself where it is at hand, else a stretch of the bytes. */
  private valueOf(start: number, end: number, text: string | null): CellValue {
    const { xml } = this;
    switch (this.type) {
      case NUMBER:
        return this.numberOf(
          text === null ? numberFromBytes(xml.bytes, start, end) : numberFromText(text),
          start,
          end,
          text,
        );
      case SHARED: {
        const index = text === null ? numberFromBytes(xml.bytes, start, end) : numberFromText(text);
        return this.context.strings[index] ?? this.missingString(text ?? xml.textOf(start, end));
      }
      case BOOLEAN: {
        const word = (text ?? xml.textOf(start, end)).trim().toLowerCase();
        return word === '' ? null : word === '1' || word === 'true';
      }
      case ERROR: {
        const error = text ?? xml.textOf(start, end);
        return error === '' ? null : errorOf(error);
      }
      case INLINE:
        // The text of a rich one has been seen to already.
        return text ?? unescapeOffice(xml.textOf(start, end));
      default:
        return unescapeOffice(text ?? xml.textOf(start, end));
    }
  }

  private numberOf(number: number, start: number, end: number, text: string | null): CellValue {
    if (Number.isNaN(number)) {
      const words = text ?? this.xml.textOf(start, end);
      return words.trim() === '' ? null : words;
    }
    return this.inCalendar(number);
  }

  /** A number as it is in the calendar of 1900; below 1 are times of day, which are the same in both. */
  private inCalendar(number: number): number {
    const { shiftsDays } = this.context;
    if (shiftsDays.length === 0 || !shiftsDays[this.style] || number < 1) return number;
    return number + DAYS_TO_1904;
  }

  private missingString(index: string): null {
    if (index.trim() === '') return null;
    const cell = cellAddress(this.row, this.column);
    throw new XlsxError('BAD_STRING_INDEX', { part: this.xml.part, cell, index: index.slice(0, 20) });
  }

  private formatOf(): CellFormat | undefined {
    return this.context.styles.formats[this.style];
  }

  /** A date written as text, with the cell's own format where that is one of dates. */
  private storeDate(text: string): void {
    const moment = readIsoDateTime(text);
    const own = this.formatOf();
    // A day before 1900 is a text in Excel, too.
    if (!moment) return this.store(text === '' ? null : text.replace(MIDNIGHT, ''), own);
    if (own && isDateFormat(own.numberFormat)) return this.store(moment.serial, own);
    const { numberFormat } = moment;
    const key = `${this.style} ${numberFormat}`;
    const format = this.dateFormats.get(key) ?? { ...own, numberFormat };
    this.dateFormats.set(key, format);
    this.store(moment.serial, format);
  }

  private store(value: CellValue, format: CellFormat | undefined): void {
    const wantsFormat = format !== undefined && (this.context.wantsLooks || typeof value === 'number');
    let cell: Cell = wantsFormat ? { value, format } : value;
    if (this.formula !== undefined) {
      cell = { value, formula: formulaFromFile(this.formula), ...(wantsFormat && { format }) };
    }
    if (cell === null) return;
    this.cellsInRow++;
    const cells = (this.cells ??= this.rows[this.row] ??= []);
    if (this.column === cells.length) cells.push(cell);
    else cells[this.column] = cell;
  }
}

/** Reads `<sheetData>`, which was just opened, to its end. */
export function readCells(xml: XmlScanner, context: CellContext): SheetCells {
  const reader = new CellReader(xml, context);
  reader.read();
  return { rows: reader.rows, rowLooks: reader.rowLooks };
}
