import { LOOKS, LOOK_OF_STATE, PRINT, STATE_LOOKS } from '../core/workbook/looks';
import type { Roadmap } from '../core/check/book';
import { DUE_STATES, type DueState } from '../core/roadmap/due';
import type { RoadmapEvent } from '../core/roadmap/event';
import type { Summary } from '../core/summaries/summary';
import { partyKey } from '../core/terms/parties';
import type { Locale } from '../core/values/text';
import { cellAddress, columnLetters, sheetAddress } from '../core/workbook/address';
import { summaryStamp } from '../core/workbook/stamp';
import { SheetRows, styled } from '../core/workbook/sheetRows';
import type { RichCell } from '../core/workbook/workbook';

/** States that are shown only where there are such events. */
const RARE: ReadonlySet<DueState> = new Set(['выполнение не отмечено', 'отметка не ясна']);
/** Columns of the list of what is overdue, the widest block beside those of states. */
const LIST_COLUMNS = 7;

interface Group {
  readonly name: string;
  readonly events: readonly RoadmapEvent[];
}

export interface RoadmapFacts {
  readonly today: number;
  readonly sheets: readonly string[];
  readonly events: readonly RoadmapEvent[];
  /** The states that are shown, and how many events are in each. */
  readonly states: ReadonlyMap<DueState, number>;
  /** Null = above the first section, or with nobody responsible. */
  readonly sections: readonly (Omit<Group, 'name'> & {
    readonly sheet: string;
    readonly name: string | null;
  })[];
  readonly parties: readonly (Omit<Group, 'name'> & { readonly name: string | null })[];
  /** The longest overdue first. */
  readonly overdue: readonly RoadmapEvent[];
  /** Whether any of the roadmaps has marks of completion: without them nothing can be called overdue. */
  readonly areMarksKept: boolean;
}

const TEXTS = {
  ru: {
    title: 'Сводка дорожной карты',
    onDate: 'На дату',
    source: 'Источник',
    byState: 'По состоянию',
    bySection: 'По разделам',
    byResponsible: 'По ответственным',
    overdue: 'Просроченные мероприятия',
    noOverdue: 'На эту дату просроченных мероприятий нет.',
    noMarks:
      'В дорожной карте нет столбца с отметками о выполнении, поэтому сказать, что просрочено, нельзя. Добавьте столбец «Отметка о выполнении».',
    state: 'Состояние',
    events: 'Мероприятий',
    share: 'Доля',
    total: 'Всего',
    section: 'Раздел',
    noSection: 'Вне разделов',
    responsible: 'Ответственный',
    noResponsible: 'Не указан',
    many: 'Мероприятие с несколькими ответственными учтено у каждого из них.',
    number: '№',
    event: 'Мероприятие',
    term: 'Срок',
    end: 'Окончание',
    days: 'Дней просрочки',
    sheetRow: 'Ячейка',
  },
  en: {
    title: 'Roadmap summary',
    onDate: 'As of',
    source: 'Source',
    byState: 'By state',
    bySection: 'By section',
    byResponsible: 'By responsible party',
    overdue: 'Overdue events',
    noOverdue: 'No event is overdue on this date.',
    noMarks:
      'The roadmap has no column of marks, so nobody can say what is overdue. Add a column «Отметка о выполнении».',
    state: 'State',
    events: 'Events',
    share: 'Share',
    total: 'Total',
    section: 'Section',
    noSection: 'Outside sections',
    responsible: 'Responsible',
    noResponsible: 'Not given',
    many: 'An event with several responsible parties counts for each of them.',
    number: 'No.',
    event: 'Event',
    term: 'Term',
    end: 'Ends',
    days: 'Days overdue',
    sheetRow: 'Cell',
  },
} as const satisfies Record<Locale, Record<string, string>>;

type Words = Record<keyof (typeof TEXTS)['ru'], string>;

