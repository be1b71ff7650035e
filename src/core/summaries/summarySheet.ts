import { columnLetters } from '../workbook/address';
import { LOOKS, LOOK_OF_STATE, PRINT, STATE_LOOKS } from '../workbook/looks';
import { SheetRows, styled } from '../workbook/sheetRows';
import type { Cell, CellFormat, CellValue, Chart, Sheet, Stamp } from '../workbook/workbook';
import {
  cell,
  heading,
  type Block,
  type BlockCell,
  type BlockLook,
  type BlockRow,
  type ChartBlock,
  type Place,
  type TableBlock,
} from './block';
import type { Head } from './head';
import { keyCell, type Kept } from './kept';
import { pageBreaks, type Together } from '../workbook/pageBreaks';
import { valueStep } from './valueStep';

/** What every generated sheet says in its own language. */
export interface SheetWords {
  readonly source: string;
  readonly onDate: string;
  readonly programme: string;
  readonly territory: string;
  readonly definitions: string;
  readonly comment: string;
  /** Heading of comments whose rows are gone. */
  readonly orphans: string;
}

export interface SheetContent {
  readonly name: string;
  readonly stamp: Stamp;
  readonly head: Head;
  readonly sources: readonly string[];
  readonly blocks: readonly Block[];
}

/** A wide sheet has narrower columns, so that its letters stay readable on paper. */
const WIDTHS = { few: { first: 56, other: 15 }, many: { first: 40, other: 13 } };
const MANY = 9;
/** Least columns that titles and sentences run over. */
const LEAST_COLUMNS = 7;
const CHART_ROWS = 16;
const CHART_COLUMNS = 6;

const widthsOf = (columns: number) => (columns < MANY ? WIDTHS.few : WIDTHS.many);

/** How long a sentence is that fills a line of these columns. */
const lineLength = (columns: number): number => {
  const { first, other } = widthsOf(columns);
  return first + (columns - 1) * other;
};
const LINE_HEIGHT = 15;
/** A heading stands on the page of so many rows of what it heads. */
const ROWS_WITH_HEADING = 4;

function lookOf(look: BlockLook, value: CellValue): CellFormat {
  if (look !== 'state') return LOOKS[look];
  return { ...LOOKS.text, ...STATE_LOOKS[LOOK_OF_STATE[String(value)] ?? 'neutral'] };
}

/** Rows of a table from 0: its header, the first of its data, its totals. */
interface Placed {
  readonly header: number;
  readonly count: number;
}

const rowsOf = ({ rows, totals }: TableBlock): number => 1 + rows.length + (totals ? 1 : 0);

/** Below the last of several sentences there is a gap. */
const isLastSentence = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]?.is === 'sentence' && blocks[index + 1]?.is !== 'sentence';

function heightOf(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block?.is === 'table') return rowsOf(block) + 1;
  if (block?.is === 'chart') return CHART_ROWS + 1;
  return isLastSentence(blocks, index) ? 2 : 1;
}

/** The rows of a block that stand on one page: a heading with the beginning of what it heads, a chart. */
function togetherAt(blocks: readonly Block[], index: number, from: number): Together[] {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.is === 'chart') return [{ from, to: from + CHART_ROWS - 1 }];
  if (block?.is !== 'heading') return [];
  const own = heightOf(blocks, index + 1);
  return [{ from, to: from + (next?.is === 'chart' ? own : Math.min(own, ROWS_WITH_HEADING)) }];
}

/** Where every table will stand, told before the first cell is written: formulas look ahead. */
function placed(blocks: readonly Block[], from: number): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  let next = from;
  blocks.forEach((block, index) => {
    if (block.is === 'table') places.set(block.id, { header: next, count: block.rows.length });
    next += heightOf(blocks, index);
  });
  return places;
}

/** The place of the row at hand: formulas are told at once, so that one will do for all rows. */
type MovingPlace = { -readonly [Key in keyof Place]: Place[Key] };

function movingPlace(places: ReadonlyMap<string, Placed>): MovingPlace {
  const of = (table: string): Placed => {
    const found = places.get(table);
    if (!found) throw new Error(`There is no table ${table}`);
    return found;
  };
  return {
    row: 0,
    letters: columnLetters,
    column: (table, column) => {
      const { header, count } = of(table);
      const letters = columnLetters(column);
      return `$${letters}$${header + 2}:$${letters}$${header + 1 + Math.max(1, count)}`;
    },
    cell: (table, at, column) => `$${columnLetters(column)}$${of(table).header + 2 + at}`,
  };
}

