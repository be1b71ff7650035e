import type { CellValue } from '../workbook/workbook';
import { dayText } from '../workbook/date';
import type { Locale } from '../values/text';
import type { Block, BlockLook, ChartBlock, TableBlock } from './block';

/** A chart of a document with the table that it is drawn of: sections have tables of one id, and list a part of some. */
export interface NoteChart extends ChartBlock {
  readonly of: TableBlock;
}

export type NoteBlock = Exclude<Block, ChartBlock> | NoteChart;

/** A document to be read and signed, as a value. */
export interface Note {
  readonly title: string;
  /** Lines of the approval block, right above; empty = none. */
  readonly approval: readonly string[];
  /** Programme, territory, day, sources. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly blocks: readonly NoteBlock[];
  readonly signature: readonly string[];
  readonly isLandscape: boolean;
  readonly locale: Locale;
  /** A serial: the day that the document is of. */
  readonly today: number;
  /** Beside the number of each page. */
  readonly pageWord: string;
}

const DIGITS: Partial<Record<BlockLook, number>> = {
  tenth: 1,
  totalTenth: 1,
  hundredth: 2,
  thousandth: 3,
  number: 0,
  count: 0,
  year: 0,
  totalNumber: 0,
};

/** A value as a person reads it in a document. */
export function noteText(value: CellValue, look: BlockLook, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  // «№ 3» stays in one line.
  if (typeof value !== 'number') return String(value).replace(/№\s/g, '№\u00a0');
  if (look === 'date') return dayText(value);
  const isShare = look === 'percent' || look === 'totalPercent';
  const digits = isShare ? 0 : DIGITS[look];
  const shown = isShare ? value * 100 : value;
  const text = digits === undefined ? String(shown) : shown.toFixed(digits);
  return (locale === 'ru' ? text.replace('.', ',') : text) + (isShare ? '\u00a0%' : '');
}
