import type { Book } from '../check/book';
import type { RegisteredSchool } from '../check/registeredSchool';
import type { RoadmapEvent } from '../roadmap/event';
import type { CellRef } from '../workbook/edit';
import { figureOf, type Figure } from './figure';
import { schoolFacts, type SchoolFact } from './schoolFacts';
import { registeredKey, schoolResults } from './schoolResults';
import { selfAssessmentFacts } from './selfAssessmentFacts';
import type { Settings } from './summary';
import { supportFacts, type RelationRow, type TrainingRow, type VisitRow } from './supportFacts';
import { hardship } from './hardship';

/** What the school has in one assessment, subject and year; null = not known. */
export interface SchoolResult {
  readonly procedure: string;
  readonly subject: string;
  readonly year: number;
  readonly participants: number | null;
  readonly below: number | null;
  readonly share: number | null;
  readonly mean: number | null;
  readonly at: CellRef | null;
}

export interface SchoolScore {
  readonly block: string;
  readonly factor: string;
  readonly score: Figure;
}

/** Everything that a book says of one school of its register. */
export interface SchoolPageFacts {
  readonly school: RegisteredSchool;
  readonly results: readonly SchoolResult[];
  /** Its last year beside the other schools; null without shares below the minimum. */
  readonly fact: SchoolFact | null;
  readonly year: number;
  readonly hardship: Figure | null;
  readonly scores: readonly SchoolScore[];
  readonly events: readonly RoadmapEvent[];
  readonly training: readonly TrainingRow[];
  readonly relations: readonly RelationRow[];
  readonly visits: readonly VisitRow[];
  readonly sheets: readonly string[];
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function resultsOf(book: Book, key: string): SchoolResult[] {
  const results = schoolResults(book);
  const place = results?.schools.find((school) => school.key === key)?.place;
  if (!results || place === undefined) return [];
  return results.series.flatMap((series): SchoolResult[] => {
    const [mean, share] = [known(series.means[place]), known(series.belowShares[place])];
    if (mean === null && share === null) return [];
    const participants = series.participants[place] ?? 0;
    const { procedure, subject, year } = series;
    const isCounted = share !== null && participants > 0;
    return [
      {
        procedure,
        subject,
        year,
        participants: isCounted ? participants : null,
        below: isCounted ? (series.below[place] ?? 0) : null,
        share,
        mean,
        at: series.at(place),
      },
    ];
  });
}

/** What is known of a school of the register; of a school that nothing else names its row alone. */
export function schoolPageFacts(book: Book, school: RegisteredSchool, settings?: Settings): SchoolPageFacts {
  const key = registeredKey(school);
  const isIt = (name: string): boolean => {
    const found = name === '' ? null : book.schoolOf({ name });
    return found?.is === 'certain' && found.school === school;
  };
  const all = schoolFacts(book, settings);
  const fact = all?.schools.find((each) => each.school.key === key) ?? null;
  const results = resultsOf(book, key);
  const scores = (selfAssessmentFacts(book)?.factors ?? []).flatMap(({ block, factor, scores: given }) => {
    const own = given.find((each) => isIt(each.school));
    return own ? [{ block, factor, score: own.score }] : [];
  });
  const support = supportFacts(book);
  const training = (support?.training ?? []).filter((row) => isIt(row.school));
  const relations = (support?.relations ?? []).filter((row) => isIt(row.school));
  const visits = (support?.visits ?? []).filter((row) => isIt(row.school));
  const events = book.events.filter(({ responsible }) => responsible.some(isIt));
  const index = hardship(book).get(key) ?? null;
  const from = [
    school.table.sheet,
    ...results.flatMap(({ at }) => at?.sheet ?? []),
    ...(index?.at ? [index.at.sheet] : []),
    ...scores.flatMap(({ score }) => score.at?.sheet ?? []),
    ...events.map(({ table }) => table.sheet),
    ...[...training, ...relations, ...visits].map(({ at }) => at.sheet),
  ];
  return {
    school,
    results,
    fact,
    year: all?.year ?? 0,
    hardship: index && figureOf(book, index.at, index.value),
    scores,
    events,
    training,
    relations,
    visits,
    sheets: [...new Set(from)],
  };
}
