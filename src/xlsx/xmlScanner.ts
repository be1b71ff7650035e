import { resolveReferences, utf8 } from './xmlText';
import { XlsxError, type XlsxErrorCode } from './xlsxError';

/** What `XmlScanner.next` has come to. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type XmlEvent = 0 | 1 | 2 | 3;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const BRACKET = 0x5d;

const DEEPEST = 256;
/** A cell takes 32,767 signs; this is room for all of them as references, and for what else stands in files. */
const LONGEST_TEXT = 4_000_000;
const USUAL_ATTRIBUTES = 16;
const MOST_ATTRIBUTES = 1024;

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Where the last letters of a construct begin, such as `-->`; -1 where they are missing. */
function indexOfSequence(bytes: Uint8Array, sequence: readonly number[], from: number): number {
  const first = sequence[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

const startsWith = (bytes: Uint8Array, at: number, letters: string): boolean => {
  for (let index = 0; index < letters.length; index++) {
    if (bytes[at + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
};

/** What a file may list before it is refused, shared by all of its parts. */
export interface Budget {
  readonly limit: number;
  left: number;
}

/**
 * Reads XML in one pass over its UTF-8 bytes: `next` goes on to the following tag or text, and the fields tell
 * where in the bytes its name, text and attributes stand. Nothing becomes a string before it is asked for.
 * Prefixes of element names are passed over; comments, instructions and the declaration are left out; an empty
 * element is opened and closed. A DOCTYPE is refused, and so is what is not well formed.
 */
export class XmlScanner {
  /** Local name of the element that was opened or closed. */
  nameStart = 0;
  nameEnd = 0;
  /** Text, and whether it is CDATA, in which references are no references. */
  textStart = 0;
  textEnd = 0;
  isCdata = false;
  /** Where the tag or text that `next` came to begins, and where the following one does. */
  start = 0;
  position = 0;
  /** Elements that are open, this one included after OPEN and CLOSE. */
  depth = 0;
  attributeCount = 0;
  /** Four places for each attribute: start and end of its full name, start and end of its value. */
  attributes: Int32Array = new Int32Array(USUAL_ATTRIBUTES * 4);
  /** Full names of the open elements: start and end. */
  private readonly open: number[] = [0, 0];
  /** Whether the element that was just opened is empty, so that `next` closes it without reading on. */
  closesNow = false;
  private closedLast = false;
  private sawRoot = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    /** How many things may be listed yet, in this part and all others together. */
    private readonly budget: Budget = { limit: Infinity, left: Infinity },
  ) {}

  next(): XmlEvent {
    if (this.closedLast) {
      this.closedLast = false;
      this.depth--;
    }
    if (this.closesNow) {
      this.closesNow = false;
      this.closedLast = true;
      return CLOSE;
    }
    const { bytes } = this;
    for (;;) {
      const at = this.position;
      this.start = at;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== LESS) {
        if (this.readText(at)) return TEXT;
        continue;
      }
      const sign = bytes[at + 1];
      if (sign === SLASH) return this.readClosing(at + 2);
      if (sign === QUESTION) this.skip([QUESTION, GREATER], at + 2);
      else if (sign !== BANG) return this.readOpening(at + 1);
      else if (this.readDeclaration(at + 2)) return TEXT;
    }
  }

  private finish(): XmlEvent {
    if (this.depth > 0 || !this.sawRoot) this.fail('XML_CUT_OFF');
    return END;
  }

  fail(code: XlsxErrorCode = 'XML_DAMAGED'): never {
    throw new XlsxError(code, { part: this.part, offset: this.start });
  }

  private readText(at: number): boolean {
    const { bytes } = this;
    let end = at;
    while (end < bytes.length && bytes[end] !== LESS) end++;
    this.position = end;
    if (this.depth === 0) {
      for (let index = at; index < end; index++) if (!isSpace(bytes[index])) this.fail();
      return false;
    }
    this.textStart = at;
    this.textEnd = end;
    this.isCdata = false;
    return true;
  }

  private skip(ending: readonly number[], from: number): void {
    const end = indexOfSequence(this.bytes, ending, from);
    if (end < 0) this.fail('XML_CUT_OFF');
    this.position = end + ending.length;
  }

  /** What begins with `<!`: true for CDATA, which is text. */
  private readDeclaration(at: number): boolean {
    const { bytes } = this;
    if (startsWith(bytes, at, '--')) {
      this.skip([DASH, DASH, GREATER], at + 2);
      return false;
    }
    if (!startsWith(bytes, at, '[CDATA[')) {
      return this.fail(bytes.length - at < 7 ? 'XML_CUT_OFF' : 'XML_DOCTYPE');
    }
    if (this.depth === 0) this.fail();
    const end = indexOfSequence(bytes, [BRACKET, BRACKET, GREATER], at + 7);
    if (end < 0) this.fail('XML_CUT_OFF');
    this.textStart = at + 7;
    this.textEnd = end;
    this.isCdata = true;
    this.position = end + 3;
    return true;
  }

  private readClosing(at: number): XmlEvent {
    const { bytes, open, depth } = this;
    if (depth === 0) this.fail();
    const start = open[depth * 2] as number;
    const length = (open[depth * 2 + 1] as number) - start;
    for (let index = 0; index < length; index++) {
      if (bytes[at + index] !== bytes[start + index]) {
        this.fail(at + index >= bytes.length ? 'XML_CUT_OFF' : 'XML_DAMAGED');
      }
    }
    let end = at + length;
    while (isSpace(bytes[end])) end++;
    if (bytes[end] !== GREATER) this.fail(end >= bytes.length ? 'XML_CUT_OFF' : 'XML_DAMAGED');
    this.nameEnd = at + length;
    this.nameStart = at;
    for (let index = at; index < at + length; index++) if (bytes[index] === COLON) this.nameStart = index + 1;
    this.position = end + 1;
    this.closedLast = true;
    return CLOSE;
  }

  private readOpening(at: number): XmlEvent {
    const { bytes } = this;
    if (this.depth === 0 && this.sawRoot) this.fail();
    let position = at;
    let local = at;
    for (; ; position++) {
      const byte = bytes[position];
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (byte === COLON) local = position + 1;
      if (byte === LESS || byte === EQUALS) this.fail();
      if (byte === undefined) this.fail('XML_CUT_OFF');
    }
    if (local === position) this.fail();
    this.nameStart = local;
    this.nameEnd = position;
    if (this.depth >= DEEPEST) this.fail();
    this.depth++;
    this.sawRoot = true;
    this.open[this.depth * 2] = at;
    this.open[this.depth * 2 + 1] = position;
    this.attributeCount = 0;
    if (bytes[position] === GREATER) {
      this.position = position + 1;
      return OPEN;
    }
    return this.readAttributes(position);
  }

  private moreAttributes(): Int32Array {
    if (this.attributeCount >= MOST_ATTRIBUTES) this.fail();
    const attributes = new Int32Array(this.attributes.length * 2);
    attributes.set(this.attributes);
    return (this.attributes = attributes);
  }

  private readAttributes(from: number): XmlEvent {
    const { bytes } = this;
    let { attributes } = this;
    let position = from;
    for (let place = 0; ; place += 4) {
      while (isSpace(bytes[position])) position++;
      const sign = bytes[position];
      if (sign === GREATER) break;
      if (sign === SLASH && bytes[position + 1] === GREATER) {
        position++;
        this.closesNow = true;
        break;
      }
      if (place >= attributes.length) attributes = this.moreAttributes();
      const nameStart = position;
      let byte = sign;
      while (byte !== EQUALS && !isSpace(byte)) {
        if (byte === undefined) this.fail('XML_CUT_OFF');
        if (byte === LESS || byte === GREATER || byte === SLASH) this.fail();
        byte = bytes[++position];
      }
      attributes[place] = nameStart;
      attributes[place + 1] = position;
      while (isSpace(bytes[position])) position++;
      if (bytes[position] !== EQUALS) this.fail(position >= bytes.length ? 'XML_CUT_OFF' : 'XML_DAMAGED');
      position++;
      while (isSpace(bytes[position])) position++;
      const quote = bytes[position++];
      if (quote === undefined) this.fail('XML_CUT_OFF');
      if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
      attributes[place + 2] = position;
      for (byte = bytes[position]; byte !== quote; byte = bytes[++position]) {
        if (byte === LESS) this.fail();
        if (byte === undefined) this.fail('XML_CUT_OFF');
      }
      attributes[place + 3] = position++;
      this.attributeCount++;
    }
    this.position = position + 1;
    return OPEN;
  }

  /** Local name of the element. */
  get name(): string {
    return utf8(this.bytes, this.nameStart, this.nameEnd);
  }

  /** Whether this is the element's local name. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && startsWith(this.bytes, this.nameStart, name);
  }

  attributeName(index: number): string {
    return utf8(this.bytes, this.attributes[index * 4] as number, this.attributes[index * 4 + 1] as number);
  }

  attributeValue(index: number): string {
    return this.textOf(this.attributes[index * 4 + 2] as number, this.attributes[index * 4 + 3] as number);
  }

  /** Number of the attribute with this name and no prefix; -1 where there is none. */
  indexOfAttribute(name: string): number {
    const { bytes, attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      const start = attributes[index * 4] as number;
      if ((attributes[index * 4 + 1] as number) - start === name.length && startsWith(bytes, start, name)) {
        return index;
      }
    }
    return -1;
  }

  /** Value of the attribute with this name and no prefix. */
  attribute(name: string): string | undefined {
    const index = this.indexOfAttribute(name);
    return index < 0 ? undefined : this.attributeValue(index);
  }

  /** Value of the attribute with this name and some prefix, as `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const full = this.attributeName(index);
      const colon = full.indexOf(':');
      if (colon > 0 && full.slice(colon + 1) === name) return this.attributeValue(index);
    }
    return undefined;
  }

  /** Number in an attribute; undefined where it is absent or no number. */
  numberAttribute(name: string): number | undefined {
    const text = this.attribute(name);
    const number = text === undefined || text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  /** Whole number in attribute number `index`, written in digits; NaN where it is none. */
  integer(index: number): number {
    const text = this.attributeValue(index);
    return /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  }

  /** `1`, `true` and `on` are true; undefined where the attribute is absent. */
  flagAttribute(name: string): boolean | undefined {
    const text = this.attribute(name);
    return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on';
  }

  /** Refuses a text, whole or put together from pieces, that no cell could hold. */
  guardLength(length: number): void {
    if (length > LONGEST_TEXT) throw new XlsxError('TEXT_TOO_LONG', { part: this.part, limit: LONGEST_TEXT });
  }

  /** Text of a stretch of the bytes, references resolved. */
  textOf(start: number, end: number): string {
    this.guardLength(end - start);
    return resolveReferences(utf8(this.bytes, start, end), this.part);
  }

  /** The text that `next` came to. */
  get text(): string {
    const { textStart, textEnd } = this;
    if (!this.isCdata) return this.textOf(textStart, textEnd);
    this.guardLength(textEnd - textStart);
    return utf8(this.bytes, textStart, textEnd).replace(/\r\n?/g, '\n');
  }

  /** All text inside of the element that was just opened; then its end has been read. */
  readInnerText(): string {
    const { depth } = this;
    let text = '';
    for (;;) {
      const event = this.next();
      if (event === TEXT) {
        text += this.text;
        this.guardLength(text.length);
      } else if (event === CLOSE && this.depth === depth) return text;
    }
  }

  /** Goes to the end of the element that was just opened. */
  skipElement(): void {
    const { depth } = this;
    while (!(this.next() === CLOSE && this.depth === depth)) {
      // Nothing in it is of interest.
    }
  }

  /**
   * Goes on to the next child of an element whose depth is told: true with the scanner at the opened child, false
   * at the end of the element. The child is then read to its end, or skipped by the following call.
   */
  nextChild(parentDepth: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === OPEN && this.depth === parentDepth + 1) return this.count();
      if (event === CLOSE && this.depth === parentDepth) return false;
    }
  }

  /** Goes on to the next element, however deep it is; false at the end of the part. */
  nextElement(): boolean {
    for (;;) {
      const event = this.next();
      if (event === OPEN) return this.count();
      if (event === END) return false;
    }
  }

  /** One more thing that the reader may keep: what is kept must not outgrow the memory. */
  private count(): true {
    const { budget } = this;
    if (--budget.left < 0) throw new XlsxError('TOO_MANY_ITEMS', { part: this.part, limit: budget.limit });
    return true;
  }
}
