/**
 * The measurable target in an expected result: «Обучено 30 чел.» → 30, «не менее 10 уроков» → 10. Numbers that
 * only name something (dates, orders, schools, grades, years, points of a list) are no targets.
 */
import { LEXICON } from './lexicon';

export type QuantityComparison = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'exactly' | 'changeBy';

export interface Quantity {
  readonly value: number;
  /** `%`, or the word behind the number as it stands: `уроков`, `чел.` */
  readonly unit?: string;
  /** Absent where the text only gives the number. */
  readonly comparison?: QuantityComparison;
}

/** A number with what stands around it on its line. */
interface Candidate {
  readonly value: number;
  readonly digits: string;
  readonly before: string;
  readonly after: string;
  /** `-ти`, `-х`, `-й` glued to the number. */
  readonly ending: string;
}

const NUMBER = /(?<![A-Za-zЀ-ԯ\d.,:/])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/gu;
/** As far around a number as anything can say what it is. */
const NEAR = 120;
const ENDING = /^\s?[-–—‑]?(?:ти|ью|мя|ми|х|м|й|ый|ой|я|ая|е|ое|го|ого|му|ому|ом|ым)(?![A-Za-zЀ-ԯ])/iu;

/** Number words, with the forms that follow «не менее», «опыт», «для». */
const NUMBER_WORDS = new Map<string, number>(
  [
    'два две двух двум двумя',
    'три трех трём трем тремя',
    'четыре четырех четырем',
    'пять пяти',
    'шесть шести',
    'семь семи',
    'восемь восьми',
    'девять девяти',
    'десять десяти',
  ].flatMap((forms, index) => forms.split(' ').map((form): [string, number] => [form, index + 2])),
);
const NUMBER_WORD = new RegExp(
  `(?<![A-Za-zЀ-ԯ])(?:${[...NUMBER_WORDS.keys()].join('|')})(?![A-Za-zЀ-ԯ])`,
  'giu',
);

