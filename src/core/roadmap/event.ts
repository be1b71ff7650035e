import type { RecognisedTable, TableRow } from '../recognition/table';
import { parties } from '../terms/parties';
import { readTerm } from '../terms/readTerm';
import type { TermReading } from '../terms/term';
import { due, type DueState } from './due';
import { isDone } from './isDone';

/** One event of a roadmap, with its term read in the frame of the programme. */
export interface Event {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly number: string;
  readonly title: string;
  readonly term: string;
  readonly reading: TermReading;
  readonly responsible: readonly string[];
  readonly done: boolean;
  readonly state: DueState;
  /** Index in the table's sections, null above the first. */
  readonly section: number | null;
}

/** The term of a row: a real date where the cell holds one, else its text. */
export const termOf = (row: TableRow): string | number | null =>
  row.dates.get('term') ?? row.texts.get('term') ?? null;

/** The events of a roadmap on a day (serial date). */
export const events = (table: RecognisedTable, today: number): Event[] =>
  table.rows.map((row) => {
    const reading = readTerm(termOf(row), table.period ?? undefined);
    const done = isDone(row.texts.get('done') ?? row.dates.get('done'));
    return {
      sheet: table.sheet,
      row: row.row,
      number: row.texts.get('number') ?? '',
      title: row.texts.get('title') ?? '',
      term: row.texts.get('term') ?? '',
      reading,
      responsible: parties(row.texts.get('responsible') ?? ''),
      done,
      state: due(reading, done, today),
      section: row.section,
    };
  });
