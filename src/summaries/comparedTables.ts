import type { BlockLook } from '../core/summaries/block';
import { LEAST_FOR_CONCLUSION } from '../core/summaries/gapFacts';
import type { SummaryTexts } from '../locales/summaryTexts';

export type Better = 'up' | 'down';

/** A figure of a row that two periods are compared by. */
export interface ComparedFigure {
  readonly id: string;
  readonly name: (texts: SummaryTexts) => string;
  /** Its column from 0, or the header of the column where its place depends on the data. */
  readonly column: number | string;
  readonly look: BlockLook | ((key: string) => BlockLook);
  /** Which way is better; absent = nobody can say. */
  readonly better?: Better | ((key: string) => Better | null);
  /** Where another table of the sheet says it of the row's key, and in which words, in both languages. */
  readonly betterIn?: {
    readonly table: string;
    readonly column: number;
    readonly words: Readonly<Record<Better, readonly string[]>>;
  };
  /** Words from the worst to the best, in both languages. */
  readonly ranks?: readonly (readonly string[])[];
  /** The columns of its interval: what lies within both is no change. */
  readonly interval?: readonly [low: number, high: number];
  /** The column of what it was counted over, and with how few of them nothing is concluded. */
  readonly least?: { readonly column: number; readonly count: number };
}

/** A table of a summary that two periods are compared by. */
export interface ComparedTable {
  readonly of: string;
  readonly table: string;
  readonly title: (texts: SummaryTexts) => string;
  /** The columns that name a row. */
  readonly labels: readonly number[];
  /** Whether keys end in a year, the last of which stands for the row. */
  readonly isLastYear?: true;
  /** Whether rows that are as they were are left out. */
  readonly isChangedOnly?: true;
  readonly figures: readonly ComparedFigure[];
}

/** To be on the list of low results is the worse. */
const YES_NO = [
  ['да', 'yes'],
  ['нет', 'no'],
] as const;
const STATUSES = [['не достигнут'], ['близко'], ['достигнут']] as const;

const oneOf =
  (up: readonly string[], down: readonly string[]) =>
  (key: string): Better | null =>
    up.includes(key) ? 'up' : down.includes(key) ? 'down' : null;

const ofTen = oneOf(['done', 'reached', 'trained', 'agreements'], ['overdue', 'missed', 'ratio', 'low']);
const LOOKS_OF_TEN: Readonly<Record<string, BlockLook>> = {
  done: 'percent',
  reached: 'percent',
  trained: 'percent',
  ratio: 'hundredth',
};

/** A tenth of fewer schools is one of them. */
const least = { column: 3, count: LEAST_FOR_CONCLUSION };
const year: ComparedFigure = { id: 'year', name: ({ common }) => common.year, column: 2, look: 'number' };

