import type { Form, FormLine, Remark } from './form';

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
  | { readonly is: 'read'; readonly forms: readonly Form[]; readonly remarks: readonly Remark[] }
  /** The code of the sentence that says why, and its values. */
  | { readonly is: 'refused'; readonly code: string; readonly values: Remark['values'] };

/** Why a submission is neither taken nor sent back for its remarks. Closed list; sentences stand in the locales. */
export type ReasonCode =
  'REFUSED' | 'NO_FORM' | 'SAME_FILE' | 'SAME_ANSWERS' | 'TWO_FILES' | 'REPLACED' | 'CORRECTED';

export interface Reason {
  readonly code: ReasonCode;
  readonly values: Remark['values'];
}

/** A school as submissions and the register name it. */
export interface SubmittingSchool {
  readonly name: string;
  readonly code: string | null;
}

/** One form of one file, and what became of it. */
export interface Submission {
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
  /** Whether an earlier run took just this file: then there is nothing to be done. */
  readonly isKnown: boolean;
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

export const isTaken = ({ status }: Pick<Submission, 'status'>): boolean =>
  status === 'accepted' || status === 'remarks';
