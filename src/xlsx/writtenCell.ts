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

/** `<c>` for a value, texts inline; `style` is the number of its style, '' = none. */
export function cellXml(
  row: number,
  column: number,
  value: CellValue,
  style: string,
  prefix: string,
): string {
  const element = (name: string, content: string, attributes = ''): string =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const cell = (type: string, content: string): string => {
    const attributes = ` r="${cellAddress(row, column)}"${style && ` s="${style}"`}${type && ` t="${type}"`}`;
    return content === '' ? `<${prefix}c${attributes}/>` : element('c', content, attributes);
  };
  if (value === null) return cell('', '');
  if (typeof value === 'number') return cell('', element('v', String(value)));
  if (typeof value === 'boolean') return cell('b', element('v', value ? '1' : '0'));
  if (isError(value)) return cell('e', element('v', xmlContent(value.error)));
  return cell('inlineStr', element('is', element('t', xmlContent(value))));
}
