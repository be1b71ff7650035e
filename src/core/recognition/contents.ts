/** What the cells of a column look like: terms, marks, parties, schools and the rest, each told by a cell's text alone. */
import { beginsAsMark } from '../terms/mark';
import { quantity } from '../terms/quantity';
import { readTerm } from '../terms/readTerm';
import type { Content } from './kinds/kind';
import { numberOfText } from './numberText';

/** «не менее 80 %» is a number still; a sentence with a number in it is not. */
const SHORT = 40;

/** What is longer is no term, whatever days it names. */
const LONGEST_TERM = 160;

const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?$/;
const NO_VALUE = /^(?:[-–—]+|[xх]|н\/?д|нет данных|нет отметки)$/iu;

const DAY = /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?:\s?г(?:ода|\.)?)?$/;

const PARTY_WORD =
  /(?<![A-Za-zЀ-ԯ])(?:директор|замест|завуч|зам(?![A-Za-zЀ-ԯ])|учител|педагог|методист|руковод|администрац|классн|начальник|специалист|министерств|комитет|управлен|отдел|департамент|координатор|куратор|тьютор|психолог|логопед|совет(?!ск)|рабоч[A-Za-zЀ-ԯ]*\s+групп|школ|образовательн|центр|институт|организатор|коллектив|оператор|наставник|исполнител|оу(?![A-Za-zЀ-ԯ])|оо(?![A-Za-zЀ-ԯ])|шмо(?![A-Za-zЀ-ԯ])|мо(?![A-Za-zЀ-ԯ])|рмо(?![A-Za-zЀ-ԯ]))/iu;
const CAPITALS = /(?<![A-Za-zЀ-ԯ])\p{Lu}{2,7}(?![A-Za-zЀ-ԯ])/u;
const PERSON = /\p{Lu}\p{Ll}+\s+\p{Lu}\.\s?\p{Lu}\.|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u;

const SCHOOL =
  /(?<![A-Za-zЀ-ԯ])(?:[мгчкб]{1,2}[абк]?о(?:о?у|уш?)|сош|оош|нош|осош|сш|ош|школ[A-Za-zЀ-ԯ]*|лице[йяю][A-Za-zЀ-ԯ]*|гимнази[A-Za-zЀ-ԯ]*|интернат[A-Za-zЀ-ԯ]*|прогимназ[A-Za-zЀ-ԯ]*|кадетск[A-Za-zЀ-ԯ]*|оц|цо)(?![A-Za-zЀ-ԯ])/iu;
const LOGIN = /^[a-zа-я]{2,6}[-_]?\d{4,10}$/iu;
const CODE = /^(?:[a-zа-я]{2,6}[-_]?\d{3,12}|\d{3,12})$/iu;
const YEAR = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?(?:\s*(?:уч\.?|г)[A-Za-zЀ-ԯ]*\.?)*$/iu;

const LOOKS_LIKE: Record<Content, (text: string) => boolean> = {
  number: (text) => NUMBERED.test(text),
  term: (text) => text.length <= LONGEST_TERM && readTerm(text).kind !== 'не определён',
  day: (text) => DAY.test(text),
  numeric: (text) =>
    numberOfText(text) !== null || NO_VALUE.test(text) || (text.length < SHORT && quantity(text) !== null),
  text: (text) => !NUMBERED.test(text) && numberOfText(text) === null,
  mark: (text) => beginsAsMark(text) || DAY.test(text),
  party: (text) =>
    text.length < 250 &&
    numberOfText(text) === null &&
    (PARTY_WORD.test(text) || CAPITALS.test(text) || PERSON.test(text)),
  school: (text) => SCHOOL.test(text) || /\([a-z]{2,6}\d{4,10}\)\s*$/i.test(text),
  code: (text) => LOGIN.test(text) || CODE.test(text),
  year: (text) => YEAR.test(text),
};

/** Whether a cell's text looks as those of a column of some content do. */
export const looksLike = (content: Content, text: string): boolean => LOOKS_LIKE[content](text);
