/**
 * How Excel itself reads a term, so that a roadmap has its dates without the add-in: native formulas, old ones only,
 * for LibreOffice and R7 too. They read what most people write («Сентябрь – ноябрь 2025», «до 15.08.2026», «2025 год»,
 * «III квартал 2026», «ежегодно», «в течение года») just as `readTerm` does, and leave the rest blank for a person to
 * fill in. Hidden columns take the steps, so that each formula is short; `{term}` and its like are columns of the
 * same row, `{from}` and `{until}` the programme's period.
 */
const TEXT = '{termText}';
const LOWERED = 'LOWER({term})';
/** With the space that begins a word, so that «семинар» has no March in it. */
const MONTHS = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'].map(
  (name) => ` ${name}`,
);
const DECADES = [' 201', ' 202', ' 203', ' 204'];
const QUARTERS = [' i кв', ' ii кв', ' iii кв', ' iv кв', ' 1 кв', ' 2 кв', ' 3 кв', ' 4 кв'];

/** Words and signs that make a term more than these formulas read; `_` is a space. */
const BEYOND =
  'полуг четверт триместр половин декад начал начин серед конц конец кажд раз_ лет зим весн весен осен посл кром ране недел ' +
  'числ реже текущ постоян систематич непрерывн регулярн _через _за_ : +';
const RECURRING = ['ежегод', 'ежекварт', 'ежемес', 'еженед', 'поквартал', 'помесяч'];
const WHOLE = ['течение года', 'течении года', 'весь год', 'весь период', 'всего периода', 'период реализ'];
const UNTIL = [' до ', ' к ', ' не позднее ', ' не позже '];

/** What a term turns out to be; the formulas of the two dates ask for it. */
const FORM = {
  days: 'дни',
  months: 'месяцы',
  years: 'годы',
  schoolYears: 'учебные годы',
  schoolYear: 'учебный год',
  period: 'период',
  each: 'каждый год',
} as const;

const list = (items: readonly (string | number)[]): string =>
  `{${items.map((item) => (typeof item === 'number' ? item : `"${item}"`)).join(',')}}`;

const has = (words: readonly string[], text = TEXT): string =>
  `SUMPRODUCT(--ISNUMBER(FIND(${list(words)},${text})))>0`;

/** Places of words in the text; those that it has not stand beyond its end. */
const places = (words: readonly string[]): string => `FIND(${list(words)},${TEXT}&"${words.join('')}")`;

const isQuarter = has([' кв']);
const isSpaced = has([' - ', ' & ', ' и ', ' по ']);
const isListed = has([' & ', ' и ']);
const isSchool = has([' уч', ' / ']);
const isUntil = has(UNTIL);

/** Dashes, commas (as `&`: some programs cannot have one in a list) and slashes stand apart; a date becomes figures. */
function evenText(): string {
  const figures = 'RIGHT("0"&DAY({term}),2)&"."&RIGHT("0"&MONTH({term}),2)&"."&YEAR({term})';
  const changes: [from: string, to: string][] = [
    ['CHAR(160)', '" "'],
    ['CHAR(10)', '" "'],
    ['"–"', '"-"'],
    ['"—"', '"-"'],
    ['"-"', '" - "'],
    ['","', '" & "'],
    ['";"', '" & "'],
    ['"/"', '" / "'],
    ['" мая"', '" май"'],
    ['" мае"', '" май"'],
    ['" маю"', '" май"'],
  ];
  const even = changes.reduce(
    (text, [from, to]) => `SUBSTITUTE(${text},${from},${to})`,
    `" "&LOWER(IF(N({term})>20000,${figures},{term}))`,
  );
  const beyond = has(
    BEYOND.split(' ').map((word) => word.replaceAll('_', ' ')),
    LOWERED,
  );
  const isOpen = `AND(LEFT(TRIM(${LOWERED}),2)="с ",ISERROR(FIND(" по ",${LOWERED})))`;
  // A remark in brackets, but for a year, changes nothing of what recurs; elsewhere it may.
  const hasRemark = `AND(ISNUMBER(FIND("(",{term})),OR(NOT(${has(RECURRING, LOWERED)}),${has(['20'], '{term}')}))`;
  return `=IF({term}="","",IF(OR(${beyond},${isOpen},${hasRemark}),"","  "&TRIM(${even})&" "))`;
}

const monthAt = (place: string): string => `MATCH(MID(${TEXT},SUMPRODUCT(${place}),4),${list(MONTHS)},0)`;

