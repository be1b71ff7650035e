import { useEffect } from 'react';
import type { Book } from '../core/check/book';
import type { LongTask } from '../core/hosts/host';
import { COLLECTION_STAMPS, withLists } from '../core/summaries/collectionFacts';
import { closedSheet } from '../core/summaries/closedSheet';
import { withPeriods, type Periods } from '../core/summaries/comparisonFacts';
import { keptIn } from '../core/summaries/kept';
import { registeredKey } from '../core/summaries/schoolResults';
import type { Summary } from '../core/summaries/summary';
import { dayText } from '../core/workbook/date';
import { summaryStamp } from '../core/workbook/stamp';
import { writeNote } from '../docx/writeNote';
import { analyticNote } from '../notes/analyticNote';
import { roadmapReport } from '../notes/roadmapReport';
import { summaryTexts } from '../locales/summaryTexts';
import { summaries } from '../summaries';
import { saidOf } from '../summaries/common';
import { schoolPage } from '../summaries/schoolPage';
import { madeSummaries } from '../summaries/summarySheets';
import type { BookReading } from './bookStore';
import { usePane } from './PaneContext';
import { bookFrom } from './readBook';
import { useJob } from './useJob';

export interface Said {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** What matters most of a summary. */
export interface Figures {
  readonly name: string;
  readonly values: readonly (readonly [name: string, value: number])[];
}

export type SummaryOutcome =
  /** Nothing in the workbook to sum up. */
  | { readonly type: 'nothing' }
  /** Generated summaries are there already: the user decides. */
  | { readonly type: 'exists'; readonly names: readonly string[]; readonly dates: readonly string[] }
  | {
      readonly type: 'done';
      readonly names: readonly string[];
      /** By summary; those without any are left out. */
      readonly figures: readonly Figures[];
      /** What follows, by summary; those that nothing follows from are left out. */
      readonly said: readonly Said[];
    };

export interface SummaryWish {
  readonly today: number;
  /** Ids that are not to be made. */
  readonly left: readonly string[];
  /** Keys of the schools that get a page of their own, or `ALL_SCHOOLS`. */
  readonly pages?: readonly string[];
  readonly periods?: Periods;
  readonly answer?: 'replace' | 'another';
}

export type DocumentKind = 'analytic' | 'report';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Instead of a school's key: a page for every school of the register. */
export const ALL_SCHOOLS = '*';

const pagesOf = ({ schools }: Book, wanted: readonly string[] = []): readonly Summary[] =>
  schools
    .filter((school) => wanted.includes(ALL_SCHOOLS) || wanted.includes(registeredKey(school)))
    .map((school) => schoolPage(school, schools) as Summary);

/** What is late is read again when edits pause; the whole workbook takes its time. */
const PAUSE = 2000;

/** The work of the screen of summaries; the workbook is read at once when the screen opens. */
export function useSummary() {
  const pane = usePane();
  const { host, texts } = pane;
  const { locale } = texts;

  const whole = async (task: LongTask): Promise<BookReading> => {
    const { workbook, rowsLeftOut } = await pane.book.whole(host, task);
    const lists = await host.readStamped(COLLECTION_STAMPS);
    return {
      workbook: { ...workbook, sheets: withLists(workbook.sheets, lists.workbook.sheets) },
      rowsLeftOut,
    };
  };
  const reading = useJob('summary.read', whole);
  const { start: read } = reading;
  const { onChange } = pane;
  useEffect(() => {
    read();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [onChange, read]);

  const bookOn = async (task: LongTask, today: number): Promise<Book> =>
    bookFrom(await whole(task), host, today);
  /** What a coordinator put into generated sheets, those that are hidden among them: they are replaced as well. */
  const keptOf = async (task: LongTask, of: readonly Summary[] = summaries) => {
    const stamps = new Set(of.map(({ id, version }) => summaryStamp(id, version).id));
    return keptIn((await host.readStamped([...stamps], task)).workbook.sheets);
  };

  const creating = useJob(
    'summary.create',
    async (
      task: LongTask,
      { today, left, pages, periods = {}, answer }: SummaryWish,
    ): Promise<SummaryOutcome> => {
      const book = await bookOn(task, today);
      const chosen = [...summaries.filter(({ id }) => !left.includes(id)), ...pagesOf(book, pages)];
      const kept = withPeriods(await keptOf(task, [...summaries, ...chosen]), periods);
      const made = madeSummaries(chosen, book, locale, kept);
      if (made.length === 0) return { type: 'nothing' };
      const stamps = made.flatMap(({ sheet }) => sheet.stamp?.id ?? []);
      const existing = await host.stampedSheets(stamps);
      if (existing.length > 0 && answer === undefined) {
        const days = made.flatMap(({ summary: { id } }) => kept.get(id)?.today ?? []);
        return {
          type: 'exists',
          names: existing.map(({ name }) => name),
          dates: [...new Set(days)].map(dayText),
        };
      }
      const sheets = made.map(({ sheet }) => sheet);
      // Of several earlier ones of a summary the first is replaced.
      const first = new Map([...existing].reverse().map(({ name, stamp }) => [stamp.id, name]));
      const replace = answer === 'replace' ? [...first.values()] : [];
      const inserted = await host.insertSheets({ sheets, replace }, task);
      return {
        type: 'done',
        names: inserted.map(({ name }) => name),
        figures: made
          .map(({ summary, facts }) => ({
            name: summary.name[locale],
            values: summary.glance(facts, locale),
          }))
          .filter(({ values }) => values.length > 0),
        said: made.flatMap(({ summary, facts }) => {
          const sentences = saidOf(summary.id, facts, summaryTexts(locale)).map(({ text }) => text);
          return sentences.length > 0 ? [{ name: summary.name[locale], sentences }] : [];
        }),
      };
    },
  );

  const closing = useJob(
    'summary.close',
    async (task: LongTask, { today, left, pages, periods = {} }: SummaryWish): Promise<readonly string[]> => {
      const book = await bookOn(task, today);
      const chosen = [...summaries.filter(({ id }) => !left.includes(id)), ...pagesOf(book, pages)];
      const kept = withPeriods(await keptOf(task, [...summaries, ...chosen]), periods);
      const made = madeSummaries(chosen, book, locale, kept);
      if (made.length === 0) return [];
      const sheets = made.map(({ sheet }) => closedSheet(sheet, today));
      return (await host.insertSheets({ sheets }, task)).map(({ name }) => name);
    },
  );

  const document = useJob(
    'summary.document',
    async (task: LongTask, kind: DocumentKind, today: number): Promise<string | null> => {
      const book = await bookOn(task, today);
      const note =
        kind === 'report' ? roadmapReport(book, locale) : analyticNote(book, locale, await keptOf(task));
      if (!note) return null;
      const name = `${texts.pane.summary.documents[kind]} ${dayText(today)}.docx`;
      await host.saveFile(await writeNote(note), name, DOCX);
      return name;
    },
  );

  return { reading, creating, closing, document };
}
