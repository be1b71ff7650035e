import { readMark } from '../terms/mark';
import type { Template, TemplateColumn } from '../templates/template';
import { isMissing } from '../values/missing';
import { cellValue, isError } from '../workbook/cell';
import type { CellValue } from '../workbook/workbook';
import { isAnswer, tells } from './entry';
import type { FormLine, Remark, RemarkCode } from './form';
import { hasPersonalData, looksLikeFormula } from './suspicious';

/** What stands in one cell, or is missing there. */
interface Found {
  readonly code: RemarkCode;
  readonly severity: Remark['severity'];
  readonly column: string;
  readonly values?: Remark['values'];
}

/** Figures that are a part of another figure of their line. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['numerator', 'denominator'],
  ['belowMinimum', 'participants'],
];

const error = (code: RemarkCode, column: string, values: Remark['values'] = {}): Found => ({
  code,
  severity: 'error',
  column,
  values,
});
const warning = (code: RemarkCode, column: string): Found => ({ code, severity: 'warning', column });

function ofNumber(column: TemplateColumn, value: CellValue): Found[] {
  const { id, least = 0, most, numberFormat } = column;
  if (typeof value === 'string' && isMissing(value)) return [];
  if (typeof value !== 'number') return [error('FORM-002', id)];
  if (value < least || (most !== undefined && value > most))
    return [error('FORM-003', id, { least, most: most ?? '' })];
  return numberFormat === '0' && !Number.isInteger(value) ? [error('FORM-004', id)] : [];
}

function ofText(column: TemplateColumn, value: CellValue): Found[] {
  return [
    ...(looksLikeFormula(value) ? [warning('FORM-016', column.id)] : []),
    ...(hasPersonalData(value) ? [warning('FORM-017', column.id)] : []),
  ];
}

/** What is to be said of a cell for entry with something in it. */
function ofCell(column: TemplateColumn, value: CellValue): Found[] {
  if (isError(value)) return [error('FORM-010', column.id)];
  switch (column.kind) {
    case 'number':
      return ofNumber(column, value);
    case 'date':
      return typeof value === 'number' || (typeof value === 'string' && isMissing(value))
        ? []
        : [error('FORM-009', column.id)];
    case 'list':
      return column.list === 'marks' && readMark(value as string | number).is === 'unknown'
        ? [warning('FORM-008', column.id)]
        : ofText(column, value);
    default:
      return ofText(column, value);
  }
}

function ofParts(values: FormLine['values'], has: (id: string) => boolean): Found[] {
  const found: Found[] = [];
  for (const [partId, wholeId] of PARTS) {
    const part = values[partId];
    if (typeof part !== 'number' || !has(partId) || !has(wholeId)) continue;
    const whole = values[wholeId];
    if (whole === undefined || whole === null) found.push(error('FORM-006', wholeId));
    else if (typeof whole === 'number' && part > whole)
      found.push(error('FORM-005', partId, { part, whole }));
  }
  return found;
}

/** A line that asks for something and got no answer, not even a dash. */
function unanswered({ columns }: Template, values: FormLine['values']): Found[] {
  const asked = columns.find(
    ({ appliesTo, isFixed }) =>
      appliesTo && isFixed !== true && appliesTo(values as Record<string, CellValue>),
  );
  if (!asked || cellValue(values[asked.id]) !== null) return [];
  const isNamed = columns.some(({ id, isFixed }) => isFixed && id === 'title' && isAnswer(values[id]));
  return isNamed ? [warning('FORM-007', asked.id)] : [];
}

/** What is to be said of a line of a form, cell by cell. */
export function lineRemarks(template: Template, { values }: Pick<FormLine, 'values'>): Found[] {
  const found: Found[] = [];
  for (const column of template.columns) {
    const value = values[column.id];
    if (tells(column, value)) found.push(...ofCell(column, value));
  }
  const has = (id: string): boolean => template.columns.some((column) => column.id === id);
  found.push(...ofParts(values, has), ...unanswered(template, values));
  return found;
}
