import { QUADRANTS } from '../core/statistics/quadrant';
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
import { MOST_LINKS, figureCell, linkTo } from '../core/summaries/figure';
import { schoolFacts, type SchoolFact, type SchoolFacts } from '../core/summaries/schoolFacts';
import type { Summary } from '../core/summaries/summary';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { leftOutOf, linkCell, saidOf } from './common';
import { wilson } from './wilson';

type Words = SummaryTexts['schools'];

const text = (value: string) => cell(value, 'text');
/** Columns of the table of shares before those of series. */
const BEFORE = 1;

/** The school's shares in the table of shares. */
const sharesIn = ({ series }: SchoolFacts, index: number, { cell: at }: Place): string =>
  `${at('shares', index, BEFORE)}:${at('shares', index, BEFORE + series.length - 1)}`;

function schoolRow(
  facts: SchoolFacts,
  school: SchoolFact,
  index: number,
  words: Words,
  yes: string,
): BlockCell[] {
  const { participants, below, interval, hardship, expected, against, quadrant } = school;
  const isCounted = participants > 0;
  const linked = school.at ? { link: linkTo(school.at) } : undefined;
  const limit = (side: 0 | 1): BlockCell =>
    cell(
      interval?.[side] ?? null,
      'tenth',
      interval ? { formula: ({ row }) => wilson(row, side === 0 ? '-' : '+') } : {},
    );
  return [
    text(school.school.name),
    isCounted ? cell(participants, 'number', linked) : cell(null, 'number'),
    isCounted ? cell(below, 'number', linked) : cell(null, 'number'),
    isCounted
      ? cell(school.share, 'tenth', { formula: ({ row }) => `=100*C${row}/B${row}` })
      : cell(school.share, 'tenth', linked),
    limit(0),
    limit(1),
    figureCell(hardship, 'tenth'),
    cell(expected, 'tenth', {
      ...(expected !== null && {
        formula: ({ row, column }) => `=FORECAST(G${row},${column('schools', 12)},${column('schools', 6)})`,
      }),
    }),
    cell(against ?? '', 'text', {
      ...(against !== null && {
        formula: ({ row }) => `=IF(H${row}>F${row},"лучше",IF(H${row}<E${row},"хуже","как ожидается"))`,
      }),
    }),
    cell(quadrant ?? '', 'text', {
      ...(quadrant !== null && {
        formula: ({ row, cell: at }) => {
          const [passed, hard] = [at('cuts', 0, 1), at('cuts', 1, 1)];
          return `=IF(100-D${row}<${passed},IF(G${row}>${hard},"ШНОР и ШНСУ","ШНОР"),IF(G${row}>${hard},"ШНСУ","вне группы"))`;
        },
      }),
    }),
    cell(school.lowIn, 'number', {
      formula: (place) =>
        `=SUMPRODUCT((${sharesIn(facts, index, place)}<>"")*(${sharesIn(facts, index, place)}>=${place.cell('settings', 0, 1)}))`,
    }),
    cell(school.isLow ? yes : words.no, 'text', {
      formula: ({ row, cell: at }) => `=IF(K${row}>=${at('settings', 1, 1)},"${words.yes}","${words.no}")`,
    }),
    // What the line is drawn through: the shares of schools whose conditions are known.
    cell(hardship ? school.share : null, 'tenth', hardship ? { formula: ({ row }) => `=D${row}` } : {}),
    linkCell(school.at, facts.sheets.length > 1),
  ];
}

const schoolsTable = (facts: SchoolFacts, words: Words, common: SummaryTexts['common']): TableBlock => ({
  is: 'table',
  id: 'schools',
  noteColumns: [0, 3, 4, 5, 6, 8, 9, 11],
  hasComments: true,
  header: [
    common.school,
    words.participants,
    words.below,
    words.share,
    words.low,
    words.high,
    words.hardship,
    words.expected,
    words.against,
    words.quadrant,
    words.lowIn,
    words.isLow,
    words.forLine,
    common.cell,
  ],
  rows: facts.schools.map((school, index) => ({
    key: school.school.key,
    cells: schoolRow(facts, school, index, words, words.yes),
  })),
});

