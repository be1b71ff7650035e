import { cell, heading, lack, type BlockLook, type BlockRow } from '../core/summaries/block';
import { linkTo } from '../core/summaries/figure';
import { keyedRows } from '../core/summaries/kept';
import { overviewFacts, type OverviewFacts } from '../core/summaries/overviewFacts';
import { LATER } from '../core/summaries/dueFacts';
import { countOf } from '../core/summaries/roadmapFacts';
import { isAgreement, schoolsIn } from '../core/summaries/supportFacts';
import type { Summary } from '../core/summaries/summary';
import { cellAddress, sheetAddress } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/edit';
import { summaryId } from '../core/workbook/stamp';
import type { Sheet } from '../core/workbook/workbook';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { gapSummary } from './gapSummary';
import { addressIn, guarded, quoted, rowOf } from './guarded';
import { indicatorSummary } from './indicatorSummary';
import { roadmapSummary } from './roadmapSummary';
import { saidOf } from './common';
import { schoolSummary } from './schoolSummary';
import { trainingSummary } from './trainingSummary';

type Key = keyof SummaryTexts['overview']['rows'];
/** A figure, or null where the workbook does not hold what it is counted from. */
type Ten = Readonly<Record<Key, number | null>>;

const LOOKS: Readonly<Partial<Record<Key, BlockLook>>> = {
  done: 'percent',
  reached: 'percent',
  trained: 'percent',
  ratio: 'hundredth',
};

function trainedShare({ support }: OverviewFacts): number | null {
  const both = (support?.training ?? []).filter((row) => row.planned && row.trained);
  const planned = both.reduce((sum, row) => sum + (row.planned?.value ?? 0), 0);
  return planned > 0 ? both.reduce((sum, row) => sum + (row.trained?.value ?? 0), 0) / planned : null;
}

function ten(facts: OverviewFacts): Ten {
  const { roadmap, indicators, widest, schools, support } = facts;
  const judged = (indicators?.indicators ?? []).filter(({ status }) => status !== 'нет данных');
  const having = (status: string): number => judged.filter((each) => each.status === status).length;
  const marked = roadmap?.areMarksKept ? roadmap : null;
  const relations = support?.relations ?? [];
  return {
    events: roadmap?.events.length ?? null,
    done: marked ? countOf(marked.events, 'выполнено') / marked.events.length : null,
    overdue: marked?.overdue.length ?? null,
    due: roadmap ? roadmap.soon.length + roadmap.later.length : null,
    reached: judged.length > 0 ? having('достигнут') / judged.length : null,
    missed: judged.length > 0 ? having('не достигнут') : null,
    ratio: widest?.ratio ?? null,
    low: schools ? schools.schools.filter(({ isLow }) => isLow).length : null,
    trained: trainedShare(facts),
    agreements:
      relations.length > 0 ? schoolsIn(relations.filter((row) => row.isActive && isAgreement(row))) : null,
  };
}

/** Columns of other summaries that figures are taken from. */
const STATES = { count: 1, share: 2 } as const;
const EVENTS = { state: 3, end: 4 } as const;
const RATIO = 7;
const IS_LOW = 11;
const TOTALS = { value: 1, share: 3 } as const;

/** The formula of a figure over the sheets that are made beside; none where those are not. */
function formulas(
  { widest }: OverviewFacts,
  beside: readonly Sheet[],
  texts: SummaryTexts,
): Readonly<Partial<Record<Key, string>>> {
  const sheetOf = ({ id }: Pick<Summary, 'id'>): Sheet | undefined =>
    beside.find(({ stamp }) => summaryId(stamp) === id);
  const [roadmap, indicators, gaps, schools, training] = [
    roadmapSummary,
    indicatorSummary,
    gapSummary,
    schoolSummary,
    trainingSummary,
  ].map((summary) => sheetOf(summary as Pick<Summary, 'id'>));
  const { anew } = texts.overview;
  /** Cells of rows with these keys, and what is counted of them. */
  const of = (
    sheet: Sheet | undefined,
    table: string,
    keys: readonly string[],
    column: number,
    count: (cells: readonly string[]) => string = ([first = '']) => first,
  ): string | undefined => {
    const rows = sheet ? keys.flatMap((key) => rowOf(sheet, table, key) ?? []) : [];
    if (!sheet || rows.length < keys.length) return undefined;
    return guarded(sheet, rows, count(rows.map(({ row }) => addressIn(sheet, row, column))), anew);
  };
  /** Whole columns of a table, from its first row to its last. */
  const over = (
    sheet: Sheet | undefined,
    table: string,
    count: (column: (column: number) => string) => string,
  ): string | undefined => {
    const rows = sheet ? keyedRows(sheet).filter((each) => each.table === table) : [];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!sheet || !first || !last) return undefined;
    const column = (own: number): string =>
      sheetAddress(sheet.name, `${cellAddress(first.row, own)}:${cellAddress(last.row, own)}`);
    return guarded(sheet, first === last ? [first] : [first, last], count(column), anew);
  };
  const found: Partial<Record<Key, string | undefined>> = {
    events: of(roadmap, 'states', ['total'], STATES.count),
    done: of(roadmap, 'states', ['выполнено'], STATES.share),
    overdue: of(roadmap, 'states', ['просрочено'], STATES.count),
    due: over(
      roadmap,
      'all',
      (column) =>
        `SUMPRODUCT(((${column(EVENTS.state)}="в работе")+(${column(EVENTS.state)}="предстоит"))*(${column(EVENTS.end)}<>"")*(${column(EVENTS.end)}<=$B$3+${LATER}))`,
    ),
    reached: of(
      indicators,
      'statuses',
      ['достигнут', 'близко', 'не достигнут'],
      STATES.count,
      (cells) => `${cells[0] ?? ''}/(${cells.join('+')})`,
    ),
    missed: of(indicators, 'statuses', ['не достигнут'], STATES.count),
    ratio: widest ? of(gaps, 'gaps', [`${widest.series.group}|${widest.series.year}`], RATIO) : undefined,
    low: over(schools, 'schools', (column) => `COUNTIF(${column(IS_LOW)},${quoted(texts.schools.yes)})`),
    trained: of(training, 'totals', ['trained'], TOTALS.share),
    agreements: of(training, 'totals', ['agreements'], TOTALS.value),
  };
  return Object.fromEntries(Object.entries(found).filter(([, formula]) => formula !== undefined));
}

