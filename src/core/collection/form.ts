import type { Severity } from '../check/issue';
import type { CellRef } from '../workbook/edit';
import type { CellValue, StampedForm } from '../workbook/workbook';

/** A filled form as it was read from a file, before anybody knows whether it will be taken. Plain data: it comes from a worker. */
export interface Form {
  readonly sheet: string;
  readonly template: string;
  /** Of the template when the form was made; null where nothing tells it. */
  readonly version: number | null;
  readonly stamped: StampedForm | null;
  /** As the form itself says it, '' where it does not. */
  readonly school: string;
  readonly period: string;
  /** The day by which it is due, a serial; null where it does not say it. */
  readonly returnBy: number | null;
  /** Texts above the table, where a school without a cell of its own may be named. */
  readonly above: readonly string[];
  readonly lines: readonly FormLine[];
  readonly remarks: readonly Remark[];
}

/** A line in which something is answered. */
export interface FormLine {
  /** From 0, on the form's sheet. */
  readonly row: number;
  /** Where it is another one than the submission's. */
  readonly sheet?: string;
  /** By column id, what is there: of columns of numbers and dates numbers, where they could be read. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Columns that are not the template's, by their headers. */
  readonly others: Readonly<Record<string, CellValue>>;
}

/** Closed list; a code is never reused. The sentences stand in the locales under the same code. */
export type RemarkCode =
  | 'FORM-001'
  | 'FORM-002'
  | 'FORM-003'
  | 'FORM-004'
  | 'FORM-005'
  | 'FORM-006'
  | 'FORM-007'
  | 'FORM-008'
  | 'FORM-009'
  | 'FORM-010'
  | 'FORM-011'
  | 'FORM-012'
  | 'FORM-013'
  | 'FORM-014'
  | 'FORM-015'
  | 'FORM-016'
  | 'FORM-017'
  | 'FORM-018'
  | 'FILE-001'
  | 'FILE-002'
  | 'FILE-003'
  | 'SCHOOL-001'
  | 'SCHOOL-002'
  | 'SCHOOL-003'
  | 'SCHOOL-004'
  | 'PERIOD-001'
  | 'PERIOD-002'
  | 'CHOICE-001'
  | 'RESULT-001'
  | 'RESULT-002'
  | 'RESULT-003'
  | 'RESULT-004'
  | 'RESULT-005'
  | 'RESULT-006'
  | 'RESULT-007'
  | 'RESULT-008'
  | 'MUNICIPALITY-001'
  | 'MUNICIPALITY-002'
  | 'EVENT-001'
  | 'EVENT-002'
  | 'EVENT-003'
  | 'EVENT-004'
  | 'EVENT-005'
  | 'EVENT-006'
  | 'EVENT-007';

/** What is to be said of a file or of a cell of a form. Errors send it back. */
export interface Remark {
  readonly code: RemarkCode;
  readonly severity: Severity;
  /** Null = of the whole file. */
  readonly at: CellRef | null;
  readonly values: Readonly<Record<string, string | number>>;
}
