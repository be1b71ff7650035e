import { MAX_COLUMNS, MAX_ROWS, cellAddress } from '../core/workbook/address';
import { isDateFormat } from '../core/workbook/date';
import type { Cell, CellError, CellFormat, CellValue, RowLook } from '../core/workbook/workbook';
import { shiftFormula } from './shiftFormula';
import { formulaFromFile } from './formulaText';
import { readIsoDateTime } from './isoDateTime';
import { numberFromBytes } from './numberFromBytes';
import { readRichText } from './sharedStrings';
import type { Styles } from './styles';
import { XlsxError } from './xlsxError';
import { unescapeOffice } from './xmlText';
import { CLOSE, OPEN, TEXT, type XmlScanner } from './xmlScanner';

/** What the cells of a sheet refer to, and what is wanted of them. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** By style number: whether its numbers count days, which matters where days count from 1904. */
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
const DAYS_TO_1904 = 1462;

const errors = new Map<string, CellError>();
const KNOWN_ERRORS = 20;

/** One object for each kind of error. */
function errorOf(text: string): CellError {
  const known = errors.get(text);
  if (known) return known;
  const error: CellError = Object.freeze({ error: text });
  if (errors.size < KNOWN_ERRORS) errors.set(text, error);
  return error;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const LETTER_C = 0x63;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** Kinds of cells by what their `t` says. */
type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case LETTER_S:
      return end - start === 1 ? 'shared' : 'text';
    case 0x62:
      return 'boolean';
    case LETTER_E:
      return 'error';
    case 0x64:
      return 'date';
    case 0x69:
      return 'inline';
    default:
      return 'number';
  }
}

