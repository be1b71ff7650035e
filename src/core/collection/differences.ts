import { isError } from '../workbook/cell';
import type { CellValue } from '../workbook/workbook';
import type { FormLine } from './form';
import { lineKeys, lineName } from './lineKey';
import type { Difference } from './submission';

const said = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : isError(value) ? value.error : String(value);

/** Where two fillings of one form differ, answer by answer; none = they say the same. */
export function differences(own: readonly FormLine[], other: readonly FormLine[]): Difference[] {
  const [ownKeys, otherKeys] = [lineKeys(own), lineKeys(other)];
  const others = new Map(other.map((line, index) => [otherKeys[index] ?? '', line]));
  const found: Difference[] = [];
  const compare = (a: FormLine | undefined, b: FormLine | undefined): void => {
    const line = lineName((a ?? b)?.values ?? {});
    const columns = new Set([...Object.keys(a?.values ?? {}), ...Object.keys(b?.values ?? {})]);
    for (const column of columns) {
      const [left, right] = [said(a?.values[column]), said(b?.values[column])];
      if (left !== right) found.push({ line, column, own: left, other: right });
    }
    const [left, right] = [a, b].map((each) => JSON.stringify(each?.others ?? {}));
    if (left !== right) found.push({ line, column: '', own: left ?? '', other: right ?? '' });
  };
  own.forEach((line, index) => {
    const key = ownKeys[index] ?? '';
    compare(line, others.get(key));
    others.delete(key);
  });
  for (const line of others.values()) compare(undefined, line);
  return found;
}
