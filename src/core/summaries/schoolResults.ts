import type { Book } from '../check/book';
import type { Marks, ResultRecord } from '../recognition/records/record';
import { plainText } from '../values/plainText';
import { oncePerBook } from './oncePerBook';
import type { CellRef } from '../workbook/edit';

/** A school in the results, found by code or name; the register's name where it is certain. */
export interface ResultSchool {
  readonly key: string;
  readonly name: string;
}

/** What one school has in one assessment, subject and year, all its grades together. */
export interface SchoolFigure {
  /** Mean score, weighted by participants where every row has them; null where no row has a score. */
  readonly mean: number | null;
  readonly participants: number;
  readonly below: number;
  /** Percent of those who took part; null where it is not known. */
  readonly belowShare: number | null;
  /** The first of its rows. */
  readonly at: CellRef;
}

export interface ResultSeries {
  /** Of one assessment and subject in all years. */
  readonly group: string;
  readonly procedure: string;
  readonly subject: string;
  readonly year: number;
  /** By the school's key. */
  readonly figures: ReadonlyMap<string, SchoolFigure>;
}

export interface SchoolResults {
  readonly sheets: readonly string[];
  readonly schools: readonly ResultSchool[];
  /** By assessment, subject, year. */
  readonly series: readonly ResultSeries[];
  /** Rows that nothing was counted from: without school or year, or with numbers that cannot be. */
  readonly leftOut: { readonly unnamed: number; readonly wrong: number };
}

interface Sums {
  scored: number;
  score: number;
  weight: number;
  weighted: number;
  isWeighted: boolean;
  participants: number;
  below: number;
  /** Shares of rows without counts, each as one. */
  shares: number;
  shared: number;
  readonly at: CellRef;
}

const GRADES = [2, 3, 4, 5] as const;

/** The mean of the marks where all four are known. */
function meanOfMarks(marks: Marks | null): number | null {
  if (!marks) return null;
  let [sum, count] = [0, 0];
  for (const grade of GRADES) {
    const part = marks[grade];
    if (part === null || part < 0) return null;
    sum += grade * part;
    count += part;
  }
  return count > 0 ? sum / count : null;
}

/** Percent below the minimum: as it stands, else of counts, else the share of the mark 2. */
function belowOf({ belowShare, belowMinimum, participants, marks }: ResultRecord): number | null {
  if (belowMinimum !== null && participants !== null && participants > 0)
    return (100 * belowMinimum) / participants;
  if (belowShare !== null) return belowShare;
  if (!marks || marks[2] === null) return null;
  if (marks.are === 'shares') return marks[2];
  const total = GRADES.reduce((sum, grade) => sum + (marks[grade] ?? 0), 0);
  return total > 0 ? (100 * marks[2]) / total : null;
}

const isWrong = (share: number | null, score: number | null, participants: number | null): boolean =>
  (share !== null && !(share >= 0 && share <= 100)) ||
  (score !== null && !(score >= 0)) ||
  (participants !== null && !(participants >= 0));

function add(sums: Sums, record: ResultRecord, score: number | null, share: number | null): void {
  const { participants } = record;
  if (score !== null) {
    sums.scored++;
    sums.score += score;
    if (participants === null || participants === 0) sums.isWeighted = false;
    else {
      sums.weight += participants;
      sums.weighted += score * participants;
    }
  }
  if (share === null) return;
  if (participants !== null && participants > 0) {
    sums.participants += participants;
    sums.below += record.belowMinimum ?? (share * participants) / 100;
  } else {
    sums.shares += share;
    sums.shared++;
  }
}

function figureOfSums({
  scored,
  score,
  weight,
  weighted,
  isWeighted,
  participants,
  below,
  shares,
  shared,
  at,
}: Sums): SchoolFigure {
  const plainMean = scored > 0 ? score / scored : null;
  const plainShare = shared > 0 ? shares / shared : null;
  return {
    mean: isWeighted && weight > 0 ? weighted / weight : plainMean,
    participants,
    below,
    belowShare: participants > 0 ? (100 * below) / participants : plainShare,
    at,
  };
}

