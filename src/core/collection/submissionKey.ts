import { subjectKey } from './subjectKey';
import type { Submission } from './submission';

/** Id of the template that reports on the roadmap are of. */
export const ROADMAP = 'roadmap';
/** Id of the template whose sheet results are gathered on. */
export const RESULTS = 'results';

/**
 * What makes two submissions one thing: of a school's form the form, the school and the period; whatever else comes is
 * one thing as long as it is the same file.
 */
export const submissionKey = ({
  template,
  school,
  period,
  file,
  sheet,
}: Pick<Submission, 'template' | 'school' | 'period' | 'file' | 'sheet'>): string =>
  template === ROADMAP || school === null
    ? ['file', template, file, sheet].join('\n')
    : subjectKey(template, school, period);
