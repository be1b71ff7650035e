import type { FunctionId } from './sheetFunctions';

/** What one wants to know; functions of a group stand together. */
export const FUNCTION_GROUPS = ['compareSchools', 'smallSchools', 'isIndicatorMet', 'isTermDue'] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** A cell of an example; a day is written as an ISO date. */
export type ExampleCell = number | string | boolean | null | { readonly date: string };
export type ExampleRange = readonly (readonly ExampleCell[])[];
/** An argument or a result: one cell, or a range by rows. */
export type ExampleValue = ExampleCell | ExampleRange;

export interface FunctionParameter {
  /** As Excel shows it, the same in every language. */
  readonly name: string;
  /** May be left out. */
  readonly isOptional?: true;
  /** Is one value; all others are ranges. */
  readonly isSingle?: true;
}

/** One function of the sheet; its texts are in the locales, under the same id. */
export interface FunctionEntry {
  readonly id: FunctionId;
  readonly group: FunctionGroup;
  readonly parameters: readonly FunctionParameter[];
  /** Takes a whole column wherever it takes a value, and spills a result of the same shape. */
  readonly isRowwise?: true;
  /** Arguments in the order of the parameters, and the result, numbers to four places. */
  readonly example: { readonly args: readonly ExampleValue[]; readonly result: ExampleValue };
}

const needed = (name: string): FunctionParameter => ({ name });
const optional = (name: string): FunctionParameter => ({ name, isOptional: true });
const single = (name: string): FunctionParameter => ({ name, isSingle: true });
const setting = (name: string): FunctionParameter => ({ name, isOptional: true, isSingle: true });
const column = (...cells: readonly ExampleCell[]): ExampleRange => cells.map((cell) => [cell]);
const date = (iso: string): ExampleCell => ({ date: iso });

const SCORES = column(61, 58.5, 66, 72, 39, 45, 49, 53, 55, 80);
const PUPILS = column(20, 35, 18, 40, 12, 25, 30, 22, 16, 50);
const NAMES = column('Школа № 1', 'Школа № 2', 'Школа № 3', 'Школа № 4', 'Школа № 5');
const RESULTS = column(62, 55, 48, 58, 41);
const CONDITIONS = column(0.2, 0.4, 0.7, 0.5, 0.8);
const WEIGHTED = [needed('values'), optional('weights')];
const PERIOD = [optional('periodStart'), optional('periodEnd')];
const PROGRAMME = [date('2020-08-01'), date('2021-06-30')];

