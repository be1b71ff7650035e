import { STATUSES } from '../core/indicators/status';
import {
  cell,
  definition,
  heading,
  lack,
  SERIES_COLORS,
  type Block,
  type BlockCell,
  type Place,
  type TableBlock,
} from '../core/summaries/block';
import { figureCell } from '../core/summaries/figure';
import { indicatorFacts, type IndicatorFact, type IndicatorFacts } from '../core/summaries/indicatorFacts';
import type { Summary } from '../core/summaries/summary';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { linkCell, saidOf } from './common';

type Words = SummaryTexts['indicators'];

/** Columns of plan and fact before those of years. */
const BEFORE = 5;

const text = (value: string) => cell(value, 'text');
const keyOf = ({ title }: IndicatorFact): string => title.slice(0, 150);

/** Where the years' columns stand. */
const planColumn = ({ years }: IndicatorFacts, year: number): number => BEFORE + years.plans.indexOf(year);
const actualColumn = ({ years }: IndicatorFacts, year: number): number =>
  BEFORE + years.plans.length + years.actuals.indexOf(year);

function byYear(facts: IndicatorFacts, words: Words): TableBlock {
  const { plans, actuals } = facts.years;
  return {
    is: 'table',
    id: 'years',
    noteColumns: [],
    header: [
      words.indicator,
      '№',
      words.unit,
      words.direction,
      words.baseline,
      ...plans.map((value) => ({ value, format: words.plan })),
      ...actuals.map((value) => ({ value, format: words.actual })),
    ],
    rows: facts.indicators.map((each) => ({
      key: keyOf(each),
      cells: [
        cell(each.title, 'text'),
        text(each.number),
        text(each.unit),
        text(each.direction === null ? words.unsaid : words[each.direction]),
        figureCell(each.baseline, 'hundredth'),
        ...plans.map((year) => figureCell(each.plans.get(year), 'hundredth')),
        ...actuals.map((year) => figureCell(each.actuals.get(year), 'hundredth')),
      ],
    })),
  };
}

/** The cells of the indicator's facts and of their years, for functions of a series. */
const seriesIn = (
  facts: IndicatorFacts,
  index: number,
  { cell: at }: Place,
): readonly [values: string, years: string] => {
  const [first, last] = [facts.years.actuals[0] ?? 0, facts.years.actuals.at(-1) ?? 0];
  const range = (row: number): string =>
    `${at('years', row, actualColumn(facts, first))}:${at('years', row, actualColumn(facts, last))}`;
  return [range(index), range(-1)];
};

const statusFormula = (fact: string, plan: string, isUp: boolean): string => {
  const [missing, whole] = isUp ? [`${plan}-${fact}`, plan] : [`${fact}-${plan}`, fact];
  const zero = isUp ? '' : `${fact}=0,"достигнут",`;
  const rest = `IF(${missing}<=1E-12*ABS(${whole}),"достигнут",IF(${missing}<=0.05*ABS(${whole})+1E-12*ABS(${whole}),"близко","не достигнут"))`;
  return zero === '' ? `=${rest}` : `=IF(${zero}${rest})`;
};

function trendCell(facts: IndicatorFacts, { direction, trend }: IndicatorFact, index: number): BlockCell {
  if (trend === null || direction === null) return text('');
  return cell(trend, 'text', {
    formula: (place) => {
      const [values, years] = seriesIn(facts, index, place);
      const slope = `SLOPE(${values},${years})`;
      return `=IF(ABS(${slope})<=0.01*ABS(AVERAGE(${values}))+1E-12*MAX(ABS(MAX(${values})),ABS(MIN(${values}))),"стабильная",IF(${slope}${direction === 'up' ? '>' : '<'}0,"положительная","отрицательная"))`;
    },
  });
}

function forecastCell(facts: IndicatorFacts, each: IndicatorFact, index: number): BlockCell {
  if (each.forecast === null) return cell(null, 'hundredth');
  return cell(each.forecast, 'hundredth', {
    formula: (place) => {
      const drawn = `FORECAST(G${place.row},${seriesIn(facts, index, place).join(',')})`;
      return each.isLimited ? `=MAX(0,MIN(100,${drawn}))` : `=${drawn}`;
    },
  });
}

/** A cell of the table of years, as it stands in a formula. */
const yearly = (
  facts: IndicatorFacts,
  index: number,
  year: number,
  role: 'plan' | 'actual',
  place: Place,
): string =>
  place.cell('years', index, role === 'plan' ? planColumn(facts, year) : actualColumn(facts, year));

