/** Finds the tables of our kinds on a sheet, wherever they stand. */
import type { Template } from '../templates/template';
import { isSummaryStamp } from '../workbook/stamp';
import type { Sheet, Workbook } from '../workbook/workbook';
import { body } from './body';
import { chosenColumns, type ColumnChoice } from './columnChoice';
import { grid, type Grid } from './grid';
import { passportPlace } from './passport';
import { areOfPupils } from './records/pupilRecords';
import type { TableRecords } from './records/record';
import type { RecordSource } from './records/source';
import { tableRecords } from './records/tableRecords';
import { periodInRow, periodOfText, programmePeriod } from './period';
import { socialPassport, type SocialPassport } from './socialPassport';
import { isStep, type Assignment } from './columns';
import type { RecognisedTable, Role, TableRow, ToldPeriod } from './table';
import { overlaps, sectionAbove, tableHeaders, type HeaderGroup } from './tableHeaders';
import { blankTable, ownSheet, templateTable } from './templateTable';
import { titleAbove } from './title';

export interface RecogniseOptions {
  readonly choices?: readonly ColumnChoice[];
  /** Templates whose sheets are known by their stamp. */
  readonly templates?: readonly Template[];
  /** Name of the file, which may say what results are of. */
  readonly file?: string;
}

/** Rows whose terms may tell the period. */
const PERIOD_ROWS = 60;
/** Rows above a header that may belong to it. */
const HEADING = 6;

/** The nearest period that is written in so many dates above a table, within as many rows as a heading takes. */
function periodAbove(sheet: Grid, top: number): ToldPeriod | null {
  for (let row = top - 1; row >= Math.max(0, top - HEADING); row--) {
    const found = periodInRow(sheet.cells(row));
    if (found) return { ...found, from: 'dates' };
  }
  return null;
}

