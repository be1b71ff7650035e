import type { Template } from '../templates/template';
import { isBlank } from '../workbook/cell';
import type { CellValue, Sheet } from '../workbook/workbook';
import { collectedColumns } from './collectedColumns';
import { foundList, listValues } from './listSheet';
import { subjectKey } from './subjectKey';
import type { Submission, SubmittingSchool } from './submission';

/** One answered line of one school for one period, wherever it is kept. */
export interface Answer {
  readonly school: SubmittingSchool;
  readonly period: string;
  readonly values: Readonly<Record<string, CellValue>>;
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Answers that a sheet of collected rows holds, from above. */
export function answersOn(sheet: Sheet, template: Template): Answer[] {
  const list = foundList(sheet, collectedColumns(template));
  if (!list) return [];
  return sheet.rows.slice(list.headerRow + 1).flatMap((row): Answer[] => {
    const cells = listValues(row, list);
    if (isBlank(cells['period']) || (isBlank(cells['school']) && isBlank(cells['code']))) return [];
    const values: Record<string, CellValue> = {};
    for (const [id, value] of Object.entries(cells))
      if (id.startsWith('own:')) values[id.slice('own:'.length)] = value;
    return [
      {
        school: { name: text(cells['school']), code: text(cells['code']) || null },
        period: text(cells['period']),
        values,
      },
    ];
  });
}

export const answersOf = ({ school, period, lines }: Submission): Answer[] =>
  school && period !== null ? lines.map(({ values }) => ({ school, period, values })) : [];

/** All answers after a run: what was collected before, with what is taken now in the place of its earlier self. */
export function answersAfter(before: readonly Answer[], taken: readonly Submission[]): Answer[] {
  const owner = (school: SubmittingSchool | null, period: string | null) => subjectKey(null, school, period);
  const kept = new Set(before.map(({ school, period }) => owner(school, period)));
  const fresh = taken.filter(({ isKnown, school, period }) => !isKnown || !kept.has(owner(school, period)));
  const replaced = new Set(fresh.map(({ school, period }) => owner(school, period)));
  return [
    ...before.filter(({ school, period }) => !replaced.has(owner(school, period))),
    ...fresh.flatMap(answersOf),
  ];
}
