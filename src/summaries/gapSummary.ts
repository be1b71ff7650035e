import {
  cell,
  definition,
  heading,
  lack,
  lateRow,
  SERIES_COLORS,
  type Block,
  type BlockCell,
  type Place,
  type TableBlock,
} from '../core/summaries/block';
import { MOST_LINKS, linkTo } from '../core/summaries/figure';
import { gapFacts, lastYears, type Gap, type GapFacts } from '../core/summaries/gapFacts';
import type { Summary } from '../core/summaries/summary';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { leftOutOf, linkCell, saidOf } from './common';

type Words = SummaryTexts['gaps'];

/** Columns of the schools' scores before those of series. */
const BEFORE = 2;

const text = (value: string) => cell(value, 'text');
const seriesName = ({ series: { procedure, subject, year } }: Gap): string =>
  [procedure, subject, year].filter((part) => part !== '').join(', ');

/** The mean of the tenth at one end, in cells: what ties at the cut shares the places left. */
function endFormula(scores: string, count: string, sign: '>' | '<'): string {
  const cut = `${sign === '>' ? 'LARGE' : 'SMALL'}(${scores},${count})`;
  const beyond = `(${scores}<>"")*(${scores}${sign}${cut})`;
  return `=(SUMPRODUCT(${beyond}*${scores})+${cut}*(${count}-SUMPRODUCT(${beyond})))/${count}`;
}

/** Gini over the scores in their order: the schools' own numbers count them off. */
const giniFormula = (scores: string, numbers: string, count: string): string =>
  `=MAX(0,SUMPRODUCT((2*${numbers}-${count}-1)*SMALL(${scores},${numbers}))/(${count}^2*AVERAGE(${scores})))`;

const theilFormula = (scores: string): string =>
  `=MAX(0,SUMPRODUCT(${scores}*LN(${scores}+(${scores}=0)))/SUM(${scores})-LN(AVERAGE(${scores})))`;

function gapRow(
  { series, count, ends, best, worst, ratio, gap, gini, theil }: Gap,
  index: number,
  words: Words,
): BlockCell[] {
  const scores = ({ column }: Place): string => column('scores', BEFORE + index);
  // So many of the numbers of schools as the series has scores.
  const numbers = ({ cell: at }: Place): string => `${at('scores', 0, 1)}:${at('scores', count - 1, 1)}`;
  return [
    text(series.procedure || words.noProcedure),
    text(series.subject || words.noSubject),
    cell(series.year, 'number'),
    cell(count, 'number', { formula: (place) => `=COUNT(${scores(place)})` }),
    cell(ends, 'number', { formula: ({ row }) => `=MAX(1,ROUND(D${row}/10,0))` }),
    cell(best, 'hundredth', { formula: (place) => endFormula(scores(place), `$E${place.row}`, '>') }),
    cell(worst, 'hundredth', { formula: (place) => endFormula(scores(place), `$E${place.row}`, '<') }),
    cell(ratio, 'hundredth', ratio === null ? {} : { formula: ({ row }) => `=F${row}/G${row}` }),
    cell(gap, 'hundredth', { formula: ({ row }) => `=F${row}-G${row}` }),
    cell(gini, 'thousandth', {
      formula: (place) => giniFormula(scores(place), numbers(place), `$D${place.row}`),
    }),
    cell(theil, 'thousandth', { formula: (place) => theilFormula(scores(place)) }),
  ];
}

/** The ratio of every assessment and subject by year, where there are several years. */
function byYear({ gaps }: GapFacts, words: Words, year: string): Block[] {
  const years = [...new Set(gaps.map(({ series }) => series.year))].sort((a, b) => a - b);
  if (years.length < 2) return [];
  const groups = lastYears(gaps);
  const rows = years.map((each) => ({
    cells: [
      text(String(each)),
      ...groups.map(({ series: { group } }): BlockCell => {
        const index = gaps.findIndex(({ series }) => series.group === group && series.year === each);
        const ratio = gaps[index]?.ratio ?? null;
        return cell(
          ratio,
          'hundredth',
          ratio === null ? {} : { formula: ({ cell: at }) => `=${at('gaps', index, 7)}` },
        );
      }),
    ],
  }));
  const names = groups.map(({ series }) => [series.procedure, series.subject].filter(Boolean).join(', '));
  return [
    heading(words.byYear),
    { is: 'table', id: 'ratios', header: [year, ...names], rows },
    {
      is: 'chart',
      type: 'line',
      title: words.chart,
      table: 'ratios',
      categories: 0,
      series: names.slice(0, SERIES_COLORS.length).map((name, index) => ({
        name,
        column: index + 1,
        color: SERIES_COLORS[index] ?? SERIES_COLORS[0],
      })),
    },
  ];
}

