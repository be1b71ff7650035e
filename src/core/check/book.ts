import type { RecognisedTable, TableRow } from '../recognition/table';
import { bareNumber } from '../roadmap/bareNumber';
import { events, type RoadmapEvent } from '../roadmap/event';
import { calendarDay } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import { schoolFinder, type KnownSchool } from '../schools/knownSchool';
import type { NamedSchool } from '../schools/schoolLikeness';
import { readTemplate, type TemplateReading } from '../templates/readTemplate';
import type { Template } from '../templates/template';
import type { Period } from '../terms/term';
import type { Cell, Sheet } from '../workbook/workbook';
import { choicesIn } from './choices';
import { entriesOf, type Entry } from './entry';
import { mentionsIn, type SchoolMention } from './mention';
import { registeredSchools, type RegisteredSchool } from './registeredSchool';
import { resultsOf, type Result } from './result';

/** A roadmap with its events. */
export interface Roadmap {
  readonly table: RecognisedTable;
  readonly events: readonly RoadmapEvent[];
}

/** One row of a table of indicators. */
export interface IndicatorRow {
  readonly table: RecognisedTable;
  readonly row: TableRow;
}

/** A sheet that bears a template's stamp. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly source: Sheet;
  readonly template: Template;
  /** Null where its header is gone. */
  readonly reading: TemplateReading | null;
}

/** What can be asked of a workbook: derived once, and only when it is asked, for one reading on one day. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly RecognisedTable[];
  /** A serial date. */
  readonly today: number;
  /** Whether every sheet was read: what is not in a part may be in the rest. */
  readonly isWhole: boolean;
  /** The programme's period, as passport, title, dates or terms tell it. */
  readonly period: Period | null;
  /** The same where somebody stated it: dates or a title, and not the terms alone. */
  readonly statedPeriod: Period | null;
  readonly roadmaps: readonly Roadmap[];
  readonly events: readonly RoadmapEvent[];
  /** Numbers of events without the dot behind them. */
  readonly numbersOfEvents: ReadonlySet<string>;
  readonly indicators: readonly IndicatorRow[];
  readonly schools: readonly RegisteredSchool[];
  /** Which of these a table means by a name or a code; remembers what it was asked. */
  readonly schoolOf: (wanted: NamedSchool) => KnownSchool<RegisteredSchool>;
  readonly results: readonly Result[];
  readonly templateSheets: readonly TemplateSheet[];
  /** Filled rows of the sheets of templates, by the template's id. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The same, one after the other. */
  readonly allEntries: readonly Entry[];
  /** Schools as results, conditions and templates name them, each way to name one once a sheet. */
  readonly mentions: readonly SchoolMention[];
  /** What may be chosen from the lists of the workbook, by the plain text of each choice. */
  readonly choices: ReadonlyMap<string, string>;
  /** The same as they are written. */
  readonly exactChoices: ReadonlySet<string>;
  readonly templates: readonly Template[];
  /** A cell as it is, whatever was read of it. */
  readonly cell: (at: CellRef) => Cell | undefined;
  readonly sheetOf: (name: string) => Sheet | undefined;
  /** The rows of a sheet as they are. */
  readonly rowsOf: (sheet: string) => Sheet['rows'];
  /** The year of today. */
  readonly year: number;
}

export interface BookSource {
  readonly tables: readonly RecognisedTable[];
  /** Sheets that a person sees, and the templates that they may bear the stamps of. */
  readonly sheets: readonly Sheet[];
  readonly templates: readonly Template[];
}

export interface BookOptions {
  readonly today: number;
  readonly isWhole: boolean;
}

/** What is derived only when it is asked for, and then once. */
function once<T>(derive: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: derive() }).value;
}

export function bookOf({ tables, sheets, templates }: BookSource, { today, isWhole }: BookOptions): Book {
  const ofKind = (kind: string) => tables.filter((table) => table.kind === kind);
  const roadmaps = once(() =>
    ofKind('roadmap')
      .filter(({ rows }) => rows.length > 0)
      .map((table): Roadmap => ({ table, events: events(table, today) })),
  );
  const allEvents = once(() => roadmaps().flatMap((roadmap) => roadmap.events));
  const numbers = once(() => new Set(allEvents().flatMap(({ number }) => bareNumber(number) || [])));
  const indicators = once(() =>
    ofKind('indicators').flatMap((table) => table.rows.map((row): IndicatorRow => ({ table, row }))),
  );
  const schools = once(() => ofKind('schools').flatMap(registeredSchools));
  const find = once(() => schoolFinder(schools()));
  const results = once(() => ofKind('results').flatMap(resultsOf));
  const templateSheets = once(() =>
    sheets.flatMap((sheet): TemplateSheet[] => {
      const template = templates.find(({ id }) => id === sheet.stamp?.id);
      return template && sheet.visibility === undefined
        ? [{ sheet: sheet.name, source: sheet, template, reading: readTemplate(sheet, template) }]
        : [];
    }),
  );
  const entries = once(() => {
    const found = new Map<string, readonly Entry[]>();
    for (const sheet of templateSheets()) {
      const { id } = sheet.template;
      found.set(id, [...(found.get(id) ?? []), ...entriesOf(sheet)]);
    }
    return found as ReadonlyMap<string, readonly Entry[]>;
  });
  const allEntries = once(() => [...entries().values()].flat());
  const mentions = once(() => mentionsIn(results(), ofKind('conditions'), templateSheets()));
  const choices = once(() => choicesIn(sheets));
  const exact = once(() => new Set(choices().values()));
  const byName = once(() => new Map(sheets.map((sheet) => [sheet.name, sheet])));
  return {
    sheets,
    tables,
    today,
    templates,
    isWhole,
    period: tables.find(({ period }) => period !== null)?.period ?? null,
    statedPeriod: tables.find(({ period }) => period !== null && period.from !== 'terms')?.period ?? null,
    get roadmaps() {
      return roadmaps();
    },
    get events() {
      return allEvents();
    },
    get numbersOfEvents() {
      return numbers();
    },
    get indicators() {
      return indicators();
    },
    get schools() {
      return schools();
    },
    schoolOf: (wanted) => find()(wanted),
    get results() {
      return results();
    },
    get templateSheets() {
      return templateSheets();
    },
    get entries() {
      return entries();
    },
    get allEntries() {
      return allEntries();
    },
    get mentions() {
      return mentions();
    },
    get exactChoices() {
      return exact();
    },
    get choices() {
      return choices();
    },
    sheetOf: (name) => byName().get(name),
    rowsOf: (sheet) => byName().get(sheet)?.rows ?? [],
    year: calendarDay(today)?.year ?? 0,
    cell: ({ sheet, row, column }) => byName().get(sheet)?.rows[row]?.[column],
  };
}
