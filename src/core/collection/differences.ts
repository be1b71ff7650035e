import { isError } from '../workbook/cell';
import type { CellValue } from '../workbook/workbook';
import type { FormLine } from './form';
import { keyedLines, lineName } from './lineKey';
import type { Difference } from './submission';

const said = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : isError(value) ? value.error : String(value);

const NO_LINE: Pick<FormLine, 'values' | 'others'> = { values: {}, others: {} };

/** Where two fillings of one form differ, answer by answer; none = they say the same. */
export function differences(own: readonly FormLine[], other: readonly FormLine[]): Difference[] {
  const others = new Map(keyedLines(other));
  const found: Difference[] = [];
  const compare = (line: string, a: typeof NO_LINE, b: typeof NO_LINE): void => {
    const columns = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
    for (const column of columns) {
      const [left, right] = [said(a.values[column]), said(b.values[column])];
      if (left !== right) found.push({ line, column, own: left, other: right });
    }
    const [left, right] = [JSON.stringify(a.others), JSON.stringify(b.others)];
    if (left !== right) found.push({ line, column: '', own: left, other: right });
  };
  for (const [key, line] of keyedLines(own)) {
    compare(lineName(line.values), line, others.get(key) ?? NO_LINE);
    others.delete(key);
  }
  for (const line of others.values()) compare(lineName(line.values), NO_LINE, line);
  return found;
}
