import type { Border, CellFormat } from '../core/workbook/workbook';
import { isTextColor, readColor, type Theme } from './colors';
import { isMeaningful, numberFormatOf } from './numberFormats';
import { OPEN, type XmlScanner } from './xmlScanner';

/** What the cells of a file may look like, by the numbers that its cells and conditional formats name. */
export interface Styles {
  /** By style number (`s` of a cell); undefined = nothing to say. */
  readonly formats: readonly (CellFormat | undefined)[];
  /** Number format by style number, whatever it means. */
  readonly numberFormats: readonly (string | undefined)[];
  /** What conditional formats change, by their number. */
  readonly conditional: readonly CellFormat[];
}

export const NO_STYLES: Styles = { formats: [], numberFormats: [], conditional: [] };

/** The look that says nothing: what an empty workbook has. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<CellFormat>;

/** `<b/>` and `<b val="1"/>` say yes. */
const isOn = (xml: XmlScanner): boolean => xml.flagAttribute('val') ?? true;

function readFont(xml: XmlScanner, theme: Theme | undefined): Draft {
  const font: Draft = {};
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const name = xml.name;
    if (name === 'b' && isOn(xml)) font.bold = true;
    else if (name === 'i' && isOn(xml)) font.italic = true;
    else if (name === 'strike' && isOn(xml)) font.strike = true;
    else if (name === 'u' && xml.attribute('val') !== 'none') font.underline = true;
    else if (name === 'name' && xml.attribute('val') !== DEFAULT_FONT.name)
      font.fontName = xml.attribute('val');
    else if (name === 'sz' && xml.numberAttribute('val') !== DEFAULT_FONT.size)
      font.fontSize = xml.numberAttribute('val');
    else if (name === 'color' && !isTextColor(xml)) font.color = readColor(xml, theme);
  }
  return font;
}

function readFill(xml: XmlScanner, theme: Theme | undefined, isConditional: boolean): string | undefined {
  const { depth } = xml;
  let fore: string | undefined;
  let back: string | undefined;
  let pattern: string | undefined;
  while (xml.nextChild(depth)) {
    if (!xml.is('patternFill')) continue;
    pattern = xml.attribute('patternType');
    const inner = xml.depth;
    while (xml.nextChild(inner)) {
      if (xml.is('fgColor')) fore = readColor(xml, theme);
      else if (xml.is('bgColor')) back = readColor(xml, theme);
    }
  }
  // The solid fill of a conditional format names its colour as background, a cell's as foreground.
  if (isConditional) return pattern === 'none' ? undefined : (back ?? fore);
  return pattern === 'solid' ? fore : undefined;
}

const BORDER_STYLES: ReadonlyMap<string, Border['style']> = new Map([
  ['thin', 'thin'],
  ['medium', 'medium'],
  ['thick', 'thick'],
  ['hair', 'hair'],
  ['dashed', 'dashed'],
  ['dotted', 'dotted'],
  ['double', 'double'],
  ['mediumDashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['dashDotDot', 'dotted'],
  ['mediumDashDotDot', 'dotted'],
  ['slantDashDot', 'dashed'],
]);

const SIDES: ReadonlyMap<string, 'top' | 'right' | 'bottom' | 'left'> = new Map([
  ['top', 'top'],
  ['right', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
  ['end', 'right'],
]);

function readBorder(xml: XmlScanner, theme: Theme | undefined): CellFormat['border'] {
  const border: { -readonly [K in keyof NonNullable<CellFormat['border']>]: Border } = {};
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const side = SIDES.get(xml.name);
    const style = BORDER_STYLES.get(xml.attribute('style') ?? '');
    if (!side || !style) continue;
    const inner = xml.depth;
    let color: string | undefined;
    while (xml.nextChild(inner)) if (xml.is('color')) color = readColor(xml, theme);
    border[side] = color === undefined ? { style } : { style, color };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

const HORIZONTAL: ReadonlyMap<string, CellFormat['horizontal']> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['fill', 'fill'],
  ['justify', 'justify'],
  ['centerContinuous', 'center'],
  ['distributed', 'justify'],
]);

/** At the bottom is where texts stand unless told otherwise. */
const VERTICAL: ReadonlyMap<string, CellFormat['vertical']> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'top'],
  ['distributed', 'center'],
]);