const stateCell = (state: DueState): RichCell =>
  styled(state, { ...LOOKS.text, ...STATE_LOOKS[LOOK_OF_STATE[state] ?? 'neutral'] });

const count = (list: readonly RoadmapEvent[], state: DueState): number =>
  list.filter((event) => event.state === state).length;

/** A sum over the rows just written, with the value it has now. */
const sum = (column: number, first: number, last: number, value: number): RichCell =>
  styled(value, LOOKS.totalNumber, {
    formula: `=SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`,
  });

function writeStates(rows: SheetRows, { states, events }: RoadmapFacts, words: Words): void {
  rows.add(styled(words.byState, LOOKS.heading));
  rows.add(
    styled(words.state, LOOKS.header),
    styled(words.events, LOOKS.header),
    styled(words.share, LOOKS.header),
  );
  const first = rows.next;
  const last = first + states.size - 1;
  for (const [state, number] of states) {
    const total = `B$${last + 2}`;
    rows.add(
      stateCell(state),
      styled(number, LOOKS.number),
      styled(number / events.length, LOOKS.percent, { formula: `=B${rows.next + 1}/${total}` }),
    );
  }
  // Rounded shares need not add up to 100 %: a sum below them would belie them.
  rows.add(styled(words.total, LOOKS.total), sum(1, first, last, events.length), styled('', LOOKS.total));
  rows.skip();
}

interface Block {
  readonly heading: string;
  readonly first: string;
  readonly groups: readonly Group[];
  readonly withTotal: boolean;
}

/** One row per group, one column per state. */
function writeGroups(rows: SheetRows, facts: RoadmapFacts, block: Block, words: Words): void {
  const states = [...facts.states.keys()];
  const columns = states.length + 2;
  rows.add(styled(block.heading, LOOKS.heading));
  rows.add(...[block.first, ...states, words.total].map((text) => styled(text, LOOKS.header)));
  const top = rows.next;
  for (const { name, events } of block.groups) {
    const row = rows.next + 1;
    rows.add(
      styled(name, LOOKS.text),
      ...states.map((state) => styled(count(events, state), LOOKS.count)),
      styled(events.length, LOOKS.totalNumber, {
        formula: `=SUM(B${row}:${columnLetters(columns - 2)}${row})`,
      }),
    );
  }
  if (block.withTotal) {
    const all = block.groups.flatMap(({ events }) => events);
    const bottom = rows.next - 1;
    rows.add(
      styled(words.total, LOOKS.total),
      ...states.map((state, index) => sum(index + 1, top, bottom, count(all, state))),
      sum(columns - 1, top, bottom, all.length),
    );
  } else rows.addAcross(columns, styled(words.many, LOOKS.remark));
  rows.skip();
}

function writeOverdue(rows: SheetRows, { overdue, areMarksKept, today }: RoadmapFacts, words: Words): void {
  rows.add(styled(words.overdue, LOOKS.heading));
  if (overdue.length === 0) {
    const remark = areMarksKept ? words.noOverdue : words.noMarks;
    rows.addAcross(LIST_COLUMNS, styled(remark, { ...LOOKS.remark, wrap: true }));
    return;
  }
  const headers = [
    words.event,
    words.number,
    words.term,
    words.end,
    words.days,
    words.responsible,
    words.sheetRow,
  ];
  rows.add(...headers.map((text) => styled(text, LOOKS.header)));
  const hasSheets = new Set(overdue.map(({ table }) => table.sheet)).size > 1;
  for (const event of overdue) {
    const { sheet } = event.table;
    const end = event.reading.end ?? 0;
    const address = cellAddress(event.row.row, 0);
    rows.add(
      styled(event.title, LOOKS.text),
      styled(event.number, { ...LOOKS.text, numberFormat: '@' }),
      styled(event.term, LOOKS.text),
      styled(end, LOOKS.date),
      styled(today - end, LOOKS.number),
      styled(event.responsible.join(', '), LOOKS.text),
      styled(hasSheets ? sheetAddress(sheet, address) : address, LOOKS.text, { link: { sheet, address } }),
    );
  }
}

