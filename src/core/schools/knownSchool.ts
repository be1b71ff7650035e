import { schoolLikeness, type NamedSchool } from './schoolLikeness';

export interface SchoolCandidate<School extends NamedSchool> {
  readonly school: School;
  /** 0 to 1. */
  readonly score: number;
}

export type KnownSchool<School extends NamedSchool> =
  | { readonly is: 'certain'; readonly school: School }
  /** To be asked: the likeliest first. */
  | { readonly is: 'doubtful'; readonly candidates: readonly SchoolCandidate<School>[] }
  | { readonly is: 'unknown' };

const CERTAIN = 0.85;
const POSSIBLE = 0.45;
/** How far the next candidate must be behind. */
const AHEAD = 0.15;
const MOST = 5;

/**
 * Which of the known schools a table means: one that is certain, several to be asked about, or none. Schools are
 * found by code, else by name, never by their place in a list.
 */
export function knownSchool<School extends NamedSchool>(
  wanted: NamedSchool,
  known: readonly School[],
): KnownSchool<School> {
  const candidates = known
    .map((school) => ({ school, score: schoolLikeness(wanted, school) }))
    .filter(({ score }) => score >= POSSIBLE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
  const [first, second] = candidates;
  if (!first) return { is: 'unknown' };
  const isAhead = !second || first.score - second.score >= AHEAD || (first.score === 1 && second.score < 1);
  return first.score >= CERTAIN && isAhead
    ? { is: 'certain', school: first.school }
    : { is: 'doubtful', candidates };
}