/** Every function of the sheet, by group, in the order in which one would look at them. */
export const catalogue: readonly FunctionEntry[] = [
  {
    id: 'RATIO',
    group: 'compareSchools',
    parameters: [needed('scores'), setting('share'), optional('weights')],
    example: { args: [SCORES, 0.2], result: 1.8095 },
  },
  {
    id: 'GAP',
    group: 'compareSchools',
    parameters: [needed('scores'), setting('share'), optional('weights')],
    example: { args: [SCORES, 0.2, PUPILS], result: 33.3904 },
  },
  {
    id: 'GROUPGAP',
    group: 'compareSchools',
    parameters: [needed('a'), needed('b'), setting('measure')],
    example: { args: [column(62, 55, 58), column(48, 41, 46), 'cohen'], result: 3.7463 },
  },
  {
    id: 'GINI',
    group: 'compareSchools',
    parameters: WEIGHTED,
    example: { args: [SCORES], result: 0.1159 },
  },
  {
    id: 'THEIL',
    group: 'compareSchools',
    parameters: WEIGHTED,
    example: { args: [SCORES, PUPILS], result: 0.021 },
  },
  {
    id: 'DISPARITY',
    group: 'compareSchools',
    parameters: WEIGHTED,
    example: { args: [SCORES], result: 16.6811 },
  },
  {
    id: 'LOWEST',
    group: 'compareSchools',
    parameters: [needed('names'), needed('scores'), setting('share')],
    example: {
      args: [NAMES, RESULTS, 0.4],
      result: [
        ['Школа № 5', 41],
        ['Школа № 3', 48],
      ],
    },
  },
  {
    id: 'EXPECTED',
    group: 'compareSchools',
    parameters: [needed('results'), needed('conditions'), single('x')],
    example: { args: [RESULTS, CONDITIONS, 0.6], result: 50.1754 },
  },
  {
    id: 'RESIDUAL',
    group: 'compareSchools',
    parameters: [needed('results'), needed('conditions')],
    example: { args: [RESULTS, CONDITIONS], result: column(-1.2982, -1.7368, 1.1053, 4.5439, -2.614) },
  },
  {
    id: 'SHARE',
    group: 'smallSchools',
    parameters: [needed('numerator'), needed('denominator')],
    isRowwise: true,
    example: { args: [column(7, 12), column(28, 40)], result: column(25, 30) },
  },
  {
    id: 'PASSRATE',
    group: 'smallSchools',
    parameters: [needed('scores'), single('threshold')],
    example: { args: [SCORES, 50], result: 70 },
  },
  {
    id: 'INTERVAL',
    group: 'smallSchools',
    parameters: [single('successes'), single('total'), setting('confidence')],
    example: { args: [3, 8], result: [[13.6844, 69.4258]] },
  },
  {
    id: 'LOWRESULT',
    group: 'smallSchools',
    parameters: [needed('belowShares'), setting('threshold'), setting('procedures')],
    example: { args: [column(35, 12.5, 30)], result: true },
  },
  {
    id: 'QUADRANT',
    group: 'smallSchools',
    parameters: [needed('result'), needed('resultCut'), needed('conditions'), needed('conditionsCut')],
    isRowwise: true,
    example: {
      args: [RESULTS, 50, CONDITIONS, 0.7],
      result: column('вне группы', 'вне группы', 'ШНОР', 'вне группы', 'ШНОР и ШНСУ'),
    },
  },
  {
    id: 'ATTAINMENT',
    group: 'isIndicatorMet',
    parameters: [needed('actual'), needed('target'), optional('direction'), optional('cap')],
    isRowwise: true,
    example: { args: [column(45, 60), 50, 'рост', 1], result: column(0.9, 1) },
  },
  {
    id: 'PROGRESS',
    group: 'isIndicatorMet',
    parameters: [needed('baseline'), needed('target'), needed('actual')],
    isRowwise: true,
    example: { args: [40, 60, 55], result: 0.75 },
  },
  {
    id: 'STATUS',
    group: 'isIndicatorMet',
    parameters: [needed('actual'), needed('target'), optional('direction'), optional('tolerance')],
    isRowwise: true,
    example: {
      args: [column(12, 15.5, 20, ''), 15, 'снижение'],
      result: column('достигнут', 'близко', 'не достигнут', 'нет данных'),
    },
  },
  {
    id: 'TREND',
    group: 'isIndicatorMet',
    parameters: [needed('values'), setting('direction'), setting('tolerance')],
    example: { args: [[[41, 43.5, 47]]], result: 'положительная' },
  },
  {
    id: 'SCALE',
    group: 'isIndicatorMet',
    parameters: [needed('value'), needed('worst'), needed('best')],
    isRowwise: true,
    example: { args: [column(20, 45, 5), 40, 10], result: column(66.6667, 0, 100) },
  },
  {
    id: 'TERMSTART',
    group: 'isTermDue',
    parameters: [needed('term'), ...PERIOD],
    isRowwise: true,
    example: { args: ['Сентябрь – май', ...PROGRAMME], result: date('2020-09-01') },
  },
  {
    id: 'TERMEND',
    group: 'isTermDue',
    parameters: [needed('term'), ...PERIOD],
    isRowwise: true,
    example: {
      args: [column('Сентябрь – май', 'до 15.08.2020'), ...PROGRAMME],
      result: column(date('2021-05-31'), date('2020-08-15')),
    },
  },
  {
    id: 'TERMKIND',
    group: 'isTermDue',
    parameters: [needed('term')],
    isRowwise: true,
    example: {
      args: [column('Сентябрь – май', 'Ежеквартально', 'По плану ЦРО')],
      result: column('срок', 'ежегодно', 'по отдельному плану'),
    },
  },
  {
    id: 'DUE',
    group: 'isTermDue',
    parameters: [needed('term'), needed('done'), needed('today'), ...PERIOD],
    isRowwise: true,
    example: {
      args: [
        column('Сентябрь', 'Октябрь', 'Декабрь', 'Май'),
        column('да', '', '', ''),
        date('2020-12-01'),
        ...PROGRAMME,
      ],
      result: column('выполнено', 'просрочено', 'в работе', 'предстоит'),
    },
  },
  {
    id: 'QUANTITY',
    group: 'isTermDue',
    parameters: [needed('text')],
    isRowwise: true,
    example: {
      args: [column('Обучено 30 чел.', 'не менее 10 уроков', 'Приказ № 15')],
      result: column(30, 10, ''),
    },
  },
  {
    id: 'PARTIES',
    group: 'isTermDue',
    parameters: [single('text')],
    example: { args: ['УО, МУ ДПО «ЦРО», МОО*'], result: [['УО', 'МУ ДПО «ЦРО»', 'МОО']] },
  },
];
