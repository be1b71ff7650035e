import { isTaken, type SubmissionStatus } from '../core/collection/submission';
import { STATUS_WORDS } from '../core/collection/words';
import {
  cell,
  definition,
  heading,
  lack,
  SERIES_COLORS,
  type Block,
  type BlockCell,
  type TableBlock,
} from '../core/summaries/block';
import {
  collectionFacts,
  isIn,
  type CollectionFacts,
  type CollectionParty,
} from '../core/summaries/collectionFacts';
import { figureCell } from '../core/summaries/figure';
import type { Summary } from '../core/summaries/summary';
import type { Locale } from '../core/values/text';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { linkCell, saidOf } from './common';

type State = CollectionParty['state'];
type Words = SummaryTexts['collection'];

const STATES: readonly State[] = ['accepted', 'remarks', 'returned', 'unreadable', 'missing'];
const IN: readonly SubmissionStatus[] = STATES.filter(
  (state): state is SubmissionStatus => state !== 'missing' && isTaken({ status: state }),
);
/** The column of states among the parties. */
const STATE = 3;

const text = (value: string) => cell(value, 'text');
const stateText = (state: State, words: Words, locale: Locale): string =>
  state === 'missing' ? words.missing : STATUS_WORDS[state][locale];

const about = ({ form, period, returnBy }: CollectionFacts, words: Words, locale: Locale): TableBlock => ({
  is: 'table',
  id: 'about',
  header: [words.what, words.value],
  rows: [
    { key: 'form', cells: [text(words.form), text(form[locale])] },
    { key: 'period', cells: [text(words.period), text(period)] },
    { key: 'due', cells: [text(words.due), returnBy ? figureCell(returnBy, 'date') : text(words.unsaid)] },
  ],
});

function states({ parties }: CollectionFacts, texts: SummaryTexts, locale: Locale): Block[] {
  const { collection: words, common } = texts;
  const total = parties.length;
  const shown = STATES.filter(
    (state) => state !== 'unreadable' || parties.some((party) => party.state === state),
  );
  const share = (count: number): BlockCell =>
    cell(total === 0 ? null : count / total, 'percent', {
      ...(total > 0 && { formula: ({ row, cell: at }) => `=B${row}/${at('states', shown.length, 1)}` }),
    });
  return [
    heading(words.byState),
    {
      is: 'table',
      id: 'states',
      header: [words.state, words.count, words.share],
      rows: shown.map((state) => {
        const count = parties.filter((party) => party.state === state).length;
        return {
          key: state,
          cells: [
            text(stateText(state, words, locale)),
            cell(count, 'number', {
              formula: ({ row, column }) => `=COUNTIF(${column('parties', STATE)},A${row})`,
            }),
            share(count),
          ],
        };
      }),
      totals: {
        cells: [
          cell(common.total, 'total'),
          cell(total, 'totalNumber', { formula: ({ column }) => `=SUM(${column('states', 1)})` }),
        ],
      },
    },
    {
      is: 'chart',
      type: 'bar',
      title: words.chart,
      table: 'states',
      categories: 0,
      series: [{ name: words.count, column: 1, color: SERIES_COLORS[0] }],
    },
  ];
}

/** A region sees at once which municipality is behind. */
function municipalities({ parties }: CollectionFacts, words: Words, locale: Locale): Block[] {
  const of = ({ municipality }: CollectionParty): string => municipality ?? words.noMunicipality;
  const names = [...new Set(parties.map(of))].sort(new Intl.Collator('ru', { numeric: true }).compare);
  if (names.length < 2) return [];
  const taken = IN.map((state) => stateText(state, words, locale));
  return [
    heading(words.byMunicipality),
    {
      is: 'table',
      id: 'municipalities',
      header: [words.municipality, words.all, words.taken, words.share],
      rows: names.map((name) => {
        const own = parties.filter((party) => of(party) === name);
        const count = own.filter(isIn).length;
        return {
          cells: [
            text(name),
            cell(own.length, 'number', {
              formula: ({ row, column }) => `=SUMPRODUCT(--(${column('parties', 1)}=A${row}))`,
            }),
            cell(count, 'number', {
              formula: ({ row, column }) =>
                `=${taken
                  .map(
                    (state) =>
                      `SUMPRODUCT((${column('parties', 1)}=A${row})*(${column('parties', STATE)}="${state}"))`,
                  )
                  .join('+')}`,
            }),
            cell(count / own.length, 'percent', { formula: ({ row }) => `=C${row}/B${row}` }),
          ],
        };
      }),
    },
  ];
}

