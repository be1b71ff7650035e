import { LISTS_STAMP } from '../templates/workbook';
import { plainText } from '../values/plainText';
import { cellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';

/** What stands on the sheet of lists, a person's own choices too, by its plain text; the first of two alike. */
export function choicesIn(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const choices = new Map<string, string>();
  for (const { stamp, rows } of sheets) {
    if (stamp?.id !== LISTS_STAMP.id) continue;
    for (const row of rows) {
      row?.forEach((cell) => {
        const value = cellValue(cell);
        const plain = typeof value === 'string' ? plainText(value) : '';
        if (typeof value === 'string' && plain !== '' && !choices.has(plain)) choices.set(plain, value);
      });
    }
  }
  return choices;
}
