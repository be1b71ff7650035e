import { cellText } from '../core/recognition/grid';
import {
  cell,
  definition,
  heading,
  lack,
  type Block,
  type BlockCell,
  type TableBlock,
} from '../core/summaries/block';
import {
  COMPARISON,
  comparisonFacts,
  datedSheet,
  headerRow,
  rowPairs,
  type ComparisonFacts,
  type DatedSheet,
} from '../core/summaries/comparisonFacts';
import type { KeyedRow } from '../core/summaries/kept';
import type { Summary } from '../core/summaries/summary';
import { sheetAddress } from '../core/workbook/address';
import { dayText } from '../core/workbook/date';
import type { Sheet } from '../core/workbook/workbook';
import type { Locale } from '../core/values/text';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { collectionSummary } from './collectionSummary';
import { DIRECTION, figureRow, type Compared } from './comparedFigure';
import { COMPARED, type ComparedTable } from './comparedTables';
import { quoted } from './guarded';
import { gapSummary } from './gapSummary';
import { indicatorSummary } from './indicatorSummary';
import { overviewSummary } from './overviewSummary';
import { roadmapSummary } from './roadmapSummary';
import { schoolSummary } from './schoolSummary';
import { selfAssessmentSummary } from './selfAssessmentSummary';
import { trainingSummary } from './trainingSummary';

type Words = SummaryTexts['comparison'];

const text = (value: string): BlockCell => cell(value, 'text');

const labelOf = (sheet: Sheet, { row }: KeyedRow, labels: readonly number[]): string =>
  labels
    .map((column) => cellText(sheet.rows[row]?.[column]))
    .filter((part) => part !== '')
    .join(', ');

/** «Итоги по показателям: По статусу»; a table that is called like its sheet is not called twice. */
function titleOf({ title }: ComparedTable, name: string, texts: SummaryTexts): string {
  const own = title(texts);
  return own === name ? name : `${name}: ${own.slice(0, 1).toLowerCase()}${own.slice(1)}`;
}

/** The table of a comparison, and what cannot be told of it. */
function tableOf(table: ComparedTable, compared: Compared, name: string, texts: SummaryTexts): Block[] {
  const { comparison: words } = texts;
  const { was, is } = compared;
  const { pairs, unclear } = rowPairs(was.sheet, is.sheet, table.table, table.isLastYear);
  if (pairs.length === 0 && unclear === 0) return [];
  const headers = [
    headerRow(
      was.sheet,
      pairs.flatMap((pair) => pair.was ?? []),
    ),
    headerRow(
      is.sheet,
      pairs.flatMap((pair) => pair.is ?? []),
    ),
  ] as const;
  const rows = pairs.flatMap((pair) => {
    const label = pair.is
      ? labelOf(is.sheet, pair.is, table.labels)
      : pair.was
        ? labelOf(was.sheet, pair.was, table.labels)
        : '';
    return table.figures.flatMap((figure) => figureRow(compared, pair, figure, headers, label, texts) ?? []);
  });
  const shown = table.isChangedOnly
    ? rows.filter(({ cells }) => cells[DIRECTION]?.value !== words.same)
    : rows;
  return [
    heading(titleOf(table, name, texts)),
    ...(unclear > 0 ? [lack(words.unclear(unclear))] : []),
    shown.length === 0
      ? lack(words.nothing)
      : {
          is: 'table',
          id: idOf(table),
          hasComments: true,
          header: [
            words.row,
            words.figure,
            words.was(dayText(was.day)),
            words.is(dayText(is.day)),
            words.change,
            words.meaning,
          ],
          rows: shown,
        },
  ];
}

const idOf = ({ of, table }: ComparedTable): string => `${of}/${table}`;

/** The first label of a sheet tells its language. */
const languageOf = ({ rows }: Sheet): string => cellText(rows[1]?.[0]);

