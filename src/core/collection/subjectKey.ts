import { periodKey } from './periodKey';
import type { SubmittingSchool } from './submission';

const schoolKey = ({ code, name }: SubmittingSchool): string => code ?? name.toLowerCase();

/** What of two submissions makes them the same thing: the form, the school, the period. */
export const subjectKey = (
  template: string | null,
  school: SubmittingSchool | null,
  period: string | null,
): string => [template, school && schoolKey(school), period && periodKey(period)].join('\n');
