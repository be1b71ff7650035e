import { REGION, seededBook, SEEDED_TODAY } from '../tests/seededBook';
import { bookOf } from '../src/core/check/book';
import { recogniseWorkbook } from '../src/core/recognition/recogniseSheet';
import type { TableBlock } from '../src/core/summaries/block';
import type { Note } from '../src/core/summaries/note';
import { writeNote } from '../src/docx/writeNote';
import { analyticNote } from '../src/notes/analyticNote';
import { summaries } from '../src/summaries';
import { madeSummaries } from '../src/summaries/summarySheets';
import { isRich } from '../src/core/workbook/cell';
import { templates } from '../src/templates';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readXlsx } from '../src/xlsx/readXlsx';
import { writeXlsx } from '../src/xlsx/writeXlsx';

const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [milliseconds: number, value: T]> {
  const started = performance.now();
  const value = await work();
  return [performance.now() - started, value];
}

/** The letters of a note. */
const lettersOf = ({ blocks }: Note): number =>
  blocks.reduce((sum, block) => {
    if (block.is === 'table') {
      const texts = block.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')));
      return sum + texts.join('').length;
    }
    return sum + ('text' in block ? block.text.length : 0);
  }, 0);

const blank = (value: unknown) => (typeof value === 'number' ? 0 : '·'.repeat(String(value ?? '').length));

const emptiedTable = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: cell.value === null ? null : blank(cell.value) })),
  })),
});

/** A document by the library alone: as many letters in as many tables and charts of the same sizes, all of them blank. */
const emptied = (note: Note): Note => ({
  ...note,
  blocks: note.blocks.map((block) => {
    if (block.is === 'chart') return { ...block, of: emptiedTable(block.of) };
    return block.is === 'table' ? emptiedTable(block) : block;
  }),
});

/** All summaries of a region beside reading its workbook, and the note beside an empty one of the same length. */
export async function bench(): Promise<string> {
  const bytes = await writeXlsx(seededBook(1, REGION));
  const [reading, values, recognising, asking, making, each]: [
    number[],
    number[],
    number[],
    number[],
    number[],
    Map<string, number[]>,
  ] = [[], [], [], [], [], new Map()];
  const [noting, empty]: [number[], number[]] = [[], []];
  let [rows, letters, cells] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // As the command and the page read a workbook to sum it up: with its formulas.
    const [read, { sheets }] = await timed(() => readXlsx(bytes, { inflate: inflateNode, formulas: true }));
    const [onlyValues] = await timed(() => readXlsx(bytes, { inflate: inflateNode }));
    const [recognised, tables] = await timed(() => recogniseWorkbook({ sheets }, undefined, templates));
    const book = bookOf({ tables, sheets, templates }, { today: SEEDED_TODAY, isWhole: true });
    const [asked] = await timed(() => [book.results, book.events, book.schools, book.entries].length);
    let all = 0;
    for (const summary of summaries) {
      const [time, made] = await timed(() => madeSummaries([summary], book, 'ru'));
      all += time;
      each.set(summary.id, [...(each.get(summary.id) ?? []), time]);
      if (round === 0)
        cells += made.flatMap(({ sheet }) => sheet.rows.flatMap((row) => (row ?? []).filter(isRich))).length;
    }
    reading.push(read);
    values.push(onlyValues);
    recognising.push(recognised);
    asking.push(asked);
    making.push(all);
    rows = book.results.length;
    const note = analyticNote(book, 'ru');
    if (!note) throw new Error('There is no note');
    letters = lettersOf(note);
    const [written] = await timed(async () => writeNote(analyticNote(book, 'ru') ?? note));
    const [alone] = await timed(async () => writeNote(emptied(note)));
    noting.push(written);
    empty.push(alone);
  }
  const read = median(reading);
  const line = (name: string, values: readonly number[]): string =>
    `| ${name} | ${median(values).toFixed(0)} | ${(median(values) / read).toFixed(2)} |`;
  const longest = [...each]
    .map(([id, times]) => [id, median(times)] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([id, time]) => `${id} ${time.toFixed(0)} ms`);
  return [
    '## Summaries',
    '',
    `A region of ${REGION.schools} schools and ${REGION.years.length} years, ${rows} rows of results, as filled templates; median of ${ROUNDS}`,
    'rounds in one run. Goal: all summaries under the time of reading the file; the note under twice an empty one.',
    '',
    '| step | time, ms | of the reading |',
    '| --- | ---: | ---: |',
    line('reading the file as a summary does, with its formulas', reading),
    line('reading its values alone', values),
    line('recognising its tables', recognising),
    line('what is asked of the book for all summaries and rules together', asking),
    line(`all ${summaries.length} summaries, ${cells} cells with their formulas`, making),
    '',
    `Beside reading, recognising and asking together, which is what a book costs before anything is said of it: ${(median(making) / median(reading.map((time, index) => time + (recognising[index] ?? 0) + (asking[index] ?? 0)))).toFixed(2)}.`,
    '',
    `By summary: ${longest.join(', ')}.`,
    '',
    `The analytic note, counted and written (${letters} letters in its blocks): ${median(noting).toFixed(0)} ms; the same document with blank`,
    `tables and nothing counted: ${median(empty).toFixed(0)} ms; ratio ${(median(noting) / median(empty)).toFixed(2)}.`,
  ].join('\n');
}