/** Which sheets there are of both periods, and what the others lack. */
function paired(
  facts: ComparisonFacts,
  beside: readonly Sheet[],
  names: (of: string) => string,
  words: Words,
) {
  const made = beside.flatMap(datedSheet);
  const compared: Compared[] = [];
  const lacking: Block[] = [];
  const later = facts.to === null ? [...made, ...facts.present] : facts.after;
  for (const of of new Set(COMPARED.map((each) => each.of))) {
    const was = facts.before.find((each) => each.of === of);
    const is = later.find((each) => each.of === of);
    if (was && is && was.version === is.version) {
      const isOneLanguage = languageOf(was.sheet) === languageOf(is.sheet);
      compared.push({ of, was, is, isLive: facts.to === null, isOneLanguage });
    } else if (was && is) lacking.push(lack(words.otherVersion(names(of))));
    else if (was) lacking.push(lack(words.noAfter(names(of))));
    else if (is) lacking.push(lack(words.noBefore(names(of), dayText(facts.from))));
  }
  return { compared, lacking };
}

/** How many figures got better and worse, and rows that came and went. */
function counts(tables: readonly TableBlock[], titles: readonly string[], words: Words): Block[] {
  const said = [words.better, words.worse, words.chance, words.changed, words.same, words.added, words.gone];
  return [
    heading(words.counts),
    {
      is: 'table',
      id: 'counts',
      header: [words.table, ...said],
      rows: tables.map(({ id, rows }, index) => ({
        cells: [
          text(titles[index] ?? ''),
          ...said.map((word) =>
            cell(rows.filter(({ cells }) => cells[DIRECTION]?.value === word).length, 'count', {
              formula: ({ column }) => `=COUNTIF(${column(id, DIRECTION)},${quoted(word)})`,
            }),
          ),
        ],
      })),
    },
  ];
}

const sheetsTable = (
  compared: readonly Compared[],
  names: (of: string) => string,
  words: Words,
): TableBlock => ({
  is: 'table',
  id: 'sheets',
  header: [words.summary, words.wasDay, words.isDay],
  rows: compared.map(({ of, was, is }) => {
    const day = ({ sheet, day: value }: DatedSheet): BlockCell =>
      cell(value, 'date', {
        formula: () => `=${sheetAddress(sheet.name, '$B$3')}`,
        link: { sheet: sheet.name, address: 'A1' },
      });
    return { cells: [text(names(of)), day(was), day(is)] };
  }),
});

const SUMMARIES = [
  overviewSummary,
  roadmapSummary,
  indicatorSummary,
  gapSummary,
  schoolSummary,
  trainingSummary,
  selfAssessmentSummary,
  collectionSummary,
];

function blocks(facts: ComparisonFacts, locale: Locale, beside: readonly Sheet[]): readonly Block[] {
  const texts = summaryTexts(locale);
  const names = (of: string): string => SUMMARIES.find(({ id }) => id === of)?.name[locale] ?? of;
  const { comparison: words } = texts;
  const { compared, lacking } = paired(facts, beside, names, words);
  const parts = compared.flatMap((each) =>
    COMPARED.filter(({ of }) => of === each.of).map((table) => ({
      title: titleOf(table, names(each.of), texts),
      blocks: tableOf(table, each, names(each.of), texts),
    })),
  );
  const counted = parts.flatMap(({ title, blocks: own }) => {
    const table = own.find((block) => block.is === 'table');
    return table ? [{ title, table }] : [];
  });
  return [
    ...(compared.length > 0
      ? [heading(words.sheets), sheetsTable(compared, names, words)]
      : [lack(words.noPair)]),
    ...lacking,
    ...(counted.length > 0
      ? counts(
          counted.map(({ table }) => table),
          counted.map(({ title }) => title),
          words,
        )
      : []),
    ...parts.flatMap(({ blocks: own }) => own),
    ...words.definitions.map(definition),
  ];
}

/** «Сравнение периодов»: what became of the figures since a period was closed. */
export const comparisonSummary: Summary<ComparisonFacts> = {
  id: COMPARISON,
  version: 1,
  name: { ru: 'Сравнение периодов', en: 'Periods compared' },
  lacks: {
    ru: 'Закрытого периода раньше даты отчёта в книге нет. Нажмите «Закрыть период» внизу вкладки «Сводка»: останутся копии листов с датой, и следующую сводку можно будет сравнить с ними. Если копии скрыты, сначала покажите их.',
    en: 'The workbook has no period closed before the day of the report. Press «Close the period» below: dated copies of the sheets stay, and the next summary can be compared with them. Copies that are hidden have to be shown first.',
  },
  facts: comparisonFacts,
  sources: ({ before, after }) => [...before, ...after].map(({ sheet }) => sheet.name),
  glance: () => [],
  blocks: (facts, locale, beside = []) => blocks(facts, locale, beside),
};
