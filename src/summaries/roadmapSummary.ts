import {
  cell,
  definition,
  heading,
  lack,
  SERIES_COLORS,
  type Block,
  type BlockRow,
  type TableBlock,
} from '../core/summaries/block';
import { countOf, roadmapFacts, type RoadmapFacts } from '../core/summaries/roadmapFacts';
import type { Summary } from '../core/summaries/summary';
import type { RoadmapEvent } from '../core/roadmap/event';
import { calendarDay } from '../core/workbook/date';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { linkCell, saidOf } from './common';

type Words = SummaryTexts['roadmap'];

/** Columns of the list of all events that others are counted from. */
const ALL = { section: 2, state: 3, month: 5 } as const;

const MOST_OF_KEY = 150;
const eventKey = ({ number, title }: RoadmapEvent): string =>
  `${number} ${title}`.trim().slice(0, MOST_OF_KEY);

const text = (value: string) => cell(value, 'text');

function states({ states: counts, events }: RoadmapFacts, words: Words, total: string): TableBlock {
  return {
    is: 'table',
    id: 'states',
    header: [words.state, words.events, words.share],
    rows: [...counts].map(([state, count], index) => ({
      key: state,
      cells: [
        cell(state, 'state'),
        cell(count, 'number', {
          formula: ({ column, row }) => `=COUNTIF(${column('all', ALL.state)},A${row})`,
        }),
        cell(count / events.length, 'percent', {
          formula: ({ row }) => `=B${row}/B$${row - index + counts.size}`,
        }),
      ],
    })),
    // Rounded shares need not add up to 100 %: a sum below them would belie them.
    totals: {
      key: 'total',
      cells: [
        cell(total, 'total'),
        cell(events.length, 'totalNumber', { formula: ({ column }) => `=SUM(${column('states', 1)})` }),
        cell('', 'total'),
      ],
    },
  };
}

interface Grouped {
  readonly id: string;
  readonly first: string;
  readonly groups: readonly { readonly name: string; readonly events: readonly RoadmapEvent[] }[];
  /** The column of all events that says the group; absent = an event may be in several. */
  readonly counted?: number;
}

/** One row per group, one column per state. */
function groups(
  { states: shown }: RoadmapFacts,
  { id, first, groups: all, counted }: Grouped,
  total: string,
): TableBlock {
  const names = [...shown.keys()];
  const last = names.length;
  const row = ({ name, events }: Grouped['groups'][number]): BlockRow => ({
    key: name.slice(0, MOST_OF_KEY),
    cells: [
      text(name),
      ...names.map((state, index) =>
        cell(countOf(events, state), 'count', {
          ...(counted !== undefined && {
            formula: ({ column, row: own, cell: at, letters }) =>
              `=SUMPRODUCT((${column('all', counted)}=$A${own})*(${column('all', ALL.state)}=${letters(index + 1)}$${Number(at(id, -1, 0).slice(3))}))`,
          }),
        }),
      ),
      cell(events.length, 'totalNumber', {
        formula: ({ row: own, letters }) => `=SUM(B${own}:${letters(last)}${own})`,
      }),
    ],
  });
  const events = all.flatMap((group) => group.events);
  const sum = (column: number) => ({
    formula: ({ column: range }: { column: (table: string, column: number) => string }) =>
      `=SUM(${range(id, column)})`,
  });
  return {
    is: 'table',
    id,
    header: [first, ...names, total],
    rows: all.map(row),
    ...(counted !== undefined && {
      totals: {
        cells: [
          cell(total, 'total'),
          ...names.map((state, index) => cell(countOf(events, state), 'totalNumber', sum(index + 1))),
          cell(events.length, 'totalNumber', sum(last + 1)),
        ],
      },
    }),
  };
}

/** Events to be looked at, each with its days and a link to its row. */
function listed(
  { today, sheets }: RoadmapFacts,
  list: readonly RoadmapEvent[],
  { id, days, way }: { readonly id: string; readonly days: string; readonly way: 1 | -1 },
  words: Words,
  cellWord: string,
): TableBlock {
  return {
    is: 'table',
    id,
    keys: 'events',
    noteColumns: [0, 1, 2, 3, 4, 5],
    hasComments: true,
    header: [words.event, words.number, words.term, words.end, days, words.responsible, cellWord],
    rows: list.map((event) => ({
      key: eventKey(event),
      cells: [
        text(event.title),
        text(event.number),
        text(event.term),
        cell(event.reading.end ?? 0, 'date'),
        cell(way * ((event.reading.end ?? 0) - today), 'number', {
          formula: ({ row }) => (way > 0 ? `=D${row}-$B$3` : `=$B$3-D${row}`),
        }),
        text(event.responsible.join(', ')),
        linkCell({ sheet: event.table.sheet, row: event.row.row, column: 0 }, sheets.length > 1),
      ],
    })),
  };
}

