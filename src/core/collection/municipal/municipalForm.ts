import { isBlank } from '../../workbook/cell';
import type { CellValue } from '../../workbook/workbook';
import type { KnownSchool } from '../../schools/knownSchool';
import type { NamedSchool } from '../../schools/schoolLikeness';
import type { Locale } from '../../values/text';
import type { Answer } from '../collectedAnswers';
import type { Form, FormLine, Remark } from '../form';
import { periodKey } from '../periodKey';
import { COLLECTION_WORDS } from '../words';
import type { SubmittingSchool } from '../submission';
import { countBelow } from '../results/countBelow';
import type { MunicipalTable } from './municipalTable';
import { municipalTemplate } from './municipalTemplate';
import { municipalityKey, type Municipality } from './municipalities';

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The period that most answers are of, of equals the last. */
function periodOf(answers: readonly Answer[]): string {
  const counts = new Map<string, { readonly period: string; count: number }>();
  for (const { period } of answers) {
    const there = counts.get(periodKey(period));
    if (there) there.count++;
    else counts.set(periodKey(period), { period, count: 1 });
  }
  return [...counts.values()].reduce<{ period: string; count: number }>(
    (most, each) => (each.count >= most.count ? each : most),
    { period: '', count: 0 },
  ).period;
}

/** Lines of schools, of what they answered for the period, and of their results; each under a code of its own. */
function linesOf({ schools, answers, results }: MunicipalTable, period: string, locale: Locale): FormLine[] {
  const words = COLLECTION_WORDS[locale];
  let row = 0;
  const line = (values: Record<string, CellValue>): FormLine => ({ row: row++, values, others: {} });
  const seen = new Map<string, number>();
  const unique = (...parts: readonly string[]): string => {
    const code = parts.join('|');
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count === 1 ? code : `${code}|${count}`;
  };
  return [
    ...schools.map((school) => ({
      ...line({
        block: words.school,
        ofSchool: school.name,
        schoolCode: school.code,
        status: school.status,
        pupils: school.pupils,
        code: unique('school', school.code ?? school.name),
      }),
      row: school.row,
    })),
    ...answers
      .filter((each) => periodKey(each.period) === periodKey(period))
      .map(({ school, values }) => {
        const { block = null, title = null, numerator = null, denominator = null, done = null } = values;
        const own = text(values['code']) || text(title);
        return line({
          block,
          ofSchool: school.name,
          schoolCode: school.code,
          title,
          done,
          numerator,
          denominator,
          code: unique('answer', school.code ?? school.name, text(block), own),
          lineCode: text(values['code']),
        });
      }),
    ...results.map((record) => {
      const { school, code, procedure, year, grade, subject, participants, belowShare, meanScore } = record;
      const belowMinimum = record.belowMinimum ?? countBelow(belowShare, participants);
      return {
        ...line({
          block: words.result,
          ofSchool: school,
          schoolCode: code,
          procedure,
          year,
          grade,
          subject,
          participants,
          belowMinimum,
          belowShare,
          meanScore,
          code: unique('result', code ?? school ?? '', ...[procedure, year, grade, subject].map(text)),
        }),
        row: record.row,
      };
    }),
  ];
}

type SchoolOf = (wanted: NamedSchool) => KnownSchool<SubmittingSchool & Partial<InMunicipality>>;

interface InMunicipality {
  readonly municipality: string | null;
}

/** What the region's own register says of a workbook's schools: at least half of them must stand there. */
function bySchools({ schools }: MunicipalTable, schoolOf: SchoolOf): readonly string[] {
  const known = schools.flatMap(({ name, code }) => {
    const found = schoolOf({ name, code });
    return found.is === 'certain' ? (found.school.municipality ?? []) : [];
  });
  return 2 * known.length >= schools.length ? known : [];
}

/** Which municipality a workbook is of: its register says it, all rows alike, else the region's of its schools. */
function ownerOf(
  table: MunicipalTable,
  municipalities: readonly Municipality[],
  schoolOf: SchoolOf,
): { readonly name: string } | { readonly said: string } {
  const own = table.schools.flatMap(({ municipality }) => municipality ?? []);
  const named = new Set(own.length > 0 ? own : bySchools(table, schoolOf));
  const keys = new Set([...named].map(municipalityKey));
  const [key] = keys;
  const found = keys.size === 1 ? municipalities.filter(({ name }) => municipalityKey(name) === key) : [];
  const [only] = found;
  return only && found.length === 1
    ? { name: only.name }
    : { said: [...new Set(own)].slice(0, 3).join(', ') };
}

/** What is to be said of a workbook that cannot be taken. */
const error = (code: Remark['code'], values: Remark['values'] = {}): Remark => ({
  code,
  severity: 'error',
  at: null,
  values,
});

export interface MunicipalForm {
  readonly form: Form;
  readonly municipality: string | null;
  readonly remarks: readonly Remark[];
}

/** A municipality's workbook as a form: the same ways lead it on that lead the forms of schools. */
export function municipalForm(
  table: MunicipalTable,
  municipalities: readonly Municipality[],
  schoolOf: SchoolOf,
  locale: Locale,
): MunicipalForm {
  const period = periodOf(table.answers);
  const owner = ownerOf(table, municipalities, schoolOf);
  const name = 'name' in owner ? owner.name : null;
  const isEmpty = table.answers.length === 0 && table.results.length === 0;
  const remarks = [
    ...('said' in owner ? [error('MUNICIPALITY-001', { said: owner.said })] : []),
    ...(isEmpty ? [error('MUNICIPALITY-002')] : []),
  ];
  return {
    municipality: name,
    remarks,
    form: {
      sheet: table.sheet,
      template: municipalTemplate.id,
      version: municipalTemplate.version,
      stamped: null,
      school: name ?? '',
      period,
      returnBy: null,
      above: [],
      lines: linesOf(table, period, locale).filter(({ values }) => !isBlank(values['ofSchool'])),
      remarks: [],
    },
  };
}