/** Where the first of what a figure was counted from stands, for the figures that no sheet beside says. */
function links({
  roadmap,
  indicators,
  widest,
  schools,
  support,
}: OverviewFacts): Partial<Record<Key, CellRef>> {
  const [event] = roadmap?.events ?? [];
  const indicator = indicators?.indicators.find(({ at }) => at)?.at;
  const place = widest ? widest.series.means.findIndex((mean) => !Number.isNaN(mean)) : -1;
  const gap = widest?.series.at(place);
  const school = (schools?.schools.find(({ isLow }) => isLow) ?? schools?.schools[0])?.at;
  const course = support?.training[0]?.at;
  const relation = support?.relations[0]?.at;
  const row = event && { sheet: event.table.sheet, row: event.row.row, column: 0 };
  return {
    ...(row && { events: row, done: row, overdue: row, due: row }),
    ...(indicator && { reached: indicator, missed: indicator }),
    ...(gap && { ratio: gap }),
    ...(school && { low: school }),
    ...(course && { trained: course }),
    ...(relation && { agreements: relation }),
  };
}

/** What the figure was counted from, said beside it. */
function remarks(
  { roadmap, widest, schools, support }: OverviewFacts,
  words: SummaryTexts,
): Partial<Record<Key, string>> {
  const { overview } = words;
  return {
    ...(widest && {
      ratio: [widest.series.procedure, widest.series.subject, widest.series.year]
        .filter((part) => part !== '')
        .join(', '),
    }),
    ...(schools && { low: overview.ofSchools(schools.schools.length, schools.year) }),
    ...(roadmap && !roadmap.areMarksKept && { overdue: words.roadmap.noMarks }),
    ...(support?.registered && { agreements: overview.ofRegister(support.registered) }),
  };
}

/** «Обзор»: the ten figures that matter, and what follows from them all. */
export const overviewSummary: Summary<OverviewFacts> = {
  id: 'overview',
  version: 1,
  settingsOf: 'schools',
  name: { ru: 'Обзор программы', en: 'Programme overview' },
  lacks: {
    ru: 'Обзор нужен, когда в книге есть хотя бы два вида данных: дорожная карта, показатели, результаты, обучение.',
    en: 'An overview takes at least two kinds of data: a roadmap, indicators, results, training.',
  },
  facts: overviewFacts,
  sources: ({ roadmap, indicators, schools, support }) => [
    ...new Set([roadmap, indicators, schools, support].flatMap((facts) => facts?.sheets ?? [])),
  ],
  glance: () => [],

  blocks: (facts, locale, beside = []) => {
    const texts = summaryTexts(locale);
    const { overview: words } = texts;
    const figures = ten(facts);
    const notes = remarks(facts, texts);
    const [counted, at] = [formulas(facts, beside, texts), links(facts)];
    const rows = (Object.keys(words.rows) as Key[]).map((key): BlockRow => {
      const value = figures[key];
      const [formula, from] = [counted[key], at[key]];
      const source = formula === undefined ? from && { link: linkTo(from) } : { formula: () => formula };
      return {
        key,
        cells: [
          cell(words.rows[key], 'text'),
          value === null ? cell(words.noData, 'text') : cell(value, LOOKS[key] ?? 'number', source),
          cell(notes[key] ?? '', 'text'),
        ],
      };
    });
    const { roadmap, indicators, widest, schools, support } = facts;
    const lacking = [
      ...(roadmap ? [] : [roadmapSummary]),
      ...(indicators ? [] : [indicatorSummary]),
      ...(widest ? [] : [gapSummary]),
      ...(schools ? [] : [schoolSummary]),
      ...(support ? [] : [trainingSummary]),
    ];
    return [
      heading(words.table),
      { is: 'table', id: 'ten', hasComments: true, header: [words.figure, words.value, words.note], rows },
      ...(roadmap ? saidOf('roadmapSummary', roadmap, texts) : []),
      ...(indicators ? saidOf('indicators', indicators, texts).slice(0, 2) : []),
      ...(schools ? saidOf('schools', schools, texts).slice(0, 1) : []),
      ...(support ? saidOf('training', support, texts) : []),
      ...(lacking.length > 0
        ? [heading(words.lacks), ...lacking.map(({ lacks }) => lack(lacks[locale]))]
        : []),
    ];
  },
};
