import { datedRows } from './datedRoadmap';
import type { Programme } from './programme';
import { schoolFormRows } from './schoolForm';
import { shiftedProgramme } from './shiftedProgramme';
import type { Template, TemplateList } from '../templates/template';
import { templateWorkbook } from '../templates/workbook';
import type { Period } from '../terms/term';
import type { Locale } from '../values/text';
import { isoToSerial } from '../workbook/date';
import type { Workbook } from '../workbook/workbook';

export interface ProgrammeChoice {
  readonly locale: Locale;
  /** Absent = blank sheets. */
  readonly programme?: Programme;
  /** Year in which the programme begins; absent = the preset's own. */
  readonly firstYear?: number | undefined;
  /** How many years a blank programme has; a preset brings its own. */
  readonly yearCount?: number;
  /** Municipality or region, shown in every title. */
  readonly territory?: string;
  readonly today?: number;
}

/** A blank programme lasts for three years, as most do; none lasts longer than fifteen. */
export const USUAL_YEARS = 3;
export const MOST_YEARS = 15;

const periodOf = ({ period }: Programme): Period => ({
  start: isoToSerial(period.start) ?? 0,
  end: isoToSerial(period.end) ?? 0,
});

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** How many calendar years a preset touches. */
export const yearCountOf = ({ period }: Programme): number => yearOf(period.end) - yearOf(period.start) + 1;

/** The workbook of chosen templates: blank, or filled from a preset moved to the chosen years. */
export function programmeWorkbook(
  templates: readonly Template[],
  lists: readonly TemplateList[],
  choice: ProgrammeChoice,
): Workbook {
  const { locale, programme, territory, today } = choice;
  const options = {
    locale,
    ...(territory ? { subtitle: territory } : {}),
    ...(today === undefined ? {} : { today }),
  };
  if (!programme) {
    const first = choice.firstYear ?? 0;
    const years = Array.from({ length: choice.yearCount ?? USUAL_YEARS }, (_, index) => first + index);
    return templateWorkbook(templates, lists, { ...options, years });
  }
  const moved = choice.firstYear === undefined ? programme : shiftedProgramme(programme, choice.firstYear);
  const first = yearOf(moved.period.start);
  const years = Array.from({ length: yearCountOf(moved) }, (_, index) => first + index);
  return templateWorkbook(templates, lists, {
    ...options,
    years,
    period: periodOf(moved),
    rows: programmeRows(moved, templates, locale),
  });
}

/** A preset's rows by template: with the days of its events, and with the form that schools fill in. */
export function programmeRows(
  programme: Programme,
  templates: readonly Template[],
  locale: Locale,
): Programme['rows'] {
  const { roadmap } = programme.rows;
  const form = templates.find(({ id }) => id === 'schoolform');
  return {
    ...programme.rows,
    ...(roadmap && { roadmap: datedRows(roadmap, periodOf(programme)) }),
    ...(form && { schoolform: schoolFormRows(programme, form.beginning?.[locale] ?? [], locale) }),
  };
}
