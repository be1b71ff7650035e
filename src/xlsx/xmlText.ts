import { XlsxError } from './xlsxError';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Stretches up to this length are decoded here; for longer ones the platform is quicker. */
const SHORT = 256;
const units = new Uint16Array(SHORT);
/** Plain arrays by length: from them a string is made twice as fast as from a typed one. */
const arrays: number[][] = [];

function textOfUnits(length: number): string {
  const signs = (arrays[length] ??= new Array<number>(length).fill(0));
  for (let index = 0; index < length; index++) signs[index] = units[index] as number;
  return String.fromCharCode.apply(null, signs);
}

/** The sign of two or three bytes that stands here; -1 for longer ones and for what is no UTF-8. */
export function unitAt(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  const second = at + 1 < end ? (bytes[at + 1] as number) : 0;
  if (first < 0xc2 || (second & 0xc0) !== 0x80) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | (second & 0x3f);
  const third = at + 2 < end ? (bytes[at + 2] as number) : 0;
  const unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  const isSign = first < 0xf0 && (third & 0xc0) === 0x80 && unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff);
  return isSign ? unit : -1;
}

/**
 * Text of a stretch of UTF-8. A table of strings is thousands of short stretches, for which the platform's
 * decoder costs more than the decoding itself.
 */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let length = 0;
  for (let position = start; position < end;) {
    const first = bytes[position++] as number;
    if (first < 0x80) units[length++] = first;
    else {
      const unit = unitAt(bytes, position - 1, end);
      if (unit < 0) return decoder.decode(bytes.subarray(start, end));
      position += unit < 0x800 ? 1 : 2;
      units[length++] = unit;
    }
  }
  return textOfUnits(length);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The sign that a reference without its `&` and `;` stands for. */
function signOf(reference: string, part: string): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const code = /^#x[\da-f]+$/i.test(reference)
    ? parseInt(reference.slice(2), 16)
    : /^#\d+$/.test(reference)
      ? Number(reference.slice(1))
      : NaN;
  if (!(code <= 0x10ffff)) throw new XlsxError('XML_DAMAGED', { part, found: `&${reference.slice(0, 20)}` });
  return String.fromCodePoint(code);
}

/** Puts characters in the place of `&amp;`, `&#1071;` and their like, and line feeds in that of line ends. */
export function resolveReferences(text: string, part: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  // Cut at every `&`: each piece but the first begins with a reference.
  const pieces = lines.split('&');
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index] as string;
    const end = piece.indexOf(';');
    if (end < 0) throw new XlsxError('XML_DAMAGED', { part, found: `&${piece.slice(0, 20)}` });
    const sign = signOf(piece.slice(0, end), part);
    pieces[index] = end === piece.length - 1 ? sign : sign + piece.slice(end + 1);
  }
  return pieces.join('');
}

/** Undoes the escapes of Office for characters that XML has no room for: `_x000D_` is a carriage return. */
export const unescapeOffice = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

function recode(bytes: Uint8Array, label: string, part: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  } catch {
    throw new XlsxError('XML_ENCODING', { part, encoding: label });
  }
}

const USUAL_START = Array.from('<?xml version="1.0" encoding="UTF-8"', (sign) => sign.charCodeAt(0));

/** The same XML in UTF-8 without a byte order mark, whichever encoding it came in. */
export function inUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (USUAL_START.every((sign, index) => bytes[index] === sign)) return bytes;
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return recode(bytes, 'utf-16le', part);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return recode(bytes, 'utf-16be', part);
  if (first !== 0x3c || second !== 0x3f) return bytes;
  const declared = ENCODING.exec(utf8(bytes, 0, Math.min(bytes.length, 200)))?.[1]?.toLowerCase();
  const isPlain = declared === undefined || /^(utf-?8|us-ascii|ascii|utf-16.*)$/.test(declared);
  return isPlain ? bytes : recode(bytes, declared, part);
}
