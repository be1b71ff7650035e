import type { CellValue } from '../workbook/workbook';
import type { FormLine } from './form';

type Values = FormLine['values'];

const text = (value: CellValue | undefined): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? value.error
      : String(value).toLowerCase().replace(/\s+/g, ' ').trim();

/** Columns that say which line it is. */
const NAMES = ['title', 'factor', 'subject', 'topic', 'name'] as const;

/** What a line is called where a person reads of it. */
export function lineName(values: Values): string {
  for (const id of NAMES) {
    const value = values[id];
    if (typeof value === 'string' && value !== '') return value;
  }
  const first = Object.entries(values).find(([id, value]) => id !== 'school' && typeof value === 'string');
  return first ? String(first[1]) : '';
}

/** A line with a code is that code whatever its name became; one with a name is that name; others go by their place. */
function keyOf(values: Values): string {
  const { block, code } = values;
  if (text(code) !== '') return `${text(block)}|${text(code)}`;
  const named = ['title', 'factor'].map((id) => text(values[id])).find((name) => name !== '');
  return named === undefined ? '#' : `${text(block)}|${named}`;
}

/** Lines of one form with what tells them apart, in their order: the same for the same line in another file. */
export function keyedLines<Line extends { readonly values: Values }>(
  lines: readonly Line[],
): (readonly [key: string, line: Line])[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = keyOf(line.values);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return [`${key}|${number}`, line];
  });
}

/** What a line is told apart by that stands by itself. */
export const lineKey = (values: Values): string => `${keyOf(values)}|1`;
