import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { readXlsx as hucreRead, writeXlsx as hucreWrite } from 'hucre/xlsx';
import type { Workbook } from '../src/core/workbook/workbook';
import { inflateBrowser } from '../src/xlsx/inflateBrowser';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readXlsx } from '../src/xlsx/readXlsx';
import { writeXlsx } from '../src/xlsx/writeXlsx';
import { stylesOnce, writtenSheet } from '../src/xlsx/writtenSheet';
import { packedBytes, readZip } from '../src/xlsx/zip';
import { filledWorkbook, template } from './xlsxWorkbooks';

const BOOKS = 500;
const ROUNDS = 5;
/** Books that a reader takes before it is the next one's turn. */
const TURN = 25;
const TALL_ROWS = 100_000;
const TALL_COLUMNS = 10;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Bare unzipping with the checksums that go with it, which any reader has to do: the floor. */
function unzip(book: Uint8Array): void {
  const zip = readZip(book, { parts: Infinity });
  for (const entry of zip.entries.values()) {
    const packed = packedBytes(zip, entry);
    const bytes = entry.method === 8 ? inflateRawSync(packed) : packed;
    if (inflateNode.crc32(bytes) !== entry.crc) throw new Error(`${entry.name} is damaged`);
  }
}

type Reader = (book: Uint8Array) => unknown;

/** SheetJS as it is published for npm; left out where it is not installed. */
async function sheetJs(): Promise<Reader | null> {
  const xlsx = await import('@e965/xlsx').catch(() => null);
  return xlsx && ((book) => xlsx.read(book, { type: 'array', cellDates: true }));
}

/** Milliseconds that a reader takes for some books. */
async function timeOf(read: Reader, books: readonly Uint8Array[]): Promise<number> {
  const started = performance.now();
  for (const book of books) await read(book);
  return performance.now() - started;
}

/**
 * Books a second by reader, the median of all rounds. In a round the readers take turns every few books, so that
 * whatever else the machine does meets all of them alike.
 */
async function ratesOf(
  readers: ReadonlyMap<string, Reader>,
  books: readonly Uint8Array[],
): Promise<Map<string, number>> {
  const names = [...readers.keys()];
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (const read of readers.values()) await timeOf(read, books.slice(0, TURN));
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Map(names.map((name) => [name, 0]));
    for (let start = 0; start < books.length; start += TURN) {
      const some = books.slice(start, start + TURN);
      for (const [name, read] of readers)
        times.set(name, (times.get(name) ?? 0) + (await timeOf(read, some)));
    }
    for (const [name, time] of times) rates.get(name)?.push((books.length * 1000) / time);
  }
  return new Map([...rates].map(([name, values]) => [name, median(values)]));
}

/** The others come after us, for their rubbish would be swept in our time. */
async function readingRates(own: ReadonlyMap<string, Reader>, others: ReadonlyMap<string, Reader>) {
  const books: Uint8Array[] = [];
  for (let seed = 0; seed < BOOKS; seed++) books.push(await writeXlsx(filledWorkbook(seed)));
  return new Map([...(await ratesOf(own, books)), ...(await ratesOf(others, books))]);
}

async function readingTable(): Promise<string> {
  const other = await sheetJs();
  const own = new Map<string, Reader>([
    ['bare unzip with zlib (the floor)', unzip],
    ['readXlsx with zlib', (book) => readXlsx(book, { inflate: inflateNode })],
    ['readXlsx with fflate', (book) => readXlsx(book, { inflate: inflateBrowser })],
  ]);
  const others = new Map<string, Reader>([
    ['hucre', (book) => hucreRead(book)],
    ...(other ? [['@e965/xlsx', other] as const] : []),
  ]);
  const rates = await readingRates(own, others);
  const floor = [...rates.values()][0] as number;
  const slowest = (name: string): number | undefined => rates.get(name);
  const rows = [...rates].map(([name, rate]) => {
    const times = ['hucre', '@e965/xlsx']
      .map((rival) => slowest(rival))
      .map((rival) => (rival ? `${(rate / rival).toFixed(1)} ×` : '–'));
    return `| ${name} | ${rate.toFixed(0)} | ${(rate / floor).toFixed(2)} | ${times.join(' | ')} |`;
  });
  return [
    `Reading ${BOOKS} filled workbooks of 5 sheets × 50 rows, median of ${ROUNDS} rounds. Goals: 0.40 of the floor with`,
    'zlib, 0.28 with fflate, three times the others.',
    '',
    '| reader | books a second | of the floor | to hucre | to @e965/xlsx |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** Most memory of a process of its own that reads a file, in megabytes, and how long it took, in seconds. */
function readApart(file: string): { megabytes: number; seconds: number } {
  const script = fileURLToPath(new URL('xlsxMemory.mjs', import.meta.url));
  const answer = execFileSync(process.execPath, [script, file], { encoding: 'utf8' });
  return JSON.parse(answer) as { megabytes: number; seconds: number };
}

function tallWorkbook(): Workbook {
  const rows = Array.from({ length: TALL_ROWS }, (_, row) =>
    Array.from({ length: TALL_COLUMNS }, (_, column) =>
      column % 3 === 0
        ? `Школа № ${(row * 7 + column) % 997}`
        : Math.round(Math.sin(row + column) * 1e6) / 100,
    ),
  );
  return { sheets: [{ name: 'Результаты', rows }] };
}

async function memoryTable(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-xlsx-'));
  try {
    const file = path.join(folder, 'tall.xlsx');
    writeFileSync(file, await writeXlsx(tallWorkbook()));
    const runs = Array.from({ length: ROUNDS }, () => readApart(file));
    return [
      `One sheet of ${TALL_ROWS} rows × ${TALL_COLUMNS} columns, read in a process of its own, median of ${ROUNDS}. Goal: under 350 MB.`,
      '',
      '| reader | most memory of the process | time |',
      '| --- | ---: | ---: |',
      `| readXlsx with zlib | ${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB | ${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s |`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(write: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await write();
  return performance.now() - started;
}

async function writingTable(): Promise<string> {
  const workbook = template();
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS * 6; round++) {
    own.push(await timed(() => writeXlsx(workbook)));
    const styleOf = stylesOnce();
    const sheets = workbook.sheets.map((sheet) => writtenSheet(sheet, styleOf));
    bare.push(await timed(() => hucreWrite({ sheets })));
  }
  // The first rounds warm up.
  const [ours, theirs] = [median(own.slice(ROUNDS)), median(bare.slice(ROUNDS))];
  return [
    'A template of 5 sheets written. Goal: under twice the time that hucre alone takes.',
    '',
    '| writer | time | to hucre |',
    '| --- | ---: | ---: |',
    `| hucre | ${theirs.toFixed(1)} ms | 1.00 |`,
    `| writeXlsx | ${ours.toFixed(1)} ms | ${(ours / theirs).toFixed(2)} |`,
  ].join('\n');
}

/** Measures reading and writing of .xlsx files and tells the result as Markdown. */
export async function bench(): Promise<string> {
  return [
    '## Reading and writing .xlsx',
    await readingTable(),
    await memoryTable(),
    await writingTable(),
  ].join('\n\n');
}