/** Remembers which school a record means: most are named many times. */
function schoolReader(book: Book): (record: ResultRecord) => ResultSchool | null {
  const known = new Map<string, Map<string, ResultSchool | null>>();
  const read = ({ school, code, municipality }: ResultRecord): ResultSchool | null => {
    if (school === null && code === null) return null;
    const found = book.schoolOf({ name: school ?? '', code });
    if (found.is === 'certain') {
      const own = found.school;
      return {
        key: `${own.code ?? ''}|${plainText(own.name)}`,
        name: own.name || (school ?? own.code ?? ''),
      };
    }
    const place = municipality === null ? '' : `|${plainText(municipality)}`;
    const key = code === null ? `${plainText(school ?? '')}${place}` : `#${code}`;
    return { key, name: school ?? code ?? '' };
  };
  const named = new Map<string, ResultSchool | null>();
  return (record) => {
    if (record.code === null && record.municipality === null && record.school !== null) {
      let found = named.get(record.school);
      if (found === undefined) named.set(record.school, (found = read(record)));
      return found;
    }
    const first = `${record.code ?? ''}|${record.municipality ?? ''}`;
    const byName = known.get(first) ?? new Map<string, ResultSchool | null>();
    if (byName.size === 0) known.set(first, byName);
    const name = record.school ?? '';
    let found = byName.get(name);
    if (found === undefined) byName.set(name, (found = read(record)));
    return found;
  };
}

interface SeriesDraft {
  readonly group: string;
  readonly procedure: string;
  readonly subject: string;
  readonly year: number;
  readonly sums: Map<string, Sums>;
}

/** Finds the series of a row by its texts as they stand; those that say the same are one. */
function seriesFinder() {
  const all = new Map<string, SeriesDraft>();
  const known = new Map<string, Map<string, Map<number, SeriesDraft>>>();
  const find = (procedure: string, subject: string, year: number): SeriesDraft => {
    let subjects = known.get(procedure);
    if (!subjects) known.set(procedure, (subjects = new Map()));
    let years = subjects.get(subject);
    if (!years) subjects.set(subject, (years = new Map()));
    let found = years.get(year);
    if (found) return found;
    const group = `${plainText(procedure)}|${plainText(subject)}`;
    const key = `${group}|${year}`;
    found = all.get(key) ?? { group, procedure, subject, year, sums: new Map() };
    all.set(key, found);
    years.set(year, found);
    return found;
  };
  return { all, find };
}

function counted(book: Book): SchoolResults | null {
  const schoolOf = schoolReader(book);
  const schools = new Map<string, ResultSchool>();
  const series = seriesFinder();
  const sheets = new Set<string>();
  let [unnamed, wrong] = [0, 0];
  for (const { table, record } of book.results) {
    const school = schoolOf(record);
    const { year } = record;
    if (!school || year === null) {
      unnamed++;
      continue;
    }
    const score = record.meanScore ?? meanOfMarks(record.marks);
    const share = belowOf(record);
    if (isWrong(share, score, record.participants)) {
      wrong++;
      continue;
    }
    if (score === null && share === null) continue;
    sheets.add(table.sheet);
    if (!schools.has(school.key)) schools.set(school.key, school);
    const own = series.find(record.procedure ?? '', record.subject ?? '', year);
    let sums = own.sums.get(school.key);
    if (!sums) {
      const column = table.columns.single.get('school') ?? table.columns.single.get('code') ?? 0;
      sums = {
        scored: 0,
        score: 0,
        weight: 0,
        weighted: 0,
        isWeighted: true,
        participants: 0,
        below: 0,
        shares: 0,
        shared: 0,
        at: { sheet: table.sheet, row: record.row, column },
      };
      own.sums.set(school.key, sums);
    }
    add(sums, record, score, share);
  }
  if (series.all.size === 0) return null;
  const order = new Intl.Collator('ru', { numeric: true });
  return {
    sheets: [...sheets],
    schools: [...schools.values()].sort((a, b) => order.compare(a.name, b.name)),
    series: [...series.all.values()]
      .map(({ sums, ...each }) => ({
        ...each,
        figures: new Map([...sums].map(([key, own]) => [key, figureOfSums(own)])),
      }))
      .sort((a, b) => order.compare(a.group, b.group) || a.year - b.year),
    leftOut: { unnamed, wrong },
  };
}

/**
 * Results by assessment, subject and year, of every school all grades together; null where there are none. Counted once
 * for a book: several summaries ask.
 */
export const schoolResults = oncePerBook(counted);
