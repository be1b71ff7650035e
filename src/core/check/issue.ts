import type { CellRef, Edit } from '../workbook/edit';

/** How grave: errors must be mended, warnings looked at, notes read. */
export type Severity = 'error' | 'warning' | 'note';

/** Closed list; a code is never reused. The sentences stand in the locales under the same code. */
export type IssueCode =
  | 'TERM-001'
  | 'TERM-002'
  | 'TERM-003'
  | 'RESPONSIBLE-001'
  | 'NUMBER-001'
  | 'MARK-001'
  | 'MARK-002'
  | 'OVERDUE-001'
  | 'RESULT-001'
  | 'TEMPLATE-001'
  | 'TEMPLATE-002'
  | 'TEMPLATE-003'
  | 'INDICATOR-001'
  | 'INDICATOR-002'
  | 'TERM-004'
  | 'TERM-005'
  | 'NUMBER-002'
  | 'MARK-003'
  | 'EVENT-001'
  | 'EVENT-002'
  | 'EVENT-003'
  | 'TEMPLATE-004'
  | 'TEMPLATE-005'
  | 'TEMPLATE-006'
  | 'TEMPLATE-007'
  | 'PARAMETER-001'
  | 'PARAMETER-002'
  | 'PERIOD-001'
  | 'PERIOD-002'
  | 'VALUE-001'
  | 'VALUE-002'
  | 'VALUE-003'
  | 'VALUE-004'
  | 'VALUE-005'
  | 'VALUE-006'
  | 'DATE-001'
  | 'DATE-002'
  | 'DATE-003'
  | 'DATE-004'
  | 'CHOICE-001'
  | 'QUANTITY-001'
  | 'PARTNER-001'
  | 'EVIDENCE-001'
  | 'TEXT-001'
  | 'TEXT-002'
  | 'PERSON-001'
  | 'PERSON-002'
  | 'FORM-001'
  | 'FORM-002'
  | 'FORM-003'
  | 'FORM-004'
  | 'CONDITION-001'
  | 'CONDITION-002'
  | 'CONDITION-003'
  | 'SCHOOL-001'
  | 'SCHOOL-002'
  | 'SCHOOL-003'
  | 'SCORE-001'
  | 'SCORE-002'
  | 'SCORE-003'
  | 'SCORE-004'
  | 'SCORE-005'
  | 'SCORE-006'
  | 'SCORE-007'
  | 'SCORE-008'
  | 'INDICATOR-003'
  | 'INDICATOR-004'
  | 'INDICATOR-005'
  | 'INDICATOR-006'
  | 'INDICATOR-007'
  | 'INDICATOR-008'
  | 'INDICATOR-009'
  | 'INDICATOR-010'
  | 'INDICATOR-011'
  | 'PASSPORT-001';

/** What a rule found in one cell. */
export interface Finding {
  readonly at: CellRef;
  /** The text of the cell, '' for an empty one. */
  readonly found: string;
  /** Words for the sentence: numbers, names, addresses. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Other cells that the sentence speaks of. */
  readonly also?: readonly CellRef[];
  /** How it is mended, where that is certain. */
  readonly fix?: readonly Edit[];
  /** What a person may say with one click, where the add-in cannot know it: that an event is done. */
  readonly offer?: readonly Edit[];
}

export interface Issue extends Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
}
