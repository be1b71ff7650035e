import type { RecognisedTable, TableRow } from '../recognition/table';
import { termReading } from '../recognition/termReading';
import { parties } from '../terms/parties';
import type { TermReading } from '../terms/term';
import { remembered } from '../values/remembered';
import { due, type DueState } from './due';
import { readMark, type Mark } from '../terms/mark';
import { sectionNames } from './sectionNames';

/** One event of a roadmap, with its term read in the frame of the programme. */
export interface RoadmapEvent {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly number: string;
  readonly title: string;
  readonly term: string;
  readonly reading: TermReading;
  readonly responsible: readonly string[];
  /** Null where the roadmap keeps no marks. */
  readonly mark: Mark | null;
  readonly state: DueState;
  /** Null above the first section. */
  readonly section: string | null;
}

/** Terms that repeat are read once: most of a long roadmap's do. */
function termReader(table: RecognisedTable): (row: TableRow) => TermReading {
  const known = new Map<string, TermReading>();
  return (row) => {
    const days = ['term', 'start', 'end'].map((role) => row.dates.get(role) ?? row.texts.get(role));
    const key = JSON.stringify([days, row.periods]);
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = termReading(row, table)));
    return reading;
  };
}

/** The events of a roadmap on a day (serial date). */
export function events(table: RecognisedTable, today: number): RoadmapEvent[] {
  const sections = sectionNames(table);
  const read = termReader(table);
  // Marks and people are as often the same as terms are.
  const people = remembered(parties);
  const markIn = remembered(readMark);
  const markOf = (mark: string | number | undefined): Mark =>
    typeof mark === 'string' ? markIn(mark) : readMark(mark);
  const areMarksKept = table.columns.single.has('done');
  return table.rows.map((row, index) => {
    const { texts, dates } = row;
    const reading = read(row);
    const mark = areMarksKept
      ? markOf(dates.get('done') ?? row.numbers.get('done') ?? texts.get('done'))
      : null;
    return {
      table,
      row,
      number: texts.get('number') ?? '',
      title: texts.get('title') ?? '',
      term: texts.get('term') ?? '',
      reading,
      responsible: people(texts.get('responsible') ?? ''),
      mark,
      state: due(reading, mark, today),
      section: sections[index] ?? null,
    };
  });
}
