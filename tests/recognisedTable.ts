/** A recognised table in few lines, for golden files: places, columns with their grounds, sections, rows, records. */
import { explainedColumns } from '../src/core/recognition/explainedColumns';
import { recogniseSheet } from '../src/core/recognition/recogniseSheet';
import type { ResultRecord } from '../src/core/recognition/records/record';
import type { RecognisedTable, TableRow, Why } from '../src/core/recognition/table';
import { sheetFromText } from '../src/core/recognition/sheetFromText';
import { serialToIso } from '../src/core/workbook/date';
import type { Sheet } from '../src/core/workbook/workbook';
import { expectGenerated } from './generated';

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '-' : String(Number(value.toFixed(3)));

const WIDE = 26;
const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > WIDE ? `${flat.slice(0, WIDE)}…` : flat;
};

function ground(why: Why | null): string {
  if (!why) return '';
  const { from, score, cells, typed } = why;
  return [
    ` ${from} ${number(score)}`,
    cells ? ` ${cells.like}/${cells.of}` : '',
    typed === undefined ? '' : ` typed ${typed}`,
  ].join('');
}

function rowLine({
  row,
  section,
  texts,
  inherited,
  numbers,
  dates,
  yearly,
  yearlyTexts,
  periods,
}: TableRow): string {
  const years = [...yearly].flatMap(([role, values]) =>
    [...values].map(
      ([year, value]) => `${role}${year}=${number(value)}${yearlyTexts.get(role)?.has(year) ? '?' : ''}`,
    ),
  );
  const said = [...texts].map(([role, text]) =>
    [
      `${role}=${short(text)}`,
      inherited?.has(role) ? '^' : '',
      numbers.has(role) ? `#${number(numbers.get(role))}` : '',
      dates.has(role) ? '@' : '',
    ].join(''),
  );
  const marked = periods ? [`in ${periods.join(' ')}`] : [];
  return `  ${row + 1}${section === null ? '' : `§${section}`}: ${[...said, ...years, ...marked].join('; ')}`;
}

function recordLine(sort: string, record: ResultRecord): string {
  const { row, school, code, municipality, procedure, year, grade, subject, marks, journal } = record;
  const { participants, belowMinimum, belowShare, meanScore } = record;
  const whose = [school, code, municipality, procedure, year, grade, subject]
    .map((each) => each ?? '-')
    .join(' | ');
  const figures = [participants, belowMinimum, belowShare, meanScore].map(number).join(' ');
  const marked = marks
    ? ` marks ${marks.are} ${[marks[2], marks[3], marks[4], marks[5]].map(number).join(' ')}`
    : '';
  const compared = journal
    ? ` journal ${journal.are} ${[journal.lowered, journal.confirmed, journal.raised].map(number).join(' ')}`
    : '';
  return `  ${sort} ${row + 1} ${whose}: ${figures}${marked}${compared}`;
}

export function recognisedLines(table: RecognisedTable): string[] {
  const { kind, score, title, headerTop, headerRow, firstDataRow, lastDataRow, period, sections, rows } =
    table;
  const places = [headerTop, headerRow, firstDataRow, lastDataRow].map((row) =>
    row === null ? '-' : row + 1,
  );
  const days = period ? [period.start, period.end].map((day) => serialToIso(day) ?? '?').join('–') : '-';
  const records = table.records?.();
  return [
    `${kind} ${number(score)} rows ${places.join(' ')}; ${days} ${period?.from ?? ''}; «${title}»`,
    ...explainedColumns(table).map(
      ({ at, header, role, why }) => `  ${at} «${short(header)}» ${role ?? '–'}${ground(why)}`,
    ),
    ...table.doubts.map(({ column, role, score: doubt }) => `  doubt ${column} ${role} ${number(doubt)}`),
    ...sections.map((each) => `  section ${each.row + 1} «${each.number}» ${short(each.title)}`),
    ...rows.map(rowLine),
    ...(records?.records.map((record) => recordLine('record', record)) ?? []),
    ...(records?.groups.map((record) => recordLine('group', record)) ?? []),
    ...(records?.declared.map((each) => `  declared ${each.row + 1} ${each.declared} found ${each.found}`) ??
      []),
  ];
}

/** Sheets by what they are of, each with what is recognised on it. */
export const expectRecognised = (file: string, sheets: Readonly<Record<string, Sheet>>): void =>
  expectGenerated(
    file,
    Object.entries(sheets)
      .map(
        ([title, sheet]) =>
          `${[`# ${title}`, ...recogniseSheet(sheet).flatMap(recognisedLines)].join('\n')}\n`,
      )
      .join('\n'),
  );

/** Sheets out of texts, see `sheetFromText`. */
export const sheetsOf = (texts: Readonly<Record<string, string>>, name?: string): Record<string, Sheet> =>
  Object.fromEntries(Object.entries(texts).map(([title, text]) => [title, sheetFromText(text, name)]));
