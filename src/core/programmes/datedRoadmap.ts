import type { TemplateRow } from '../templates/template';
import { readTerm } from '../terms/readTerm';
import type { Period } from '../terms/term';
import type { CellValue } from '../workbook/workbook';

const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || value === '';

/** What may be written: absent days only, and none that would make the event end before it starts. */
function datedRow(row: TemplateRow, period: Period): TemplateRow {
  const { term } = row;
  if (typeof term !== 'string' && typeof term !== 'number') return row;
  const reading = readTerm(term, period);
  const start = isBlank(row['start']) ? reading.start : null;
  const end = isBlank(row['end']) ? reading.end : null;
  if (start === null && end === null) return row;
  const dated: TemplateRow = { ...row, ...(start !== null && { start }), ...(end !== null && { end }) };
  const { start: first, end: last } = dated;
  const isReversed = typeof first === 'number' && typeof last === 'number' && last < first;
  return isReversed ? row : dated;
}

/**
 * Rows of a roadmap with `start` and `end` (serial dates) read from their `term` where they are absent and the term
 * has days; «до 15.08.2020» has an end only. Rows that give nothing new are returned as they are.
 */
export const datedRows = (rows: readonly TemplateRow[], period: Period): TemplateRow[] =>
  rows.map((row) => datedRow(row, period));