/** What a number may be the name of, when the word stands right before it. */
const NAMED_BEFORE =
  /(?:№|#|(?<![A-Za-zЀ-ԯ])N|(?<![A-Za-zЀ-ԯ])(?:п|пп|пункт[A-Za-zЀ-ԯ]*|ст|стать[A-Za-zЀ-ԯ]*|раздел[A-Za-zЀ-ԯ]*|глав[аеы]|приложени[A-Za-zЀ-ԯ]*|таблиц[A-Za-zЀ-ԯ]*|рис|этап[A-Za-zЀ-ԯ]*|модул[A-Za-zЀ-ԯ]*|задач[A-Za-zЀ-ԯ]*|показател[A-Za-zЀ-ԯ]*|форм[аеуы]|вариант[A-Za-zЀ-ԯ]*|класс[A-Za-zЀ-ԯ]*|кл|школ[аеуы]|сош|оош|ош|нош|сш|лице[йяюе][A-Za-zЀ-ԯ]*|гимнази[A-Za-zЀ-ԯ]*|оу|корпус[A-Za-zЀ-ԯ]*|каб[A-Za-zЀ-ԯ]*|приказ[A-Za-zЀ-ԯ]*|распоряжени[A-Za-zЀ-ԯ]*|постановлени[A-Za-zЀ-ԯ]*|письм[A-Za-zЀ-ԯ]*|протокол[A-Za-zЀ-ԯ]*|от|фгос|впр|огэ|егэ|квартал|редакци[A-Za-zЀ-ԯ]*|верси[A-Za-zЀ-ԯ]*)[.:]?)\s*$/iu;
/** The same with a list of numbers between: «школы № 5, 8 и 15». */
const LISTED_BEFORE = /(?:№|#)\s*[\d\s,и–-]*$/u;
/** What follows a number that names a thing or a span of time. */
const NAMED_AFTER =
  /^[\s-]?(?:классник[A-Za-zЀ-ԯ]*|этап[A-Za-zЀ-ԯ]*|полугоди[A-Za-zЀ-ԯ]*|квартал[A-Za-zЀ-ԯ]*|кв\.|четверт[A-Za-zЀ-ԯ]*|смен[аеуы]|раздел[A-Za-zЀ-ԯ]*|пункт[A-Za-zЀ-ԯ]*|част[ьи]|вариант[A-Za-zЀ-ԯ]*|ступен[A-Za-zЀ-ԯ]*|мест[аоеу]|год[A-Za-zЀ-ԯ]*|лет|г\.?г?|уч\.|учебн[A-Za-zЀ-ԯ]*|месяц[A-Za-zЀ-ԯ]*|мес|недел[A-Za-zЀ-ԯ]*|дн[A-Za-zЀ-ԯ]*|день|минут[A-Za-zЀ-ԯ]*|мин|-?балльн[A-Za-zЀ-ԯ]*|-?летн[A-Za-zЀ-ԯ]*|числ[аоу]|сорт[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])/iu;
const GRADE_AFTER =
  /^[\s,и–—-]*(?:\d+\s?(?:-?[хйме]+)?[\s,и–—-]*)*(?:-?[хймегоы]+)?\s?(?:класс(?!н)[A-Za-zЀ-ԯ]*|кл(?![A-Za-zЀ-ԯ])|параллел[A-Za-zЀ-ԯ]*)/iu;
/** `15.08.2020`, `15.08`, `10:00`, `2020-2021`, `273-ФЗ`, `1/2` */
const PART_OF_SOMETHING_AFTER = /^(?:\.\d|:\d|\/\d|\s?[-–—]\s?(?:19|20)\d\d|[-–—]\p{Lu})/u;
const LIST_POINT_BEFORE = /(?:^|[\n;])\s*(?:\d+\.)*$/u;
const LIST_POINT_AFTER = /^(?:\.(?!\d)|\)|\.\d)/;

const AT_LEAST =
  /(?:не\s+(?:менее|меньше|ниже|реже)(?:\s+чем)?(?:\s+(?:на|в|у))?|минимум|как\s+минимум|от|хотя\s+бы|≥|⩾|>=)\s*$/iu;
const AT_MOST = /(?:не\s+(?:более|больше|выше)(?:\s+чем)?(?:\s+на)?|максимум|≤|⩽|<=)\s*$/iu;
const MORE = /(?:(?:более|больше|свыше|выше|превыша[A-Za-zЀ-ԯ]*)(?:\s+чем)?|>)\s*$/iu;
const LESS = /(?:(?:менее|меньше|ниже)(?:\s+чем)?|<)\s*$/iu;
const UP_TO = /(?<![A-Za-zЀ-ԯ])до\s*$/iu;
const BY = /(?<![A-Za-zЀ-ԯ])на\s*$/iu;
const EXACTLY = /(?:ровно|равно|=)\s*$/iu;
const AND_MORE = /^(\s*(?:%|процент[A-Za-zЀ-ԯ]*))?\s*и\s+(?:более|больше|выше)/iu;
const RISES = /(?:увелич|повы[шс]|рост|вырос|доведени|достиж|прирост)[A-Za-zЀ-ԯ]*/iu;
const CHANGES = /(?:увелич|повы[шс]|рост|вырос|сниж|сокращ|уменьш|прирост|улучш)[A-Za-zЀ-ԯ]*/iu;
const FROM_TO_AFTER = /^\s?%?\s*(?:[A-Za-zЀ-ԯ]+\s+)?до\s+(?=\d)/iu;
const FROM_BEFORE = /(?<![A-Za-zЀ-ԯ])с\s*$/iu;

const PERCENT_AFTER = /^\s?(?:%|-?\s?процент[A-Za-zЀ-ԯ]*)/iu;
/** The rest of «10–15»: the lower bound is the target. */
const RANGE_AFTER = /^\s?(?:[-–—]|до)\s?\d+(?:[.,]\d+)?/u;
const THOUSANDS_AFTER = /^\s?тыс(?:\.|яч[A-Za-zЀ-ԯ]*)?/iu;
/** The noun behind a number: past a remark in brackets, and past adjectives («5 школьных команд»). */
const WORD_AFTER =
  /^\s?(?:\([^)]*\)\s?)?(?:[A-Za-zЀ-ԯ]+(?:ых|их|ая|яя|ое|ее|ые|ие)\s+(?=[A-Za-zЀ-ԯ]))*([A-Za-zЀ-ԯ][A-Za-zЀ-ԯ-]*\.?)/u;
const VERSION = /^\d+\.0$/;
/** Length of a course: a target only where there is no other. */
const HOURS = /^ч(?:\.|ас[A-Za-zЀ-ԯ]*)?$/iu;

/** Names in quotes and links keep their length, and lose their numbers. */
const withoutNames = (text: string): string =>
  text.replace(/«[^«»]*»|"[^"\n]*"|“[^”]*”|https?:\S+/g, (name) => name.replace(/\d/g, '_'));

