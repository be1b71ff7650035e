/**
 * The words that terms are made of, each with its forms. Forms are matched whole, so that «мартеновский» is
 * never March; a word that is not here stays unread. All in small letters, «е» for «ё».
 */
import type { Frequency } from './term';

export type WordClass =
  | 'month'
  | 'season'
  | 'holidays'
  | 'year'
  | 'study'
  | 'quarter'
  | 'half'
  | 'schoolQuarter'
  | 'decade'
  | 'halfOf'
  | 'ordinal'
  | 'count'
  | 'unit'
  | 'from'
  | 'to'
  | 'at'
  | 'until'
  | 'not'
  | 'later'
  | 'earlier'
  | 'during'
  | 'all'
  | 'span'
  | 'carrying'
  | 'named'
  | 'times'
  | 'every'
  | 'recurring'
  | 'constant'
  | 'basis'
  | 'measure'
  | 'need'
  | 'plan'
  | 'accord'
  | 'beginning'
  | 'middle'
  | 'end'
  | 'dayOfMonth'
  | 'current'
  | 'last'
  | 'filler';

export interface Meaning {
  readonly class: WordClass;
  /** Number of the month, first month of the season, value of the numeral; NaN elsewhere. */
  readonly value: number;
  /** How often, for `recurring` and `unit`. */
  readonly frequency?: Frequency;
}

/** Name, then its abbreviations. */
const MONTHS: readonly (readonly [name: string, ...short: string[]])[] = [
  ['январь', 'янв', 'январ'],
  ['февраль', 'фев', 'февр'],
  ['март', 'мар'],
  ['апрель', 'апр', 'апрел'],
  ['май'],
  ['июнь', 'июн'],
  ['июль', 'июл'],
  ['август', 'авг', 'авгус'],
  ['сентябрь', 'сен', 'сент', 'сентяб'],
  ['октябрь', 'окт', 'октяб'],
  ['ноябрь', 'ноя', 'нояб'],
  ['декабрь', 'дек', 'декаб'],
];

const declined = (name: string): string[] =>
  name.endsWith('т')
    ? ['', 'а', 'у', 'е', 'ом'].map((ending) => name + ending)
    : [name, ...['я', 'ю', 'е', 'ем'].map((ending) => name.slice(0, -1) + ending)];

/** Words that stand for a number: class, value, forms. */
const NUMBERED: readonly (readonly [WordClass, number, string])[] = [
  ['season', 12, 'зима зимы зиме зиму зимой зимний зимние зимних'],
  ['season', 3, 'весна весны весне весну весной весенний весенние весенних'],
  ['season', 6, 'лето лета лету летом лете летний летние летних'],
  ['season', 9, 'осень осени осенью осенний осенние осенних'],
  ['schoolQuarter', 4, 'четверть четверти четвертью четвертей четвертях'],
  ['schoolQuarter', 3, 'триместр триместра триместре триместры триместров'],
  ['ordinal', 1, 'первый первое первая первого первом первой первую первые первому первым'],
  ['ordinal', 2, 'второй второе вторая второго втором вторую вторые второму вторым'],
  ['ordinal', 3, 'третий третье третья третьего третьем третьей третью третьему третьим'],
  ['ordinal', 4, 'четвертый четвертое четвертая четвертого четвертом четвертой четвертую четвертому'],
  ['count', 1, 'один одного одна одну однократно'],
  ['count', 2, 'два две двух дважды'],
  ['count', 3, 'три трех трижды'],
  ['count', 4, 'четыре четырех'],
];

