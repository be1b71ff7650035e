import type { Texts } from '../texts';

/** The card of the first screen: what a workbook holds, and where each of it is dealt with. */
export const glance: Texts['glance'] = {
  title: 'In this workbook',
  counting: 'Counting…',
  late: (count) => `Events overdue: ${count}`,
  due: (soon, later) =>
    soon === 0
      ? `Due in 8–30 days: ${later}`
      : `Due within 7 days: ${soon}${later === 0 ? '' : `, in 8–30 days: ${later}`}`,
  off: (count) => `Indicators not attained: ${count}`,
  missing: (count, areMunicipalities) =>
    `${areMunicipalities ? 'Municipalities' : 'Schools'} that did not return the form: ${count}`,
  issues: (all, here) =>
    here === 0 ? `Issues on other sheets: ${all}` : `Issues in the workbook: ${all}, here: ${here}`,
  absent: (kinds) => `Not found: ${kinds.join(', ')}`,
  kinds: { roadmap: 'roadmap', indicators: 'indicators', schools: 'register of schools' },
  fine: (areMarksKept) =>
    areMarksKept
      ? 'Nothing overdue and no issues found in the whole workbook.'
      : 'No issues found in the whole workbook.',
  partial: 'The workbook was not read to its end: there may be more.',
  next: {
    late: 'Whose?',
    due: 'Whose?',
    off: 'Which?',
    missing: 'Collect',
    issues: 'Show',
    absent: 'Insert',
  },
};
