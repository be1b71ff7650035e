/** Summaries of a programme whose figures stand on borders, and how the sheets of a usual one look. */
import { bookFromSheets } from '../../tests/bookFromSheets';
import { BORDER_TODAY, borderSheets } from '../../tests/borderBook';
import { expectGenerated } from '../../tests/generated';
import { readableSheet } from '../../tests/readableSheet';
import { SEEDED_TODAY, readableBook } from '../../tests/seededBook';
import { sheetLooks } from '../../tests/sheetLooks';
import { wholeFacts } from '../../tests/wholeSheet';
import type { Kept } from '../core/summaries/kept';
import { summaries } from '.';
import { schoolPage } from './schoolPage';
import { madeSummaries, type MadeSummary } from './summarySheets';

const border = bookFromSheets(borderSheets(), BORDER_TODAY);
/** What a coordinator wrote into the sheets of an earlier run, some of it beside rows that are gone. */
const kept = new Map<string, Kept>([
  [
    'schools',
    {
      today: BORDER_TODAY - 30,
      comments: new Map([
        ['schools|101|мбоу сош № 1', 'позвонить'],
        ['schools|999|сош № 99', 'закрыта'],
      ]),
      settings: new Map([
        ['threshold', 40],
        ['procedures', 1],
        ['raised', 28],
        ['jump', 30],
        ['group', 24],
      ]),
    },
  ],
  [
    'collection',
    {
      today: null,
      comments: new Map([
        ['parties|103', 'ждём'],
        ['others|нет такого', 'потерян'],
      ]),
      settings: new Map(),
    },
  ],
]);
const pages = border.schools.map((school) => schoolPage(school, border.schools));

const readable = (made: readonly MadeSummary[]): string =>
  made.map(({ sheet }) => readableSheet(sheet)).join('\n');

test('figures on borders', () => {
  expectGenerated('src/summaries/borders.golden.txt', readable(madeSummaries(summaries, border, 'ru')));
});

test('the same with what a coordinator had set and written', () => {
  const made = madeSummaries(summaries, border, 'en', kept).filter(({ summary: { id } }) => kept.has(id));
  expectGenerated('src/summaries/kept.golden.txt', readable(made));
});

test('the facts behind them', () => {
  const told = madeSummaries(summaries, border, 'ru')
    .filter(({ summary: { id } }) => id !== 'overview' && id !== 'roadmapSummary')
    .map(({ summary, facts }) => `# ${summary.id}\n${wholeFacts(facts)}\n`);
  expectGenerated('src/summaries/borderFacts.golden.txt', told.join('\n'));
});

test('pages of schools', () => {
  expectGenerated('src/summaries/pages.golden.txt', readable(madeSummaries(pages, border, 'ru')));
});

test('how the sheets look', () => {
  const usual = bookFromSheets(readableBook().sheets, SEEDED_TODAY);
  const [page] = pages;
  const made = [...madeSummaries(summaries, usual, 'ru'), ...madeSummaries(page ? [page] : [], border, 'ru')];
  expectGenerated('src/summaries/looks.golden.txt', made.map(({ sheet }) => sheetLooks(sheet)).join('\n'));
});