function sharesTable({ series, schools }: SchoolFacts, words: Words, school: string): TableBlock {
  const hasLinks = series.length * schools.length <= MOST_LINKS;
  return {
    is: 'table',
    id: 'shares',
    isDetail: true,
    header: [
      school,
      ...series.map(
        ({ procedure, subject }) => [procedure, subject].filter(Boolean).join(', ') || words.share,
      ),
    ],
    rows: schools.map((each) =>
      lateRow(() => [
        text(each.school.name),
        ...series.map((own, index): BlockCell => {
          const share = each.shares[index] ?? null;
          const at = hasLinks && share !== null ? own.at(each.school.place) : null;
          return cell(share, 'tenth', at ? { link: linkTo(at) } : undefined);
        }),
      ]),
    ),
  };
}

/** Bounds of the groups, and how many schools are in each. */
function risks({ cuts, schools }: SchoolFacts, words: Words, total: string): Block[] {
  if (!cuts) return [lack(words.noConditions)];
  return [
    heading(words.quadrants),
    {
      is: 'table',
      id: 'cuts',
      header: [words.cuts, words.cut],
      rows: [
        {
          cells: [
            text(words.passedCut),
            cell(cuts.passed, 'tenth', { formula: ({ column }) => `=100-AVERAGE(${column('schools', 12)})` }),
          ],
        },
        {
          cells: [
            text(words.hardshipCut),
            cell(cuts.hardship, 'tenth', { formula: ({ column }) => `=AVERAGE(${column('schools', 6)})` }),
          ],
        },
      ],
    },
    {
      is: 'table',
      id: 'quadrants',
      header: [words.quadrant, words.schoolsCount],
      rows: QUADRANTS.map((name) => ({
        cells: [
          text(name),
          cell(schools.filter(({ quadrant }) => quadrant === name).length, 'number', {
            formula: ({ column, row }) => `=COUNTIF(${column('schools', 9)},A${row})`,
          }),
        ],
      })),
      totals: {
        cells: [
          cell(total, 'total'),
          cell(schools.filter(({ quadrant }) => quadrant !== null).length, 'totalNumber', {
            formula: ({ column }) => `=SUM(${column('quadrants', 1)})`,
          }),
        ],
      },
    },
    {
      is: 'chart',
      type: 'scatter',
      title: words.riskChart,
      table: 'schools',
      categories: 6,
      series: [{ name: words.share, column: 12, color: SERIES_COLORS[0] }],
    },
    ...(schools.some(({ expected }) => expected !== null) ? [] : [lack(words.noLine)]),
  ];
}

/** Every school's share by year, and the mean of the schools. */
function dynamics({ years, schools }: SchoolFacts, words: Words, school: string): Block[] {
  if (years.length < 2) return [];
  const last = years.length;
  return [
    heading(words.dynamics),
    {
      is: 'table',
      id: 'dynamics',
      isDetail: true,
      header: [school, ...years.map((value) => ({ value, format: words.dynamicsOf })), words.change],
      rows: schools.map((each) => {
        const [from, to] = [each.years.get(years[0] ?? 0), each.years.get(years[last - 1] ?? 0)];
        return {
          cells: [
            text(each.school.name),
            ...years.map((year) => cell(each.years.get(year)?.share ?? null, 'tenth')),
            cell(from && to ? to.share - from.share : null, 'tenth', {
              ...(from && to && { formula: ({ row, letters }) => `=${letters(last)}${row}-B${row}` }),
            }),
          ],
        };
      }),
    },
    heading(words.lowChart),
    {
      is: 'table',
      id: 'means',
      header: [words.meanYears, words.share],
      rows: years.map((year, index) => {
        const shares = schools.flatMap((each) => each.years.get(year)?.share ?? []);
        const mean = shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
        return {
          key: String(year),
          cells: [
            text(String(year)),
            cell(
              mean,
              'tenth',
              mean === null ? {} : { formula: ({ column }) => `=AVERAGE(${column('dynamics', index + 1)})` },
            ),
          ],
        };
      }),
    },
    {
      is: 'chart',
      type: 'column',
      title: words.lowChart,
      table: 'means',
      categories: 0,
      series: [{ name: words.share, column: 1, color: SERIES_COLORS[0] }],
    },
  ];
}

