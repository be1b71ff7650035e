import { plainText } from '../values/plainText';
import { flatCode, readSchool, schoolLikeness, type NamedSchool, type ReadSchool } from './schoolLikeness';

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

interface Known<School> {
  readonly school: School;
  readonly read: ReadSchool;
  readonly place: number;
}

type Index<Each> = ReadonlyMap<string, readonly Each[]>;

function indexed<Each>(known: readonly Each[], keyOf: (each: Each) => string | null): Index<Each> {
  const index = new Map<string, Each[]>();
  for (const each of known) {
    const key = keyOf(each);
    if (key === null) continue;
    const there = index.get(key);
    if (there) there.push(each);
    else index.set(key, [each]);
  }
  return index;
}

interface Indexes<School> {
  readonly byCode: Index<Known<School>>;
  readonly byKind: Index<Known<School>>;
  readonly byNumber: Index<Known<School>>;
  readonly byName: Index<Known<School>>;
}

function indexesOf<School extends NamedSchool>(known: readonly School[]): Indexes<School> {
  const all = known.map((school, place): Known<School> => ({ school, read: readSchool(school), place }));
  return {
    byCode: indexed(all, ({ read }) => read.code),
    byKind: indexed(all, ({ read }) => read.name.kind),
    byNumber: indexed(all, ({ read }) => numbered(read)),
    byName: indexed(all, ({ school }) => plainText(school.name)),
  };
}

const numbered = ({ name: { kind, number } }: ReadSchool): string => `${kind}|${number ?? ''}`;

function judged<School extends NamedSchool>(
  candidates: readonly SchoolCandidate<School>[],
): KnownSchool<School> {
  const [first, second] = candidates;
  if (!first) return { is: 'unknown' };
  const isAhead = !second || first.score - second.score >= AHEAD || (first.score === 1 && second.score < 1);
  return first.score >= CERTAIN && isAhead
    ? { is: 'certain', school: first.school }
    : { is: 'doubtful', candidates };
}

/**
 * Finds which of the known schools a table means: one that is certain, several to be asked about, or none. Schools are
 * found by code, else by name, never by their place in a list. Names are taken apart once, and only those are compared
 * whose kind and number do not speak against each other, so that many thousand rows may be asked about.
 */
export function schoolFinder<School extends NamedSchool>(
  known: readonly School[],
): (wanted: NamedSchool) => KnownSchool<School> {
  const same = indexed(known, ({ name }) => plainText(name));
  let held: Indexes<School> | undefined;
  const asked = new Map<string, KnownSchool<School>>();
  const coded = indexed(known, ({ code }) => (code ? flatCode(code) : null));
  const isItsCode = (school: School, code: string): boolean => {
    const [own, ...others] = coded.get(flatCode(code)) ?? [];
    return own === school && others.length === 0;
  };

  const find = (wanted: NamedSchool): KnownSchool<School> => {
    // Named as one of them is, under its code or none: most are, and no name needs to be taken apart.
    const [own, ...others] = same.get(plainText(wanted.name)) ?? [];
    const isItsName = own && others.length === 0 && own.name === wanted.name && own.name !== '';
    if (isItsName && (!wanted.code || isItsCode(own, wanted.code))) return { is: 'certain', school: own };
    const { byCode, byKind, byNumber, byName } = (held ??= indexesOf(known));
    const read = readSchool(wanted);
    const { kind, number } = read.name;
    const exact = (byName.get(plainText(wanted.name)) ?? []).filter(
      (each) => wanted.name !== '' && schoolLikeness(read, each.read) > 0,
    );
    const [only] = exact;
    if (only && exact.length === 1 && !(read.code && byCode.has(read.code)))
      return { is: 'certain', school: only.school };
    const pool = new Set([
      ...((read.code && byCode.get(read.code)) || []),
      ...(number === null
        ? (byKind.get(kind) ?? [])
        : [...(byNumber.get(`${kind}|${number}`) ?? []), ...(byNumber.get(`${kind}|`) ?? [])]),
    ]);
    const candidates = [...pool]
      .map((each) => ({ ...each, score: schoolLikeness(read, each.read) }))
      .filter(({ score }) => score >= POSSIBLE)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, MOST)
      .map(({ school, score }) => ({ school, score }));
    return judged(candidates);
  };

  return (wanted) => {
    const key = `${wanted.code ? flatCode(wanted.code) : ''}|${wanted.name}`;
    let found = asked.get(key);
    if (!found) asked.set(key, (found = find(wanted)));
    return found;
  };
}

/** Which of the known schools a table means; of many, ask a `schoolFinder`. */
export const knownSchool = <School extends NamedSchool>(
  wanted: NamedSchool,
  known: readonly School[],
): KnownSchool<School> => schoolFinder(known)(wanted);
