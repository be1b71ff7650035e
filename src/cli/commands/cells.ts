import type { Row, Sheet } from '../../core/workbook/workbook';
import { cli } from '../../locales/ru/cli';
import { cellJson, type CellJson } from '../../xlsx/cellJson';
import { command } from '../command';
import { readWorkbook } from '../files';
import { fileOf } from '../options';

/** A cell at the far corner of a sheet must not cost a list of all that is empty before it. */
const LONGEST_GAP = 1_000_000;

const isNothing = (value: CellJson): boolean => value === null || value === '';

function rowJson(row: Row | undefined): CellJson[] {
  const values = Array.from(row ?? [], (cell) => cellJson(cell));
  while (values.length > 0 && isNothing(values.at(-1) ?? null)) values.pop();
  return values;
}

function sheetJson(sheet: Sheet) {
  const filled = Object.keys(sheet.rows).map(Number);
  const rows: CellJson[][] = [];
  let size = 0;
  for (const index of filled) {
    const row = rowJson(sheet.rows[index]);
    if (row.length === 0) continue;
    size += row.length + (index - rows.length);
    if (size > LONGEST_GAP && row.length > filled.length) continue;
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  }
  return { name: sheet.name, state: sheet.visibility ?? 'visible', rows };
}

const shown = (value: CellJson): string =>
  value === null ? '' : typeof value === 'object' ? String(Object.values(value)[0]) : String(value);

/** What the reader sees in a workbook. */
export const cells = command({
  name: 'cells',
  options: {},
  mostWords: 1,
  run: (words) => {
    const workbook = readWorkbook(fileOf(words, 'cells'));
    const sheets = workbook.sheets.map(sheetJson);
    return {
      document: { sheets },
      lines: sheets.flatMap(({ name, state, rows }) => [
        `== ${name}${cli.sheetState[state] ?? ''}`,
        ...rows.map((row) => row.map(shown).join('\t')),
      ]),
    };
  },
});
