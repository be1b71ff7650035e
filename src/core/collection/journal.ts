import type { Submission, SubmissionStatus, SubmittingSchool } from './submission';
import { isTaken } from './submission';
import { submissionKey } from './submissionKey';

/** A line of the journal: what came, when, and what became of it. */
export interface JournalEntry {
  /** A serial date. */
  readonly day: number;
  readonly file: string;
  readonly hash: string;
  readonly sheet: string;
  readonly school: SubmittingSchool | null;
  readonly period: string | null;
  readonly template: string | null;
  readonly version: number | null;
  readonly status: SubmissionStatus;
  /** In words. */
  readonly reason: string;
  readonly issues: number;
  readonly lines: number;
  readonly replaces: string | null;
}

const keyOf = ({ file, hash, sheet }: Pick<JournalEntry, 'file' | 'hash' | 'sheet'>): string =>
  [file, hash, sheet].join('\n');

/**
 * The journal after a run: what is written down stays in its place, under the day on which it came; a file that another
 * one corrected is superseded.
 */
export function journalAfter(
  before: readonly JournalEntry[],
  submissions: readonly Submission[],
  day: number,
  reasonOf: (submission: Submission) => string,
): JournalEntry[] {
  const now = new Map(submissions.map((each) => [keyOf(each), each]));
  const entryOf = (each: Submission, since: number, replaces: string | null): JournalEntry => ({
    day: since,
    file: each.file,
    hash: each.hash,
    sheet: each.sheet,
    school: each.school,
    period: each.period,
    template: each.template,
    version: each.version,
    status: each.status,
    reason: reasonOf(each),
    issues: each.remarks.length,
    lines: each.lines.length,
    replaces,
  });
  const corrected = new Map(
    submissions
      .filter((each) => isTaken(each) && !each.isKnown)
      .map((each) => [submissionKey(each), each.hash]),
  );
  const kept = before.map((entry): JournalEntry => {
    const again = now.get(keyOf(entry));
    now.delete(keyOf(entry));
    // A file that was taken and came again is as it was.
    if (again) return again.isKnown ? entry : entryOf(again, entry.day, again.replaces ?? entry.replaces);
    const other = corrected.get(submissionKey(entry));
    return isTaken(entry) && other !== undefined && other !== entry.hash
      ? { ...entry, status: 'superseded' }
      : entry;
  });
  return [...kept, ...[...now.values()].map((each) => entryOf(each, day, each.replaces))];
}
