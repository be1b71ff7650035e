/** What each column of a table of results counts, and of which subject, year and grade. */
import { meantWords } from '../headerMending';
import { fit, leafOf, phrases, type Phrases } from '../headerWords';
import { headerYear } from '../headerYear';
import { results } from '../kinds/results';
import type { RoleForm } from '../kinds/kind';
import type { Role } from '../table';
import { gradeIn, NO_CONTEXT, procedureIn, within, type Context } from './context';
import { isSubject, subjectIn } from './subjects';

export type Measure =
  | 'participants'
  | 'belowMinimum'
  | 'belowShare'
  | 'meanScore'
  | 'passed'
  | 'lowered'
  | 'confirmed'
  | 'raised'
  | 'mark2'
  | 'mark3'
  | 'mark4'
  | 'mark5';

export interface MeasuredColumn {
  readonly column: number;
  readonly measure: Measure;
  readonly context: Context;
  /** The header says percent. */
  readonly isShare: boolean;
}

const PASSED = phrases(
  'успеваемост | % успеваемост | процент успеваемост | доля успеваемост | уровень обученност | справил 0.9 | справивш 0.9 | преодолел 0.9 | преодолевш 0.9 | ' +
    'доля преодол 1.1 | % преодол 1.1 | процент преодол 1.1 | доля справ 1.1 | % справ 1.1 | процент справ 1.1',
);
/** Names that count something else. */
const OTHER = phrases(
  'качеств | % качеств | качеств знани | качеств обучен | соу. | уровень 0.6 | максимальн | минимальн балл 1.1 | маркер | доля высок | высок балл 1.1 | высокобалльн | на 4. | на 5. | рост | динамик | разниц | отклонен | место | рейтинг | кол оо. 1.2 | колич оо. 1.2 | колич школ 1.2 | кол школ 1.2',
);
const named = (role: Role): Phrases => (results.roles.find((form) => form.role === role) as RoleForm).phrases;
const MEASURES: readonly (readonly [Measure, Phrases])[] = [
  ['participants', named('participants')],
  ['belowMinimum', named('belowMinimum')],
  ['belowShare', named('belowShare')],
  ['meanScore', named('meanScore')],
  ['passed', PASSED],
  ['lowered', phrases('понизил | понижен 0.9')],
  ['confirmed', phrases('подтвердил | подтвержден 0.9')],
  ['raised', phrases('повысил | повышен 0.9')],
];

const ENOUGH = 0.42;
const MARK =
  /^(?:(?:отметк|оценк|кол-?во|количество|доля|получил|%)[A-Za-zЀ-ԯ]*[\s,]*)*[«"“]?([2-5])[»"”]?(?:\s*[,(]?\s*(?:%|чел\.?|кол-?во|доля)\s*\)?)?$/iu;
const PERCENT = /%|доля|процент/iu;
/** How many passed is no share, and how many did not is not said of them. */
const SHARE_OF_PASSED = /%|доля|процент|успеваемост|обученност/iu;
const NEGATED = /(?<![A-Za-zЀ-ԯ])не\s?(?:преодол|справ)/iu;

function measureOf(path: readonly string[]): Measure | null {
  const leaf = leafOf(path).trim();
  const mark = MARK.exec(leaf)?.[1];
  if (mark) return `mark${mark}` as Measure;
  for (const text of [leaf, path.join(' ')]) {
    const words = meantWords(text);
    const other = fit(words, OTHER);
    const scored = MEASURES.map(([measure, names]) => ({ measure, score: fit(words, names) }));
    const best = scored.reduce((most, each) => (each.score > most.score ? each : most));
    if (other >= Math.max(ENOUGH, best.score)) return null;
    if (best.score < ENOUGH) continue;
    const said = path.join(' ');
    if (best.measure === 'passed' && (!SHARE_OF_PASSED.test(said) || NEGATED.test(said))) return null;
    return best.measure;
  }
  return null;
}

/** What the storeys of a header say of subject, year and grade. */
function contextOfPath(path: readonly string[]): Context {
  const said = path.map((text): Context => ({
    procedure: procedureIn(text),
    year: null,
    grade: gradeIn(text),
    subject: subjectIn(text),
  }));
  const year = headerYear(path)?.year ?? null;
  return said.reduce(within, { ...NO_CONTEXT, year });
}

/** Columns of figures; `fallback` is what the title counts, for headers that name a subject or a year alone. */
export function measuredColumns(
  paths: ReadonlyMap<number, readonly string[]>,
  taken: ReadonlySet<number>,
  fallback: Measure | null,
): MeasuredColumn[] {
  return [...paths].flatMap(([column, path]): MeasuredColumn[] => {
    if (taken.has(column)) return [];
    const context = contextOfPath(path);
    const measure = measureOf(path) ?? (isLabel(path) ? fallback : null);
    const isShare = path.some((text) => PERCENT.test(text));
    return measure ? [{ column, measure, context, isShare }] : [];
  });
}

/** A header that says a subject, a year or a grade, and no more. */
const isLabel = (path: readonly string[]): boolean => {
  const leaf = leafOf(path);
  return isSubject(leaf) || headerYear([leaf])?.isAlone === true;
};

/** What a title says that the figures below it are. */
export const measureOfTitle = (title: string): Measure | null => {
  const measure = measureOf([title]);
  return measure === 'participants' ? null : measure;
};
