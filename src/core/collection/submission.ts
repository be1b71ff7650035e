import type { CellRef } from '../workbook/edit';
import type { CellValue } from '../workbook/workbook';
import type { Form, FormLine, Remark } from './form';
import type { OtherTable } from './otherTables';

/** What became of a file: the contract of the command line. */
export type SubmissionStatus =
  'accepted' | 'remarks' | 'returned' | 'unreadable' | 'duplicate' | 'superseded';

/** A file as it came. */
export interface FileIn {
  /** Its name, with the folders below the one that was asked for. */
  readonly file: string;
  /** Of its bytes; the same for the same bytes alone. */
  readonly hash: string;
  readonly reading: FileReading;
}

export type FileReading =
  | {
      readonly is: 'read';
      readonly forms: readonly Form[];
      /** What a file without a form has for the workbook. Absent = nothing. */
      readonly others?: readonly OtherTable[];
      readonly remarks: readonly Remark[];
    }
  /** The code of the sentence that says why, and its values. */
  | { readonly is: 'refused'; readonly code: string; readonly values: Remark['values'] };

/** Why a submission is neither taken nor sent back for its remarks. Closed list; sentences stand in the locales. */
export type ReasonCode =
  | 'REFUSED'
  | 'NO_FORM'
  | 'SAME_FILE'
  | 'SAME_ANSWERS'
  | 'TWO_FILES'
  | 'REPLACED'
  | 'CORRECTED'
  | 'RESULTS'
  | 'RESULTS_DIFFER'
  | 'MARKS';

export interface Reason {
  readonly code: ReasonCode;
  readonly values: Remark['values'];
}

/** A school as submissions and the register name it. */
export interface SubmittingSchool {
  readonly name: string;
  readonly code: string | null;
}

/** What a file brings: answers of a school's form, results of schools, or marks for events of the roadmap. */
export type SubmissionKind = 'form' | 'results' | 'marks' | 'municipality';

/** One form of one file, or another thing that it brings, and what became of it. */
export interface Submission {
  readonly is: SubmissionKind;
  readonly file: string;
  readonly hash: string;
  /** '' where no form was found. */
  readonly sheet: string;
  /** Of the register; null where it is not known which. */
  readonly school: SubmittingSchool | null;
  readonly period: string | null;
  readonly template: string | null;
  readonly version: number | null;
  readonly status: SubmissionStatus;
  readonly reason: Reason | null;
  /** The file whose rows these take the place of. */
  readonly replaces: string | null;
  readonly remarks: readonly Remark[];
  readonly lines: readonly FormLine[];
  /** Where another file of the school says otherwise, and which. */
  readonly differs: { readonly from: string; readonly in: readonly Difference[] } | null;
  /** Cells of the coordinator's own sheets that it is to fill. */
  readonly writes: readonly CellWrite[];
  readonly questions: readonly Question[];
  /** Whether an earlier run took just this file: then there is nothing to be done. */
  readonly isKnown: boolean;
}

/** A cell of the workbook that a submission fills or changes. */
export interface CellWrite extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** An event that a line of a report may mean, to be asked about. */
export interface Question {
  readonly line: number;
  readonly sheet: string;
  /** As the report names it. */
  readonly said: string;
  readonly candidates: readonly { readonly key: string; readonly title: string }[];
}

/** One answer that two files of a school give differently. */
export interface Difference {
  /** The line's name. */
  readonly line: string;
  /** Id of the template's column. */
  readonly column: string;
  readonly own: string;
  readonly other: string;
}

/** A submission of which nothing is known. */
export const NOTHING: Omit<Submission, 'file' | 'hash' | 'status'> = {
  is: 'form',
  sheet: '',
  school: null,
  period: null,
  template: null,
  version: null,
  reason: null,
  replaces: null,
  remarks: [],
  lines: [],
  differs: null,
  writes: [],
  questions: [],
  isKnown: false,
};

/** Whether a person has to say which of two files holds, or what a line means. */
export const isUndecided = ({ is, reason, differs, questions }: Submission): boolean =>
  reason?.code === 'TWO_FILES' ||
  reason?.code === 'RESULTS_DIFFER' ||
  questions.length > 0 ||
  (is === 'marks' && differs !== null);

export const isTaken = ({ status }: Pick<Submission, 'status'>): boolean =>
  status === 'accepted' || status === 'remarks';

export const statusOf = (remarks: readonly Remark[]): SubmissionStatus =>
  remarks.some(({ severity }) => severity === 'error')
    ? 'returned'
    : remarks.some(({ severity }) => severity === 'warning')
      ? 'remarks'
      : 'accepted';
