/** What texts around a table say of all its results: which assessment, year, grade and subject. */
import { subjectIn } from './subjects';

export interface Context {
  readonly procedure: string | null;
  readonly year: number | null;
  readonly grade: number | null;
  readonly subject: string | null;
}

export const NO_CONTEXT: Context = { procedure: null, year: null, grade: null, subject: null };

const PROCEDURES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:впр|всероссийск\p{L}*\s+проверочн\p{L}*)(?!\p{L})/iu, 'ВПР'],
  [/(?<!\p{L})(?:огэ|основн\p{L}*\s+государственн\p{L}*\s+экзамен\p{L}*)(?!\p{L})/iu, 'ОГЭ'],
  [/(?<!\p{L})(?:егэ|един\p{L}*\s+государственн\p{L}*\s+экзамен\p{L}*)(?!\p{L})/iu, 'ЕГЭ'],
  [/(?<!\p{L})гвэ(?!\p{L})/iu, 'ГВЭ'],
  [/(?<!\p{L})нико(?!\p{L})/iu, 'НИКО'],
  [/(?<!\p{L})(?:рдр|региональн\p{L}*\s+диагностическ\p{L}*)(?!\p{L})/iu, 'РДР'],
  [/(?<!\p{L})(?:дкр|диагностическ\p{L}*\s+контрольн\p{L}*)(?!\p{L})/iu, 'ДКР'],
  [/(?<!\p{L})ркр(?!\p{L})/iu, 'РКР'],
  [/(?<!\p{L})пробн\p{L}*\s+экзамен\p{L}*/iu, 'Пробный экзамен'],
];

const SCHOOL_YEAR = /(?<!\d)(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/;
const DATED = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](20\d\d)|(20\d\d)[.-]\d\d[.-]\d\d)(?!\d)/;
const YEAR = /(?<![\d.])(20[0-4]\d)(?!\d)/;
const GRADE =
  /(?<![\d.–-])(1[01]|[1-9])(?:\s?[-–]?\s?(?:й|ый|ий|х|е|го|м))?\s*[«"]?(?:[а-гА-Г][»"]?\s+)?(?:класс|кл(?!\p{L})|параллел)/iu;
const GRADE_BEHIND = /(?<!\p{L})(?:класс|параллель)[:\s]+(1[01]|[1-9])(?!\d)/iu;

export const procedureIn = (text: string): string | null =>
  PROCEDURES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Of a school year the second of its two: results come in spring. */
export function yearIn(text: string): number | null {
  const pair = SCHOOL_YEAR.exec(text);
  if (pair) {
    const [first, second] = [Number(pair[1]), Number(pair[2]?.length === 2 ? `20${pair[2]}` : pair[2])];
    if (second === first + 1) return second;
  }
  const dated = DATED.exec(text);
  if (dated) return Number(dated[1] ?? dated[2]);
  const year = YEAR.exec(text);
  return year ? Number(year[1]) : null;
}

export function gradeIn(text: string): number | null {
  const match = GRADE.exec(text) ?? GRADE_BEHIND.exec(text);
  return match ? Number(match[1]) : null;
}

/** «11», «11Б», «5 класс» in a column of grades. */
export function gradeOfCell(text: string): number | null {
  const match = /^(1[01]|[1-9])(?!\d)/.exec(text.trim());
  return match ? Number(match[1]) : gradeIn(text);
}

export const contextOf = (text: string): Context => ({
  procedure: procedureIn(text),
  year: yearIn(text),
  grade: gradeIn(text),
  subject: subjectIn(text),
});

/** The nearer text has the last word on each. */
export const within = (outer: Context, inner: Context): Context => ({
  procedure: inner.procedure ?? outer.procedure,
  year: inner.year ?? outer.year,
  grade: inner.grade ?? outer.grade,
  subject: inner.subject ?? outer.subject,
});

/** All that several texts say, the later ones nearer. */
export const contextOfAll = (texts: readonly string[]): Context =>
  texts.reduce((context, text) => within(context, contextOf(text)), NO_CONTEXT);
