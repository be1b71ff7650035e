import { utf8 } from './xmlText';

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Fifteen digits are exact in a double, and so is 10²²: their quotient is then rounded once, as it should be. */
const MOST_DIGITS = 15;

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * The number that a stretch of ASCII text stands for, without making it a string first; NaN for what is none.
 * Spaces around it do not count; an empty stretch is NaN.
 */
export function numberFromBytes(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && isSpace(bytes[start])) start++;
  while (end > start && isSpace(bytes[end - 1])) end--;
  const isNegative = bytes[start] === 0x2d;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let position = isNegative ? start + 1 : start; position < end; position++) {
    const digit = (bytes[position] as number) - 0x30;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return uncommonNumber(bytes, start, end);
  }
  if (digits === 0 || digits > MOST_DIGITS) return uncommonNumber(bytes, start, end);
  const size = decimals > 0 ? whole / (POWERS[decimals] as number) : whole;
  return isNegative ? -size : size;
}

/** The number that a text stands for, as `numberFromBytes` reads it; one that no cell can hold, `1e400`, is none. */
export function numberFromText(text: string): number {
  const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}

/** Exponents and long fractions; what JavaScript alone takes for numbers, such as `0x10`, is none here. */
const uncommonNumber = (bytes: Uint8Array, start: number, end: number): number =>
  numberFromText(utf8(bytes, start, end));
