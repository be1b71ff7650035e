import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, CellFormat } from '../../core/workbook/workbook';

/** A cell's look in the grid's terms and back. The grid's enums are numbers: see @univerjs/core, i-style-data. */

const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 4, fill: 6 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = 3;
const BORDER = { thin: 1, hair: 2, dotted: 3, dashed: 4, double: 7, medium: 8, thick: 13 } as const;
/** The grid has no indent: a cell's left padding stands for it. */
const INDENT_PIXELS = 9;
const DEFAULT_PADDING = 2;

const keyOf = <Key extends string>(map: Readonly<Record<Key, number>>, value: unknown): Key | undefined =>
  (Object.keys(map) as Key[]).find((key) => map[key] === value);

/** `rgb(255, 0, 0)`, `#f00`, `#ff0000` → `#FF0000`. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

const gridBorder = (border: Border | undefined): IBorderStyleData | null =>
  border ? { s: BORDER[border.style] as number, cl: { rgb: border.color ?? '#000000' } } : null;

const border = (data: Nullable<IBorderStyleData>): Border | undefined => {
  const style = data ? keyOf(BORDER, data.s) : undefined;
  return style ? { style, color: hexColor(data?.cl?.rgb) ?? '#000000' } : undefined;
};

/** Only what the format says; what it does not say stays as the cell has it. `locked` is not a look: see extras.ts. */
export function gridStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  }
  if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
  if (format.italic !== undefined) style.it = format.italic ? 1 : 0;
  if (format.underline !== undefined) style.ul = { s: format.underline ? 1 : 0 };
  if (format.strike !== undefined) style.st = { s: format.strike ? 1 : 0 };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.color !== undefined) style.cl = { rgb: format.color };
  if (format.fill !== undefined) style.bg = { rgb: format.fill };
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal] as number;
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical] as number;
  if (format.wrap !== undefined) style.tb = format.wrap ? WRAP : 1;
  if (format.indent !== undefined) style.pd = { l: DEFAULT_PADDING + format.indent * INDENT_PIXELS };
  if (format.border !== undefined) {
    const { top, right, bottom, left } = format.border;
    const data: IBorderData = {};
    if (top) data.t = gridBorder(top);
    if (right) data.r = gridBorder(right);
    if (bottom) data.b = gridBorder(bottom);
    if (left) data.l = gridBorder(left);
    style.bd = data;
  }
  return style;
}

/** The format that a grid style amounts to; undefined where there is nothing to say. */
export function formatOf(style: Nullable<IStyleData>): CellFormat | undefined {
  if (!style) return undefined;
  const sides = {
    top: border(style.bd?.t),
    right: border(style.bd?.r),
    bottom: border(style.bd?.b),
    left: border(style.bd?.l),
  };
  const set = Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
  const indent = style.pd?.l === undefined ? 0 : Math.round((style.pd.l - DEFAULT_PADDING) / INDENT_PIXELS);
  const all: CellFormat = {
    numberFormat: style.n?.pattern ?? undefined,
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: style.ul?.s === 1 || undefined,
    strike: style.st?.s === 1 || undefined,
    fontName: style.ff ?? undefined,
    fontSize: style.fs ?? undefined,
    color: hexColor(style.cl?.rgb),
    fill: hexColor(style.bg?.rgb),
    horizontal: keyOf(HORIZONTAL, style.ht),
    vertical: keyOf(VERTICAL, style.vt),
    wrap: style.tb === WRAP || undefined,
    indent: indent > 0 ? indent : undefined,
    border: Object.keys(set).length > 0 ? set : undefined,
  };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return said.length > 0 ? (Object.fromEntries(said) as CellFormat) : undefined;
}