function comparison({ before, after }: Candidate): QuantityComparison | undefined {
  if (AT_LEAST.test(before) || AND_MORE.test(after)) return 'atLeast';
  if (AT_MOST.test(before)) return 'atMost';
  if (MORE.test(before)) return 'moreThan';
  if (LESS.test(before)) return 'lessThan';
  if (EXACTLY.test(before)) return 'exactly';
  if (UP_TO.test(before)) return RISES.test(before) ? 'atLeast' : 'atMost';
  return BY.test(before) && CHANGES.test(before) ? 'changeBy' : undefined;
}

const isYear = ({ digits, value, after }: Candidate): boolean =>
  /^\d{4}$/.test(digits) && value >= 1990 && value <= 2100 && !/^\s?(?:%|чел|шт)/iu.test(after);

function isDate({ digits, after }: Candidate): boolean {
  const [day, month] = digits.split(/[.,]/).map(Number);
  const isDayAndMonth = /^\d{1,2}\.\d\d$/.test(digits) && (day as number) <= 31 && (month as number) <= 12;
  if (isDayAndMonth && !PERCENT_AFTER.test(after)) return true;
  const word = WORD_AFTER.exec(after)?.[1]?.toLowerCase().replace(/\.$/, '').replaceAll('ё', 'е');
  return word !== undefined && LEXICON.get(word)?.class === 'month';
}

/** Whether the number only names something. */
function isName(candidate: Candidate): boolean {
  const { before, after, ending } = candidate;
  if (NAMED_BEFORE.test(before) && !/(?:не\s+[A-Za-zЀ-ԯ]+|до|от)\s*$/iu.test(before)) return true;
  if (LISTED_BEFORE.test(before) || /[-–—]$/.test(before.replace(/\s[-–—]\s?$/, ''))) return true;
  if (/^[-–—]?(?:й|ый|ой|я|ая|е|ое|го|ого|му|ому|ом|ым)$/iu.test(ending.trim())) return true;
  if (GRADE_AFTER.test(ending + after) && !AT_LEAST.test(before)) return true;
  if (LIST_POINT_BEFORE.test(before) && LIST_POINT_AFTER.test(after)) return true;
  if (VERSION.test(candidate.digits) && WORD_AFTER.exec(after) === null && !PERCENT_AFTER.test(after))
    return true;
  return (
    PART_OF_SOMETHING_AFTER.test(after) || NAMED_AFTER.test(after) || isYear(candidate) || isDate(candidate)
  );
}

function candidates(text: string): Candidate[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({
    match,
    value: Number(match[0].replace(/[^\d.,]/g, '').replace(',', '.')),
  }));
  const words = [...text.matchAll(NUMBER_WORD)].map((match) => ({
    match,
    value: NUMBER_WORDS.get(match[0].toLowerCase()) as number,
  }));
  return [...numbers, ...words]
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ match, value }) => {
      const end = match.index + match[0].length;
      const rest = text.slice(end, end + NEAR);
      const ending = ENDING.exec(rest)?.[0] ?? '';
      return {
        value,
        digits: match[0],
        before: text.slice(Math.max(0, match.index - NEAR), match.index),
        after: rest.slice(ending.length),
        ending,
      };
    });
}

function described(candidate: Candidate): Quantity {
  const compared = comparison(candidate);
  const isThousands = THOUSANDS_AFTER.test(candidate.after);
  const after = candidate.after.replace(RANGE_AFTER, '').replace(THOUSANDS_AFTER, '').replace(AND_MORE, '$1');
  const unit = PERCENT_AFTER.test(after) ? '%' : WORD_AFTER.exec(after)?.[1];
  return {
    value: isThousands ? candidate.value * 1000 : candidate.value,
    ...(unit && unit !== 'и' && { unit }),
    ...(compared && { comparison: compared }),
  };
}

/** The first target in a text; null where there is none. */
export function quantity(text: string): Quantity | null {
  const targets = candidates(withoutNames(text)).filter((candidate) => !isName(candidate));
  const [first, second] = targets;
  if (!first) return null;
  // «с 50 % до 80 %»: what is to be reached is the second.
  if (second && FROM_BEFORE.test(first.before) && FROM_TO_AFTER.test(first.after))
    return { ...described(second), comparison: second.value > first.value ? 'atLeast' : 'atMost' };
  const all = targets.map(described);
  return all.find(({ unit = '' }) => !HOURS.test(unit)) ?? (all[0] as Quantity);
}
