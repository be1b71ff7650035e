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
  [/(?<![A-Za-zЀ-ԯ])(?:впр|всероссийск[A-Za-zЀ-ԯ]*\s+проверочн[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu, 'ВПР'],
  [
    /(?<![A-Za-zЀ-ԯ])(?:огэ|основн[A-Za-zЀ-ԯ]*\s+государственн[A-Za-zЀ-ԯ]*\s+экзамен[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu,
    'ОГЭ',
  ],
  [
    /(?<![A-Za-zЀ-ԯ])(?:егэ|един[A-Za-zЀ-ԯ]*\s+государственн[A-Za-zЀ-ԯ]*\s+экзамен[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu,
    'ЕГЭ',
  ],
  [/(?<![A-Za-zЀ-ԯ])гвэ(?![A-Za-zЀ-ԯ])/iu, 'ГВЭ'],
  [/(?<![A-Za-zЀ-ԯ])нико(?![A-Za-zЀ-ԯ])/iu, 'НИКО'],
  [/(?<![A-Za-zЀ-ԯ])(?:рдр|региональн[A-Za-zЀ-ԯ]*\s+диагностическ[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu, 'РДР'],
  [/(?<![A-Za-zЀ-ԯ])(?:дкр|диагностическ[A-Za-zЀ-ԯ]*\s+контрольн[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu, 'ДКР'],
  [/(?<![A-Za-zЀ-ԯ])ркр(?![A-Za-zЀ-ԯ])/iu, 'РКР'],
  [/(?<![A-Za-zЀ-ԯ])пробн[A-Za-zЀ-ԯ]*\s+экзамен[A-Za-zЀ-ԯ]*/iu, 'Пробный экзамен'],
];

const SCHOOL_YEAR = /(?<!\d)(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/;
const DATED = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](20\d\d)|(20\d\d)[.-]\d\d[.-]\d\d)(?!\d)/;
const YEAR = /(?<![\d.])(20[0-4]\d)(?!\d)/;
const GRADE =
  /(?<![\d.–-])(1[01]|[1-9])(?:\s?[-–]?\s?(?:й|ый|ий|х|е|го|м))?\s*[«"]?(?:[а-гА-Г][»"]?\s+)?(?:класс|кл(?![A-Za-zЀ-ԯ])|параллел)/iu;
const GRADE_BEHIND = /(?<![A-Za-zЀ-ԯ])(?:класс|параллель)[:\s]+(1[01]|[1-9])(?!\d)/iu;

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
