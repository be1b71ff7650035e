/** Links and keys where a sheet comes to its limits. */
import { bookFromSheets } from '../../tests/bookFromSheets';
import { BORDER_TODAY, borderSheets } from '../../tests/borderBook';
import type { Block, BlockCell } from '../core/summaries/block';
import { MOST_LINKS } from '../core/summaries/figure';
import { gapFacts, type GapFacts } from '../core/summaries/gapFacts';
import { schoolFacts, type SchoolFacts } from '../core/summaries/schoolFacts';
import { gapSummary } from './gapSummary';
import { schoolSummary } from './schoolSummary';

const book = bookFromSheets(borderSheets(), BORDER_TODAY);

const cellsOf = (blocks: readonly Block[], id: string): BlockCell[] =>
  blocks.flatMap((block) =>
    block.is === 'table' && block.id === id ? block.rows.flatMap(({ cells }) => cells) : [],
  );
const hasLinks = (blocks: readonly Block[], id: string): boolean => {
  const cells = cellsOf(blocks, id);
  expect(cells.length).toBeGreaterThan(MOST_LINKS - 100);
  return cells.some(({ link }) => link !== undefined);
};

/** As many columns as make just so many cells with the rows, and one more. */
const columnsFor = (rows: number): number => Math.floor(MOST_LINKS / rows);

test('the list of shares has links as long as they are not too many', () => {
  const facts = schoolFacts(book) as SchoolFacts;
  const schools = facts.schools.slice(0, 10);
  const wide = (columns: number): SchoolFacts => ({
    ...facts,
    schools: schools.map((each) => ({
      ...each,
      shares: Array.from({ length: columns }, () => each.shares[0] ?? 0),
    })),
    series: Array.from({ length: columns }, () => facts.series[0] as SchoolFacts['series'][number]),
  });
  const most = columnsFor(schools.length);
  expect(most * schools.length).toBe(MOST_LINKS);
  expect(hasLinks(schoolSummary.blocks(wide(most), 'ru'), 'shares')).toBe(true);
  expect(hasLinks(schoolSummary.blocks(wide(most + 1), 'ru'), 'shares')).toBe(false);
});

test('the list of scores has links as long as they are not too many', () => {
  const facts = gapFacts(book) as GapFacts;
  const schools = facts.schools.slice(0, 10);
  const wide = (columns: number): GapFacts => ({
    ...facts,
    schools,
    gaps: Array.from({ length: columns }, () => facts.gaps[0] as GapFacts['gaps'][number]),
    tenths: [],
  });
  const most = columnsFor(schools.length);
  expect(hasLinks(gapSummary.blocks(wide(most), 'ru'), 'scores')).toBe(true);
  expect(hasLinks(gapSummary.blocks(wide(most + 1), 'ru'), 'scores')).toBe(false);
});
