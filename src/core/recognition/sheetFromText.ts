/**
 * Sheets for tests, written as one reads them: a row on each line, cells between `|`. `>` belongs to the cell on
 * its left, `^` to the cell above (merged areas); whole numbers are numbers, `2020-08-15` is a date, `80%` a share
 * shown as percent, all else is text. `\n` in a cell is a line break, `…` alone on a line is a blank row.
 */
import { isoToSerial } from '../workbook/date';
import type { Area, Cell, Sheet } from '../workbook/workbook';

const DATE = { numberFormat: 'dd.mm.yyyy' };
const PERCENT = { numberFormat: '0%' };

function cell(text: string): Cell {
  if (text === '') return null;
  const date = isoToSerial(text);
  if (date !== null) return { value: date, format: DATE };
  if (/^\d+%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: PERCENT };
  return /^\d+$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

/** The merged area that begins at a cell, or null. */
function areaFrom(rows: readonly (readonly string[])[], top: number, left: number): Area | null {
  let right = left;
  while (rows[top]?.[right + 1] === '>') right++;
  let bottom = top;
  while (rows[bottom + 1]?.[left] === '^') bottom++;
  return right > left || bottom > top ? { top, left, bottom, right } : null;
}

export function sheetFromText(text: string, name = 'Лист1'): Sheet {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const rows = lines.map((line) => (line.trim() === '…' ? [] : line.split('|').map((part) => part.trim())));
  const merges = rows.flatMap((row, top) =>
    row.flatMap((part, left) => (part === '>' || part === '^' ? [] : (areaFrom(rows, top, left) ?? []))),
  );
  return {
    name,
    rows: rows.map((row) => row.map((part) => (part === '>' || part === '^' ? null : cell(part)))),
    merges,
  };
}
