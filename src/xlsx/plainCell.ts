/**
 * The short way through a sheet. Nearly all cells look like `<c r="B2" s="4" t="s"><v>12</v></c>`, and reading
 * them byte by byte costs a third of what tags and attributes one by one do. Whatever looks otherwise is left to
 * the scanner, from the same place.
 */

/** Kinds of cells by what their `t` says; dates written as text are always read the long way. */
export const NUMBER = 0;
export const SHARED = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const INLINE = 5;
export type PlainType = 0 | 1 | 2 | 3 | 4 | 5;

const [LESS, GREATER, SLASH, EQUALS, QUOTE, SPACE] = [0x3c, 0x3e, 0x2f, 0x3d, 0x22, 0x20];
const [AMPERSAND, RETURN, APOSTROPHE] = [0x26, 0x0d, 0x27];
const [LETTER_B, LETTER_C, LETTER_E, LETTER_F, LETTER_H, LETTER_I] = [0x62, 0x63, 0x65, 0x66, 0x68, 0x69];
const [LETTER_N, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [0x6e, 0x72, 0x73, 0x74, 0x76];

/** Fifteen digits are exact. */
const MOST_DIGITS = 15;

const ROW_TURN = Array.from('</row><row r="', (letter) => letter.charCodeAt(0));
const INLINE_WORD = Array.from('inlineStr', (letter) => letter.charCodeAt(0));
const INLINE_OPENING = Array.from('<is><t>', (letter) => letter.charCodeAt(0));
const INLINE_CLOSING = Array.from('</t></is></c>', (letter) => letter.charCodeAt(0));

function standsAt(bytes: Uint8Array, at: number, sequence: readonly number[]): boolean {
  for (let index = 0; index < sequence.length; index++)
    if (bytes[at + index] !== sequence[index]) return false;
  return true;
}

/** The cell that was read last; one object for a whole sheet. */
export class PlainCell {
  /** Row and column from 0; -1 where the cell does not say. */
  row = -1;
  column = -1;
  style = 0;
  type: PlainType = NUMBER;
  hasValue = false;
  /** Where its value stands; it has no references and no line ends to resolve. */
  valueStart = 0;
  valueEnd = 0;
  /** The value itself where it is a whole number without a sign, as all indexes of strings are; else -1. */
  whole = -1;
  /** Where the next thing begins. */
  end = 0;

  constructor(
    private readonly bytes: Uint8Array,
    /** Cells with formulas are plain only where formulas are not wanted. */
    private readonly skipsFormulas: boolean,
  ) {}

  /** Whether a plain cell begins here; then the fields tell of it. */
  readAt(start: number): boolean {
    const { bytes } = this;
    if (bytes[start] !== LESS || bytes[start + 1] !== LETTER_C) return false;
    let at = this.readAttributes(start + 2);
    if (at < 0) return false;
    this.hasValue = false;
    this.whole = -1;
    if (bytes[at] === SLASH) {
      this.end = at + 2;
      return bytes[at + 1] === GREATER;
    }
    at++;
    if (this.type === INLINE) return this.readInline(at);
    if (this.skipsFormulas && bytes[at + 1] === LETTER_F) at = this.skipFormula(at);
    return this.readValue(at);
  }

  /**
   * Whether a row ends here and another begins, `</row><row r="7" spans="1:9">`, that says its number and is
   * neither hidden nor of a height of its own; then `row` and `end` tell of it. For the scanner it is as though
   * the one row went on.
   */
  readRowAt(start: number): boolean {
    const { bytes } = this;
    if (!standsAt(bytes, start, ROW_TURN)) return false;
    let at = start + ROW_TURN.length;
    let row = 0;
    const digits = at;
    for (let byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number) {
      row = row * 10 + byte - 0x30;
    }
    if (at === digits || at > digits + 7 || row === 0 || bytes[at] !== QUOTE) return false;
    at = this.skipRowAttributes(at + 1);
    if (at < 0) return false;
    this.row = row - 1;
    this.end = at;
    return true;
  }

  /** Goes past what else a row says, to the end of its tag; -1 where it is empty, or says something of its looks. */
  private skipRowAttributes(from: number): number {
    const { bytes } = this;
    for (let at = from; ; at++) {
      const byte = bytes[at];
      if (byte === GREATER) return at + 1;
      // `hidden` and `ht`; what is in single quotes, and whatever else is odd, goes the long way.
      if (byte !== SPACE || bytes[at + 1] === LETTER_H) return -1;
      while (bytes[at] !== QUOTE) {
        const letter = bytes[++at];
        if (letter === undefined || letter === GREATER || letter === LESS || letter === APOSTROPHE) return -1;
      }
      for (at++; bytes[at] !== QUOTE; at++) if (bytes[at] === undefined || bytes[at] === LESS) return -1;
    }
  }

  /**
   * Reads ` r="B2" s="4" t="s"` in any order and gives the place of the sign after it, -1 for anything else.
   * One long function without calls: a third of the time that all reading takes passes here.
   */
  private readAttributes(from: number): number {
    const { bytes } = this;
    let at = from;
    let row = -1;
    let column = -1;
    let style = 0;
    let type: PlainType = NUMBER;
    while (bytes[at] === SPACE) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return -1;
      const name = bytes[at + 1];
      at += 4;
      const valueStart = at;
      let byte = bytes[at] as number;
      if (name === LETTER_R) {
        for (column = 0; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at] as number)
          column = column * 26 + byte - 0x40;
        const digits = at;
        for (row = 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number)
          row = row * 10 + byte - 0x30;
        if (digits === valueStart || digits > valueStart + 3 || at > digits + 7 || row === 0) return -1;
        column--;
        row--;
      } else if (name === LETTER_S) {
        for (; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number) style = style * 10 + byte - 0x30;
        if (at === valueStart || at > valueStart + 9) return -1;
      } else if (name === LETTER_T) {
        at++;
        if (byte === LETTER_S) {
          type = SHARED;
          if (bytes[at] === LETTER_T && bytes[at + 1] === LETTER_R) {
            type = TEXT;
            at += 2;
          }
        } else if (byte === LETTER_B) type = BOOLEAN;
        else if (byte === LETTER_E) type = ERROR;
        else if (byte === LETTER_I && standsAt(bytes, valueStart, INLINE_WORD)) {
          type = INLINE;
          at = valueStart + INLINE_WORD.length;
        } else if (byte !== LETTER_N) return -1;
      } else return -1;
      if (bytes[at] !== QUOTE) return -1;
      at++;
    }
    this.row = row;
    this.column = column;
    this.style = style;
    this.type = type;
    return bytes[at] === GREATER || bytes[at] === SLASH ? at : -1;
  }

  /** Goes past `<f>…</f>`, if that is what stands here. */
  private skipFormula(from: number): number {
    const { bytes } = this;
    if (bytes[from] !== LESS || bytes[from + 2] !== GREATER) return from;
    let at = from + 3;
    while (at < bytes.length && bytes[at] !== LESS) at++;
    const isClosed = bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_F && bytes[at + 3] === GREATER;
    return isClosed ? at + 4 : from;
  }

  /** Goes to the next tag over a text that needs nothing but decoding; -1 for others. */
  private readText(from: number): number {
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at]; byte !== LESS; byte = bytes[++at]) {
      if (byte === undefined || byte === AMPERSAND || byte === RETURN) return -1;
    }
    this.hasValue = true;
    this.valueStart = from;
    this.valueEnd = at;
    return at;
  }

  /** As `readText`, for values that are most often digits alone. */
  private readDigits(from: number): number {
    const { bytes } = this;
    let whole = 0;
    let at = from;
    for (let byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[++at] as number) {
      whole = whole * 10 + byte - 0x30;
    }
    if (bytes[at] !== LESS || at === from || at > from + MOST_DIGITS) return this.readText(from);
    this.whole = whole;
    this.hasValue = true;
    this.valueStart = from;
    this.valueEnd = at;
    return at;
  }

  /** Reads `<is><t>…</t></is></c>`. */
  private readInline(from: number): boolean {
    const { bytes } = this;
    if (!standsAt(bytes, from, INLINE_OPENING)) return false;
    const at = this.readText(from + INLINE_OPENING.length);
    this.end = at + INLINE_CLOSING.length;
    return at >= 0 && standsAt(bytes, at, INLINE_CLOSING);
  }

  /** Reads `<v>…</v></c>` or `</c>`. */
  private readValue(from: number): boolean {
    const { bytes } = this;
    let at = from;
    if (bytes[at] === LESS && bytes[at + 1] === LETTER_V && bytes[at + 2] === GREATER) {
      at = this.readDigits(at + 3);
      if (at < 0) return false;
      if (bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) return false;
      at += 4;
    }
    this.end = at + 4;
    return (
      bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_C && bytes[at + 3] === GREATER
    );
  }
}