/** Events by section, in the order of the roadmaps. */
const bySection = (roadmaps: readonly Roadmap[]): RoadmapFacts['sections'] =>
  roadmaps.flatMap(({ table: { sheet }, events }) => {
    const groups = new Map<string | null, RoadmapEvent[]>();
    for (const event of events) groups.set(event.section, [...(groups.get(event.section) ?? []), event]);
    return [...groups].map(([name, own]) => ({ sheet, name, events: own }));
  });

/** Events by responsible party, the busiest first; one party written in several ways is one. */
function byParty(list: readonly RoadmapEvent[]): RoadmapFacts['parties'] {
  const groups = new Map<string | null, { name: string | null; events: RoadmapEvent[] }>();
  for (const event of list) {
    const named = event.responsible.map((name) => [partyKey(name), name] as const);
    for (const [key, name] of named.length > 0 ? new Map(named) : [[null, null] as const]) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { name, events: [event] });
    }
  }
  return [...groups.values()].sort((a, b) => b.events.length - a.events.length);
}

/** «Сводка дорожной карты»: events by state, by section and by responsible, and the overdue ones with links. */
export const roadmapSummary: Summary<RoadmapFacts> = {
  id: 'roadmapSummary',
  version: 1,
  name: { ru: TEXTS.ru.title, en: TEXTS.en.title },

  facts: ({ roadmaps, events, today }) => {
    if (events.length === 0) return null;
    const shown = DUE_STATES.filter((state) => !RARE.has(state) || count(events, state) > 0);
    return {
      today,
      sheets: [...new Set(roadmaps.map(({ table }) => table.sheet))],
      events,
      states: new Map(shown.map((state) => [state, count(events, state)])),
      sections: bySection(roadmaps),
      parties: byParty(events),
      overdue: events
        .filter(({ state }) => state === 'просрочено')
        .sort((a, b) => (a.reading.end ?? 0) - (b.reading.end ?? 0)),
      areMarksKept: events.some(({ mark }) => mark !== null),
    };
  },

  glance: ({ states }) => [...states],

  sheet: (facts, locale) => {
    const words = TEXTS[locale];
    const columns = Math.max(LIST_COLUMNS, facts.states.size + 2);
    const rows = new SheetRows();
    rows.addAcross(columns, styled(words.title, LOOKS.title));
    rows.add(
      styled(words.source, LOOKS.label),
      styled(facts.sheets.join(', '), { ...LOOKS.label, wrap: false }),
    );
    rows.add(
      styled(words.onDate, LOOKS.label),
      styled(facts.today, { ...LOOKS.label, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }),
    );
    rows.skip();
    writeStates(rows, facts, words);
    // Several roadmaps are told apart by their sheets.
    const isOne = facts.sheets.length === 1;
    const sections = facts.sections.map(({ sheet, name, events }) => {
      const title = name ?? words.noSection;
      return { name: isOne ? title : `${sheet}: ${title}`, events };
    });
    const parties = facts.parties.map(({ name, events }) => ({ name: name ?? words.noResponsible, events }));
    writeGroups(
      rows,
      facts,
      { heading: words.bySection, first: words.section, groups: sections, withTotal: true },
      words,
    );
    writeGroups(
      rows,
      facts,
      { heading: words.byResponsible, first: words.responsible, groups: parties, withTotal: false },
      words,
    );
    writeOverdue(rows, facts, words);
    return {
      name: words.title,
      rows: rows.done(),
      merges: rows.merges,
      columns: [{ width: 56 }, ...Array.from({ length: columns - 1 }, () => ({ width: 15 }))],
      rowLooks: [{ height: 26 }],
      hideGridlines: true,
      print: PRINT,
      stamp: summaryStamp('roadmapSummary', 1),
    };
  },
};
