import { resolve } from 'node:path';
import { bookOf, type Book } from '../../core/check/book';
import type { RegisteredSchool } from '../../core/check/registeredSchool';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { COLLECTION_STAMPS, withLists } from '../../core/summaries/collectionFacts';
import { closedSheet } from '../../core/summaries/closedSheet';
import { closedDays, withPeriods, type Periods } from '../../core/summaries/comparisonFacts';
import { keptIn, type Kept } from '../../core/summaries/kept';
import type { Note } from '../../core/summaries/note';
import type { Summary } from '../../core/summaries/summary';
import type { Locale } from '../../core/values/text';
import { dayText } from '../../core/workbook/date';
import { summaryStamp } from '../../core/workbook/stamp';
import { writeNote } from '../../docx/writeNote';
import { cli } from '../../locales/ru/cli';
import { analyticNote } from '../../notes/analyticNote';
import { roadmapReport } from '../../notes/roadmapReport';
import { summaries } from '../../summaries';
import { schoolPage } from '../../summaries/schoolPage';
import { madeSummaries } from '../../summaries/summarySheets';
import { templates } from '../../templates';
import { command, type Answer } from '../command';
import { bookOfFile, openFile, orStop, writeBytes } from '../files';
import { LOCALE, OUTPUT, TODAY, dayOf, fileOf, localeOf, outputOf, todayOf } from '../options';
import { stop } from '../stop';

function chosen(sheets: string | undefined) {
  if (sheets === undefined) return summaries;
  const known = summaries.map(({ id }) => id).join(', ');
  const ids = new Set(sheets.split(',').map((id) => id.trim()));
  return [...ids].map((id) => {
    const found = summaries.find((summary) => summary.id === id);
    if (!found) throw stop('unknownSummary', { id, known });
    return found;
  });
}

/** The summaries by id and name; of a file also what each of them lacks. */
function listed(file: string | undefined, today: number): Answer {
  const book = file === undefined ? null : bookOfFile(file, templates, today).book;
  const found = summaries.map(({ id, name, lacks, facts }) => ({
    id,
    name: name.ru,
    ...(book && { lacks: facts(book) === null ? lacks.ru : null }),
  }));
  return {
    document: found,
    lines: found.map(({ id, name, lacks }) => `${id.padEnd(16)} ${name}${lacks ? ` — ${lacks}` : ''}`),
  };
}

/** The school of the register that is meant; who is only alike is named and not taken. */
function schoolCalled(book: Book, wanted: string): RegisteredSchool {
  const byCode = book.schools.find(({ code }) => code === wanted);
  const found = book.schoolOf({ name: wanted });
  if (byCode) return byCode;
  if (found.is === 'certain') return found.school;
  const alike = found.is === 'doubtful' ? found.candidates.map(({ school }) => school.name).join(', ') : '';
  throw stop('unknownSchool', { name: wanted, alike });
}

/** `--compare 31.12.2024` or `--compare 31.12.2023,31.12.2024`: periods that the file has closed copies of. */
function periodsOf(book: Book, file: string, text: string | undefined): Periods {
  if (text === undefined) return {};
  const days = text.split(',').map((each) => dayOf(each.trim(), '--compare'));
  const known = closedDays(book);
  const unknown = days.find((day) => !known.includes(day));
  if (known.length === 0) throw stop('noneClosed', { file });
  if (unknown !== undefined)
    throw stop('notClosed', { day: dayText(unknown), known: known.map(dayText).join(', ') });
  const [from, to] = days;
  const isForward = from !== undefined && from < (to ?? book.today);
  if (!isForward || days.length > 2) throw stop('badPeriods', { text });
  return { from, ...(to !== undefined && { to }) };
}

/** A document's file name, or null where none is asked for. */
function documentOf(file: string | undefined, option: string): string | null {
  if (file === undefined) return null;
  if (!/\.docx$/i.test(file)) throw stop('notDocx', { file, option });
  return file;
}

interface Documents {
  readonly note: string | null;
  readonly report: string | null;
}

