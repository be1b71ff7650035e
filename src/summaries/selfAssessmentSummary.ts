import {
  cell,
  definition,
  heading,
  SERIES_COLORS,
  type BlockCell,
  type TableBlock,
} from '../core/summaries/block';
import { figureCell } from '../core/summaries/figure';
import {
  DEFICIT,
  selfAssessmentFacts,
  type SelfAssessmentFacts,
} from '../core/summaries/selfAssessmentFacts';
import type { Summary } from '../core/summaries/summary';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { saidOf } from './common';

type Words = SummaryTexts['selfassessment'];

/** Columns of factors before those of schools. */
const BEFORE = 4;

const text = (value: string) => cell(value, 'text');

const factors = ({ factors: all, schools }: SelfAssessmentFacts, words: Words): TableBlock => ({
  is: 'table',
  id: 'factors',
  hasComments: true,
  header: [words.factor, words.block, words.mean, words.deficits, ...schools],
  rows: all.map((each) => ({
    key: each.factor.slice(0, 150),
    cells: [
      text(each.factor),
      text(each.block),
      cell(each.mean, 'hundredth', {
        formula: ({ row, letters }) => `=AVERAGE(E${row}:${letters(BEFORE + schools.length - 1)}${row})`,
      }),
      cell(each.deficits, 'number', {
        formula: ({ row, letters }) =>
          `=COUNTIF(E${row}:${letters(BEFORE + schools.length - 1)}${row},"<=${DEFICIT}")`,
      }),
      ...schools.map((school): BlockCell =>
        figureCell(each.scores.find((own) => own.school === school)?.score, 'number'),
      ),
    ],
  })),
});

/** «Самообследование: итоги»: scores by block and factor, with the deficits that schools share. */
export const selfAssessmentSummary: Summary<SelfAssessmentFacts> = {
  id: 'selfassessment',
  version: 2,
  name: { ru: 'Итоги самообследования', en: 'Self-assessments, summed up' },
  lacks: {
    ru: 'Нет листов самообследования с оценками школ.',
    en: 'There are no sheets of self-assessment with scores.',
  },
  facts: selfAssessmentFacts,
  sources: ({ sheets }) => sheets,
  glance: () => [],

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { selfassessment: words } = texts;
    return [
      ...saidOf('selfassessment', facts, texts),
      heading(words.byBlock),
      {
        is: 'table',
        id: 'blocks',
        header: [words.block, words.mean, words.scores],
        rows: facts.blocks.map(({ name, mean, scores }) => ({
          key: name,
          cells: [text(name), cell(mean, 'hundredth'), cell(scores, 'number')],
        })),
      },
      {
        is: 'chart',
        type: 'bar',
        title: words.chart,
        table: 'blocks',
        categories: 0,
        series: [{ name: words.mean, column: 1, color: SERIES_COLORS[0] }],
      },
      heading(words.factors),
      factors(facts, words),
      ...words.definitions.map(definition),
    ];
  },
};