/** A table has thousands of cells without anything in them: one a look will do. */
const BLANKS: ReadonlyMap<BlockLook, Cell> = new Map(
  [...Object.keys(LOOKS)].map((look) => [look as BlockLook, styled(null, LOOKS[look as keyof typeof LOOKS])]),
);

function written({ value, look, formula, link }: BlockCell, place: Place): Cell {
  if (!formula && !link)
    return (value === null && BLANKS.get(look)) || { value, format: lookOf(look, value) };
  const format = lookOf(look, value);
  if (!formula) return { value, format, link };
  return link ? { value, format, formula: formula(place), link } : { value, format, formula: formula(place) };
}

function chartOf(block: ChartBlock, of: TableBlock, table: Placed, row: number): Chart {
  const [top, bottom] = [table.header + 1, table.header + table.count];
  const step = valueStep(block, of);
  return {
    type: block.type,
    title: block.title,
    area: { top: row, left: 0, bottom: row + CHART_ROWS - 1, right: CHART_COLUMNS },
    series: block.series.map(({ name, column, color }) => ({
      name,
      color,
      categories: { top, bottom, left: block.categories, right: block.categories },
      values: { top, bottom, left: column, right: column },
    })),
    ...(step !== undefined && { step }),
  };
}

/** How many columns the widest table has, its comments among them. */
const widthOf = (blocks: readonly Block[]): number =>
  Math.max(
    LEAST_COLUMNS,
    ...blocks.map((block) => (block.is === 'table' ? block.header.length + (block.hasComments ? 1 : 0) : 0)),
  );

/** Lists that the rest is counted from, each with its heading: they stand below all others and are not printed. */
function detailsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const table = block.is === 'heading' ? blocks[index + 1] : block;
    return table?.is === 'table' && table.isDetail === true;
  });
}

/**
 * The sheet: a title block that says whose it is, of what day and from which sheets, then the blocks, the definitions,
 * and below what is printed the lists. Beside tables with comments stands a column for them, and far right a hidden one
 * with the keys of their rows.
 */
