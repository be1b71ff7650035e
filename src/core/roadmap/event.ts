import type { RecognisedTable } from '../recognition/table';
import { termReading } from '../recognition/termReading';
import { parties } from '../terms/parties';
import type { TermReading } from '../terms/term';
import { due, type DueState } from './due';
import { isDone } from './isDone';
import { sectionNames } from './sectionNames';

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
  /** Null above the first section. */
  readonly section: string | null;
}

/** The events of a roadmap on a day (serial date). */
export function events(table: RecognisedTable, today: number): Event[] {
  const sections = sectionNames(table);
  return table.rows.map((row, index) => {
    const reading = termReading(row, table);
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
      section: sections[index] ?? null,
    };
  });
}
