import { schoolOfCell } from '../recognition/records/schoolOfCell';
import type { ResultRecord } from '../recognition/records/record';
import type { RecognisedTable, TableRow } from '../recognition/table';
import { events, type RoadmapEvent } from '../roadmap/event';
import { schoolFinder, type KnownSchool } from '../schools/knownSchool';
import type { NamedSchool } from '../schools/schoolLikeness';
import { readTemplate, type TemplateReading } from '../templates/readTemplate';
import type { Template } from '../templates/template';
import type { Period } from '../terms/term';
import type { Sheet } from '../workbook/workbook';

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

/** A school of a register, as its row names it. */
export interface RegisteredSchool {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  /** '' where a code alone stands for it. */
  readonly name: string;
  readonly code: string | null;
  readonly status: string | null;
  readonly curator: string | null;
  readonly partner: string | null;
  readonly municipality: string | null;
  readonly pupils: number | null;
  readonly teachers: number | null;
}

/** A result of one school in one subject, year and grade, and where it stands. */
export interface Result {
  readonly table: RecognisedTable;
  /** Null where it was counted from rows of pupils. */
  readonly row: TableRow | null;
  readonly record: ResultRecord;
}

/** A sheet that bears a template's stamp. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly template: Template;
  /** Null where its header is gone. */
  readonly reading: TemplateReading | null;
}

/** What can be asked of a workbook: derived once, and only when it is asked, for one reading on one day. */
export interface Book {
  readonly tables: readonly RecognisedTable[];
  /** A serial date. */
  readonly today: number;
  /** Whether every sheet was read: what is not in a part may be in the rest. */
  readonly isWhole: boolean;
  /** The programme's period, as passport, title, dates or terms tell it. */
  readonly period: Period | null;
  readonly roadmaps: readonly Roadmap[];
  readonly events: readonly RoadmapEvent[];
  readonly indicators: readonly IndicatorRow[];
  readonly schools: readonly RegisteredSchool[];
  /** Which of these a table means by a name or a code; remembers what it was asked. */
  readonly schoolOf: (wanted: NamedSchool) => KnownSchool<RegisteredSchool>;
  readonly results: readonly Result[];
  readonly templateSheets: readonly TemplateSheet[];
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

function registered(table: RecognisedTable): RegisteredSchool[] {
  return table.rows.flatMap((row): RegisteredSchool[] => {
    const said = (role: string): string | null => row.texts.get(role) ?? null;
    const { name, code } = schoolOfCell(said('school') ?? '');
    const school = { table, row, name, code: said('code') ?? code };
    if (school.name === '' && school.code === null) return [];
    return [
      {
        ...school,
        status: said('status'),
        curator: said('curator'),
        partner: said('partner'),
        municipality: said('municipality'),
        pupils: row.numbers.get('pupils') ?? null,
        teachers: row.numbers.get('teachers') ?? null,
      },
    ];
  });
}

function resultsOf(table: RecognisedTable): Result[] {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return (table.records?.().records ?? []).map((record) => ({
    table,
    row: rows.get(record.row) ?? null,
    record,
  }));
}

export function bookOf({ tables, sheets, templates }: BookSource, { today, isWhole }: BookOptions): Book {
  const ofKind = (kind: string) => tables.filter((table) => table.kind === kind);
  const roadmaps = once(() =>
    ofKind('roadmap')
      .filter(({ rows }) => rows.length > 0)
      .map((table): Roadmap => ({ table, events: events(table, today) })),
  );
  const allEvents = once(() => roadmaps().flatMap((roadmap) => roadmap.events));
  const indicators = once(() =>
    ofKind('indicators').flatMap((table) => table.rows.map((row): IndicatorRow => ({ table, row }))),
  );
  const schools = once(() => ofKind('schools').flatMap(registered));
  const find = once(() => schoolFinder(schools()));
  const results = once(() => ofKind('results').flatMap(resultsOf));
  const templateSheets = once(() =>
    sheets.flatMap((sheet): TemplateSheet[] => {
      const template = templates.find(({ id }) => id === sheet.stamp?.id);
      return template && sheet.visibility === undefined
        ? [{ sheet: sheet.name, template, reading: readTemplate(sheet, template) }]
        : [];
    }),
  );
  return {
    tables,
    today,
    isWhole,
    period: tables.find(({ period }) => period !== null)?.period ?? null,
    get roadmaps() {
      return roadmaps();
    },
    get events() {
      return allEvents();
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
  };
}
