import { EVENTS, INDICATORS, schoolFormRows } from '../programmes/schoolForm';
import type { Programme } from '../programmes/programme';
import type { NamedSchool } from '../schools/schoolLikeness';
import type { Template, TemplateList, TemplateRow } from '../templates/template';
import { templateWorkbook } from '../templates/workbook';
import type { Locale } from '../values/text';
import type { Workbook } from '../workbook/workbook';
import { formFiles } from './formFiles';
import { COLLECTION_WORDS } from './words';

/** What goes out: one form of a template for each school, for one period. */
export interface FormsOrder {
  readonly template: Template;
  readonly lists: readonly TemplateList[];
  readonly schools: readonly NamedSchool[];
  readonly period: string;
  readonly locale: Locale;
  /** The last day on which a form is taken, a serial. */
  readonly returnBy?: number | undefined;
  /** What is asked of schools; absent = what the template asks by itself. */
  readonly programme?: Pick<Programme, 'rows' | 'forSchools'> | undefined;
  /** What a school answered to a line when it was asked last. */
  readonly lastAnswer?: ((school: NamedSchool, line: TemplateRow) => LastAnswer | null) | undefined;
}

export interface LastAnswer {
  readonly period: string;
  /** `45 из 120`, `12`. */
  readonly said: string;
}

export interface FormOut {
  readonly file: string;
  readonly school: NamedSchool;
  /** Made when it is asked for: a thousand of them need not be held at once. */
  readonly workbook: () => Workbook;
}

/** Whether schools can be asked with the template: a sheet over years or of all schools is nobody's form. */
export const isForm = ({ id, columns, parameters = [] }: Template): boolean =>
  columns.every(({ isYearly }) => !isYearly) &&
  (parameters.some((parameter) => parameter.id === 'schoolName') ||
    columns.some((column) => column.id === 'school' && id !== 'schools'));

const text = (row: TemplateRow, column: string): string => String(row[column] ?? '');

/** The lines of a form of the schools' own template: a programme's where there is one. */
function linesOf({ template, programme, locale }: FormsOrder): readonly TemplateRow[] | undefined {
  const usual = template.beginning?.[locale];
  if (!programme || !usual?.some(({ block }) => block === INDICATORS)) return usual;
  return schoolFormRows(programme, usual, locale);
}

function rowsFor(order: FormsOrder, school: NamedSchool): readonly TemplateRow[] {
  const { template, lastAnswer, locale } = order;
  const lines = linesOf(order);
  if (!lines) {
    // A table of rows of its own: each is the school's.
    const hasSchool = template.columns.some(({ id }) => id === 'school');
    const row: TemplateRow = hasSchool ? { school: school.name } : {};
    return Array.from({ length: template.blankRows }, () => row);
  }
  return lines.map((line) => {
    const last = line['block'] === EVENTS ? null : lastAnswer?.(school, line);
    if (!last) return line;
    return { ...line, how: COLLECTION_WORDS[locale].lastTime(text(line, 'how'), last.said, last.period) };
  });
}

/** The forms of all schools, in their order, each under a name of its own. */
export function formsOut(order: FormsOrder): FormOut[] {
  const { template, lists, schools, period, locale, returnBy } = order;
  const title = template.name[locale];
  const nameOf = formFiles();
  return schools.map((school) => ({
    school,
    file: nameOf([school.code ?? '', school.name, title, period]),
    workbook: () =>
      templateWorkbook([template], lists, {
        locale,
        years: [],
        subtitle: period,
        rows: { [template.id]: rowsFor(order, school) },
        parameters: { schoolName: school.name, period, ...(returnBy !== undefined && { returnBy }) },
        form: { code: school.code ?? '', school: school.name, period },
      }),
  }));
}
