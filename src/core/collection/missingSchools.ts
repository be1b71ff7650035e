import type { JournalEntry } from './journal';
import { subjectKey } from './subjectKey';
import { isTaken, type Submission, type SubmittingSchool } from './submission';

/** The form and the period that a collection is about. */
export interface Subject {
  readonly template: string;
  readonly period: string;
}

/** What most of the files are about, of equals the first; null where none says it. */
export function subjectOf(all: readonly Pick<Submission, 'template' | 'period'>[]): Subject | null {
  const counts = new Map<string, { readonly subject: Subject; count: number }>();
  for (const { template, period } of all) {
    if (template === null || period === null) continue;
    const key = subjectKey(template, null, period);
    const there = counts.get(key);
    if (there) there.count++;
    else counts.set(key, { subject: { template, period }, count: 1 });
  }
  let most: { readonly subject: Subject | null; readonly count: number } = { subject: null, count: 0 };
  for (const each of counts.values()) if (each.count > most.count) most = each;
  return most.subject;
}

/** Schools of the register of which nothing was taken, in this run or before, for what this run is about. */
export function missingSchools<School extends SubmittingSchool>(
  schools: readonly School[],
  subject: Subject | null,
  submissions: readonly Submission[],
  journal: readonly JournalEntry[],
): School[] {
  if (!subject) {
    // Who sends results or a report alone asks for no forms, so that nobody owes one.
    const isAsked = submissions.length === 0 || submissions.some(({ is }) => is === 'form');
    return isAsked ? [...schools] : [];
  }
  const { template, period } = subject;
  const taken = new Set(
    [...journal, ...submissions]
      .filter(isTaken)
      .map((each) => subjectKey(each.template, each.school, each.period)),
  );
  return schools.filter((school) => !taken.has(subjectKey(template, school, period)));
}