/** Writes the documents that are asked for; a book that has nothing to say in one is told before anything is written. */
async function documents(
  { note, report }: Documents,
  file: string,
  book: Book,
  { locale, kept }: { readonly locale: Locale; readonly kept: ReadonlyMap<string, Kept> },
): Promise<(readonly [file: string, bytes: Uint8Array])[]> {
  const wanted: (readonly [string, Note | null])[] = [
    ...(note === null ? [] : [[note, analyticNote(book, locale, kept)] as const]),
    ...(report === null ? [] : [[report, roadmapReport(book, locale)] as const]),
  ];
  return Promise.all(
    wanted.map(async ([name, made]) => {
      if (!made) throw stop('noRoadmap', { file });
      return [name, await writeNote(made)] as const;
    }),
  );
}

/**
 * A copy of the workbook with the generated sheets, those of an earlier run replaced where they stand and under the
 * names that they have, so that what refers to them stays whole; comments that were written there stay. All else stays
 * as it is. Documents are written beside it.
 */
export const summary = command({
  name: 'summary',
  options: {
    ...OUTPUT,
    ...TODAY,
    ...LOCALE,
    sheets: { type: 'string' },
    note: { type: 'string' },
    report: { type: 'string' },
    school: { type: 'string', multiple: true },
    schools: { type: 'boolean' },
    list: { type: 'boolean' },
    close: { type: 'boolean' },
    compare: { type: 'string' },
    'drop-signature': { type: 'boolean' },
  },
  mostWords: 1,
  run: async (words, given) => {
    const today = todayOf(given.today);
    if (given.list) return listed(words[0], today);
    const file = fileOf(words, 'summary');
    const asked = { note: documentOf(given.note, '--note'), report: documentOf(given.report, '--report') };
    const hasDocuments = asked.note !== null || asked.report !== null;
    const output = given.output === undefined && hasDocuments ? null : outputOf(given.output, 'summary');
    if (output !== null && resolve(file) === resolve(output)) throw stop('sameFile', { file });
    const locale = localeOf(given.locale);
    const named = given.school ?? [];
    const hasPages = given.schools === true || named.length > 0;
    const wanted = hasPages && given.sheets === undefined ? [] : chosen(given.sheets);
    const host = openFile(file, given['drop-signature'] === true);
    const done = await orStop(file, async () => {
      const { workbook } = await host.readWorkbook();
      const lists = await host.readStamped(COLLECTION_STAMPS);
      const tables = recogniseWorkbook(workbook, undefined, templates);
      const sheets = withLists(workbook.sheets, lists.workbook.sheets);
      const book = bookOf({ tables, sheets, templates }, { today, isWhole: true });
      const pages = given.schools ? book.schools : named.map((name) => schoolCalled(book, name));
      const all = [...summaries, ...pages.map((school) => schoolPage(school, book.schools) as Summary)];
      // Those that somebody has hidden are replaced as well: what was written on them is kept.
      const ours = await host.readStamped(all.map(({ id, version }) => summaryStamp(id, version).id));
      const kept = withPeriods(keptIn(ours.workbook.sheets), periodsOf(book, file, given.compare));
      const written = await documents(asked, file, book, { locale, kept });
      if (output === null) return { written, inserted: [] };
      const made = madeSummaries([...wanted, ...all.slice(summaries.length)], book, locale, kept).map(
        ({ sheet }) => sheet,
      );
      if (made.length === 0) throw stop(hasPages ? 'noRegister' : 'noRoadmap', { file });
      const before = await host.stampedSheets(made.flatMap(({ stamp }) => stamp?.id ?? []));
      // Of several with one stamp the first is ours to replace; the others are copies that somebody keeps.
      const first = new Map([...before].reverse().map(({ name, stamp }) => [stamp.id, name]));
      const closed = given.close ? made.map((sheet) => closedSheet(sheet, today)) : [];
      const inserted = await host.insertSheets({
        sheets: [...made, ...closed],
        replace: [...first.values()],
      });
      return { written, inserted };
    });
    if (output !== null) writeBytes(output, host.bytes());
    for (const [name, bytes] of done.written) writeBytes(name, bytes);
    const files = [...(output === null ? [] : [output]), ...done.written.map(([name]) => name)];
    return {
      document: {
        file: output,
        sheets: done.inserted.map(({ name }) => name),
        ...(asked.note !== null && { note: asked.note }),
        ...(asked.report !== null && { report: asked.report }),
      },
      lines: files.map((name) => cli.written({ file: name })),
    };
  },
});
