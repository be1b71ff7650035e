import { cellAddress } from '../core/workbook/address';
import { isError } from '../core/workbook/cell';
import type { CellValue } from '../core/workbook/workbook';
import { xmlContent } from './writtenText';

/** `<c>` for a formula with its `=`, which whoever opens the file calculates. */
export const formulaXml = (
  row: number,
  column: number,
  formula: string,
  style: string,
  prefix: string,
): string =>
  `<${prefix}c r="${cellAddress(row, column)}"${style && ` s="${style}"`}><${prefix}f>${xmlContent(formula.slice(1))}</${prefix}f></${prefix}c>`;

/** `<c>` that begins as given, for a value, texts inline; `content` is a text as XML has it. */
export function valueXml(
  start: string,
  value: CellValue,
  prefix: string,
  content: (text: string) => string,
): string {
  if (value === null) return `${start}/>`;
  const end = `</${prefix}c>`;
  if (typeof value === 'number') return `${start}><${prefix}v>${value}</${prefix}v>${end}`;
  if (typeof value === 'boolean') return `${start} t="b"><${prefix}v>${value ? '1' : '0'}</${prefix}v>${end}`;
  if (isError(value)) return `${start} t="e"><${prefix}v>${content(value.error)}</${prefix}v>${end}`;
  return `${start} t="inlineStr"><${prefix}is><${prefix}t>${content(value)}</${prefix}t></${prefix}is>${end}`;
}

/** `<c>` for a value; `style` is the number of its style, '' = none. */
export const cellXml = (
  row: number,
  column: number,
  value: CellValue,
  style: string,
  prefix: string,
): string =>
  valueXml(
    `<${prefix}c r="${cellAddress(row, column)}"${style && ` s="${style}"`}`,
    value,
    prefix,
    xmlContent,
  );
