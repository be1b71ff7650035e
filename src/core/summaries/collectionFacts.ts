import type { Book } from '../check/book';
import { KEPT_LISTS, MISSING_STAMP } from '../collection/generatedSheets';
import type { JournalEntry } from '../collection/journal';
import { JOURNAL_STAMP, journalLines, type JournalLine } from '../collection/journalSheet';
import { foundList } from '../collection/listSheet';
import { subjectOf } from '../collection/missingSchools';
import { municipalitiesOf } from '../collection/municipal/municipalities';
import { MUNICIPALITY } from '../collection/municipal/municipalTemplate';
import { isTaken, type SubmissionStatus } from '../collection/submission';
import { subjectKey } from '../collection/subjectKey';
import { OTHER_NAMES } from '../collection/words';
import type { Text } from '../values/text';
import { cellText } from '../recognition/grid';
import { cellValue } from '../workbook/cell';
import { isoToSerial } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import type { Sheet } from '../workbook/workbook';
import { figureOf, type Figure } from './figure';
import { oncePerBook } from './oncePerBook';

/** A school that is asked for its form, or a municipality for its workbook, and what came of it. */
export interface CollectionParty {
  /** Stable from one report to the next. */
  readonly key: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly curator: string | null;
  /** Of its last file that counts. */
  readonly state: SubmissionStatus | 'missing';
  /** When that came, a serial date; null where nothing did. */
  readonly day: number | null;
  readonly file: string;
  readonly issues: number | null;
  /** Null where nobody says when it is due. */
  readonly late: number | null;
  /** The line of the journal. */
  readonly at: CellRef | null;
}

export interface CollectionFacts {
  readonly today: number;
  readonly sheets: readonly string[];
  /** Id of the template that the last files were of, and their period as it stands. */
  readonly template: string;
  readonly form: Text;
  readonly period: string;
  readonly returnBy: Figure | null;
  /** Whether the workbook says who is asked. */
  readonly hasRegister: boolean;
  /** In the order of the register, else of the journal. */
  readonly parties: readonly CollectionParty[];
  /** What came and was taken by nobody: files that could not be read, or without a school. */
  readonly others: readonly { readonly entry: JournalEntry; readonly at: CellRef }[];
}

export const isIn = ({ state }: CollectionParty): boolean =>
  state !== 'missing' && isTaken({ status: state });

interface Asked {
  readonly name: string;
  readonly code: string | null;
  readonly municipality: string | null;
  readonly curator: string | null;
}

/** Lists that collecting writes and the summary reads, those that a person has hidden among them. */
export const COLLECTION_STAMPS: readonly string[] = [JOURNAL_STAMP.id, MISSING_STAMP.id];

/** The sheets that were read, and those of these lists that were not. */
export const withLists = (read: readonly Sheet[], lists: readonly Sheet[]): Sheet[] => [
  ...read,
  ...lists.filter(({ name }) => !read.some((sheet) => sheet.name === name)),
];

const DUE_IN_REMARK = /(\d\d)\.(\d\d)\.(\d{4})\.$/;

/** The day that «Кто не сдал» names: beside a school, or in its remark where everybody has sent; null where no form said it. */
function dueDay(book: Book): Figure | null {
  const sheet = book.sheets.find(({ stamp }) => stamp?.id === MISSING_STAMP.id);
  const list = KEPT_LISTS.get(MISSING_STAMP.id);
  const found = sheet && list && foundList(sheet, list.columns);
  const column = found?.columns.get('returnBy');
  if (!sheet || !found || column === undefined) return null;
  const row = found.headerRow + 1;
  const value = cellValue(sheet.rows[row]?.[column]);
  if (typeof value === 'number') return figureOf(book, { sheet: sheet.name, row, column }, value);
  const above = sheet.rows
    .slice(0, found.headerRow)
    .findIndex((each) => DUE_IN_REMARK.test(cellText(each?.[0])));
  const [, day, month, year] = DUE_IN_REMARK.exec(cellText(sheet.rows[above]?.[0])) ?? [];
  return figureOf(book, { sheet: sheet.name, row: above, column: 0 }, isoToSerial(`${year}-${month}-${day}`));
}

const isOld = ({ status }: JournalEntry): boolean => status === 'superseded' || status === 'duplicate';

/** The file of a school that counts: the last that was taken, else the last. */
const lastOf = (lines: readonly JournalLine[]): JournalLine | undefined =>
  [...lines].reverse().find(({ entry }) => isTaken(entry)) ?? lines.at(-1);

function derived(book: Book): CollectionFacts | null {
  const { today } = book;
  const lines = journalLines(book.sheets, [...book.templates, ...OTHER_NAMES]);
  const subject = subjectOf(lines.map(({ entry }) => entry).reverse());
  if (!subject) return null;
  const { template, period } = subject;
  const keyOf = (school: Pick<Asked, 'name' | 'code'> | null): string => subjectKey(template, school, period);
  const own = new Map<string, JournalLine[]>();
  for (const line of lines) {
    const { entry } = line;
    if (entry.school === null || isOld(entry)) continue;
    const key = subjectKey(entry.template, entry.school, entry.period);
    own.set(key, [...(own.get(key) ?? []), line]);
  }
  const registered: readonly Asked[] =
    template === MUNICIPALITY
      ? municipalitiesOf(book.sheets, book.schools).map((each) => ({
          ...each,
          code: null,
          municipality: null,
        }))
      : book.schools.map((each) => ({ ...each, name: each.name || (each.code ?? '') }));
  const seen = [...own]
    .filter(([key, [first]]) => key === keyOf(first?.entry.school ?? null))
    .flatMap(([, [first]]): Asked[] =>
      first?.entry.school ? [{ ...first.entry.school, municipality: null, curator: null }] : [],
    );
  const hasRegister = registered.length > 0;
  const returnBy = dueDay(book);
  const used = new Set<JournalLine>();
  const parties = (hasRegister ? registered : seen).map((asked): CollectionParty => {
    const mine = own.get(keyOf(asked)) ?? [];
    mine.forEach((line) => used.add(line));
    const last = lastOf(mine);
    const state = last?.entry.status ?? 'missing';
    const until = last && isTaken(last.entry) ? last.entry.day : today;
    return {
      key: asked.code ?? asked.name,
      name: asked.name,
      municipality: asked.municipality,
      curator: asked.curator,
      state,
      day: last?.entry.day ?? null,
      file: last?.entry.file ?? '',
      issues: last?.entry.issues ?? null,
      late: returnBy && Math.max(0, until - returnBy.value),
      at: last ? { sheet: last.sheet, row: last.row, column: 0 } : null,
    };
  });
  const name = [...book.templates, ...OTHER_NAMES].find(({ id }) => id === template)?.name ?? {
    ru: template,
    en: template,
  };
  return {
    today,
    sheets: [
      ...new Set([
        ...lines.map(({ sheet }) => sheet),
        ...(returnBy?.at ? [returnBy.at.sheet] : []),
        ...book.schools.map(({ table }) => table.sheet),
      ]),
    ],
    template,
    form: name,
    period,
    returnBy,
    hasRegister,
    parties,
    others: lines.flatMap(({ entry, sheet, row }, index) =>
      !used.has(lines[index] as JournalLine) && !isOld(entry) && !isTaken(entry)
        ? [{ entry, at: { sheet, row, column: 0 } }]
        : [],
    ),
  };
}

/** Who returned what of the form that was collected last; null where the workbook has no journal. */
export const collectionFacts: (book: Book) => CollectionFacts | null = oncePerBook(derived);
