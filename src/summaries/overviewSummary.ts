import { cell, heading, lack, type BlockLook, type BlockRow } from '../core/summaries/block';
import { overviewFacts, type OverviewFacts } from '../core/summaries/overviewFacts';
import { countOf } from '../core/summaries/roadmapFacts';
import { isAgreement, schoolsIn } from '../core/summaries/supportFacts';
import type { Summary } from '../core/summaries/summary';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { gapSummary } from './gapSummary';
import { indicatorSummary } from './indicatorSummary';
import { roadmapSummary } from './roadmapSummary';
import { saidOf } from './common';
import { schoolSummary } from './schoolSummary';
import { trainingSummary } from './trainingSummary';

/** A figure, or null where the workbook does not hold what it is counted from. */
type Ten = Readonly<Record<keyof SummaryTexts['overview']['rows'], number | null>>;

const LOOKS: Readonly<Partial<Record<keyof Ten, BlockLook>>> = {
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

/** What the figure was counted from, said beside it. */
function remarks(
  { roadmap, widest, schools, support }: OverviewFacts,
  words: SummaryTexts,
): Partial<Record<keyof Ten, string>> {
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

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { overview: words } = texts;
    const figures = ten(facts);
    const notes = remarks(facts, texts);
    const rows = (Object.keys(words.rows) as (keyof Ten)[]).map((key): BlockRow => {
      const value = figures[key];
      return {
        key,
        cells: [
          cell(words.rows[key], 'text'),
          value === null ? cell(words.noData, 'text') : cell(value, LOOKS[key] ?? 'number'),
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
