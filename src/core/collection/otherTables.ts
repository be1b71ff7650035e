import type { ResultRecord } from '../recognition/records/record';
import { recogniseWorkbook } from '../recognition/recogniseSheet';
import type { RecognisedTable, TableRow } from '../recognition/table';
import type { Template } from '../templates/template';
import { isMissing } from '../values/missing';
import { dayText } from '../workbook/date';
import type { Workbook } from '../workbook/workbook';
import { municipalTable, type MunicipalTable } from './municipal/municipalTable';
import { textsAbove } from './saidAbove';

/** What a file that holds no form may bring instead. Plain data, as a form is. */
export type OtherTable = ResultsTable | ReportTable | MunicipalTable;

/** A table of results, whatever its shape. */
export interface ResultsTable {
  readonly is: 'results';
  readonly sheet: string;
  readonly records: readonly ResultRecord[];
}

/** A report on the roadmap: its events with marks beside them. */
export interface ReportTable {
  readonly is: 'marks';
  readonly sheet: string;
  /** Texts above the table, where the school may be named. */
  readonly above: readonly string[];
  readonly events: readonly ReportedEvent[];
}

export interface ReportedEvent {
  /** From 0. */
  readonly row: number;
  /** '' where it has none. */
  readonly number: string;
  readonly title: string;
  /** As it is written. */
  readonly mark: string;
  /** What was reached, and why not all: '' where nothing is said. */
  readonly comment: string;
}

/** Headers of what was reached; others say what is expected, as the roadmap itself does. */
const REACHED = /достигнут|фактич|получен|итог|ссылк/iu;

function eventOf({ row, texts, dates }: TableRow, tellsResult: boolean): ReportedEvent[] {
  const said = (role: string): string => (texts.get(role) ?? '').trim();
  const day = dates.get('done');
  const mark = day === undefined ? said('done') : dayText(day);
  const title = said('title');
  if (isMissing(mark) || title === '') return [];
  const comment = [tellsResult ? said('result') : '', said('comment')].filter((each) => each !== '');
  return [{ row, number: said('number'), title, mark, comment: comment.join('; ') }];
}

function tableOf(table: RecognisedTable, { sheets }: Workbook): OtherTable[] {
  const { sheet, kind, headerTop, columns, headers, rows } = table;
  if (kind === 'results') {
    const records = table.records?.().records ?? [];
    return records.length > 0 ? [{ is: 'results', sheet, records }] : [];
  }
  if (kind !== 'roadmap' || !columns.single.has('done')) return [];
  const tellsResult = REACHED.test(headers.get(columns.single.get('result') ?? -1) ?? '');
  const events = rows.flatMap((row) => eventOf(row, tellsResult));
  const source = sheets.find(({ name }) => name === sheet);
  const above = source ? textsAbove(source, headerTop ?? table.firstDataRow) : [];
  return events.length > 0 ? [{ is: 'marks', sheet, above, events }] : [];
}

/** Tables of results and reports on the roadmap that a workbook holds, whoever made it, and a municipality's own. */
export function otherTables(workbook: Workbook, templates: readonly Template[], file?: string): OtherTable[] {
  const tables = recogniseWorkbook(workbook, undefined, templates, file);
  const municipal = municipalTable(workbook, tables, templates);
  return [...tables.flatMap((table) => tableOf(table, workbook)), ...(municipal ? [municipal] : [])];
}