function judged(facts: IndicatorFacts, words: Words, cellWord: string): TableBlock {
  return {
    is: 'table',
    id: 'judged',
    noteColumns: [0, 1, 2, 3, 4, 5, 7, 8],
    hasComments: true,
    header: [
      words.indicator,
      words.year,
      words.attainment,
      words.status,
      words.trend,
      words.forecast,
      words.lastYear,
      words.lastPlan,
      words.forecastStatus,
      cellWord,
    ],
    rows: facts.indicators.map((each, index) => {
      const { year, lastYear, direction } = each;
      const lastPlan = each.plans.get(lastYear ?? 0);
      return {
        key: [each.number, each.title].join(' ').trim().slice(0, 150),
        cells: [
          text(each.title),
          cell(year, 'number'),
          cell(each.attainment, 'percent', {
            ...(each.attainment !== null &&
              year !== null && {
                formula: (place) => {
                  const [plan, actual] = (['plan', 'actual'] as const).map((role) =>
                    yearly(facts, index, year, role, place),
                  );
                  return direction === 'up' ? `=${actual}/${plan}` : `=${plan}/${actual}`;
                },
              }),
          }),
          cell(each.status, 'state', {
            ...(each.status !== 'нет данных' &&
              year !== null && {
                formula: (place) =>
                  statusFormula(
                    yearly(facts, index, year, 'actual', place),
                    yearly(facts, index, year, 'plan', place),
                    direction === 'up',
                  ),
              }),
          }),
          trendCell(facts, each, index),
          forecastCell(facts, each, index),
          cell(lastYear, 'number'),
          cell(lastPlan?.value ?? null, 'hundredth', {
            ...(lastPlan &&
              lastYear !== null && {
                formula: (place) => `=${yearly(facts, index, lastYear, 'plan', place)}`,
              }),
          }),
          each.forecastStatus === null
            ? text('')
            : cell(each.forecastStatus, 'state', {
                formula: ({ row }) => statusFormula(`F${row}`, `H${row}`, direction === 'up'),
              }),
          linkCell(each.at, facts.sheets.length > 1),
        ],
      };
    }),
  };
}

function byStatus({ indicators }: IndicatorFacts, words: Words, total: string): TableBlock {
  return {
    is: 'table',
    id: 'statuses',
    header: [words.status, words.count],
    rows: STATUSES.map((status) => ({
      key: status,
      cells: [
        cell(status, 'state'),
        cell(indicators.filter((each) => each.status === status).length, 'number', {
          formula: ({ column, row }) => `=COUNTIF(${column('judged', 3)},A${row})`,
        }),
      ],
    })),
    totals: {
      cells: [
        cell(total, 'total'),
        cell(indicators.length, 'totalNumber', { formula: ({ column }) => `=SUM(${column('statuses', 1)})` }),
      ],
    },
  };
}

/** Plan and fact of the year judged, of indicators that share the unit of a chart. */
function percents(facts: IndicatorFacts, words: Words): Block[] {
  const rows = facts.indicators.flatMap((each, index) => {
    const { year } = each;
    if (!each.isPercent || year === null) return [];
    const figure = (role: 'plan' | 'actual'): BlockCell =>
      cell((role === 'plan' ? each.plans : each.actuals).get(year)?.value ?? null, 'hundredth', {
        formula: (place) => `=${yearly(facts, index, year, role, place)}`,
      });
    return [{ key: keyOf(each), cells: [text(each.title), figure('plan'), figure('actual')] }];
  });
  if (rows.length === 0) return [];
  return [
    heading(words.percents),
    { is: 'table', id: 'percents', header: [words.indicator, words.planOf, words.actualOf], rows },
    {
      is: 'chart',
      type: 'bar',
      title: words.chart,
      table: 'percents',
      categories: 0,
      series: [
        { name: words.planOf, column: 1, color: SERIES_COLORS[2] },
        { name: words.actualOf, column: 2, color: SERIES_COLORS[0] },
      ],
    },
  ];
}

/** «Показатели: итоги»: plan and fact by year, attainment, status, trend and forecast. */
export const indicatorSummary: Summary<IndicatorFacts> = {
  id: 'indicators',
  version: 2,
  name: { ru: 'Итоги по показателям', en: 'Indicators, summed up' },
  lacks: {
    ru: 'Нет показателей с числами по годам. Заполните шаблон «Показатели».',
    en: 'There are no indicators with numbers by year. Fill in the template «Indicators».',
  },
  facts: indicatorFacts,
  sources: ({ sheets }) => sheets,
  glance: ({ indicators }) =>
    STATUSES.map((status) => [status, indicators.filter((each) => each.status === status).length] as const),

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { indicators: words, common } = texts;
    return [
      ...saidOf('indicators', facts, texts),
      ...(facts.blank > 0 ? [lack(words.blank(facts.blank))] : []),
      heading(words.statuses),
      byStatus(facts, words, common.total),
      ...percents(facts, words),
      heading(words.judged),
      judged(facts, words, common.cell),
      heading(words.table),
      byYear(facts, words),
      ...words.definitions.map(definition),
    ];
  },
};
