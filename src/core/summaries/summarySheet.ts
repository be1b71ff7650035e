import { cellAddress, columnLetters } from '../workbook/address';
import { LOOKS, LOOK_OF_STATE, PRINT, STATE_LOOKS } from '../workbook/looks';
import { SheetRows, styled } from '../workbook/sheetRows';
import type { Cell, CellFormat, CellValue, Chart, Sheet, Stamp } from '../workbook/workbook';
import type { Block, BlockCell, BlockLook, BlockRow, ChartBlock, Place, TableBlock } from './block';
import type { Head } from './head';
import { keyCell, type Kept } from './kept';

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

const FIRST_WIDTH = 56;
const OTHER_WIDTH = 15;
const COMMENT_WIDTH = 36;
/** Least columns that titles and sentences run over. */
const LEAST_COLUMNS = 7;
const CHART_ROWS = 16;
const CHART_COLUMNS = 6;

/** How long a sentence is that fills a line of these columns. */
const lineLength = (columns: number): number => FIRST_WIDTH + (columns - 1) * OTHER_WIDTH;
const LINE_HEIGHT = 15;

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

function placeAt(places: ReadonlyMap<string, Placed>, row: number): Place {
  const of = (table: string): Placed => {
    const found = places.get(table);
    if (!found) throw new Error(`There is no table ${table}`);
    return found;
  };
  return {
    row: row + 1,
    letters: columnLetters,
    column: (table, column) => {
      const { header, count } = of(table);
      const letters = columnLetters(column);
      return `$${letters}$${header + 2}:$${letters}$${header + 1 + Math.max(1, count)}`;
    },
    cell: (table, at, column) => `$${columnLetters(column)}$${of(table).header + 2 + at}`,
  };
}

const written = ({ value, look, formula, link }: BlockCell, place: Place): Cell =>
  styled(value, lookOf(look, value), {
    ...(formula && { formula: formula(place) }),
    ...(link && { link }),
  });

function chartOf(block: ChartBlock, table: Placed, row: number): Chart {
  const [top, bottom] = [table.header + 1, table.header + table.count];
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
  };
}

/** How many columns the widest table has. */
const widthOf = (blocks: readonly Block[]): number =>
  Math.max(LEAST_COLUMNS, ...blocks.map((block) => (block.is === 'table' ? block.header.length : 0)));

/**
 * The sheet: a title block that says whose it is, of what day and from which sheets, then the blocks, the definitions at
 * the foot. Beside tables with comments stands a column for them, and a hidden one with the keys of their rows.
 */
export function summarySheet(content: SheetContent, words: SheetWords, kept?: Kept): Sheet {
  const { head, sources } = content;
  const foot = content.blocks.filter((block) => block.is === 'sentence' && block.as === 'definition');
  const body = content.blocks.filter((block) => !foot.includes(block) && block.is !== 'blank');
  const columns = widthOf(body);
  const hasKeys = body.some(
    (block) => block.is === 'table' && (block.hasComments === true || block.isSettings === true),
  );
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

  looks[rows.addAcross(columns, styled(content.name, LOOKS.title))] = { height: 26 };
  label(words.source, styled(sources.join(', '), plain));
  label(words.onDate, styled(head.today, { ...plain, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }));
  if (head.programme !== null) label(words.programme, styled(head.programme, plain));
  if (head.territory !== null) label(words.territory, styled(head.territory, plain));
  rows.skip();

  const places = placed(body, rows.next);
  const used = new Set<string>();
  const tail = (table: TableBlock, { key }: BlockRow, width: number): Cell[] => {
    if (key === undefined || !(table.hasComments || table.isSettings)) return [];
    const full = `${table.keys ?? table.id}|${key}`;
    used.add(full);
    const blanks = Array.from({ length: columns - width }, () => null);
    const comment = table.hasComments ? styled(kept?.comments.get(full) ?? '', COMMENT) : null;
    return [...blanks, comment, keyCell(full)];
  };
  const writeTable = (table: TableBlock): void => {
    const header: Cell[] = table.header.map((each) =>
      typeof each === 'string'
        ? styled(each, LOOKS.header)
        : styled(each.value, { ...LOOKS.header, numberFormat: each.format, horizontal: 'center' }),
    );
    const blanks = Array.from({ length: columns - header.length }, () => null);
    rows.add(...header, ...(table.hasComments ? [...blanks, styled(words.comment, LOOKS.header)] : []));
    for (const row of [...table.rows, ...(table.totals ? [table.totals] : [])]) {
      const place = placeAt(places, rows.next);
      rows.add(...row.cells.map((each) => written(each, place)), ...tail(table, row, row.cells.length));
    }
    rows.skip();
  };
  body.forEach((block, index) => {
    if (block.is === 'heading') rows.add(styled(block.text, LOOKS.heading));
    else if (block.is === 'sentence') line(block.text, block.as === 'lack' ? LOOKS.remark : LOOKS.said);
    else if (block.is === 'table') writeTable(block);
    else if (block.is === 'chart') {
      const table = places.get(block.table);
      if (table && table.count > 0) charts.push(chartOf(block, table, rows.next));
      rows.skip(CHART_ROWS + 1);
    }
    if (isLastSentence(body, index)) rows.skip();
  });
  const orphans = [...(kept?.comments ?? [])].filter(([key, text]) => text !== '' && !used.has(key));
  if (orphans.length > 0) {
    rows.skip();
    rows.add(styled(words.orphans, LOOKS.heading));
    for (const [key, text] of orphans) {
      const blanks = Array.from({ length: columns - 1 }, () => null);
      rows.add(
        styled(key.slice(key.indexOf('|') + 1), LOOKS.text),
        ...blanks,
        styled(text, COMMENT),
        keyCell(key),
      );
    }
  }
  if (foot.length > 0) {
    rows.skip();
    rows.add(styled(words.definitions, LOOKS.heading));
    for (const block of foot) if (block.is === 'sentence') line(block.text, LOOKS.remark);
  }
  const hasTail = hasKeys || orphans.length > 0;
  return {
    name: content.name,
    rows: rows.done(),
    merges: rows.merges,
    columns: [
      { width: FIRST_WIDTH },
      ...Array.from({ length: columns - 1 }, () => ({ width: OTHER_WIDTH })),
      ...(hasTail ? [{ width: COMMENT_WIDTH }, { width: 2, hidden: true }] : []),
    ],
    rowLooks: looks,
    hideGridlines: true,
    print: {
      ...PRINT,
      ...(hasTail && { area: { top: 0, left: 0, bottom: rows.next - 1, right: columns } }),
    },
    ...(charts.length > 0 && { charts }),
    stamp: content.stamp,
  };
}

const COMMENT: CellFormat = { ...LOOKS.text, ...LOOKS.input, numberFormat: '@', horizontal: 'left' };

/** The cell that tells the day of a generated sheet. */
export const DAY_CELL = cellAddress(2, 1);