/** Alignment and protection, the children of a cell format. */
function readPlacing(xml: XmlScanner, format: Draft): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.is('alignment')) {
      const horizontal = HORIZONTAL.get(xml.attribute('horizontal') ?? '');
      const vertical = VERTICAL.get(xml.attribute('vertical') ?? '');
      const indent = xml.numberAttribute('indent') ?? 0;
      if (horizontal) format.horizontal = horizontal;
      if (vertical) format.vertical = vertical;
      if (xml.flagAttribute('wrapText')) format.wrap = true;
      if (indent > 0) format.indent = indent;
    } else if (xml.is('protection') && xml.flagAttribute('locked') === false) format.locked = false;
  }
}

const withoutUndefined = (format: Draft): Draft =>
  Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));

/** Cells that look alike point at one object. */
function interner(): (format: Draft) => CellFormat | undefined {
  const known = new Map<string, CellFormat>();
  return (draft) => {
    const format = withoutUndefined(draft);
    const key = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    const same = known.get(key);
    if (same) return same;
    if (Object.keys(format).length === 0) return undefined;
    known.set(key, format);
    return format;
  };
}

interface Parts {
  readonly fonts: Draft[];
  readonly fills: (string | undefined)[];
  readonly borders: CellFormat['border'][];
  readonly own: Map<number, string>;
}

function readNumberFormats(xml: XmlScanner, own: Map<number, string>): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const id = xml.numberAttribute('numFmtId');
    if (id !== undefined) own.set(id, xml.attribute('formatCode') ?? '');
  }
}

function readCellFormat(xml: XmlScanner, parts: Parts): Draft {
  const format: Draft = { ...parts.fonts[xml.numberAttribute('fontId') ?? -1] };
  format.fill = parts.fills[xml.numberAttribute('fillId') ?? -1];
  format.border = parts.borders[xml.numberAttribute('borderId') ?? -1];
  format.numberFormat = numberFormatOf(xml.numberAttribute('numFmtId') ?? 0, parts.own);
  readPlacing(xml, format);
  return format;
}

/** What a conditional format changes, whose `dxf` was just opened. */
export function readConditionalStyle(xml: XmlScanner, theme: Theme | undefined): Draft {
  const format: Draft = {};
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.is('font')) {
      const { color, bold, italic, strike } = readFont(xml, theme);
      Object.assign(format, { color, bold, italic, strike });
    } else if (xml.is('fill')) format.fill = readFill(xml, theme, true);
  }
  return withoutUndefined(format);
}

/**
 * Reads `xl/styles.xml`. With `all` the formats say everything that the Workbook value has room for; without it
 * they say only which numbers are dates, shares and texts, and the rest of the part is passed over.
 */
export function readStyles(xml: XmlScanner, all: boolean, theme: Theme | undefined): Styles {
  const parts: Parts = { fonts: [], fills: [], borders: [], own: new Map() };
  const formats: (CellFormat | undefined)[] = [];
  const numberFormats: (string | undefined)[] = [];
  const conditional: CellFormat[] = [];
  const intern = interner();
  const readers: Record<string, (xml: XmlScanner) => void> = {
    fonts: () => parts.fonts.push(readFont(xml, theme)),
    fills: () => parts.fills.push(readFill(xml, theme, false)),
    borders: () => parts.borders.push(readBorder(xml, theme)),
    cellXfs: () => {
      const format = readCellFormat(xml, parts);
      const { numberFormat } = format;
      numberFormats.push(numberFormat);
      formats.push(
        all
          ? intern(format)
          : numberFormat && isMeaningful(numberFormat)
            ? intern({ numberFormat })
            : undefined,
      );
    },
    dxfs: () => conditional.push(readConditionalStyle(xml, theme)),
  };
  if (xml.next() !== OPEN) return NO_STYLES;
  const root = xml.depth;
  while (xml.nextChild(root)) {
    const name = xml.name;
    if (name === 'numFmts') readNumberFormats(xml, parts.own);
    const read = (all || name === 'cellXfs') && Object.hasOwn(readers, name) ? readers[name] : undefined;
    const { depth } = xml;
    if (read) while (xml.nextChild(depth)) read(xml);
  }
  return { formats, numberFormats, conditional };
}