function partiesTable(facts: CollectionFacts, texts: SummaryTexts, locale: Locale): TableBlock {
  const { collection: words, common } = texts;
  const { parties, returnBy } = facts;
  const noMunicipality = parties.some(({ municipality }) => municipality) ? words.noMunicipality : '';
  const taken = IN.map((state) => `"${stateText(state, words, locale)}"`);
  return {
    is: 'table',
    id: 'parties',
    hasComments: true,
    noteColumns: [0, STATE, 4, 6],
    header: [
      common.school,
      words.municipality,
      words.curator,
      words.state,
      words.came,
      words.issues,
      words.late,
      words.file,
      common.cell,
    ],
    rows: parties.map((party) => ({
      key: party.key,
      cells: [
        text(party.name),
        text(party.municipality ?? noMunicipality),
        text(party.curator ?? ''),
        text(stateText(party.state, words, locale)),
        cell(party.day, 'date'),
        cell(party.issues, 'number'),
        cell(party.late, 'number', {
          ...(returnBy && {
            formula: ({ row, cell: at }) =>
              `=MAX(0,IF(OR(${taken.map((state) => `D${row}=${state}`).join()}),E${row},$B$3)-${at('about', 2, 1)})`,
          }),
        }),
        text(party.file),
        linkCell(party.at, false),
      ],
    })),
  };
}

function others({ others: all }: CollectionFacts, texts: SummaryTexts, locale: Locale): Block[] {
  const { collection: words, common } = texts;
  if (all.length === 0) return [];
  return [
    heading(words.others),
    {
      is: 'table',
      id: 'others',
      hasComments: true,
      noteColumns: [0, 1, 2],
      header: [words.file, words.state, words.reason, words.came, common.cell],
      rows: all.map(({ entry, at }) => ({
        key: entry.file.slice(0, 150),
        cells: [
          text(entry.file),
          text(STATUS_WORDS[entry.status][locale]),
          text(entry.reason),
          cell(entry.day, 'date'),
          linkCell(at, false),
        ],
      })),
    },
  ];
}

/** «Сбор форм: кто сдал»: what the journal of collecting says of every school that was asked. */
export const collectionSummary: Summary<CollectionFacts> = {
  id: 'collection',
  version: 2,
  name: { ru: 'Сбор форм, кто сдал', en: 'Collection, who sent' },
  lacks: {
    ru: 'Нет листа «Журнал»: формы школ в эту книгу ещё не собирали.',
    en: 'There is no sheet «Журнал»: no forms have been collected into this workbook.',
  },
  facts: collectionFacts,
  sources: ({ sheets }) => sheets,
  glance: ({ parties }, locale) => {
    const { collection: words } = summaryTexts(locale);
    return [[words.glance, parties.filter((party) => !isIn(party)).length]];
  },

  blocks: (facts, locale) => {
    const texts = summaryTexts(locale);
    const { collection: words } = texts;
    return [
      ...saidOf('collection', facts, texts),
      ...(facts.hasRegister ? [] : [lack(words.noRegister)]),
      ...(facts.returnBy ? [] : [lack(words.noDue)]),
      heading(words.about),
      about(facts, words, locale),
      ...states(facts, texts, locale),
      ...municipalities(facts, words, locale),
      heading(words.parties),
      partiesTable(facts, texts, locale),
      ...others(facts, texts, locale),
      ...words.definitions.map(definition),
    ];
  },
};