/** Reads `<sheetData>`, which was just opened, to its end. */
export function readCells(xml: XmlScanner, context: CellContext): SheetCells {
  const rows: (Cell[] | undefined)[] = [];
  const rowLooks: (RowLook | undefined)[] = [];
  const shared = new Map<number, SharedFormula>();
  const { bytes, attributes } = xml;
  const { formats } = context.styles;
  const { strings } = context;
  const sheetDepth = xml.depth;

  let row = -1;
  let column = -1;
  let cells: Cell[] | undefined;
  let cellsInRow = 0;

  // What is known of the cell being read; kept here, for an object per cell would cost more than the reading.
  let style = 0;
  let type: CellType = 'number';
  let valueStart = 0;
  let valueEnd = 0;
  let valueText: string | null = null;
  let formula: string | undefined;

  const badAddress = (start: number, end: number): never => {
    const found = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + 20)));
    throw new XlsxError('BAD_ADDRESS', { part: xml.part, found });
  };

  const enterRow = (number: number): void => {
    if (number === row && cells) return;
    row = number;
    cells = rows[row];
  };

  const readRowTag = (): void => {
    let number = row + 1;
    for (let index = 0; index < xml.attributeCount; index++) {
      const place = index * 4;
      const start = attributes[place] as number;
      if (bytes[start] === LETTER_R && attributes[place + 1] === start + 1) {
        number = numberFromBytes(bytes, attributes[place + 2] as number, attributes[place + 3] as number) - 1;
        if (!(Number.isInteger(number) && number >= 0 && number < MAX_ROWS)) {
          badAddress(attributes[place + 2] as number, attributes[place + 3] as number);
        }
      }
    }
    if (number >= MAX_ROWS) throw new XlsxError('BAD_ADDRESS', { part: xml.part, found: String(number + 1) });
    enterRow(number);
    column = -1;
    readRowLook();
  };

  const readRowLook = (): void => {
    if (xml.attributeCount < 2) return;
    const look: { height?: number; hidden?: boolean } = {};
    if (xml.indexOfAttribute('hidden') >= 0 && xml.flagAttribute('hidden')) look.hidden = true;
    if (context.wantsLooks && xml.flagAttribute('customHeight')) {
      const height = xml.numberAttribute('ht');
      if (height !== undefined) look.height = height;
    }
    if (look.hidden || look.height !== undefined) rowLooks[row] = look;
  };

  const readAddress = (start: number, end: number): void => {
    let letters = 0;
    let position = start;
    for (; position < end; position++) {
      const letter = (bytes[position] as number) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      letters = letters * 26 + letter - 0x40;
    }
    let digits = 0;
    const firstDigit = position;
    for (; position < end; position++) {
      const digit = (bytes[position] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      digits = digits * 10 + digit;
    }
    if (
      position !== end ||
      firstDigit === start ||
      letters > MAX_COLUMNS ||
      digits < 1 ||
      digits > MAX_ROWS
    ) {
      badAddress(start, end);
    }
    if (digits - 1 !== row) enterRow(digits - 1);
    column = letters - 1;
  };

  const readCellTag = (): void => {
    style = 0;
    type = 'number';
    let hasAddress = false;
    for (let place = 0, end = xml.attributeCount * 4; place < end; place += 4) {
      const start = attributes[place] as number;
      if (attributes[place + 1] !== start + 1) continue;
      const valueFrom = attributes[place + 2] as number;
      const valueTo = attributes[place + 3] as number;
      const letter = bytes[start];
      if (letter === LETTER_R) {
        readAddress(valueFrom, valueTo);
        hasAddress = true;
      } else if (letter === LETTER_S) style = numberFromBytes(bytes, valueFrom, valueTo);
      else if (letter === LETTER_T) type = cellType(bytes, valueFrom, valueTo);
    }
    if (!hasAddress && ++column >= MAX_COLUMNS) {
      throw new XlsxError('BAD_ADDRESS', { part: xml.part, found: cellAddress(Math.max(row, 0), column) });
    }
    if (row < 0) enterRow(0);
  };

  /** Text of `<v>`, as a stretch of bytes in most cases and as a string where it comes in pieces. */
  const readValue = (): void => {
    const { depth } = xml;
    valueStart = valueEnd = xml.position;
    valueText = null;
    let event = xml.next();
    if (event === TEXT && !xml.isCdata) {
      valueStart = xml.textStart;
      valueEnd = xml.textEnd;
      event = xml.next();
      if (event === CLOSE) return;
      valueText = stretch();
    }
    for (valueText ??= ''; !(event === CLOSE && xml.depth === depth); event = xml.next()) {
      if (event === TEXT) valueText += xml.text;
    }
  };

  const stretch = (): string => xml.textOf(valueStart, valueEnd);
  const textOfValue = (): string => valueText ?? stretch();

  const readFormula = (): void => {
    const isShared = xml.attribute('t') === 'shared';
    const index = isShared ? xml.numberAttribute('si') : undefined;
    const text = unescapeOffice(xml.readInnerText());
    if (!context.wantsFormulas) return;
    const master = index === undefined ? undefined : shared.get(index);
    if (index !== undefined && text !== '') shared.set(index, { text, row, column });
    if (text !== '') formula = text;
    else if (master) formula = shiftFormula(master.text, row - master.row, column - master.column);
  };

  const numberValue = (): CellValue => {
    const number =
      valueText === null ? numberFromBytes(bytes, valueStart, valueEnd) : Number(valueText || NaN);
    if (Number.isNaN(number)) return textOfValue().trim() === '' ? null : textOfValue();
    const shifts = context.shiftsDays[style] === true && (number < 0 || number >= 1);
    return shifts ? number + DAYS_TO_1904 : number;
  };

  const sharedValue = (): CellValue => {
    if (valueText === null && valueStart === valueEnd) return null;
    const index =
      valueText === null ? numberFromBytes(bytes, valueStart, valueEnd) : Number(valueText || NaN);
    const text = strings[index];
    if (text === undefined) {
      throw new XlsxError('BAD_STRING_INDEX', { part: xml.part, cell: cellAddress(row, column), index });
    }
    return text;
  };

  const valueOf = (): CellValue => {
    switch (type) {
      case 'number':
        return numberValue();
      case 'shared':
        return sharedValue();
      case 'boolean': {
        const text = textOfValue().trim().toLowerCase();
        return text === '' ? null : text === '1' || text === 'true';
      }
      case 'error':
        return valueStart === valueEnd && valueText === null ? null : errorOf(textOfValue());
      default:
        return unescapeOffice(textOfValue());
    }
  };

  /** A date written as text (`t="d"`) becomes a serial, and a date format comes with it. */
  const dateCell = (format: CellFormat | undefined): Cell => {
    const text = textOfValue();
    const moment = readIsoDateTime(text);
    if (!moment) return text === '' ? null : text;
    if (isDateFormat(context.styles.numberFormats[style]) && format) return { value: moment.serial, format };
    const day = moment.hasDate ? 'dd.mm.yyyy' : '';
    const numberFormat = `${day} ${moment.hasTime ? 'hh:mm:ss' : ''}`.trim();
    return { value: moment.serial, format: { ...format, numberFormat } };
  };

  const store = (value: CellValue, dated: Cell | undefined): void => {
    const format = formats[style];
    const wantsFormat = format !== undefined && (context.wantsLooks || typeof value === 'number');
    let cell: Cell = dated !== undefined ? dated : wantsFormat ? { value, format } : value;
    if (formula !== undefined) {
      const base = dated !== null && typeof dated === 'object' && 'value' in dated ? dated : { value };
      cell = { ...base, formula: formulaFromFile(formula), ...(wantsFormat && { format }) };
    }
    if (cell === null) return;
    cellsInRow++;
    cells ??= rows[row] ??= [];
    if (column === cells.length) cells.push(cell);
    else cells[column] = cell;
  };

  const readCell = (): void => {
    readCellTag();
    const { depth } = xml;
    valueStart = valueEnd = 0;
    valueText = null;
    formula = undefined;
    for (let event = xml.next(); !(event === CLOSE && xml.depth === depth); event = xml.next()) {
      if (event !== OPEN) continue;
      const letter = xml.nameEnd - xml.nameStart === 1 ? bytes[xml.nameStart] : 0;
      if (letter === LETTER_V) readValue();
      else if (letter === LETTER_F) readFormula();
      else if (xml.is('is')) valueText = readRichText(xml);
      else xml.skipElement();
    }
    if (type === 'date') store(null, dateCell(formats[style]));
    else if (type === 'inline' && valueText !== null) store(valueText, undefined);
    else
      store(valueStart === valueEnd && valueText === null && type !== 'text' ? null : valueOf(), undefined);
  };

  for (let event = xml.next(); !(event === CLOSE && xml.depth === sheetDepth); event = xml.next()) {
    if (event === OPEN) {
      if (xml.depth === sheetDepth + 1 && xml.is('row')) readRowTag();
      else if (
        xml.depth === sheetDepth + 2 &&
        xml.nameEnd - xml.nameStart === 1 &&
        bytes[xml.nameStart] === LETTER_C
      ) {
        readCell();
      } else xml.skipElement();
    } else if (event === CLOSE) {
      context.onRow(cellsInRow, xml.position);
      cellsInRow = 0;
    }
  }
  return { rows, rowLooks };
}
