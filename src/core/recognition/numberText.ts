/** Numbers as tables of results hold them: real ones, texts in Russian notation, percents. */
import { cellFormat, cellValue } from '../workbook/cell';
import { isDateFormat } from '../workbook/date';
import type { Cell } from '../workbook/workbook';

const NUMBER =
  /^([-–−+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+|[-–−+]?\d+)(?:[.,](\d+))?\s*(?:%|процент[A-Za-zЀ-ԯ]*)?$/iu;

/** `45,5` → 45.5, `1 234` → 1234, `80 %` → 80 (percents stay percents); null for what is not a number. */
export function numberOfText(text: string): number | null {
  const match = NUMBER.exec(text.trim());
  if (!match) return null;
  const whole = (match[1] as string).replace(/[ \u00a0\u202f+]/g, '').replace(/[–−]/, '-');
  return Number(match[2] === undefined ? whole : `${whole}.${match[2]}`);
}

/** The number in a cell; 0.8 shown as `80%` is 80, as the neighbours that are typed as text would be. */
export function numberOfCell(cell: Cell | undefined): number | null {
  const value = cellValue(cell);
  if (typeof value === 'string') return numberOfText(value);
  if (typeof value !== 'number') return null;
  const format = cellFormat(cell)?.numberFormat;
  if (isDateFormat(format)) return null;
  return format?.includes('%') ? Number((value * 100).toPrecision(12)) : value;
}
