import { isMissing } from '../values/missing';
import { numberFromText } from '../values/readNumber';
import type { TemplateColumn } from '../templates/template';
import { isError } from '../workbook/cell';
import { isoToSerial } from '../workbook/date';
import type { CellValue } from '../workbook/workbook';

const DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/;

/** `1.9.2025`, `2025-09-01` → a serial. */
function dayFromText(text: string): number | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoToSerial(iso);
}

/** What was entered into a column, as it is kept: figures and days as numbers, signs of «no data» as they are. */
export function entered(value: CellValue, { kind }: Pick<TemplateColumn, 'kind'>): CellValue {
  if (typeof value !== 'string') return value;
  if (kind === 'text') return value.trim();
  const text = value.replace(/\s+/g, ' ').trim();
  if (kind === 'number' && !text.includes('%')) return numberFromText(text) ?? text;
  if (kind === 'date') return dayFromText(text) ?? text;
  return text;
}

/** Whether somebody answered: a sign of «no data» is none. */
export const isAnswer = (value: CellValue | undefined): boolean =>
  value !== null && value !== undefined && !(typeof value === 'string' && isMissing(value));

/** Columns that a school fills in, of a row of a form. */
export const isEntry = ({ kind, formula }: TemplateColumn): boolean =>
  kind !== 'computed' && formula === undefined;

/** Columns whose answers make a line answered: not those that a row brings with it, unless a figure is missing there. */
export const tells = (
  column: TemplateColumn,
  value: CellValue | undefined,
): value is NonNullable<CellValue> =>
  isEntry(column) &&
  column.id !== 'school' &&
  (column.isFixed !== true || column.kind === 'number') &&
  value !== null &&
  value !== undefined &&
  // A dash that the form brought tells nothing; one in a cell for entry says that there are no data.
  (column.isFixed !== true || isAnswer(value)) &&
  !(isError(value) && column.isFixed === true);
