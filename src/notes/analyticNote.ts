import type { Book } from '../core/check/book';
import { cell, definition, heading, lack, type Block, type TableBlock } from '../core/summaries/block';
import { COMPARISON } from '../core/summaries/comparisonFacts';
import { noteText, type Note, type NoteBlock } from '../core/summaries/note';
import { schoolFacts } from '../core/summaries/schoolFacts';
import type { Summary } from '../core/summaries/summary';
import type { Kept } from '../core/summaries/kept';
import type { Locale } from '../core/values/text';
import { summaryTexts, type SummaryTexts } from '../locales/summaryTexts';
import { summaries } from '../summaries';
import { aboutOf } from './about';

/** A longer table is cut, and says where the rest is. */
const MOST_ROWS = 40;

type Words = SummaryTexts['notes'];

const isDefinition = (block: Block): boolean => block.is === 'sentence' && block.as === 'definition';

/** The blocks of a sheet that belong into a document: no lists of sources, no long tails. */
function shortened(blocks: readonly Block[], sheet: string, words: Words): NoteBlock[] {
  const isShown = (block: Block | undefined): boolean =>
    block?.is !== 'table' || !(block.isDetail || block.isSettings || block.noteColumns?.length === 0);
  const tables = new Map(
    blocks.flatMap((block) => (block.is === 'table' ? [[block.id, block] as const] : [])),
  );
  return blocks.flatMap((block, index): NoteBlock[] => {
    if (isDefinition(block) || !isShown(block)) return [];
    if (block.is === 'chart') {
      const of = tables.get(block.table);
      return of && isShown(of) ? [{ ...block, of }] : [];
    }
    // A heading goes with its table.
    if (block.is === 'heading' && !isShown(blocks[index + 1])) return [];
    if (block.is !== 'table' || block.rows.length <= MOST_ROWS) return [block];
    return [
      { ...block, rows: block.rows.slice(0, MOST_ROWS) },
      lack(words.more(block.rows.length - MOST_ROWS, sheet)),
    ];
  });
}

/** Places for what the figures cannot say. */
const decisions = ({ analytic }: Words): NoteBlock[] =>
  [analytic.causes, analytic.organisational, analytic.methodical, analytic.expected].map((label) => ({
    is: 'blank',
    label,
  }));

/** One row for every school with low results: what is known of it, and room for what it is to do. */
function recommendations(
  book: Book,
  settings: Kept['settings'] | undefined,
  texts: SummaryTexts,
  locale: Locale,
): NoteBlock[] {
  const facts = schoolFacts(book, settings);
  if (!facts) return [];
  const { analytic: words } = texts.notes;
  const tenth = (value: number): string => noteText(value, 'tenth', locale);
  const low = facts.schools.filter(({ isLow }) => isLow);
  const table: TableBlock = {
    is: 'table',
    id: 'recommendations',
    header: [words.school, words.shown, words.advice, words.responsible],
    rows: low.map(({ school, share, interval }) => ({
      cells: [
        cell(school.name, 'text'),
        cell(
          words.share(tenth(share), interval ? tenth(interval[0]) : '', interval ? tenth(interval[1]) : ''),
          'text',
        ),
        cell('', 'text'),
        cell('', 'text'),
      ],
    })),
  };
  return [heading(words.recommendations), low.length > 0 ? table : lack(words.noSchools)];
}

/** What says again what other summaries say. */
const SHEETS_ALONE = ['overview', COMPARISON];

/** «Аналитическая справка»: by section figures, charts and conclusions, then causes and decisions for a person to add. */
export function analyticNote(
  book: Book,
  locale: Locale,
  kept: ReadonlyMap<string, Kept> = new Map(),
): Note | null {
  const texts = summaryTexts(locale);
  const { notes: words } = texts;
  const found = summaries
    .filter(({ id }) => !SHEETS_ALONE.includes(id))
    .map((summary: Summary) => ({ summary, facts: summary.facts(book, kept.get(summary.id)?.settings) }));
  const made = found.filter(({ facts }) => facts !== null);
  if (made.length === 0) return null;
  const sections = made.map(({ summary, facts }) => ({
    summary,
    facts,
    blocks: summary.blocks(facts, locale),
  }));
  const lacking = found.filter(({ facts }) => facts === null);
  return {
    title: words.analytic.title,
    approval: words.approval,
    about: aboutOf(
      book,
      sections.flatMap(({ summary, facts }) => summary.sources(facts)),
      texts,
    ),
    blocks: [
      ...sections.flatMap(({ summary, blocks }, index): NoteBlock[] => [
        { is: 'heading', text: `${index + 1}. ${summary.name[locale]}`, isSection: true },
        ...shortened(blocks, summary.name[locale], words),
        ...decisions(words),
      ]),
      ...recommendations(book, kept.get('schools')?.settings, texts, locale),
      ...(lacking.length > 0
        ? [heading(words.analytic.lacks), ...lacking.map(({ summary }) => lack(summary.lacks[locale]))]
        : []),
      heading(words.analytic.definitions),
      ...sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.is === 'sentence' && isDefinition(block) ? definition(block.text) : [],
        ),
      ),
    ],
    signature: words.signature,
    isLandscape: false,
    locale,
    today: book.today,
    pageWord: words.page,
  };
}