/** How sure the columns are that make the table, on the whole. */
function sureness({ why }: Assignment): number {
  const scores = [...why.values()].map(({ score }) => Math.min(1, score));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** Totals and borders that may stand below the last row of a table of results. */
const BELOW_RESULTS = 6;

/** A table of results as records, read once and only when somebody asks. */
function recordsOf(source: RecordSource): () => TableRecords {
  let read: TableRecords | undefined;
  return () => (read ??= tableRecords(source));
}

function recognised(
  sheet: Grid,
  names: readonly string[],
  group: HeaderGroup,
  limit: number,
): RecognisedTable | null {
  const name = names[names.length - 1] as string;
  const { block, segment, assignment: found } = group.head;
  const repeated = new Set<number>();
  for (const { block: other } of group.repeated) {
    for (let row = other.top; row <= other.bottom; row++) repeated.add(row);
  }
  const above = sectionAbove(sheet, group);
  const title = above === null ? group.head.title : titleAbove(sheet, above, segment, 0);
  const read = body(sheet, {
    segment,
    assignment: found,
    from: block.bottom + 1,
    limit,
    repeated,
    sectionAbove: above,
  });
  if (!read) return null;
  const { lastRow, ...content } = read;
  const isResults = found.form.kind === 'results';
  const source = {
    grid: sheet,
    block,
    segment,
    single: withCode(found),
    from: block.bottom + 1,
    to: Math.min(limit - 1, content.lastDataRow + BELOW_RESULTS),
    last: lastRow,
    repeated,
    names,
  };
  // Of rows of pupils nothing is kept but what they are counted by.
  const ofPupils = isResults && areOfPupils(block.paths);
  const terms =
    found.form.kind === 'roadmap'
      ? content.rows.slice(0, PERIOD_ROWS).flatMap(({ texts }) => texts.get('term') ?? [])
      : [];
  return {
    sheet: name,
    kind: found.form.kind,
    score: sureness(found),
    title,
    headerRow: block.bottom,
    headerTop: block.top,
    ...content,
    ...(ofPupils && { sections: [], rows: [] }),
    columns: found.columns,
    ...(isResults && { records: recordsOf(source) }),
    headers: new Map(
      [...block.paths]
        .filter(([, path]) => !isStep(path))
        .map(([column, path]) => [column, path.join(' / ')]),
    ),
    doubts: found.doubts,
    why: found.why,
    period: periodAbove(sheet, block.top) ?? programmePeriod(title || name, terms),
  };
}

/** A code that stands for the school's name is a code still. */
function withCode({ columns, why }: Assignment): ReadonlyMap<Role, number> {
  const school = columns.single.get('school');
  if (school === undefined || why.get(school)?.from !== 'rest') return columns.single;
  return new Map([...columns.single].map(([role, column]) => [role === 'school' ? 'code' : role, column]));
}

/** Which rows no table holds. */
const rowsBeside =
  (tables: readonly RecognisedTable[]) =>
  (row: number): boolean =>
    !tables.some(
      ({ headerTop, firstDataRow, lastDataRow }) => (headerTop ?? firstDataRow) <= row && row <= lastDataRow,
    );

function passport(sheet: Grid, name: string, tables: readonly RecognisedTable[]): RecognisedTable | null {
  const place = passportPlace(sheet, rowsBeside(tables));
  if (!place) return null;
  const columns = new Map([
    ['name', place.name],
    ['value', place.value],
  ]);
  const rows = place.rows.map((row): TableRow => {
    const cells = [...columns].map(([role, column]): [Role, string] => [role, sheet.spread(row, column)]);
    const texts = new Map(cells.filter(([, text]) => text !== ''));
    return {
      row,
      section: null,
      texts,
      numbers: new Map(),
      dates: new Map(),
      yearly: new Map(),
      yearlyTexts: new Map(),
    };
  });
  const first = (rows[0] as TableRow).row;
  const title = titleAbove(sheet, place.headerRow ?? first, { left: place.name, right: place.value }, 0);
  const term =
    rows.find(({ texts }) => /срок|период|этап/i.test(texts.get('name') ?? ''))?.texts.get('value') ?? '';
  const stated = periodOfText(term) ?? periodOfText(title);
  return {
    sheet: name,
    kind: 'passport',
    score: 1,
    title,
    headerRow: place.headerRow,
    headerTop: place.headerRow,
    firstDataRow: first,
    lastDataRow: (rows[rows.length - 1] as TableRow).row,
    columns: { single: columns, yearly: new Map() },
    headers: new Map(),
    sections: [],
    rows,
    doubts: [],
    period: stated && { ...stated, from: 'passport' },
  };
}

/** Numbers by years look like indicators, whatever they count. */
const isNoSeries = ({ kind }: RecognisedTable): boolean => kind !== 'indicators';

/** How sure a passport is that no title calls so. */
const UNTOLD = 0.8;

/** A social passport that is written downwards: a row a school, wherever its numbers stand. */
function conditionsTable(
  { title, isTold, headerRow, firstRow, lastRow, schools, unused }: SocialPassport,
  sheet: string,
): RecognisedTable {
  const columns = new Map(
    schools.flatMap(({ places }) => [...places].map(([role, { column }]) => [role, column] as const)),
  );
  return {
    sheet,
    kind: 'conditions',
    score: isTold ? 1 : UNTOLD,
    title,
    headerRow,
    headerTop: headerRow,
    firstDataRow: firstRow,
    lastDataRow: lastRow,
    columns: { single: columns, yearly: new Map() },
    headers: new Map(),
    sections: [],
    rows: schools.map(({ name: school, numbers, places }): TableRow => ({
      row: firstRow,
      section: null,
      texts: new Map([
        ...(school === '' ? [] : [['school', school] as const]),
        ...[...numbers].map(([role, number]) => [role, String(number)] as const),
      ]),
      numbers,
      places,
      dates: new Map(),
      yearly: new Map(),
      yearlyTexts: new Map(),
    })),
    unused,
    doubts: [],
    period: null,
  };
}

/**
 * Tables that state no period take the passport's, wherever it stands, or else keep what their terms tell, or else
 * take that of the first table that states one.
 */
function withPeriod(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const isStated = ({ period }: RecognisedTable): boolean => period !== null && period.from !== 'terms';
  const passport = tables.find(({ kind, period }) => kind === 'passport' && period !== null)?.period;
  const other = (tables.find(isStated) ?? tables.find(({ period }) => period !== null))?.period;
  return tables.map((table) => {
    if (isStated(table)) return table;
    const period = passport ?? table.period ?? (other && { ...other, from: 'other' as const });
    return period ? { ...table, period } : table;
  });
}

/** A header with a person's choice of its columns, where there is one. */
function chosen(group: HeaderGroup, { choices = [] }: RecogniseOptions): HeaderGroup {
  const { head } = group;
  const choice = choices.find(
    ({ kind, headerRow = head.block.bottom }) =>
      kind === head.assignment.form.kind && headerRow === head.block.bottom,
  );
  return choice ? { ...group, head: { ...head, assignment: chosenColumns(head.assignment, choice) } } : group;
}

/** The tables of a sheet from top to bottom, those of one row from left to right. Generated summaries have none. */
export const recogniseSheet = (sheet: Sheet, options: RecogniseOptions = {}): RecognisedTable[] =>
  withPeriod(tablesOf(sheet, options));

/** The tables of a sheet with the periods that they tell themselves. */
function tablesOf(sheet: Sheet, options: RecogniseOptions): RecognisedTable[] {
  if (isSummaryStamp(sheet.stamp)) return [];
  const own = templateTable(sheet, options.templates ?? []);
  if (own) return [own];
  const { sheet: read, choice } = ownSheet(sheet, options.templates ?? []);
  const looked = grid(read);
  const all = tableHeaders(looked, sheet.name).map((group) =>
    chosen(chosen(group, { choices: choice ? [choice] : [] }), options),
  );
  const across = all.flatMap((group) => {
    const below = all.filter(
      ({ head }) => head.block.top > group.head.block.bottom && overlaps(head.segment, group.head.segment),
    );
    const limit = Math.min(looked.rowCount, ...below.map(({ head }) => head.block.top));
    const names = [...(options.file === undefined ? [] : [options.file]), sheet.name];
    return recognised(looked, names, group, limit) ?? [];
  });
  const downwards = socialPassport(looked, rowsBeside(across.filter(isNoSeries)), sheet.name);
  const isBelow = (table: RecognisedTable): boolean =>
    downwards !== null && table.lastDataRow >= downwards.firstRow && table.firstDataRow <= downwards.lastRow;
  const isPassport = downwards !== null && (downwards.isTold || !across.some(isBelow));
  const tables = isPassport
    ? [...across.filter((table) => !isBelow(table)), conditionsTable(downwards, sheet.name)]
    : across;
  const found = passport(looked, sheet.name, tables);
  const blank = found || tables.length > 0 ? null : blankTable(sheet, options.templates ?? []);
  if (blank) return [blank];
  const there = found ? [...tables, found] : tables;
  return found || isPassport ? there.sort((a, b) => a.firstDataRow - b.firstDataRow) : there;
}

/** All tables of the sheets that a person sees; choices of columns by the name of the sheet. */
export function recogniseWorkbook(
  { sheets }: Workbook,
  options: ReadonlyMap<string, RecogniseOptions> = new Map(),
  templates: readonly Template[] = [],
  file?: string,
): RecognisedTable[] {
  const seen = sheets.filter(({ visibility }) => visibility === undefined);
  return withPeriod(
    seen.flatMap((sheet) =>
      tablesOf(sheet, { templates, ...(file !== undefined && { file }), ...options.get(sheet.name) }),
    ),
  );
}
