import type { KnownSchool } from '../schools/knownSchool';
import type { NamedSchool } from '../schools/schoolLikeness';
import type { Form, Remark, RemarkCode } from './form';
import { periodKey } from './periodKey';
import type { SubmittingSchool } from './submission';

export type FindSchool = (wanted: NamedSchool) => KnownSchool<SubmittingSchool>;

/** A form of which is known whose it is and for when, or what is in the way. */
export interface ResolvedForm {
  readonly form: Form;
  readonly school: SubmittingSchool | null;
  readonly period: string | null;
  readonly remarks: readonly Remark[];
}

const MOST_NAMED = 3;

const error = (code: RemarkCode, values: Remark['values'] = {}): Remark => ({
  code,
  severity: 'error',
  at: null,
  values,
});

const sure = (found: KnownSchool<SubmittingSchool>): SubmittingSchool | null =>
  found.is === 'certain' ? found.school : null;

/** Which school a form is of: what the sheet and its stamp say must not be two different ones. */
export function schoolOfForm(
  { school: name, stamped, above }: Pick<Form, 'school' | 'stamped' | 'above'>,
  find: FindSchool,
): SubmittingSchool | Remark {
  const byStamp = stamped ? sure(find({ name: stamped.school, code: stamped.code || null })) : null;
  if (byStamp && (name === '' || name === stamped?.school)) return byStamp;
  const found = name === '' ? null : find({ name });
  // A school may write its code in the place of its name.
  const byName = found && (sure(found) ?? sure(find({ name: '', code: name })));
  if (byStamp && (byName ? byName !== byStamp : found?.is === 'unknown'))
    return error('SCHOOL-003', { stamped: byStamp.name, said: name });
  const school = byStamp ?? byName;
  if (school) return school;
  if (found?.is === 'doubtful') {
    const names = found.candidates.slice(0, MOST_NAMED).map((each) => `«${each.school.name}»`);
    return error('SCHOOL-002', { said: name, names: names.join(', ') });
  }
  const said = name || stamped?.school || '';
  if (said !== '') return error('SCHOOL-001', { said });
  const named = new Set(above.flatMap((text) => sure(find({ name: text })) ?? []));
  const [only, another] = named;
  return only && !another ? only : error('SCHOOL-004');
}

function periodOf({ period, stamped }: Form): string | Remark {
  if (period === '') return stamped?.period ? stamped.period : error('PERIOD-001');
  if (stamped && stamped.period !== '' && periodKey(stamped.period) !== periodKey(period))
    return error('PERIOD-002', { stamped: stamped.period, said: period });
  return stamped?.period || period;
}

/** Finds out whose form it is and for when; what cannot be known is a remark that sends it back. */
export function resolved(form: Form, find: FindSchool): ResolvedForm {
  const school = schoolOfForm(form, find);
  const period = periodOf(form);
  const isEmpty = form.lines.length === 0;
  const remarks = [
    ...('severity' in school ? [school] : []),
    ...(typeof period === 'string' ? [] : [period]),
    ...(isEmpty ? [error('FORM-001')] : []),
    // Of an empty form there is no more to say.
    ...(isEmpty ? form.remarks.filter(({ code }) => code !== 'FORM-007') : form.remarks),
  ];
  return {
    form,
    school: 'severity' in school ? null : school,
    period: typeof period === 'string' ? period : null,
    remarks,
  };
}