const monthOf = ({ reading }: RoadmapEvent, words: Words): string => {
  const day = reading.end === null ? null : calendarDay(reading.end);
  return day ? words.monthName(day.year, day.month) : '';
};

/** «Сводка дорожной карты»: events by state, section, responsible and month; what is overdue and what is due next. */
export const roadmapSummary: Summary<RoadmapFacts> = {
  id: 'roadmapSummary',
  version: 3,
  name: { ru: 'Сводка дорожной карты', en: 'Roadmap summary' },
  lacks: {
    ru: 'Нет дорожной карты с мероприятиями. Откройте книгу с планом или вставьте шаблон «Дорожная карта».',
    en: 'There is no roadmap with events. Open a workbook with a plan or insert the template «Roadmap».',
  },
  facts: roadmapFacts,
  sources: ({ sheets }) => sheets,
  glance: ({ states: counts }) => [...counts],

  blocks: (facts, locale): readonly Block[] => {
    const texts = summaryTexts(locale);
    const { roadmap: words, common } = texts;
    // Several roadmaps are told apart by their sheets.
    const isOne = facts.sheets.length === 1;
    const sectionName = (sheet: string, name: string | null): string =>
      isOne ? (name ?? words.noSection) : `${sheet}: ${name ?? words.noSection}`;
    const sections = facts.sections.map(({ sheet, name, events }) => ({
      name: sectionName(sheet, name),
      events,
    }));
    const parties = facts.parties.map(({ name, events }) => ({ name: name ?? words.noResponsible, events }));
    const months = facts.months.map(({ year, month, events }) => ({
      name: words.monthName(year, month),
      events,
    }));
    const list = (events: readonly RoadmapEvent[], id: string, none: string): Block => {
      const isOver = id === 'overdue';
      const days = { id, days: isOver ? words.daysOver : words.daysLeft, way: isOver ? -1 : 1 } as const;
      return events.length > 0 ? listed(facts, events, days, words, common.cell) : lack(none);
    };
    return [
      ...saidOf('roadmapSummary', facts, texts),
      heading(words.byState),
      states(facts, words, common.total),
      {
        is: 'chart',
        type: 'column',
        title: words.chart,
        table: 'states',
        categories: 0,
        series: [{ name: words.events, column: 1, color: SERIES_COLORS[0] }],
      },
      heading(words.bySection),
      groups(
        facts,
        { id: 'sections', first: words.section, groups: sections, counted: ALL.section },
        common.total,
      ),
      heading(words.byResponsible),
      groups(facts, { id: 'parties', first: words.responsible, groups: parties }, common.total),
      ...(months.length > 0
        ? [
            heading(words.byMonth),
            groups(
              facts,
              { id: 'months', first: words.month, groups: months, counted: ALL.month },
              common.total,
            ),
          ]
        : []),
      heading(words.overdue),
      list(facts.overdue, 'overdue', facts.areMarksKept ? words.noOverdue : words.noMarks),
      heading(words.soon),
      list(facts.soon, 'soon', words.noSoon),
      heading(words.later),
      list(facts.later, 'later', words.noSoon),
      heading(words.all),
      {
        is: 'table',
        id: 'all',
        isDetail: true,
        header: [
          words.event,
          words.number,
          words.section,
          words.state,
          words.end,
          words.month,
          words.responsible,
          common.cell,
        ],
        rows: facts.sections.flatMap(({ sheet, name, events }) =>
          events.map((event) => ({
            key: eventKey(event),
            cells: [
              text(event.title),
              text(event.number),
              text(sectionName(sheet, name)),
              cell(event.state, 'state'),
              cell(event.reading.end, 'date'),
              text(monthOf(event, words)),
              text(event.responsible.join(', ')),
              linkCell({ sheet, row: event.row.row, column: 0 }, !isOne),
            ],
          })),
        ),
      },
      definition(words.states),
      definition(words.terms),
      definition(words.many),
    ];
  },
};
