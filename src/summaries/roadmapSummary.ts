import { LOOKS, LOOK_OF_STATE, PRINT, STATE_LOOKS } from '../core/workbook/looks';
import type { RecognisedTable } from '../core/recognition/table';
import { DUE_STATES, type DueState } from '../core/roadmap/due';
import { events, type Event } from '../core/roadmap/event';
import type { Summary } from '../core/summaries/summary';
import { partyKey } from '../core/terms/parties';
import type { Locale } from '../core/values/text';
import { cellAddress, columnLetters, sheetAddress } from '../core/workbook/address';
import { summaryStamp } from '../core/workbook/stamp';
import { SheetRows, styled } from '../core/workbook/sheetRows';
import type { RichCell } from '../core/workbook/workbook';

/** Columns of the widest block: a name, the states, a total. */
const COLUMNS = DUE_STATES.length + 2;

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

const count = (list: readonly Event[], state: DueState): number =>
  list.filter((event) => event.state === state).length;

/** A sum over the rows just written, with the value it has now. */
const sum = (column: number, first: number, last: number, value: number): RichCell =>
  styled(value, LOOKS.totalNumber, {
    formula: `=SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`,
  });

function writeStates(rows: SheetRows, list: readonly Event[], words: Words): void {
  rows.add(styled(words.byState, LOOKS.heading));
  rows.add(
    styled(words.state, LOOKS.header),
    styled(words.events, LOOKS.header),
    styled(words.share, LOOKS.header),
  );
  const first = rows.next;
  const last = first + DUE_STATES.length - 1;
  for (const state of DUE_STATES) {
    const number = count(list, state);
    const total = `B$${last + 2}`;
    rows.add(
      stateCell(state),
      styled(number, LOOKS.number),
      styled(number / list.length, LOOKS.percent, { formula: `=B${rows.next + 1}/${total}` }),
    );
  }
  rows.add(
    styled(words.total, LOOKS.total),
    sum(1, first, last, list.length),
    styled(1, LOOKS.totalPercent, { formula: `=SUM(C${first + 1}:C${last + 1})` }),
  );
  rows.skip();
}

/** One row per group, one column per state. */
function writeGroups(
  rows: SheetRows,
  heading: string,
  first: string,
  groups: ReadonlyMap<string, readonly Event[]>,
  words: Words,
  withTotal: boolean,
): void {
  rows.add(styled(heading, LOOKS.heading));
  rows.add(...[first, ...DUE_STATES, words.total].map((text) => styled(text, LOOKS.header)));
  const top = rows.next;
  for (const [name, list] of groups) {
    const row = rows.next + 1;
    rows.add(
      styled(name, LOOKS.text),
      ...DUE_STATES.map((state) => styled(count(list, state), LOOKS.count)),
      styled(list.length, LOOKS.totalNumber, {
        formula: `=SUM(B${row}:${columnLetters(COLUMNS - 2)}${row})`,
      }),
    );
  }
  if (withTotal) {
    const all = [...groups.values()].flat();
    const bottom = rows.next - 1;
    rows.add(
      styled(words.total, LOOKS.total),
      ...DUE_STATES.map((state, index) => sum(index + 1, top, bottom, count(all, state))),
      sum(COLUMNS - 1, top, bottom, all.length),
    );
  } else rows.addAcross(COLUMNS, styled(words.many, LOOKS.remark));
  rows.skip();
}

function writeOverdue(rows: SheetRows, list: readonly Event[], today: number, words: Words): void {
  rows.add(styled(words.overdue, LOOKS.heading));
  const late = list
    .filter((event) => event.state === 'просрочено')
    .sort((a, b) => (a.reading.end ?? 0) - (b.reading.end ?? 0));
  if (late.length === 0) {
    rows.addAcross(COLUMNS, styled(words.noOverdue, LOOKS.remark));
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
  const hasSheets = new Set(late.map(({ sheet }) => sheet)).size > 1;
  for (const event of late) {
    const end = event.reading.end ?? 0;
    const address = cellAddress(event.row, 0);
    rows.add(
      styled(event.title, LOOKS.text),
      styled(event.number, { ...LOOKS.text, numberFormat: '@' }),
      styled(event.term, LOOKS.text),
      styled(end, LOOKS.date),
      styled(today - end, LOOKS.number),
      styled(event.responsible.join(', '), LOOKS.text),
      styled(hasSheets ? sheetAddress(event.sheet, address) : address, LOOKS.text, {
        link: { sheet: event.sheet, address },
      }),
    );
  }
}

/** Events by section, in the order of the roadmap; several roadmaps are told apart by their sheets. */
function bySection(tables: readonly RecognisedTable[], listed: readonly (readonly Event[])[], words: Words) {
  const groups = new Map<string, Event[]>();
  tables.forEach((table, index) => {
    for (const event of listed[index] ?? []) {
      const title = event.section ?? words.noSection;
      const name = tables.length > 1 ? `${table.sheet}: ${title}` : title;
      groups.set(name, [...(groups.get(name) ?? []), event]);
    }
  });
  return groups;
}

/** Events by responsible party, the busiest first; one party written in several ways is one. */
function byResponsible(list: readonly Event[], words: Words) {
  const groups = new Map<string, { name: string; events: Event[] }>();
  for (const event of list) {
    const names = event.responsible.length > 0 ? event.responsible : [words.noResponsible];
    for (const [key, name] of new Map(names.map((each) => [partyKey(each), each]))) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { name, events: [event] });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.events.length - a.events.length);
  return new Map(sorted.map(({ name, events: own }) => [name, own]));
}

/** «Сводка дорожной карты»: events by state, by section and by responsible, and the overdue ones with links. */
export const roadmapSummary: Summary = {
  id: 'roadmapSummary',
  version: 1,
  name: { ru: TEXTS.ru.title, en: TEXTS.en.title },
  applies: (tables) => tables.some((table) => table.kind === 'roadmap' && table.rows.length > 0),
  build: ({ tables, today, locale }) => {
    const words = TEXTS[locale];
    const roadmaps = tables.filter((table) => table.kind === 'roadmap');
    const listed = roadmaps.map((table) => events(table, today));
    const list = listed.flat();
    const rows = new SheetRows();
    rows.addAcross(COLUMNS, styled(words.title, LOOKS.title));
    const sources = [...new Set(roadmaps.map((table) => table.sheet))].join(', ');
    rows.add(styled(words.source, LOOKS.label), styled(sources, { ...LOOKS.label, wrap: false }));
    rows.add(
      styled(words.onDate, LOOKS.label),
      styled(today, { ...LOOKS.label, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }),
    );
    rows.skip();
    writeStates(rows, list, words);
    writeGroups(rows, words.bySection, words.section, bySection(roadmaps, listed, words), words, true);
    writeGroups(rows, words.byResponsible, words.responsible, byResponsible(list, words), words, false);
    writeOverdue(rows, list, today, words);
    return {
      name: words.title,
      rows: rows.done(),
      merges: rows.merges,
      columns: [{ width: 56 }, ...Array.from({ length: COLUMNS - 1 }, () => ({ width: 15 }))],
      rowLooks: [{ height: 26 }],
      hideGridlines: true,
      print: PRINT,
      stamp: summaryStamp('roadmapSummary', 1),
    };
  },
};