function tenths({ tenths: all, sheets }: GapFacts, words: Words, common: SummaryTexts['common']): TableBlock {
  return {
    is: 'table',
    id: 'tenths',
    noteColumns: [0, 1, 2, 4, 5],
    hasComments: true,
    header: [common.school, words.procedure, words.subject, common.year, words.end, words.mean, common.cell],
    rows: all.map(({ series, end, school, mean, at }) => ({
      key: [series.group, end, school.key].join(' '),
      cells: [
        text(school.name),
        text(series.procedure || words.noProcedure),
        text(series.subject || words.noSubject),
        cell(series.year, 'number'),
        text(end === 'best' ? words.bestEnd : words.worstEnd),
        cell(mean, 'hundredth'),
        linkCell(at, sheets.length > 1),
      ],
    })),
  };
}

function scoresOf({ gaps, schools }: GapFacts, words: Words, school: string): TableBlock {
  const hasLinks = gaps.length * schools.length <= MOST_LINKS;
  return {
    is: 'table',
    id: 'scores',
    isDetail: true,
    header: [school, words.number, ...gaps.map(seriesName)],
    rows: schools.map(({ place, name }, index) =>
      lateRow(() => [
        text(name),
        cell(index + 1, 'number'),
        ...gaps.map(({ series }): BlockCell => {
          const mean = series.means[place] ?? NaN;
          if (Number.isNaN(mean)) return cell(null, 'hundredth');
          const at = hasLinks ? series.at(place) : null;
          return cell(mean, 'hundredth', at ? { link: linkTo(at) } : undefined);
        }),
      ]),
    ),
  };
}

/** «Разрыв между школами»: ratio, gap, Gini and Theil by subject and year, with both tenths of schools. */
export const gapSummary: Summary<GapFacts> = {
  id: 'gaps',
  version: 2,
  name: { ru: 'Разрыв между школами', en: 'Gaps between schools' },
  lacks: {
    ru: 'Нет средних баллов школ по годам. Заполните шаблон «Результаты» или вставьте выгрузку с баллами и годом.',
    en: 'There are no mean scores of schools by year. Fill in the template «Results».',
  },
  facts: gapFacts,
  sources: ({ sheets }) => sheets,
  glance: ({ gaps }, locale) => [
    [summaryTexts(locale).overview.rows.ratio, Math.max(...lastYears(gaps).map(({ ratio }) => ratio ?? 0))],
  ],

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { gaps: words, common } = texts;
    return [
      ...saidOf('gaps', facts, texts),
      ...leftOutOf(facts.leftOut, texts),
      ...(facts.uncounted > 0 ? [lack(words.uncounted(facts.uncounted))] : []),
      heading(words.table),
      {
        is: 'table',
        id: 'gaps',
        noteColumns: [0, 1, 2, 3, 5, 6, 7, 8],
        header: [
          words.procedure,
          words.subject,
          common.year,
          words.schools,
          words.ends,
          words.best,
          words.worst,
          words.ratio,
          words.gap,
          words.gini,
          words.theil,
        ],
        rows: facts.gaps.map((gap, index) => ({
          key: `${gap.series.group}|${gap.series.year}`,
          cells: gapRow(gap, index, words),
        })),
      },
      ...byYear(facts, words, common.year),
      heading(words.tenths),
      tenths(facts, words, common),
      heading(words.matrix),
      scoresOf(facts, words, common.school),
      ...words.definitions.map(definition),
    ];
  },
};