export function summarySheet(content: SheetContent, words: SheetWords, kept?: Kept): Sheet {
  const { head, sources } = content;
  const foot = content.blocks.filter((block) => block.is === 'sentence' && block.as === 'definition');
  const details = detailsOf(content.blocks);
  const body = content.blocks.filter(
    (block) => !foot.includes(block) && !details.includes(block) && block.is !== 'blank',
  );
  const columns = widthOf(body);
  const keyColumn = widthOf([...body, ...details]);
  const rows = new SheetRows();
  const looks: ({ height: number } | undefined)[] = [];
  const charts: Chart[] = [];

  const line = (text: string, format: CellFormat): void => {
    const lines = Math.ceil(text.length / lineLength(columns));
    const row = rows.addAcross(columns, styled(text, { ...format, wrap: true }));
    if (lines > 1) looks[row] = { height: lines * LINE_HEIGHT + 2 };
  };
  const label = (name: string, cell: Cell): number => rows.add(styled(name, LOOKS.label), cell);
  const plain = { ...LOOKS.label, wrap: false };
  /** A text beside its label, over the other columns and as many lines as it takes: paper has no cell to overflow into. */
  const told = (name: string, text: string): void => {
    const row = label(name, styled(text, { ...plain, wrap: true }));
    rows.merges.push({ top: row, left: 1, bottom: row, right: columns - 1 });
    const lines = Math.ceil(text.length / (lineLength(columns) - widthsOf(columns).first));
    if (lines > 1) looks[row] = { height: lines * LINE_HEIGHT + 2 };
  };

  looks[rows.addAcross(columns, styled(content.name, LOOKS.title))] = { height: 26 };
  told(words.source, sources.join(', '));
  label(words.onDate, styled(head.today, { ...plain, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }));
  if (head.programme !== null) told(words.programme, head.programme);
  if (head.territory !== null) told(words.territory, head.territory);
  rows.skip();

  const definitions: Block[] = foot.length > 0 ? [heading(words.definitions), ...foot] : [];
  const all = [...body, ...orphanBlocks(kept, body, words), ...definitions, ...details];
  const places = placed(all, rows.next);
  const tables = new Map(all.flatMap((block) => (block.is === 'table' ? [[block.id, block]] : [])));
  const place = movingPlace(places);
  const tail = (table: TableBlock, { key }: BlockRow, width: number): Cell[] => {
    if (key === undefined) return [];
    const full = fullKey(table, key);
    // Nothing stands between the comment and the key: a sheet may be a hundred columns wide.
    const cells: Cell[] = table.hasComments ? [styled(kept?.comments.get(full) ?? '', COMMENT)] : [];
    cells[keyColumn - width] = keyCell(full, table.hasComments ? keyColumn - width : null);
    return cells;
  };
  const writeTable = (table: TableBlock): void => {
    const header: Cell[] = table.header.map((each) =>
      typeof each === 'string'
        ? styled(each, LOOKS.header)
        : styled(each.value, { ...LOOKS.header, numberFormat: each.format, horizontal: 'center' }),
    );
    rows.add(...header, ...(table.hasComments ? [styled(words.comment, LOOKS.header)] : []));
    for (const row of [...table.rows, ...(table.totals ? [table.totals] : [])]) {
      place.row = rows.next + 1;
      const cells = row.cells.map((each) => written(each, place));
      const beside = tail(table, row, cells.length);
      rows.addSparse(beside.length > 0 ? cells.concat(beside) : cells);
    }
    rows.skip();
  };
  const together: Together[] = [];
  let printed = 0;
  all.forEach((block, index) => {
    together.push(...togetherAt(all, index, rows.next));
    if (block === details[0]) printed = rows.next;
    if (block.is === 'heading') rows.add(styled(block.text, LOOKS.heading));
    else if (block.is === 'sentence') line(block.text, block.as === 'conclusion' ? LOOKS.said : LOOKS.remark);
    else if (block.is === 'table') writeTable(block);
    else if (block.is === 'chart') {
      const [table, of] = [places.get(block.table), tables.get(block.table)];
      if (table && of && table.count > 0) charts.push(chartOf(block, of, table, rows.next));
      rows.skip(CHART_ROWS + 1);
    }
    if (isLastSentence(all, index)) rows.skip();
  });
  const { first, other } = widthsOf(columns);
  const sheet: Sheet = {
    name: content.name,
    rows: rows.done(),
    merges: rows.merges,
    columns: [
      { width: first },
      ...Array.from({ length: keyColumn - 1 }, () => ({ width: other })),
      { width: 2, hidden: true },
    ],
    rowLooks: looks,
    hideGridlines: true,
    ...(charts.length > 0 && { charts }),
    stamp: content.stamp,
  };
  const area = { top: 0, left: 0, bottom: (printed || rows.next) - 1, right: columns - 1 };
  const print = { ...PRINT, area };
  const breaks = pageBreaks(sheet, print, together);
  return { ...sheet, print: breaks.length > 0 ? { ...print, breaks } : print };
}

const fullKey = (table: TableBlock, key: string): string => `${table.keys ?? table.id}|${key}`;

/** Comments on rows that are there no more, so that nothing that a person wrote is lost. */
function orphanBlocks(kept: Kept | undefined, blocks: readonly Block[], words: SheetWords): Block[] {
  if (!kept || kept.comments.size === 0) return [];
  const used = new Set(
    blocks.flatMap((block) =>
      block.is === 'table'
        ? block.rows.flatMap(({ key }) => (key === undefined ? [] : fullKey(block, key)))
        : [],
    ),
  );
  const gone = [...kept.comments].filter(([key]) => !used.has(key));
  // A key begins with the name of its table, which these rows go on under.
  const tables = new Map<string, BlockRow[]>();
  for (const [key] of gone) {
    const cut = key.indexOf('|');
    const row = { key: key.slice(cut + 1), cells: [cell(key.slice(cut + 1), 'text')] };
    tables.set(key.slice(0, cut), [...(tables.get(key.slice(0, cut)) ?? []), row]);
  }
  if (tables.size === 0) return [];
  return [
    heading(words.orphans),
    ...[...tables].map(([keys, rows]): TableBlock => ({
      is: 'table',
      id: `orphans ${keys}`,
      keys,
      hasComments: true,
      header: [''],
      rows,
    })),
  ];
}

const COMMENT: CellFormat = { ...LOOKS.text, ...LOOKS.input, numberFormat: '@', horizontal: 'left' };