/** Class and forms of all others. */
const WORDS: readonly (readonly [WordClass, string])[] = [
  ['holidays', 'каникулы каникул каникулах каникулам'],
  ['year', 'год года году годом годе годы годов годам годах гг г гoд'],
  ['study', 'учебный учебного учебном учебному учебным учебные учебных уч учеб учебн у'],
  ['quarter', 'квартал квартала квартале кварталу кварталом кварталы кварталов кварталах кв кварт'],
  ['half', 'полугодие полугодия полугодии полугодию полугодием полугодий полугодиях полуг'],
  ['decade', 'декада декады декаде декаду декадой'],
  ['halfOf', 'половина половины половине половину половиной'],
  ['from', 'с со начиная'],
  ['to', 'по'],
  ['at', 'при'],
  ['until', 'до к ко'],
  ['not', 'не'],
  ['later', 'позднее позже'],
  ['earlier', 'ранее раньше реже менее'],
  ['during', 'течение течении теч протяжении протяжение втечение втечении ходе'],
  ['all', 'весь всего всей всю вся все всем круглый'],
  ['span', 'период периода периоде периоду срок срока сроки сроке сроку сроков'],
  ['carrying', 'реализации действия выполнения исполнения осуществления'],
  ['named', 'программы программ подпрограммы проекта проектов плана дорожной карты концепции мероприятий'],
  [
    'named',
    'мероприятия комплекса мер муниципальной муниципального региональной регионального школьной данной',
  ],
  ['times', 'раз раза'],
  ['every', 'каждый каждое каждая каждого каждом каждой каждую каждые каждому'],
  ['constant', 'постоянно постояно систематически непрерывно регулярно'],
  ['basis', 'постоянной основе'],
  ['measure', 'мере'],
  [
    'need',
    'необходимости надобности потребности запросу запросам требованию заявке заявкам обращению обращениям',
  ],
  [
    'plan',
    'плану планом планам планами графику графиком графикам расписанию расписанием циклограмме циклограммой',
  ],
  ['plan', 'приказу приказом распоряжению распоряжением положению положением регламенту регламентом'],
  ['accord', 'согласно соответствии соответствие'],
  ['beginning', 'начало начала начале началу началом'],
  ['middle', 'середина середины середине середину середину'],
  ['end', 'конец конца конце концу концом окончания окончанию завершения завершению'],
  ['last', 'последний последняя последней последнюю последнего'],
  ['dayOfMonth', 'число числа числу'],
  [
    'current',
    'т текущего текущем текущий соответствующего календарного календарный календарном отчетного отчетном отчетный',
  ],
  [
    'filler',
    'в во на за дни днях время и а или также включительно включит вкл включая ориентировочно примерно далее затем дата',
  ],
];

const RECURRING: readonly (readonly [WordClass, Frequency, string])[] = [
  ['recurring', 'yearly', 'ежегодно'],
  ['recurring', 'halfYearly', 'полугодиям'],
  ['recurring', 'quarterly', 'ежеквартально поквартально кварталам'],
  ['recurring', 'monthly', 'ежемесячно помесячно месяцам'],
  ['recurring', 'weekly', 'еженедельно'],
  ['recurring', 'other', 'ежедневно ежечетвертно периодически четвертям триместрам'],
  ['unit', 'other', 'день дня'],
  ['unit', 'weekly', 'неделя недели неделю понедельник вторник среду четверг пятницу субботу'],
  ['recurring', 'weekly', 'понедельникам вторникам средам четвергам пятницам субботам'],
  ['unit', 'halfYearly', 'полгода'],
  ['unit', 'monthly', 'месяц месяца месяце месяцев мес'],
];

function lexicon(): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  MONTHS.forEach(([name, ...short], index) => {
    for (const form of [...declined(name), ...short]) words.set(form, { class: 'month', value: index + 1 });
  });
  const add = (forms: string, meaning: Meaning): void => {
    for (const form of forms.split(' ')) words.set(form, meaning);
  };
  for (const [wordClass, value, forms] of NUMBERED) add(forms, { class: wordClass, value });
  for (const [wordClass, forms] of WORDS) add(forms, { class: wordClass, value: NaN });
  for (const [wordClass, frequency, forms] of RECURRING)
    add(forms, { class: wordClass, value: NaN, frequency });
  return words;
}

/** Forms of all words that terms are made of. */
export const LEXICON = lexicon();

/** Forms of months that are long enough to be known with a slip of the pen in them. */
const LONG_MONTHS = [...LEXICON].filter(([form, { class: kind }]) => kind === 'month' && form.length >= 6);

/** Whether one letter left out, added, changed, or two neighbours swapped make `b` of `a`. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** `сентбярь` → September. Only what is one slip away from one month alone. */
export function misspeltMonth(word: string): Meaning | undefined {
  if (word.length < 6 || word.length > 9) return undefined;
  const found = LONG_MONTHS.filter(([form]) => isSlip(word, form)).map(([, meaning]) => meaning);
  return found.every(({ value }) => value === found[0]?.value) ? found[0] : undefined;
}