/** What is compared of each summary: figures that mean the same from one period to the next. */
export const COMPARED: readonly ComparedTable[] = [
  {
    of: 'overview',
    table: 'ten',
    title: ({ overview }) => overview.table,
    labels: [0],
    figures: [
      {
        id: 'value',
        name: ({ overview }) => overview.value,
        column: 1,
        look: (key) => LOOKS_OF_TEN[key] ?? 'number',
        better: ofTen,
      },
    ],
  },
  {
    of: 'roadmapSummary',
    table: 'states',
    title: ({ roadmap }) => roadmap.byState,
    labels: [0],
    figures: [
      {
        id: 'events',
        name: ({ roadmap }) => roadmap.events,
        column: 1,
        look: 'number',
        better: oneOf(['выполнено'], ['просрочено']),
      },
    ],
  },
  {
    of: 'roadmapSummary',
    table: 'sections',
    title: ({ roadmap }) => roadmap.bySection,
    labels: [0],
    figures: (['выполнено', 'просрочено'] as const).map((state) => ({
      id: state,
      name: () => state,
      column: state,
      look: 'number',
      better: state === 'выполнено' ? 'up' : 'down',
    })),
  },
  {
    of: 'roadmapSummary',
    table: 'all',
    title: ({ comparison }) => comparison.events,
    labels: [1, 0],
    isChangedOnly: true,
    figures: [{ id: 'state', name: ({ roadmap }) => roadmap.state, column: 3, look: 'state' }],
  },
  {
    of: 'indicators',
    table: 'judged',
    title: ({ indicators }) => indicators.judged,
    labels: [0],
    figures: [
      { id: 'year', name: ({ indicators }) => indicators.year, column: 1, look: 'number' },
      {
        id: 'attainment',
        name: ({ indicators }) => indicators.attainment,
        column: 2,
        look: 'percent',
        better: 'up',
      },
      {
        id: 'status',
        name: ({ indicators }) => indicators.status,
        column: 3,
        look: 'state',
        ranks: STATUSES,
      },
    ],
  },
  {
    of: 'indicators',
    table: 'percents',
    title: ({ indicators }) => indicators.percents,
    labels: [0],
    figures: [
      {
        id: 'actual',
        name: ({ indicators }) => indicators.actualOf,
        column: 2,
        look: 'hundredth',
        betterIn: { table: 'years', column: 3, words: { up: ['рост', 'up'], down: ['снижение', 'down'] } },
      },
    ],
  },
  {
    of: 'gaps',
    table: 'gaps',
    title: ({ gaps }) => gaps.table,
    labels: [0, 1],
    isLastYear: true,
    figures: [
      year,
      { id: 'ratio', name: ({ gaps }) => gaps.ratio, column: 7, look: 'hundredth', better: 'down', least },
      { id: 'gap', name: ({ gaps }) => gaps.gap, column: 8, look: 'hundredth', better: 'down', least },
      { id: 'gini', name: ({ gaps }) => gaps.gini, column: 9, look: 'thousandth', better: 'down', least },
    ],
  },
  {
    of: 'schools',
    table: 'settings',
    title: ({ comparison }) => comparison.settings,
    labels: [0],
    isChangedOnly: true,
    figures: [{ id: 'value', name: ({ common }) => common.value, column: 1, look: 'tenth' }],
  },
  {
    of: 'schools',
    table: 'means',
    title: ({ schools }) => schools.lowChart,
    labels: [0],
    figures: [
      { id: 'share', name: ({ schools }) => schools.share, column: 1, look: 'tenth', better: 'down' },
    ],
  },
  {
    of: 'schools',
    table: 'schools',
    title: ({ schools }) => schools.table,
    labels: [0],
    figures: [
      {
        id: 'share',
        name: ({ schools }) => schools.share,
        column: 3,
        look: 'tenth',
        better: 'down',
        interval: [4, 5],
      },
      { id: 'low', name: ({ schools }) => schools.isLow, column: 11, look: 'text', ranks: YES_NO },
    ],
  },
  {
    of: 'training',
    table: 'totals',
    title: ({ support }) => support.totals,
    labels: [0],
    figures: [
      { id: 'value', name: ({ support }) => support.value, column: 1, look: 'number', better: 'up' },
      { id: 'share', name: ({ support }) => support.share, column: 3, look: 'percent', better: 'up' },
    ],
  },
  {
    of: 'selfassessment',
    table: 'blocks',
    title: ({ selfassessment }) => selfassessment.byBlock,
    labels: [0],
    figures: [
      { id: 'mean', name: ({ selfassessment: own }) => own.mean, column: 1, look: 'hundredth', better: 'up' },
      { id: 'scores', name: ({ selfassessment: own }) => own.scores, column: 2, look: 'number' },
    ],
  },
  {
    of: 'collection',
    table: 'about',
    title: ({ collection }) => collection.about,
    labels: [0],
    figures: [{ id: 'value', name: ({ collection }) => collection.value, column: 1, look: 'text' }],
  },
  {
    of: 'collection',
    table: 'states',
    title: ({ collection }) => collection.byState,
    labels: [0],
    figures: [{ id: 'count', name: ({ collection }) => collection.count, column: 1, look: 'number' }],
  },
];
