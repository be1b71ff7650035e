import type { Book } from '../check/book';
import type { RegisteredSchool } from '../check/registeredSchool';
import type { Marks, ResultRecord } from '../recognition/records/record';
import type { RecognisedTable } from '../recognition/table';
import { plainText } from '../values/plainText';
import type { Result } from '../check/result';
import { oncePerBook } from './oncePerBook';
import { addRow, blankSums, seriesOf, type ResultSeries, type SeriesDraft } from './resultSeries';
import type { CellRef } from '../workbook/edit';

/** A school in the results, found by code or name; the register's name where it is certain. */
export interface ResultSchool {
  readonly key: string;
  readonly name: string;
  /** Where it stands in the figures of every series. */
  readonly place: number;
}

export interface SchoolResults {
  readonly sheets: readonly string[];
  readonly schools: readonly ResultSchool[];
  /** By assessment, subject, year. */
  readonly series: readonly ResultSeries[];
  /** Rows that nothing was counted from: without school or year, or with numbers that cannot be. */
  readonly leftOut: { readonly unnamed: number; readonly wrong: number };
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

/** The key of a school of the register. */
export const registeredKey = ({ code, name }: Pick<RegisteredSchool, 'code' | 'name'>): string =>
  `${code ?? ''}|${plainText(name)}`;

function reader(book: Book) {
  const schools = new Map<string, ResultSchool>();
  /** By name first: of one name there are few codes and municipalities. */
  const asked = new Map<string | null, { record: ResultRecord; school: ResultSchool | null }[]>();
  const named = (key: string, name: string): ResultSchool => {
    let found = schools.get(key);
    if (!found) schools.set(key, (found = { key, name, place: schools.size }));
    return found;
  };
  const read = ({ school, code, municipality }: ResultRecord): ResultSchool | null => {
    if (school === null && code === null) return null;
    const found = book.schoolOf({ name: school ?? '', code });
    if (found.is === 'certain') {
      const own = found.school;
      return named(registeredKey(own), own.name || (school ?? own.code ?? ''));
    }
    const place = municipality === null ? '' : `|${plainText(municipality)}`;
    return named(code === null ? `${plainText(school ?? '')}${place}` : `#${code}`, school ?? code ?? '');
  };
  const schoolOf = (record: ResultRecord): ResultSchool | null => {
    let known = asked.get(record.school);
    if (!known) asked.set(record.school, (known = []));
    for (const each of known) {
      if (each.record.code === record.code && each.record.municipality === record.municipality)
        return each.school;
    }
    const school = read(record);
    known.push({ record, school });
    return school;
  };
  return { schoolOf, schools };
}

/** Remembers which school a record means: most are named many times, and several summaries ask. */
export const schoolReader = oncePerBook(reader);

/** Finds the series of a row by its texts as they stand; those that say the same are one. */
function seriesFinder(schools: number) {
  const all = new Map<string, SeriesDraft>();
  const known = new Map<string, Map<string, Map<number, SeriesDraft>>>();
  let last: SeriesDraft | null = null;
  const find = (procedure: string, subject: string, year: number): SeriesDraft => {
    // Rows of one series mostly stand together.
    if (last?.procedure === procedure && last.subject === subject && last.year === year) return last;
    return (last = sought(procedure, subject, year));
  };
  const sought = (procedure: string, subject: string, year: number): SeriesDraft => {
    let subjects = known.get(procedure);
    if (!subjects) known.set(procedure, (subjects = new Map()));
    let years = subjects.get(subject);
    if (!years) subjects.set(subject, (years = new Map()));
    let found = years.get(year);
    if (found) return found;
    const group = `${plainText(procedure)}|${plainText(subject)}`;
    const key = `${group}|${year}`;
    found = all.get(key) ?? { group, procedure, subject, year, sums: blankSums(schools) };
    all.set(key, found);
    years.set(year, found);
    return found;
  };
  return { all, find };
}

function counted(book: Book): SchoolResults | null {
  const { results } = book;
  const { schoolOf, schools } = schoolReader(book);
  const whose = results.map(({ record }) => schoolOf(record));
  const series = seriesFinder(schools.size);
  const columns: Omit<CellRef, 'row'>[] = [];
  const used = new Set<ResultSchool>();
  let [unnamed, wrong] = [0, 0];
  let last: RecognisedTable | null = null;
  for (let index = 0; index < results.length; index++) {
    const { table, record } = results[index] as Result;
    const { year, participants, belowMinimum, row } = record;
    const school = whose[index];
    if (!school || year === null) {
      unnamed++;
      continue;
    }
    const score = record.meanScore ?? meanOfMarks(record.marks);
    const share = belowOf(record);
    if (isWrong(share, score, participants)) {
      wrong++;
      continue;
    }
    if (score === null && share === null) continue;
    used.add(school);
    if (table !== last) {
      last = table;
      const { single } = table.columns;
      columns.push({ sheet: table.sheet, column: single.get('school') ?? single.get('code') ?? 0 });
    }
    const own = series.find(record.procedure ?? '', record.subject ?? '', year);
    addRow(own, school.place, { score, share, participants, belowMinimum, row }, columns.length - 1);
  }
  if (series.all.size === 0) return null;
  const order = new Intl.Collator('ru', { numeric: true });
  return {
    sheets: [...new Set(columns.map(({ sheet }) => sheet))],
    schools: [...used].sort((a, b) => order.compare(a.name, b.name)),
    series: [...series.all.values()]
      .map((each) => seriesOf(each, columns))
      .sort((a, b) => order.compare(a.group, b.group) || a.year - b.year),
    leftOut: { unnamed, wrong },
  };
}

/**
 * Results by assessment, subject and year, of every school all grades together; null where there are none. Counted once
 * for a book: several summaries ask.
 */
export const schoolResults = oncePerBook(counted);
