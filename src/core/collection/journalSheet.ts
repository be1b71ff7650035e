import type { Template } from '../templates/template';
import type { Locale } from '../values/text';
import { LOOKS } from '../workbook/looks';
import { summaryStamp } from '../workbook/stamp';
import type { CellValue, Sheet } from '../workbook/workbook';
import type { JournalEntry } from './journal';
import { foundList, listSheet, listValues, type ListColumn } from './listSheet';
import type { SubmissionStatus } from './submission';
import { COLLECTION_WORDS, STATUS_WORDS } from './words';

export const JOURNAL_STAMP = summaryStamp('journal', 1);

const column = (
  id: keyof Omit<JournalEntry, 'school'> | 'school' | 'code',
  ru: string,
  en: string,
  width: number,
  look: ListColumn['look'] = LOOKS.text,
): ListColumn => ({ id, header: { ru, en }, width, look });

export const JOURNAL_COLUMNS: readonly ListColumn[] = [
  column('day', 'Принято', 'Came', 12, LOOKS.date),
  column('file', 'Файл', 'File', 44),
  column('school', 'Школа', 'School', 30),
  column('code', 'Код школы', 'Code', 12),
  column('period', 'Период', 'Period', 24),
  column('template', 'Форма', 'Form', 18),
  column('version', 'Версия', 'Version', 9, LOOKS.number),
  column('status', 'Статус', 'Status', 22),
  column('reason', 'Причина', 'Reason', 60),
  column('issues', 'Замечаний', 'Remarks', 12, LOOKS.number),
  column('lines', 'Строк', 'Rows', 9, LOOKS.number),
  column('replaces', 'Заменяет', 'Replaces', 30),
  column('sheet', 'Лист', 'Sheet', 18),
  column('hash', 'Отпечаток', 'Hash', 20),
];

const templateName = (id: string | null, templates: readonly Named[], locale: Locale): string | null =>
  templates.find((each) => each.id === id)?.name[locale] ?? id;

/** What a journal calls by its name. */
type Named = Pick<Template, 'id' | 'name'>;

/** «Журнал»: what came, when, and what became of it. */
export function journalSheet(
  entries: readonly JournalEntry[],
  templates: readonly Named[],
  locale: Locale,
): Sheet {
  const words = COLLECTION_WORDS[locale];
  const rows = entries.map((entry): CellValue[] => [
    entry.day,
    entry.file,
    entry.school?.name ?? null,
    entry.school?.code ?? null,
    entry.period,
    templateName(entry.template, templates, locale),
    entry.version,
    STATUS_WORDS[entry.status][locale],
    entry.reason === '' ? null : entry.reason,
    entry.issues,
    entry.lines,
    entry.replaces,
    entry.sheet === '' ? null : entry.sheet,
    entry.hash,
  ]);
  return listSheet(
    {
      name: words.journal,
      title: words.journal,
      remark: words.journalRemark,
      columns: JOURNAL_COLUMNS,
      rows,
      stamp: JOURNAL_STAMP,
    },
    locale,
  );
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const textOrNull = (value: CellValue | undefined): string | null => text(value) || null;
const number = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0);

const STATUS_OF_WORD: ReadonlyMap<string, SubmissionStatus> = new Map(
  (Object.keys(STATUS_WORDS) as SubmissionStatus[]).flatMap((status) =>
    Object.values(STATUS_WORDS[status]).map((word) => [word, status] as const),
  ),
);

/** A line of the journal and where it stands. */
export interface JournalLine {
  readonly entry: JournalEntry;
  readonly sheet: string;
  readonly row: number;
}

/** What the journal of a workbook says, with its rows; lines without a file or a status are no entries. */
export function journalLines(sheets: readonly Sheet[], templates: readonly Named[]): readonly JournalLine[] {
  const sheet = sheets.find(({ stamp }) => stamp?.id === JOURNAL_STAMP.id);
  const found = sheet && foundList(sheet, JOURNAL_COLUMNS);
  if (!sheet || !found) return [];
  const idOf = new Map(templates.flatMap(({ id, name }) => Object.values(name).map((each) => [each, id])));
  return sheet.rows.slice(found.headerRow + 1).flatMap((row, index): JournalLine[] => {
    const values = listValues(row, found);
    const [file, status] = [text(values['file']), STATUS_OF_WORD.get(text(values['status']))];
    if (file === '' || !status) return [];
    const [name, code] = [text(values['school']), textOrNull(values['code'])];
    const template = textOrNull(values['template']);
    const entry: JournalEntry = {
      day: number(values['day']),
      file,
      hash: text(values['hash']),
      sheet: text(values['sheet']),
      school: name === '' && code === null ? null : { name, code },
      period: textOrNull(values['period']),
      template: template && (idOf.get(template) ?? template),
      version: typeof values['version'] === 'number' ? values['version'] : null,
      status,
      reason: text(values['reason']),
      issues: number(values['issues']),
      lines: number(values['lines']),
      replaces: textOrNull(values['replaces']),
    };
    return [{ entry, sheet: sheet.name, row: found.headerRow + 1 + index }];
  });
}

/** What the journal of a workbook says. */
export const journalOf = (sheets: readonly Sheet[], templates: readonly Named[]): readonly JournalEntry[] =>
  journalLines(sheets, templates).map(({ entry }) => entry);
