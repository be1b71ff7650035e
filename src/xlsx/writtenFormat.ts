import type { CellStyle } from 'hucre/xlsx';
import type { Border, CellFormat, ConditionalFormat } from '../core/workbook/workbook';

/** `#RRGGBB` → what the writer calls a colour. */
const color = (hex: string) => ({ rgb: hex.slice(1).toUpperCase() });

const side = (border: Border | undefined) =>
  border && { style: border.style, ...(border.color !== undefined && { color: color(border.color) }) };

function font(format: CellFormat): CellStyle['font'] {
  const { bold, italic, underline, strike, fontName, fontSize } = format;
  const says = bold || italic || underline || strike || fontName !== undefined || fontSize !== undefined;
  if (!says && format.color === undefined) return undefined;
  return {
    name: fontName ?? 'Calibri',
    size: fontSize ?? 11,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strikethrough: true }),
    ...(format.color !== undefined && { color: color(format.color) }),
  };
}

function alignment({ horizontal, vertical, wrap, indent }: CellFormat): CellStyle['alignment'] {
  if (!horizontal && !vertical && !wrap && !indent) return undefined;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
  };
}

/** A cell's format in the writer's terms. */
export function writtenFormat(format: CellFormat): CellStyle {
  const { fill, border, locked, numberFormat } = format;
  const style: CellStyle = {};
  const [itsFont, itsAlignment] = [font(format), alignment(format)];
  if (itsFont) style.font = itsFont;
  if (itsAlignment) style.alignment = itsAlignment;
  if (fill !== undefined) style.fill = { type: 'pattern', pattern: 'solid', fgColor: color(fill) };
  if (border) {
    style.border = {
      top: side(border.top),
      right: side(border.right),
      bottom: side(border.bottom),
      left: side(border.left),
    };
  }
  if (locked === false) style.protection = { locked: false };
  if (numberFormat !== undefined && numberFormat !== 'General') style.numFmt = numberFormat;
  return style;
}

/** The look that a conditional format gives, which changes a font but does not name one. */
export function writtenConditionalStyle({
  color: text,
  fill,
  bold,
  italic,
  strike,
}: ConditionalFormat['format']): CellStyle {
  const changes = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strike && { strikethrough: true }),
  };
  const itsFont = { ...changes, ...(text !== undefined && { color: color(text) }) };
  return {
    ...(Object.keys(itsFont).length > 0 && { font: itsFont }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: color(fill) } }),
  };
}
