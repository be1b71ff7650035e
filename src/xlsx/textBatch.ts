import { unitAt } from './xmlText';

const LESS = 0x3c;
const AMPERSAND = 0x26;
const RETURN = 0x0d;
const UNDERLINE = 0x5f;
const LETTER_X = 0x78;

/** Signs that are made strings at once. A kept string keeps those of its batch, so it is not too many. */
const SIZE = 8192;

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Decodes short texts by the hundred: their signs are laid side by side, made one string, and that is cut. To make
 * each a string by itself would take three times as long, and it is most of what reading a table of strings takes.
 */
export class TextBatch {
  private readonly units = new Uint16Array(SIZE);
  private readonly ends: number[] = [];
  private used = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Takes in the text from `start` up to the next tag and gives the tag's place; -1, with nothing taken in, for
   * texts that need more than decoding or are too long for the batch.
   */
  add(start: number): number {
    const { bytes, units, used } = this;
    if (this.ends.length >= SIZE) return -1;
    // The longest sign has three bytes here, and the last text is not the last thing in the part.
    const limit = Math.min(bytes.length - 3, start + SIZE - used);
    let length = used;
    let at = start;
    while (at < limit) {
      const first = bytes[at] as number;
      if (first < 0x80) {
        if (first === LESS) {
          this.ends.push(length);
          this.used = length;
          return at;
        }
        if (first === AMPERSAND || first === RETURN) return -1;
        if (first === LETTER_X && bytes[at - 1] === UNDERLINE) return -1;
        units[length++] = first;
        at++;
      } else if (first < 0xe0) {
        // Two bytes, as Russian letters are.
        const second = bytes[at + 1] as number;
        if (first < 0xc2 || (second & 0xc0) !== 0x80) return -1;
        units[length++] = ((first & 0x1f) << 6) | (second & 0x3f);
        at += 2;
      } else {
        const unit = unitAt(bytes, at, bytes.length);
        if (unit < 0) return -1;
        units[length++] = unit;
        at += 3;
      }
    }
    return -1;
  }

  /** Forgets the text that was taken in last. */
  dropLast(): void {
    this.ends.pop();
    this.used = this.ends.at(-1) ?? 0;
  }

  /** Puts the texts taken in so far at the end of a list, and begins anew. */
  flush(strings: string[]): void {
    const { units, ends } = this;
    if (ends.length === 0) return;
    const text = decoder.decode(new Uint8Array(units.buffer, 0, this.used * 2));
    let start = 0;
    for (const end of ends) {
      strings.push(text.slice(start, end));
      start = end;
    }
    ends.length = 0;
    this.used = 0;
  }
}
