import { cellOf } from './cellOf';
import type { CellRef } from '../workbook/edit';
import type { Result } from './result';

/** «Математика, 5 класс, СОШ № 3»: what a result is of, as sentences name it. */
export const resultName = ({ record: { school, code, subject, grade } }: Result): string =>
  [subject, grade === null ? null : `${grade} класс`, school ?? code].filter(Boolean).join(', ');

/** The cell of a figure of a result, or that of its school where the figure stands in several columns. */
export const resultCell = ({ table, record }: Result, role: string): CellRef | null =>
  cellOf(table, record, role) ?? cellOf(table, record, 'school') ?? cellOf(table, record, 'code');

/** A figure as people write it. */
export const figure = (value: number): string => String(Number(value.toFixed(2))).replace('.', ',');
