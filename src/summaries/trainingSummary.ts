import {
  cell,
  definition,
  heading,
  lack,
  SERIES_COLORS,
  type Block,
  type BlockCell,
  type BlockRow,
  type TableBlock,
} from '../core/summaries/block';
import { figureCell } from '../core/summaries/figure';
import {
  isAgreement,
  isMentoring,
  schoolsIn,
  supportFacts,
  type SupportFacts,
} from '../core/summaries/supportFacts';
import type { Summary } from '../core/summaries/summary';
import { plainText } from '../core/values/plainText';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { linkCell, saidOf } from './common';

type Words = SummaryTexts['support'];

const text = (value: string) => cell(value, 'text');

/** A part of a whole and its share; without a whole the share stays empty. */
const part = (key: string, name: string, value: number, whole: number | null): BlockRow => ({
  key,
  cells: [
    text(name),
    cell(value, 'number'),
    cell(whole, 'number'),
    cell(whole === null || whole === 0 ? null : value / whole, 'percent', {
      ...(whole !== null && whole > 0 && { formula: ({ row }) => `=B${row}/C${row}` }),
    }),
  ],
});

/** Trained of planned, over courses with both. */
function trainedOf({ training }: SupportFacts): BlockRow['cells'] | null {
  const both = training.filter((row) => row.planned && row.trained);
  const sum = (id: 'planned' | 'trained'): number =>
    both.reduce((total, row) => total + (row[id]?.value ?? 0), 0);
  const planned = sum('planned');
  if (planned === 0) return null;
  const whole = (column: number, other: number) => ({
    formula: ({ column: range }: { column: (table: string, column: number) => string }) =>
      `=SUMPRODUCT((${range('courses', other)}<>"")*(${range('courses', column)}<>"")*${range('courses', column)})`,
  });
  return [
    cell(sum('trained'), 'number', whole(3, 2)),
    cell(planned, 'number', whole(2, 3)),
    cell(sum('trained') / planned, 'percent', { formula: ({ row }) => `=B${row}/C${row}` }),
  ];
}

function totals(facts: SupportFacts, words: Words): TableBlock {
  const { training, relations, visits, visitsPlanned, registered } = facts;
  const whole = registered > 0 ? registered : null;
  const trained = trainedOf(facts);
  const active = relations.filter(({ isActive }) => isActive);
  const rows: BlockRow[] = [
    ...(trained ? [{ key: 'trained', cells: [text(words.trainedTotal), ...trained] }] : []),
    ...(training.length > 0
      ? [
          part(
            'trainedSchools',
            words.trainedSchools,
            schoolsIn(training.filter(({ trained: own }) => (own?.value ?? 0) > 0)),
            whole,
          ),
        ]
      : []),
    ...(relations.length > 0
      ? [
          part('agreements', words.agreementSchools, schoolsIn(active.filter(isAgreement)), whole),
          part('mentoring', words.mentoringSchools, schoolsIn(active.filter(isMentoring)), whole),
        ]
      : []),
    ...(visits.length > 0
      ? [
          part('visits', words.visits, visits.length, visitsPlanned?.count ?? null),
          part('visitedSchools', words.visitedSchools, schoolsIn(visits), whole),
        ]
      : []),
  ];
  return { is: 'table', id: 'totals', header: [words.what, words.value, words.of, words.share], rows };
}