function firstMonth(): string {
  const quarter = `SUMPRODUCT(MAX(ISNUMBER(FIND(${list(QUARTERS)},${TEXT}))*${list([1, 2, 3, 4, 1, 2, 3, 4])}))`;
  return `=IF(${isQuarter},MAX(0,3*${quarter}-2),IFERROR(${monthAt(`MIN(${places(MONTHS)})`)},0))`;
}

function lastMonth(): string {
  const last = monthAt(`MAX(${places(MONTHS)}*(${places(MONTHS)}<=LEN(${TEXT})))`);
  return `=IF({termMonth}=0,0,IF(${isQuarter},{termMonth}+2,${last}))`;
}

/** A day stands right before its month, and is no end of a year. */
function day(): string {
  const month = `FIND(MID("${MONTHS.join('')}",4*{termMonth}-3,4),${TEXT})`;
  const isYear = `ISNUMBER(FIND(MID(${TEXT},${month}-3,1),"0123456789"))`;
  return `=IF({termMonth}=0,0,IFERROR(IF(${isYear},0,VALUE(TRIM(MID(${TEXT},${month}-2,2)))),0))`;
}

const YEAR_PLACE = `SUMPRODUCT(MIN(${places(DECADES)}))`;

function lastYear(): string {
  const second = `VALUE(MID(${TEXT},FIND(" 20",${TEXT},${YEAR_PLACE}+5)+1,4))`;
  const short = `2000+VALUE(MID(${TEXT},${YEAR_PLACE}+8,2))`;
  return `=IF({termYear}=0,0,IFERROR(IF({termDigits}=8,${second},IF(AND({termDigits}=6,{termDay}=0),${short},{termYear})),0))`;
}

/** The year of the first month: its own, or that of its first place in the period; day 0 is the month's last. */
const START_YEAR =
  'IF({termYear}=0,YEAR({from})+(DATE(YEAR({from}),{termMonth}+({termDay}=0),{termDay})<{from}),{termYear}-({termYear}={termLastYear})*({termMonth}>{termLastMonth}))';
const END_YEAR = `IF({termYear}=0,${START_YEAR}+({termLastMonth}<{termMonth}),{termLastYear})`;
/** First and last of the days that come every year, as far as they lie within the period. */
const eachIn = (year: string, isEnd: boolean): string =>
  isEnd ? `DATE(${year},{termMonth}+({termDay}=0),{termDay})` : `DATE(${year},{termMonth},MAX(1,{termDay}))`;
const EACH_START = `DATE(YEAR({from})+(${eachIn('YEAR({from})', false)}<{from}),{termMonth},MAX(1,{termDay}))`;
const EACH_END = `DATE(YEAR({until})-(${eachIn('YEAR({until})', true)}>{until}),{termMonth}+({termDay}=0),{termDay})`;
const END_OF_MONTHS = `DATE(${END_YEAR},{termLastMonth}+1,0)`;
/** A school year that no year is written in is the first that begins within the period. */
const SCHOOL_YEAR = 'YEAR({from})+(DATE(YEAR({from}),9,1)<{from})';

/** Figures of a date, and the date that they make; 31.02 makes one of March. */
const inFigures = (place: string): { day: string; month: string; date: string } => {
  const day = `VALUE(TRIM(MID(${TEXT},${place},2)))`;
  const month = `VALUE(MID(${TEXT},${place}+3,2))`;
  return { day, month, date: `DATE(VALUE(MID(${TEXT},${place}+6,4)),${month},${day})` };
};
/** Places of the first and the last date in the text; FIND knows no wildcards, and so is the same in every program. */
const FIRST_DATE = `(FIND(".20",${TEXT})-5)`;
const LAST_DATE = `IFERROR(FIND(".20",${TEXT},${FIRST_DATE}+10)-5,${FIRST_DATE})`;
const isDate = (place: string): string => {
  const { day, month, date } = inFigures(place);
  return `DAY(${date})=${day},MONTH(${date})=${month}`;
};

