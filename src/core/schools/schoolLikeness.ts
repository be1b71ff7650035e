import { schoolName, type SchoolName } from './schoolName';

/** A school as some table names it. */
export interface NamedSchool {
  readonly name: string;
  /** Code or login, where the table has one. */
  readonly code?: string | null;
}

const DIFFERENT_STEP = 0.5;
const DIFFERENT_KIND = 0;
const STEP_UNSAID = 0.95;
const PLACE_UNSAID = 0.92;
const NO_NUMBER = 0.9;
/** Words of a proper name that the other name leaves out: «имени героя …». */
const WORDS_UNSAID = 0.9;

const isSameWord = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return length >= 3 && a.slice(0, Math.max(3, length - 1)) === b.slice(0, Math.max(3, length - 1));
};

const overlap = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.some((other) => isSameWord(word, other))).length;

const names = ({ places, words }: SchoolName): readonly string[] => [...places, ...words];

/** Names alone, 0 to 1. */
function nameLikeness(a: SchoolName, b: SchoolName): number {
  if (a.kind !== b.kind) return DIFFERENT_KIND;
  if (a.number !== null && b.number !== null && a.number !== b.number) return 0;
  const ofStep = a.step === b.step ? 1 : a.step === null || b.step === null ? STEP_UNSAID : DIFFERENT_STEP;
  const [own, other] = [names(a), names(b)];
  const common = overlap(own, other);
  const least = Math.min(own.length, other.length);
  if (a.number === null || b.number === null) {
    // Without a number the names must say it.
    if (a.number !== b.number && common === 0) return 0;
    const ofNames =
      least === 0
        ? own.length === other.length && a.number === b.number
          ? 0.6
          : 0
        : common / Math.max(own.length, other.length);
    return ofStep * (a.number === b.number ? 1 : NO_NUMBER) * ofNames;
  }
  if (a.places.length > 0 && b.places.length > 0 && overlap(a.places, b.places) === 0) return 0.3 * ofStep;
  if (own.length === 0 && other.length === 0) return ofStep;
  if (least === 0) return ofStep * PLACE_UNSAID;
  return common > 0
    ? ofStep * (common === Math.max(own.length, other.length) ? 1 : 0.97)
    : ofStep * WORDS_UNSAID * 0.6;
}

/** A code or a login as it is compared. */
export const flatCode = (code: string): string => code.trim().toLowerCase();
const isLogin = (code: string): boolean => /[a-zа-я]/i.test(code);

/** A school whose name was taken apart once. */
export interface ReadSchool {
  readonly name: SchoolName;
  readonly code: string | null;
}

export const readSchool = ({ name, code }: NamedSchool): ReadSchool => ({
  name: schoolName(name),
  code: code ? flatCode(code) : null,
});

/** How likely two names are one school's, 0 to 1: by code or login where both have one of a kind, else by name. */
export function schoolLikeness(a: ReadSchool, b: ReadSchool): number {
  if (a.code && b.code) {
    if (a.code === b.code) return 1;
    if (isLogin(a.code) === isLogin(b.code)) return 0;
  }
  return nameLikeness(a.name, b.name);
}
