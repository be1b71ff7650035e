/** A school as a cell of results names it, with the login that exports put behind the name. */
export interface NamedSchool {
  readonly name: string;
  readonly code: string | null;
}

const LOGIN = /\s*[([]\s*((?:[a-z]{2,6}[-_]?)?\d{3,12})\s*[)\]]\s*$/i;

const ALONE = /^(?:[a-z]{2,6}[-_]?\d{3,12}|\d{3,12})$/i;

/** «МБОУ СШ № 2 (sch520201)» → name and login; «sch520201» → a login alone. */
export function schoolOfCell(text: string): NamedSchool {
  if (ALONE.test(text)) return { name: '', code: text };
  const match = LOGIN.exec(text);
  const name = (match ? text.slice(0, match.index) : text).replace(/\s+/g, ' ').trim();
  return { name, code: match?.[1] ?? null };
}

/** Totals and means; «Средняя школа № 5» is a school. */
const TOTAL =
  /^(?:итог|всего|средн(?:ее|ие|ий|яя\s+(?:по|отметк|оценк))|в\s+среднем|вся\s+выборк|минимальн|максимальн)/iu;
const GROUP =
  /^(?:по\s+(?:району|региону|области|краю|республике|муниципал|городу|округу|ате|мо(?![A-Za-zЀ-ԯ])|россии|рф(?![A-Za-zЀ-ԯ])|стране)|росси|рф(?![A-Za-zЀ-ԯ])|муниципалитет|мо(?![A-Za-zЀ-ԯ])|ате(?![A-Za-zЀ-ԯ])|регион|страна|город\s+\p{Lu}|г\.\s*\p{Lu})/iu;
const TERRITORY =
  /(?<![A-Za-zЀ-ԯ])(?:област[ьи]|край|края|республик[аи]|район|района|округ|округа|муниципальн[A-Za-zЀ-ԯ]*|автономн[A-Za-zЀ-ԯ]*|федеральн[A-Za-zЀ-ԯ]*|федераци[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu;
const SCHOOL =
  /(?<![A-Za-zЀ-ԯ])(?:[мгчкбноа]{0,3}о(?:о?у|уш?)|сош|оош|нош|осош|сш|ош|школ[A-Za-zЀ-ԯ]*|лице[йяю][A-Za-zЀ-ԯ]*|гимнази[A-Za-zЀ-ԯ]*|интернат[A-Za-zЀ-ԯ]*|кадетск[A-Za-zЀ-ԯ]*|прогимнази[A-Za-zЀ-ԯ]*|корпус[A-Za-zЀ-ԯ]*|колледж[A-Za-zЀ-ԯ]*|техникум[A-Za-zЀ-ԯ]*|училищ[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu;

/** Whether a row is of a country, a region, a municipality, a total or a mean, and not of one school. */
export function isGroupName(text: string): boolean {
  if (TOTAL.test(text)) return true;
  if (SCHOOL.test(text) && !/^по\s/iu.test(text)) return false;
  return GROUP.test(text) || TERRITORY.test(text);
}

/** Whether a text names one school by what schools are called. */
export const isSchoolName = (text: string): boolean => SCHOOL.test(text) && !isGroupName(text);
