import type { Steps } from '../values/steps';
import { differences } from './differences';
import type { JournalEntry } from './journal';
import { municipalSubmission } from './municipal/municipalSubmission';
import { resolved, type FindSchool, type ResolvedForm } from './resolved';
import { subjectKey } from './subjectKey';
import {
  NOTHING,
  isTaken,
  statusOf,
  type FileIn,
  type Reason,
  type Submission,
  type SubmissionStatus,
} from './submission';
import { otherSubmissions, type Others, type WorkbookSide } from './otherSubmissions';

export interface SubmissionsSource {
  readonly files: readonly FileIn[];
  /** What earlier runs wrote down. */
  readonly journal: readonly JournalEntry[];
  readonly find: FindSchool;
  /** Files that a person chose where a school sent several. */
  readonly chosen?: ReadonlySet<string>;
  /** What results and reports on the roadmap are laid beside; absent = nothing is there. */
  readonly workbook?: WorkbookSide;
}

/** A form that could be taken, and where it stands among the others. */
interface Candidate {
  readonly place: number;
  readonly submission: Submission;
}

const keyOf = ({ template, school, period }: Submission): string => subjectKey(template, school, period);

function submissionOf(
  { file, hash }: FileIn,
  { form, school, period, remarks }: ResolvedForm,
  ofFile: Submission['remarks'],
): Submission {
  const all = [...ofFile, ...remarks];
  return {
    ...NOTHING,
    file,
    hash,
    sheet: form.sheet,
    school,
    period,
    template: form.template,
    version: form.version,
    status: statusOf(all),
    remarks: all,
    lines: form.lines,
  };
}

/** What a file is by itself, before the others are looked at. */
function submissionsOf(input: FileIn, find: FindSchool): Submission[] {
  const { file, hash, reading } = input;
  const unreadable = (reason: Reason, remarks: Submission['remarks'] = []): Submission[] => [
    { ...NOTHING, file, hash, status: 'unreadable', reason, remarks },
  ];
  if (reading.is === 'refused')
    return unreadable({ code: 'REFUSED', values: { ...reading.values, code: reading.code } });
  if (reading.forms.length === 0) return unreadable({ code: 'NO_FORM', values: {} }, reading.remarks);
  return reading.forms.map((form) => submissionOf(input, resolved(form, find), reading.remarks));
}

const decided = (
  { submission }: Candidate,
  status: SubmissionStatus,
  reason: Reason,
  more: Partial<Submission> = {},
): Submission => ({ ...submission, status, reason, ...more });

/** Candidates that say the same are one; the first of them stands for all. */
function distinct(candidates: readonly Candidate[], decide: (place: number, now: Submission) => void) {
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const same = left.find(
      ({ submission }) => differences(candidate.submission.lines, submission.lines).length === 0,
    );
    if (!same) left.push(candidate);
    else {
      const reason: Reason = { code: 'SAME_ANSWERS', values: { file: same.submission.file } };
      decide(candidate.place, decided(candidate, 'duplicate', reason));
    }
  }
  return left;
}

/** What was decided of a school's files before, and what a person decides now. */
interface Decisions {
  readonly before: JournalEntry | undefined;
  readonly chosen: ReadonlySet<string>;
  /** Whether just this file gave way to another one before. */
  readonly isSettled: (submission: Submission) => boolean;
}

/** Decides between the files of one school for one form and period. */
function settle(
  candidates: readonly Candidate[],
  { before, chosen, isSettled }: Decisions,
  decide: (place: number, now: Submission) => void,
): void {
  const known = (candidate: Candidate): boolean => before?.hash === candidate.submission.hash;
  // The file that was taken before stands first, so that others are duplicates of it.
  const left = distinct(
    [...candidates].sort((a, b) => Number(known(b)) - Number(known(a)) || a.place - b.place),
    decide,
  );
  const picked = left.filter(({ submission }) => chosen.has(submission.file));
  const winner = left.length === 1 ? left[0] : picked.length === 1 ? picked[0] : left.find(known);
  for (const candidate of left) {
    const { place, submission } = candidate;
    if (candidate === winner) {
      const isNew = before !== undefined && !known(candidate);
      decide(place, {
        ...submission,
        isKnown: known(candidate),
        ...(isNew && { replaces: before.file, reason: { code: 'CORRECTED', values: { file: before.file } } }),
      });
      continue;
    }
    const other = (winner ?? left.find((each) => each !== candidate)) as Candidate;
    const differs = {
      from: other.submission.file,
      in: differences(submission.lines, other.submission.lines),
    };
    const values = { file: other.submission.file, count: differs.in.length };
    // What a person decided is settled; what nobody did is asked, and the last to save does not win by itself.
    if (winner && (picked.length === 1 || isSettled(submission)))
      decide(place, decided(candidate, 'superseded', { code: 'REPLACED', values }, { differs }));
    else
      decide(
        place,
        decided(
          candidate,
          'returned',
          { code: 'TWO_FILES', values },
          {
            differs,
            remarks: [...submission.remarks, { code: 'CHOICE-001', severity: 'error', at: null, values }],
          },
        ),
      );
  }
}

/** What becomes of every file, in the order in which they came, file by file; none is passed over. */
export function* submissionSteps({
  files,
  journal,
  find,
  chosen = new Set(),
  workbook,
}: SubmissionsSource): Steps<Submission[]> {
  const all: Submission[] = [];
  const others: Others[] = [];
  const seen = new Map<string, string>();
  const groups = new Map<string, Candidate[]>();
  for (const input of files) {
    yield;
    const first = seen.get(input.hash);
    const municipal = workbook ? municipalSubmission(input, workbook, find) : null;
    if (input.reading.is === 'read' && input.reading.others && !municipal) {
      if (first === undefined) {
        seen.set(input.hash, input.file);
        const tables = input.reading.others.filter(({ is }) => is !== 'municipality');
        if (tables.length > 0) others.push({ input, tables });
        else all.push(...submissionsOf(input, find));
        continue;
      }
      const reason: Reason = { code: 'SAME_FILE', values: { file: first } };
      all.push({ ...NOTHING, file: input.file, hash: input.hash, status: 'duplicate', reason });
      continue;
    }
    for (const submission of municipal ? [municipal] : submissionsOf(input, find)) {
      const place = all.push(submission) - 1;
      if (first !== undefined && submission.status !== 'unreadable') {
        all[place] = decided({ place, submission }, 'duplicate', {
          code: 'SAME_FILE',
          values: { file: first },
        });
      } else if (isTaken(submission)) {
        const key = keyOf(submission);
        const group = groups.get(key);
        if (group) group.push({ place, submission });
        else groups.set(key, [{ place, submission }]);
      }
    }
    if (first === undefined) seen.set(input.hash, input.file);
  }
  const taken = new Map(
    journal
      .filter(isTaken)
      .map((entry) => [subjectKey(entry.template, entry.school, entry.period), entry] as const),
  );
  const superseded = new Set(
    journal.filter(({ status }) => status === 'superseded').map(({ file, hash }) => `${file}\n${hash}`),
  );
  const isSettled = ({ file, hash }: Submission): boolean => superseded.has(`${file}\n${hash}`);
  for (const [key, group] of groups) {
    yield;
    settle(group, { before: taken.get(key), chosen, isSettled }, (place, now) => {
      all[place] = now;
    });
  }
  const settled = otherSubmissions(others, { journal, find, chosen }, workbook);
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const placeOf = ({ file }: Submission): number => order.get(file) ?? 0;
  return [...all, ...settled].sort((a, b) => placeOf(a) - placeOf(b));
}
