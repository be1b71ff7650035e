import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import { isAgreement, isMentoring, schoolsIn, type SupportFacts } from '../core/summaries/supportFacts';

const of = 'training';

/** What follows from training, agreements, mentoring and visits. */
export const supportConclusions: readonly Conclusion<SupportFacts>[] = [
  conclusion<SupportFacts>(of, 'TRAINING-DONE', ({ training }) => {
    // A course without a plan is no part of fulfilling one.
    const planned = training.filter((row) => row.planned && row.trained);
    const sum = (id: 'planned' | 'trained') =>
      planned.reduce((total, row) => total + (row[id]?.value ?? 0), 0);
    return [sum('planned') > 0 ? { trained: sum('trained'), planned: sum('planned') } : null];
  }),
  conclusion<SupportFacts>(of, 'AGREEMENTS', ({ relations, registered }) => {
    const found = relations.filter((row) => isAgreement(row) && row.isActive);
    return [relations.length > 0 ? { schools: schoolsIn(found), registered, count: found.length } : null];
  }),
  conclusion<SupportFacts>(of, 'MENTORING', ({ relations, registered }) => {
    const found = relations.filter((row) => isMentoring(row) && row.isActive);
    return [relations.length > 0 ? { schools: schoolsIn(found), registered, count: found.length } : null];
  }),
  conclusion<SupportFacts>(of, 'VISITS', ({ visits, visitsPlanned }) => [
    visits.length > 0
      ? { count: visits.length, schools: schoolsIn(visits), planned: visitsPlanned?.count ?? 0 }
      : null,
  ]),
];
