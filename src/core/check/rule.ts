import type { RecognisedTable, TableKind } from '../recognition/table';
import type { RoadmapEvent } from '../roadmap/event';
import type { Book, IndicatorRow, Roadmap, TemplateSheet } from './book';
import type { Entry } from './entry';
import type { SchoolMention } from './mention';
import type { RegisteredSchool } from './registeredSchool';
import type { Result } from './result';
import type { Finding, IssueCode, Severity } from './issue';

/** What a rule looks at, one after the other. */
export interface Subjects {
  readonly book: Book;
  readonly roadmap: Roadmap;
  readonly event: RoadmapEvent;
  readonly indicator: IndicatorRow;
  readonly templateSheet: TemplateSheet;
  /** A filled row of a template's sheet. */
  readonly entry: Entry;
  readonly table: RecognisedTable;
  readonly school: RegisteredSchool;
  readonly result: Result;
  readonly mention: SchoolMention;
}

/** One check of every subject of a kind; whatever else it needs to know it asks the book. */
export interface RuleOf<Each extends keyof Subjects> {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Of entries: in a form that was made for one school, which is sent back for it. */
  readonly inForms?: Severity;
  readonly each: Each;
  /** Templates whose entries it looks at; absent = all. */
  readonly templates?: readonly string[];
  /** Kinds of tables that it looks at row by row, where its subject does not tell. */
  readonly kinds?: readonly TableKind[];
  /** Of a table: each row by itself, so that an edit of one asks nothing of the others. */
  readonly looksAt?: 'rows';
  /** Says nothing of a single sheet, whose answer may stand on another. */
  readonly needsWholeBook?: boolean;
  check(subject: Subjects[Each], book: Book): readonly Finding[];
}

export type Rule = { readonly [Each in keyof Subjects]: RuleOf<Each> }[keyof Subjects];

/** Where the subjects of a book are found. */
export const SUBJECTS: {
  readonly [Each in keyof Subjects]: (book: Book, templates?: readonly string[]) => readonly Subjects[Each][];
} = {
  book: (book) => [book],
  roadmap: ({ roadmaps }) => roadmaps,
  event: ({ events }) => events,
  indicator: ({ indicators }) => indicators,
  templateSheet: ({ templateSheets }) => templateSheets,
  entry: (book, templates) =>
    templates?.flatMap((template) => book.entries.get(template) ?? []) ?? book.allEntries,
  table: ({ tables }) => tables,
  school: ({ schools }) => schools,
  result: ({ results }) => results,
  mention: ({ mentions }) => mentions,
};

/** The kinds of tables that subjects come from. */
export const SUBJECT_KINDS: Readonly<Record<keyof Subjects, readonly TableKind[]>> = {
  book: [],
  roadmap: ['roadmap'],
  event: ['roadmap'],
  indicator: ['indicators'],
  // What stands in a sheet is not looked at by looking at its headers.
  templateSheet: [],
  // Sheets of templates are read row by row.
  entry: [
    'conditions',
    'deficits',
    'partnerships',
    'practices',
    'resources',
    'schoolform',
    'selfassessment',
    'training',
    'visits',
  ],
  // How something is written says little of what it says.
  table: [],
  school: ['schools'],
  result: ['results'],
  mention: [],
};
