import { cellAddress } from '../workbook/address';
import type { CellValue } from '../workbook/workbook';
import type { Issue, Severity } from './issue';

type Words = Readonly<Record<string, string | number>>;

/** The sentences of a code, in one language. */
export interface SentencesOfIssue {
  readonly title: string;
  readonly message: (words: Words) => string;
  readonly expected: (words: Words) => string;
  readonly fix: (words: Words) => string;
}

/** An issue as a person, a report and the command line's JSON have it: rows and columns as addresses. */
export interface SaidIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly title: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
  readonly edits: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
}

/** The one way from an issue to its sentences. A code without sentences is a fault of the program. */
export function said(
  { code, severity, at, found, values, fix = [] }: Issue,
  sentences: Readonly<Record<string, SentencesOfIssue>>,
): SaidIssue {
  const texts = sentences[code];
  if (!texts) throw new Error(`Issue ${code} has no sentences`);
  const words = { ...values, found };
  return {
    code,
    severity,
    sheet: at.sheet,
    cell: cellAddress(at.row, at.column),
    found,
    title: texts.title,
    message: texts.message(words),
    expected: texts.expected(words),
    fix: texts.fix(words),
    edits: fix.map(({ at: place, before, after }) => ({
      sheet: place.sheet,
      cell: cellAddress(place.row, place.column),
      before,
      after,
    })),
  };
}
