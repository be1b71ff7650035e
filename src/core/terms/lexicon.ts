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
  /** Number of the month, first month of the season, value of the numeral; 0 elsewhere. */
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

/** Class, value, forms. */
const WORDS: readonly (readonly [WordClass, number, string])[] = [
  ['season', 12, 'зима зимы зиме зиму зимой зимний зимние зимних'],
  ['season', 3, 'весна весны весне весну весной весенний весенние весенних'],
  ['season', 6, 'лето лета лету летом лете летний летние летних'],
  ['season', 9, 'осень осени осенью осенний осенние осенних'],
  ['holidays', 0, 'каникулы каникул каникулах каникулам'],
  ['year', 0, 'год года году годом годе годы годов годам годах гг г гoд'],
  ['study', 0, 'учебный учебного учебном учебному учебным учебные учебных уч учеб учебн у'],
  ['quarter', 0, 'квартал квартала квартале кварталу кварталом кварталы кварталов кварталах кв кварт'],
  ['half', 0, 'полугодие полугодия полугодии полугодию полугодием полугодий полугодиях полуг'],
  ['schoolQuarter', 4, 'четверть четверти четвертью четвертей четвертях'],
  ['schoolQuarter', 3, 'триместр триместра триместре триместры триместров'],
  ['decade', 0, 'декада декады декаде декаду декадой'],
  ['halfOf', 0, 'половина половины половине половину половиной'],
  ['ordinal', 1, 'первый первое первая первого первом первой первую первые первому первым'],
  ['ordinal', 2, 'второй второе вторая второго втором вторую вторые второму вторым'],
  ['ordinal', 3, 'третий третье третья третьего третьем третьей третью третьему третьим'],
  ['ordinal', 4, 'четвертый четвертое четвертая четвертого четвертом четвертой четвертую четвертому'],
  ['count', 1, 'один одного одна одну однократно'],
  ['count', 2, 'два две двух дважды'],
  ['count', 3, 'три трех трижды'],
  ['count', 4, 'четыре четырех'],
  ['from', 0, 'с со начиная'],
  ['to', 0, 'по'],
  ['at', 0, 'при'],
  ['until', 0, 'до к ко'],
  ['not', 0, 'не'],
  ['later', 0, 'позднее позже'],
  ['earlier', 0, 'ранее раньше реже менее'],
  ['during', 0, 'течение течении теч протяжении протяжение втечение втечении ходе'],
  ['all', 0, 'весь всего всей всю вся все всем круглый'],
  ['span', 0, 'период периода периоде периоду срок срока сроки сроке сроку сроков'],
  ['carrying', 0, 'реализации действия выполнения исполнения осуществления'],
  ['named', 0, 'программы программ подпрограммы проекта проектов плана дорожной карты концепции мероприятий'],
  [
    'named',
    0,
    'мероприятия комплекса мер муниципальной муниципального региональной регионального школьной данной',
  ],
  ['times', 0, 'раз раза'],
  ['every', 0, 'каждый каждое каждая каждого каждом каждой каждую каждые каждому'],
  ['constant', 0, 'постоянно постояно систематически непрерывно регулярно'],
  ['basis', 0, 'постоянной основе'],
  ['measure', 0, 'мере'],
  [
    'need',
    0,
    'необходимости надобности потребности запросу запросам требованию заявке заявкам обращению обращениям',
  ],
  [
    'plan',
    0,
    'плану планом планам планами графику графиком графикам расписанию расписанием циклограмме циклограммой',
  ],
  ['plan', 0, 'приказу приказом распоряжению распоряжением положению положением регламенту регламентом'],
  ['accord', 0, 'согласно соответствии соответствие'],
  ['beginning', 0, 'начало начала начале началу началом'],
  ['middle', 0, 'середина середины середине середину середину'],
  ['end', 0, 'конец конца конце концу концом окончания окончанию завершения завершению'],
  ['last', 0, 'последний последняя последней последнюю последнего'],
  ['dayOfMonth', 0, 'число числа числу'],
  [
    'current',
    0,
    'т текущего текущем текущий соответствующего календарного календарный календарном отчетного отчетном отчетный',
  ],
  [
    'filler',
    0,
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
  for (const [wordClass, value, forms] of WORDS) {
    for (const form of forms.split(' ')) words.set(form, { class: wordClass, value });
  }
  for (const [wordClass, frequency, forms] of RECURRING) {
    for (const form of forms.split(' ')) words.set(form, { class: wordClass, value: 0, frequency });
  }
  return words;
}

/** Forms of all words that terms are made of. */
export const LEXICON = lexicon();

/** Forms of months that are long enough to be known with a slip of the pen in them. */
const LONG_MONTHS = [...LEXICON].filter(([form, { class: kind }]) => kind === 'month' && form.length >= 6);

/** Whether one letter left out, added, changed, or two neighbours swapped make `b` of `a`. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
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
