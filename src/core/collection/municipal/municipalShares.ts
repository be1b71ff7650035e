import type { Answer } from '../collectedAnswers';
import { schoolShares, type SchoolShare } from '../schoolShares';

/** What the schools of a municipality, or of the whole region, together say to one line. */
export interface MunicipalShare extends SchoolShare {
  /** Null = of the region. */
  readonly municipality: string | null;
}

/** Answers of schools, out of the lines that municipalities sent: told apart by what was asked, not by who was. */
const ofSchools = (answers: readonly Answer[]): Answer[] =>
  answers.flatMap((answer) => {
    const { block = null, title = null, lineCode = null, numerator, denominator } = answer.values;
    if (typeof numerator !== 'number') return [];
    return [
      { ...answer, values: { block, title, code: lineCode, numerator, denominator: denominator ?? null } },
    ];
  });

/** Shares from sums over schools: of the region first, then of each municipality. */
export function municipalShares(answers: readonly Answer[]): MunicipalShare[] {
  const asked = ofSchools(answers);
  const names = [...new Set(asked.map(({ school }) => school.name))];
  return [
    ...schoolShares(asked).map((share) => ({ ...share, municipality: null })),
    ...names.flatMap((name) =>
      schoolShares(asked.filter(({ school }) => school.name === name)).map((share) => ({
        ...share,
        municipality: name,
      })),
    ),
  ];
}
