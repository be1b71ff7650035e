import type { Book } from '../check/book';
import { cellOf } from '../check/cellOf';
import type { Result } from '../check/result';
import { interval } from '../statistics/interval';
import type { CellRef } from '../workbook/edit';
import type { ResultSeries } from './resultSeries';
import { schoolReader, type ResultSchool, type SchoolResults } from './schoolResults';
import type { Settings } from './summary';

/** Filled in until a person says otherwise: percent, percentage points, pupils. */
export const USUAL_RAISED = 30;
export const USUAL_JUMP = 20;
export const USUAL_GROUP = 25;
/** Where the others have hardly anybody below the minimum, nobody below it says nothing. */
const LEAST_OF_OTHERS = 10;
/** Shares are rounded where they are written. */
const WHOLE = 99.95;

/** Why a result is worth a second look; it proves nothing. */
export type MarkerReason = 'raised' | 'jump' | 'noneLow' | 'allAlike';

export interface Marker {
  readonly school: ResultSchool;
  readonly procedure: string;
  readonly subject: string;
  readonly reason: MarkerReason;
  /** Percent that got a higher mark than in the journal, points of fall, percent of the others, the mark of all. */
  readonly value: number;
  readonly participants: number;
  /** Of the share that the rule looks at, percent; null where there is no share. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly at: CellRef | null;
}

export interface MarkerFacts {
  readonly raised: number;
  readonly jump: number;
  readonly group: number;
  readonly markers: readonly Marker[];
}

type Found = Pick<Marker, 'reason' | 'value' | 'participants' | 'interval'>;

/** Marks of the work above those of the journal. */
function raisedOf({ record: { journal, participants } }: Result): Omit<Found, 'reason'> | null {
  if (!journal || journal.raised === null) return null;
  const { lowered, confirmed, raised } = journal;
  if (journal.are === 'counts') {
    if (lowered === null || confirmed === null) return null;
    const all = lowered + confirmed + raised;
    return all > 0
      ? { value: (100 * raised) / all, participants: all, interval: interval(raised, all) }
      : null;
  }
  if (participants === null || !(raised >= 0 && raised <= 100)) return null;
  const count = Math.round((raised * participants) / 100);
  return { value: raised, participants, interval: participants > 0 ? interval(count, participants) : null };
}

/** The mark that everybody got, from 3 on; null where marks differ or are not all known. */
function markOfAll({ record: { marks, participants } }: Result): Omit<Found, 'reason'> | null {
  if (!marks) return null;
  const all = ([2, 3, 4, 5] as const).map((grade) => [grade, marks[grade] ?? 0] as const);
  const given = all.filter(([, count]) => count > 0);
  const [grade, count] = given[0] ?? [2, 0];
  if (given.length !== 1 || grade === 2) return null;
  const size = marks.are === 'counts' ? count : participants;
  if (size === null || (marks.are === 'shares' && count < WHOLE)) return null;
  return { value: grade, participants: size, interval: null };
}

/** Rows of the year with signs of their own. */
function fromRows(book: Book, year: number, { raised, group }: MarkerFacts): Marker[] {
  const { schoolOf } = schoolReader(book);
  const markers: Marker[] = [];
  for (const result of book.results) {
    const { record, table, row } = result;
    if (record.year !== year || (!record.journal && !record.marks)) continue;
    const above = raisedOf(result);
    const alike = markOfAll(result);
    const found: Found[] = [
      ...(above && above.value >= raised ? [{ ...above, reason: 'raised' as const }] : []),
      ...(alike ? [{ ...alike, reason: 'allAlike' as const }] : []),
    ].filter(({ participants }) => participants >= group);
    const school = found.length > 0 ? schoolOf(record) : null;
    if (!school) continue;
    const at = row && (cellOf(table, row, 'school') ?? cellOf(table, row, 'code'));
    const { procedure, subject } = record;
    for (const each of found)
      markers.push({
        ...each,
        school,
        procedure: procedure ?? '',
        subject: subject ?? '',
        at: at ?? { sheet: table.sheet, row: record.row, column: 0 },
      });
  }
  return markers;
}

/** The series of the same assessment and subject in the last year before. */
function seriesBefore(all: readonly ResultSeries[], now: ResultSeries): ResultSeries | null {
  let last: ResultSeries | null = null;
  for (const each of all)
    if (each.group === now.group && each.year < now.year && !(last && last.year > each.year)) last = each;
  return last;
}

const sum = (list: Float64Array): number => list.reduce((total, each) => total + each, 0);

/** Series of the year beside the others' and beside the last year before. */
function fromSeries({ series, schools }: SchoolResults, year: number, rules: MarkerFacts): Marker[] {
  const { jump, group } = rules;
  const markers: Marker[] = [];
  for (const now of series) {
    if (now.year !== year) continue;
    const before = seriesBefore(series, now);
    const [taken, low] = [sum(now.participants), sum(now.below)];
    for (const school of schools) {
      const { place } = school;
      const participants = now.participants[place] ?? 0;
      if (participants < Math.max(1, group)) continue;
      const below = Math.min(now.below[place] ?? 0, participants);
      const others = taken > participants ? (100 * (low - below)) / (taken - participants) : 0;
      const earlier = before?.participants[place] ?? 0;
      const belowThen = Math.min(before?.below[place] ?? 0, earlier);
      const fall = earlier > 0 ? (100 * belowThen) / earlier - (100 * below) / participants : 0;
      const isNone = below === 0 && others >= LEAST_OF_OTHERS;
      const isJump = earlier > 0 && fall >= jump;
      if (!isNone && !isJump) continue;
      const own = interval(below, participants);
      const mark = (reason: MarkerReason, value: number): void => {
        const { procedure, subject } = now;
        markers.push({
          reason,
          value,
          participants,
          interval: own,
          school,
          procedure,
          subject,
          at: now.at(place),
        });
      };
      if (isNone && own[1] < others) mark('noneLow', others);
      // A fall within both intervals may be chance.
      if (isJump && own[1] < interval(belowThen, earlier)[0]) mark('jump', fall);
    }
  }
  return markers;
}

/** Results of a year that are worth a second look by rules that are said beside them; small groups are left out. */
export function markerFacts(
  book: Book,
  results: SchoolResults,
  year: number,
  settings: Settings,
): MarkerFacts {
  const rules: MarkerFacts = {
    raised: settings.get('raised') ?? USUAL_RAISED,
    jump: settings.get('jump') ?? USUAL_JUMP,
    group: settings.get('group') ?? USUAL_GROUP,
    markers: [],
  };
  const order = new Map(results.schools.map(({ key }, index) => [key, index]));
  const all = [...fromRows(book, year, rules), ...fromSeries(results, year, rules)];
  const placeOf = ({ school }: Marker): number => order.get(school.key) ?? Infinity;
  return { ...rules, markers: all.sort((a, b) => placeOf(a) - placeOf(b)) };
}