function courses({ training }: SupportFacts, words: Words, common: SummaryTexts['common']): Block[] {
  if (training.length === 0) return [lack(words.noTraining)];
  return [
    heading(words.byCourse),
    {
      is: 'table',
      id: 'courses',
      noteColumns: [0, 1, 2, 3, 4],
      header: [common.school, words.topic, words.planned, words.trained, words.share, common.cell],
      rows: training.map((row) => {
        const [planned, trained] = [row.planned?.value ?? 0, row.trained?.value];
        const hasShare = planned > 0 && trained !== undefined;
        return {
          cells: [
            text(row.school),
            text(row.topic),
            figureCell(row.planned, 'number'),
            figureCell(row.trained, 'number'),
            cell(
              hasShare ? trained / planned : null,
              'percent',
              hasShare ? { formula: ({ row: own }) => `=D${own}/C${own}` } : {},
            ),
            linkCell(row.at, false),
          ],
        };
      }),
    },
    {
      is: 'chart',
      type: 'bar',
      title: words.chart,
      table: 'courses',
      categories: 0,
      series: [
        { name: words.planned, column: 2, color: SERIES_COLORS[2] },
        { name: words.trained, column: 3, color: SERIES_COLORS[0] },
      ],
    },
  ];
}

function relationsOf({ relations }: SupportFacts, words: Words, common: SummaryTexts['common']): Block[] {
  if (relations.length === 0) return [lack(words.noRelations)];
  return [
    heading(words.relations),
    {
      is: 'table',
      id: 'relations',
      noteColumns: [0, 1, 2, 3, 4],
      hasComments: true,
      header: [common.school, words.kind, words.partner, words.until, words.isActive, common.cell],
      rows: relations.map((row) => ({
        key: [row.school, row.kind, row.partner].map(plainText).join('|').slice(0, 150),
        cells: [
          text(row.school),
          text(row.kind),
          text(row.partner),
          cell(row.until, 'date'),
          cell(row.isActive ? words.yes : words.no, 'text', {
            formula: ({ row: own }) => `=IF(OR(D${own}="",D${own}>=$B$3),"${words.yes}","${words.no}")`,
          }),
          linkCell(row.at, false),
        ],
      })),
    },
  ];
}

function visitsOf(
  { visits, visitsPlanned }: SupportFacts,
  words: Words,
  common: SummaryTexts['common'],
): Block[] {
  if (visits.length === 0) return [lack(words.noVisits)];
  const groups = new Map<string, (typeof visits)[number][]>();
  for (const visit of visits) {
    const key = plainText(visit.school);
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [
    ...(visitsPlanned ? [] : [lack(words.noPlan)]),
    heading(words.visited),
    {
      is: 'table',
      id: 'visits',
      noteColumns: [0, 1, 2],
      header: [common.school, words.lessons, words.score, common.cell],
      rows: [...groups.values()].flatMap((own) => {
        const [first] = own;
        if (!first) return [];
        const scores = own.flatMap(({ score }) => score ?? []);
        const mean = scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
        const cells: BlockCell[] = [
          text(first.school),
          cell(own.length, 'number'),
          cell(mean, 'hundredth'),
          linkCell(first.at, false),
        ];
        return [{ cells }];
      }),
    },
  ];
}

/** «Обучение и партнёрство»: training against plan, agreements, mentoring, visits. */
export const trainingSummary: Summary<SupportFacts> = {
  id: 'training',
  version: 2,
  name: { ru: 'Обучение и партнёрство', en: 'Training and partnerships' },
  lacks: {
    ru: 'Нет заполненных листов «Повышение квалификации», «Партнёрство и наставничество» и «Посещение уроков».',
    en: 'There are no filled sheets «Training», «Partnerships» or «Lesson visits».',
  },
  facts: supportFacts,
  sources: ({ sheets }) => sheets,
  glance: ({ relations }, locale) => [
    [
      summaryTexts(locale).overview.rows.agreements,
      schoolsIn(relations.filter((row) => row.isActive && isAgreement(row))),
    ],
  ],

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { support: words, common } = texts;
    const hasShare = trainedOf(facts) !== null;
    return [
      ...saidOf('training', facts, texts),
      heading(words.totals),
      totals(facts, words),
      ...(facts.registered > 0 ? [] : [lack(words.noRegister)]),
      ...(facts.training.length > 0 && !hasShare ? [lack(words.noShare)] : []),
      ...courses(facts, words, common),
      ...relationsOf(facts, words, common),
      ...visitsOf(facts, words, common),
      ...words.definitions.map(definition),
    ];
  },
};