function form(): string {
  const named = `SUMPRODUCT(--ISNUMBER(FIND(${list(MONTHS)},${TEXT})))`;
  // Figures besides the years are a quarter's or a day's.
  const figures =
    `IF(${isQuarter},AND({termYear}>0,{termDigits}<6,NOT(${isSpaced})),` +
    `IF({termDay}>0,AND(MOD({termDigits},4)>0,MOD({termDigits},4)<3,{termDigits}<7,NOT(${isSpaced}),DAY(DATE(${START_YEAR},{termMonth},{termDay}))={termDay}),` +
    'OR({termDigits}=0,{termDigits}=4,{termDigits}=8)))';
  const isPlaced = `AND({from}<>"",DATE(${START_YEAR},{termMonth},1)<={until},OR(NOT(${isListed}),${END_OF_MONTHS}<={until}))`;
  const years = `OR({termYear}=0,AND({termLastYear}>0,MID(${TEXT},${YEAR_PLACE}+8,2)<>"20"))`;
  const months = `AND(${named}<3,NOT(${has(WHOLE)}),${years},${figures},IF({termYear}=0,${isPlaced},TRUE))`;
  // A day or a whole month of every year; two months of it may be a list or a span.
  const isDay = `AND({termDay}>0,{termDigits}<3,DAY(DATE(2024,{termMonth},{termDay}))={termDay})`;
  const isEach = `AND({from}<>"",{until}<>"",${has(['ежегод'])},NOT(${isQuarter}),${named}=1,OR({termDigits}=0,${isDay}),${EACH_START}<=${EACH_END})`;
  const isPair = '{termYear}<{termLastYear}';
  const cases: [condition: string, form: string][] = [
    [`${TEXT}=""`, '""'],
    [
      `ISNUMBER(${FIRST_DATE})`,
      `IF(AND({termDigits}>6,${isDate(FIRST_DATE)},${isDate(LAST_DATE)}),"${FORM.days}","")`,
    ],
    ['OR({termDigits}>8,AND({termDigits}>3,{termYear}=0))', '""'],
    [
      `AND({termYear}=0,${has(RECURRING)})`,
      `IF({termMonth}=0,"${FORM.period}",IF(${isEach},"${FORM.each}",""))`,
    ],
    ['{termMonth}>0', `IF(${months},"${FORM.months}","")`],
    [isQuarter, '""'],
    [
      '{termYear}>0',
      `IF(${isSchool},IF(${isPair},"${FORM.schoolYears}",""),IF(OR({termDigits}=4,${isPair}),"${FORM.years}",""))`,
    ],
    ['{termDigits}>0', '""'],
    [has(WHOLE), `"${FORM.period}"`],
    [isSchool, `IF(AND({from}<>"",DATE(${SCHOOL_YEAR},9,1)<={until}),"${FORM.schoolYear}","")`],
  ];
  const found = cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, '""');
  return `=IFERROR(${found},"")`;
}

/** The date of each form; a term that has none of them has no date. */
const byForm = (values: Partial<Record<keyof typeof FORM, string>>): string =>
  Object.entries(values).reduceRight(
    (rest, [name, value]) => `IF({termForm}="${FORM[name as keyof typeof FORM]}",${value},${rest})`,
    '""',
  );

const period = (cell: string): string => `IF(${cell}="","",${cell})`;

const START = byForm({
  period: period('{from}'),
  each: `IF(${isUntil},{from},${EACH_START})`,
  months: `DATE(${START_YEAR},{termMonth},MAX(1,{termDay}))`,
  days: inFigures(FIRST_DATE).date,
  years: 'DATE({termYear},1,1)',
  schoolYears: 'DATE({termYear},9,1)',
  schoolYear: `DATE(${SCHOOL_YEAR},9,1)`,
});
const END = byForm({
  period: period('{until}'),
  each: EACH_END,
  months: `IF({termDay}>0,DATE(${START_YEAR},{termMonth},{termDay}),${END_OF_MONTHS})`,
  days: inFigures(LAST_DATE).date,
  years: 'DATE({termLastYear},12,31)',
  schoolYears: 'DATE({termLastYear},5,31)',
  schoolYear: `DATE(${SCHOOL_YEAR}+1,5,31)`,
});

/** Whether a term says that the event goes on always; such terms have no dates. */
export const IS_STANDING = has(
  ['постоян', 'систематич', 'непрерывн', 'регулярн', 'мере необходим', 'мере потреб', 'по запрос'],
  LOWERED,
);

/** The two dates. «До 15.08.2026» has an end only. */
export const TERM_START = `=IFERROR(IF(AND({termForm}<>"${FORM.period}",{termForm}<>"${FORM.each}",${isUntil}),"",${START}),"")`;
export const TERM_END = `=IFERROR(${END},"")`;

/** The steps before them, by the column that each fills: 0 or '' where the term has no such thing. */
export const TERM_STEPS = {
  termText: evenText(),
  termDigits: `=SUMPRODUCT(LEN(${TEXT})-LEN(SUBSTITUTE(${TEXT},${list([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])},"")))`,
  termMonth: firstMonth(),
  termLastMonth: lastMonth(),
  termDay: day(),
  termYear: `=IF({termDigits}<4,0,IFERROR(VALUE(MID(${TEXT},${YEAR_PLACE}+1,4)),0))`,
  termLastYear: lastYear(),
  termForm: form(),
} as const;
