import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookFromSheets } from '../../tests/bookFromSheets';
import { SEEDED_TODAY, SMALL, seededBook } from '../../tests/seededBook';
import { documentFaultsOf } from '../../tests/xlsx/outsidePrograms';
import type { Note } from '../core/summaries/note';
import { analyticNote } from '../notes/analyticNote';
import { roadmapReport } from '../notes/roadmapReport';
import type { Summary } from '../core/summaries/summary';
import { summaries } from '../summaries';
import { writeNote } from './writeNote';

const book = bookFromSheets(
  seededBook().sheets.filter(({ stamp }) => stamp?.id !== 'selfassessment'),
  SEEDED_TODAY,
);

const made = (note: Note | null): Note => {
  if (!note) throw new Error('no note');
  return note;
};

const textOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

function checked(bytes: Uint8Array, name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'note-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  expect(documentFaultsOf(file)).toEqual([]);
  rmSync(folder, { recursive: true });
}

test('the analytic note has approval, sections, conclusions, blanks and signature', async () => {
  const bytes = await writeNote(made(analyticNote(book, 'ru')));
  const text = textOf(bytes);
  expect(text).toMatch(/^УТВЕРЖДАЮ\n/);
  expect(text).toContain('Территория: Заречный округ');
  expect(text).toContain('По состоянию на: 01.02.2026');
  expect(text).toContain('1. Сводка дорожной карты');
  expect(text).toMatch(
    /отношение результатов лучших 10\u00a0% школ к худшим (?:снизилось|выросло|не изменилось)/,
  );
  expect(text).toContain('Причины (заполняет координатор)');
  expect(text).toContain('Нет листов самообследования');
  expect(text).toContain('Составил:');
  checked(bytes, 'analytic.docx');
});

test('its charts are native, each with a workbook of its own', async () => {
  const parts = Object.keys(unzipSync(await writeNote(made(analyticNote(book, 'ru')))));
  const charts = parts.filter((part) => /charts\/chart\d+\.xml$/.test(part));
  expect(charts.length).toBeGreaterThanOrEqual(6);
  expect(parts.filter((part) => part.endsWith('.xlsx'))).toHaveLength(charts.length);
});

/** What every chart of a document is drawn of: its categories, or of points how many there are. */
function drawn(bytes: Uint8Array): (readonly string[] | number)[] {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((part) => /charts\/chart\d+\.xml$/.test(part))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    .map((part) => {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      const points = /<c:xVal>.*?<c:ptCount val="(\d+)"/s.exec(xml)?.[1];
      if (points !== undefined) return Number(points);
      const own = /<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? '';
      return [...own.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value);
    });
}

test.each([
  ['a small programme', book, false],
  [
    'more schools than a document lists',
    bookFromSheets(seededBook(3, { ...SMALL, schools: 60 }).sheets, SEEDED_TODAY),
    true,
  ],
])('each chart is drawn of the whole of its own table: %s', async (_, own, isLong) => {
  const expected: (readonly string[] | number)[] = summaries.flatMap((summary: Summary) => {
    const facts = ['overview', 'comparison'].includes(summary.id) ? null : summary.facts(own);
    const blocks = facts === null ? [] : summary.blocks(facts, 'ru');
    return blocks.flatMap((block): (readonly string[] | number)[] => {
      if (block.is !== 'chart') return [];
      const table = blocks.find((each) => each.is === 'table' && each.id === block.table);
      if (table?.is !== 'table') throw new Error(`No table ${block.table}`);
      if (table.noteColumns?.length === 0 || table.isDetail || table.rows.length === 0) return [];
      const column = (at: number) => table.rows.map(({ cells }) => cells[at]?.value ?? null);
      if (block.type !== 'scatter') return [column(block.categories).map(String)];
      const [x, y] = [column(block.categories), column(block.series[0]?.column ?? 0)];
      return [x.filter((each, index) => typeof each === 'number' && typeof y[index] === 'number').length];
    });
  });
  const charts = drawn(await writeNote(made(analyticNote(own, 'ru'))));
  expect(charts).toEqual(expected);
  expect(charts.some((each) => typeof each === 'number' && each > 40)).toBe(isLong);
});

test('bars begin at nought: their lengths are what is compared', async () => {
  const parts = unzipSync(await writeNote(made(analyticNote(book, 'ru'))));
  const bars = Object.entries(parts)
    .filter(([part]) => /charts\/chart\d+\.xml$/.test(part))
    .map(([, bytes]) => strFromU8(bytes))
    .filter((xml) => xml.includes('<c:barChart>'));
  expect(bars.length).toBeGreaterThan(3);
  for (const xml of bars) expect(xml).toContain('<c:min val="0"/>');
});

test('the report on the roadmap lists every event, with its header on every page', async () => {
  const bytes = await writeNote(made(roadmapReport(book, 'ru')));
  const text = textOf(bytes);
  for (const { title } of book.events) expect(text).toContain(title);
  expect(text).toContain('Причина невыполнения');
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain('<w:tblHeader');
  checked(bytes, 'report.docx');
});

const has = (xml: string, tag: string): boolean => new RegExp(`<w:${tag}[ /]`).test(xml);

test.each([
  ['analytic', analyticNote],
  ['report', roadmapReport],
] as const)('no heading, header, label or total of the %s note stands alone on a page', async (_, notes) => {
  const note = made(notes(book, 'ru'));
  const xml = strFromU8(unzipSync(await writeNote(note))['word/document.xml'] ?? new Uint8Array());
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(0);
  const own = note.blocks.flatMap((block) => (block.is === 'table' ? [block] : []));
  tables.forEach((table, index) => {
    const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
    const paragraphs = (row = ''): string[] => row.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const isKept = (row?: string): boolean => paragraphs(row).every((each) => has(each, 'keepNext'));
    expect([index, isKept(rows[0])]).toEqual([index, true]);
    // A total is under a row that it sums, and the table may end a page.
    if (own[index]?.totals) expect([index, isKept(rows.at(-2))]).toEqual([index, true]);
    expect([index, isKept(rows.at(-1))]).toEqual([index, false]);
  });
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const textIn = (paragraph: string): string => paragraph.replace(/<[^>]+>/g, '');
  const labels = note.blocks.flatMap((block) => (block.is === 'blank' ? [block.label] : []));
  for (const paragraph of outside)
    if (has(paragraph, 'pStyle') || labels.includes(textIn(paragraph)))
      expect([textIn(paragraph), has(paragraph, 'keepNext')]).toEqual([textIn(paragraph), true]);
  // Who signs stands on one page.
  const signed = outside.slice(-note.signature.length);
  expect(signed.map((each) => has(each, 'keepNext'))).toEqual(
    signed.map((_each, at) => at < signed.length - 1),
  );
});

test('the same note is the same file', async () => {
  const note = made(roadmapReport(book, 'en'));
  expect(await writeNote(note)).toEqual(await writeNote(note));
});

test('a book without anything has no note', () => {
  const empty = bookFromSheets([], SEEDED_TODAY);
  expect([analyticNote(empty, 'ru'), roadmapReport(empty, 'ru')]).toEqual([null, null]);
});