function lowList(
  { schools, year, threshold, series, sheets }: SchoolFacts,
  words: Words,
  common: SummaryTexts['common'],
): Block[] {
  const low = schools.filter(({ isLow }) => isLow);
  const names = (school: SchoolFact): string =>
    series
      .flatMap(({ procedure, subject }, index) =>
        (school.shares[index] ?? -1) >= threshold ? [[procedure, subject].filter(Boolean).join(', ')] : [],
      )
      .join('; ');
  return [
    heading(words.lowList(year)),
    low.length === 0
      ? lack(words.noneLow)
      : {
          is: 'table',
          id: 'low',
          noteColumns: [0, 1, 2, 3],
          header: [common.school, words.share, words.lowIn, words.where, common.cell],
          rows: low.map((school) => ({
            cells: [
              text(school.school.name),
              cell(school.share, 'tenth'),
              cell(school.lowIn, 'number'),
              text(names(school)),
              linkCell(school.at, sheets.length > 1),
            ],
          })),
        },
  ];
}

/** What is worth a second look; where nothing is, that is said. */
function markers({ markers: all, sheets }: SchoolFacts, texts: SummaryTexts): Block[] {
  const { schools, gaps, common } = texts;
  const { markers: words } = schools;
  if (all.length === 0) return [heading(words.title), lack(words.none)];
  return [
    heading(words.title),
    {
      is: 'table',
      id: 'markers',
      hasComments: true,
      noteColumns: [0, 1, 2, 3, 4, 5, 6],
      header: [
        common.school,
        gaps.subject,
        words.reason,
        words.value,
        words.size,
        schools.low,
        schools.high,
        common.cell,
      ],
      rows: all.map(({ school, procedure, subject, reason, value, participants, interval, at }) => {
        const link = at ? { link: linkTo(at) } : undefined;
        const series = [procedure, subject].filter(Boolean).join(', ');
        return {
          key: [school.key, series, reason].join(' ').slice(0, 150),
          cells: [
            text(school.name),
            text(series),
            text(words.reasons[reason]),
            cell(value, 'tenth', link),
            cell(participants, 'number', link),
            cell(interval?.[0] ?? null, 'tenth', interval ? link : undefined),
            cell(interval?.[1] ?? null, 'tenth', interval ? link : undefined),
            linkCell(at, sheets.length > 1),
          ],
        };
      }),
    },
  ];
}

/** «Школы: риски и динамика»: shares below the minimum with intervals, conditions, years and low results. */
export const schoolSummary: Summary<SchoolFacts> = {
  id: 'schools',
  version: 2,
  name: { ru: 'Школы, риски и динамика', en: 'Schools, risks and changes' },
  lacks: {
    ru: 'Нет долей не преодолевших минимум. Заполните в «Результатах» число участников и не преодолевших минимум.',
    en: 'There are no shares below the minimum. Fill in participants and those below in «Results».',
  },
  facts: schoolFacts,
  sources: ({ sheets, schools }) => [
    ...new Set([...sheets, ...schools.flatMap(({ hardship }) => hardship?.at?.sheet ?? [])]),
  ],
  glance: ({ schools }, locale) => [
    [summaryTexts(locale).overview.rows.low, schools.filter(({ isLow }) => isLow).length],
  ],

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { schools: words, common } = texts;
    const hasCounts = facts.schools.every(({ participants }) => participants > 0);
    return [
      ...saidOf('schools', facts, texts),
      ...leftOutOf(facts.leftOut, texts),
      ...(hasCounts ? [] : [lack(words.noCounts)]),
      heading(common.settings),
      {
        is: 'table',
        id: 'settings',
        isSettings: true,
        header: [common.setting, common.value],
        rows: [
          { key: 'threshold', cells: [text(words.threshold), cell(facts.threshold, 'input')] },
          { key: 'procedures', cells: [text(words.procedures), cell(facts.procedures, 'input')] },
          { key: 'raised', cells: [text(words.markers.raised), cell(facts.raised, 'input')] },
          { key: 'jump', cells: [text(words.markers.jump), cell(facts.jump, 'input')] },
          { key: 'group', cells: [text(words.markers.group), cell(facts.group, 'input')] },
        ],
      },
      ...lowList(facts, words, common),
      ...markers(facts, texts),
      ...risks(facts, words, common.total),
      ...dynamics(facts, words, common.school),
      heading(words.table),
      schoolsTable(facts, words, common),
      heading(words.shares),
      sharesTable(facts, words, common.school),
      ...words.definitions(facts.year).map(definition),
      ...words.markers.definitions.map(definition),
    ];
  },
};
