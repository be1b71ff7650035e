import type { Template } from './template';
import { FIRST_ROW, HEADER_ROW, parameterAddress, placeOf, type PlacedColumn } from './layout';
import { absoluteAddress, cellAddress } from '../workbook/address';
import type { Area } from '../workbook/workbook';

/** The value of the reporting year in a yearly column, '' where the sheet has no such year. */
function ofReportYear(template: Template, placed: readonly PlacedColumn[], id: string, row: number): string {
  const yearly = placed.flatMap(({ column }, index) => (column.isYearly ? [index] : []));
  const [left, right] = [Math.min(...yearly), Math.max(...yearly)];
  const block = (top: number): Area => ({ top, left, bottom: top, right });
  const year = template.parameters?.find(({ kind }) => kind === 'year');
  if (!year) throw new Error(`Template ${template.id} has no reporting year`);
  const sample = placed.find(({ column }) => column.id === id);
  if (!sample) throw new Error(`Template ${template.id} has no yearly ${id}`);
  const label = sample.header.replace(/\d{4}$/, '');
  const values = absoluteAddress(block(row)).replace(/\$(\d+)/g, '$1');
  const wanted = `"${label}"&${parameterAddress(template, placed, year)}`;
  return `IFERROR(INDEX(${values},MATCH(${wanted},${absoluteAddress(block(HEADER_ROW))},0)),"")`;
}

const YEARLY: Readonly<Record<string, string>> = { plan: 'target', fact: 'actual' };

/** A column's formula as it reads in a row: names in braces become addresses; `last` is the table's last row. */
export function formulaAt(
  template: Template,
  placed: readonly PlacedColumn[],
  formula: string,
  row: number,
  last: number,
): string {
  return formula.replace(/\{([A-Za-z][\w:]*)\}/g, (_, name: string) => {
    const parameter = template.parameters?.find(({ id }) => id === name);
    if (parameter) return parameterAddress(template, placed, parameter);
    const yearly = YEARLY[name];
    if (yearly) return ofReportYear(template, placed, yearly, row);
    if (name.startsWith('column:')) {
      const column = placeOf(template, placed, name.slice('column:'.length));
      return absoluteAddress({ top: FIRST_ROW, left: column, bottom: last, right: column });
    }
    return `$${cellAddress(row, placeOf(template, placed, name))}`;
  });
}
