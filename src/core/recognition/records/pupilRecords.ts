/**
 * Records of tables with a row for each pupil: protocols of exams, individual results. Pupils are only counted by
 * school, subject, year and grade; their names, codes and documents are never read.
 */
import { phrases, type Phrases } from '../headerWords';
import { remembered } from '../../values/remembered';
import { numberOfCell } from '../numberText';
import { gradeOfCell, within, yearIn, type Context } from './context';
import type { ResultRecord, TableRecords } from './record';
import { leafFit, pupilColumns } from './pupilColumns';
import { schoolOfCell } from './schoolOfCell';
import type { RecordSource } from './source';
import { subjectIn } from './subjects';
import { contextOfRow, linesAbove, outerContext } from './surroundings';

const MARK = phrases('отметк | оценк | отметк пятибалльн | оценка отметк');
const OTHER_MARK = phrases(
  'отметк журнал 1.2 | оценка журнал 1.2 | отметк четверт 1.2 | годов отметк 1.2 | отметк предыдущ 1.2',
);
const SCORES = [
  phrases('тестов балл | балл 100. | итогов балл'),
  phrases('балл 0.9'),
  phrases('первичн балл | сумма балл | итогов балл'),
];
const SURE = 0.6;

/** Whether the rows below a header are of pupils. */
export const areOfPupils = (paths: ReadonlyMap<number, readonly string[]>): boolean =>
  pupilColumns(paths).length > 0;

interface Counted {
  readonly first: Omit<ResultRecord, 'participants' | 'belowMinimum' | 'belowShare' | 'meanScore' | 'marks'>;
  /** Which exam it is of: its scores are of one scale. */
  readonly exam: string;
  /** Of each pupil what stands in every column of scores. */
  readonly points: (readonly (number | null)[])[];
  readonly marks: Map<number, number>;
}

const BORDER = /минимальн[A-Za-zЀ-ԯ]*\s+(?:граница|балл|порог|количеств)/iu;
const FOOTER = /^(?:средн|минимальн|максимальн|всего|итог|количеств|председател|дата|подпис)/iu;
const DECLARED = /(?:участник|обучающ|учащ|работ)[A-Za-zЀ-ԯ]*[^\d]{0,30}?(\d{1,6})(?!\d)/iu;
const DECLARES = /(?:количеств|числ|заявлен|зарегистрирован|всего)[A-Za-zЀ-ԯ]*/iu;

/** The first column that fits best, and not what is beside it. */
function columnOf(
  paths: ReadonlyMap<number, readonly string[]>,
  names: Phrases,
  not?: Phrases,
): number | undefined {
  const scored = [...paths].flatMap(([column, path]) => {
    const score = leafFit(path, names);
    return score >= SURE && !(not && leafFit(path, not) >= score) ? [{ column, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || a.column - b.column)[0]?.column;
}

export function pupilRecords(source: RecordSource): TableRecords {
  const { grid, block, single, segment } = source;
  const paths = new Map(
    [...block.paths].filter(([column]) => segment.left <= column && column <= segment.right),
  );
  const mark = columnOf(paths, MARK, OTHER_MARK);
  const scores = SCORES.flatMap((names) => columnOf(paths, names, OTHER_MARK) ?? []).filter(
    (column) => column !== mark,
  );
  const value = (row: number, column: number | undefined): number | null =>
    column === undefined
      ? null
      : numberOfCell(grid.cell(grid.area(row, column).top, grid.area(row, column).left));
  const text = (row: number, role: string): string => {
    const column = single.get(role);
    return column === undefined ? '' : grid.spread(row, column).replace(/\s+/g, ' ').trim();
  };
  const outer = outerContext(source);
  let current: Context = outer;
  const found = new Map<string, Counted>();
  const borders = new Map<string, number>();
  for (let row = source.from; row <= source.to; row++) {
    if (source.repeated.has(row)) continue;
    const first = firstText(source, row);
    const school = schoolOfCell(text(row, 'school'));
    const code = text(row, 'code') || school.code;
    const points = scores.map((column) => value(row, column));
    const own = value(row, mark);
    const isFooter = FOOTER.test(first);
    // A border is of the pupils above it that have none yet.
    const border = isFooter && BORDER.test(first) ? lastNumber(source, row) : null;
    if (border !== null) for (const key of found.keys()) if (!borders.has(key)) borders.set(key, border);
    if (isFooter || (own === null && points.every((each) => each === null))) {
      current = contextOfRow(source, row, outer) ?? current;
      continue;
    }
    if ((!code && school.name === '') || row > source.last) continue;
    const context = within(current, {
      procedure: null,
      year: yearIn(text(row, 'year')),
      grade: gradeOfCell(text(row, 'grade')),
      subject: text(row, 'subject') ? (subjectIn(text(row, 'subject')) ?? text(row, 'subject')) : null,
    });
    const key = JSON.stringify([code ?? school.name, context]);
    const counted = found.get(key) ?? {
      first: {
        row,
        school: school.name || null,
        code: code || null,
        municipality: text(row, 'municipality') || null,
        ...context,
      },
      exam: JSON.stringify(context),
      points: [],
      marks: new Map<number, number>(),
    };
    found.set(key, counted);
    counted.points.push(points);
    if (own !== null && own >= 2 && own <= 5) counted.marks.set(own, (counted.marks.get(own) ?? 0) + 1);
  }
  const all = [...found.values()];
  /** The first column that holds scores of an exam: another scale is not mixed in. */
  const scaleOf = remembered((exam) =>
    scores.findIndex((_, at) =>
      all.some((each) => each.exam === exam && each.points.some((points) => points[at] !== null)),
    ),
  );
  const records = [...found].map(([key, counted]) => {
    const scale = scaleOf(counted.exam);
    const read = counted.points.map((points) => points[scale] ?? null).filter((each) => each !== null);
    return recordOf(counted, read, borders.get(key) ?? null);
  });
  return { records, groups: [], declared: declaredAbove(source, records) };
}

function recordOf(
  { first, points, marks }: Counted,
  scores: readonly number[],
  border: number | null,
): ResultRecord {
  const pupils = points.length;
  const hasMarks = marks.size > 0;
  const below = hasMarks
    ? (marks.get(2) ?? 0)
    : border !== null && scores.length > 0
      ? scores.filter((each) => each < border).length
      : null;
  const mean = scores.length > 0 ? scores.reduce((sum, each) => sum + each, 0) / scores.length : null;
  const count = (each: number): number => marks.get(each) ?? 0;
  return {
    ...first,
    participants: pupils,
    belowMinimum: below,
    belowShare: below === null ? null : Number(((100 * below) / pupils).toPrecision(12)),
    meanScore: mean === null ? null : Number(mean.toPrecision(12)),
    marks: hasMarks ? { are: 'counts', 2: count(2), 3: count(3), 4: count(4), 5: count(5) } : null,
  };
}

function firstText({ grid, segment }: RecordSource, row: number): string {
  for (let column = Math.max(0, segment.left - 1); column <= segment.right; column++) {
    const text = grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}

function lastNumber({ grid, segment }: RecordSource, row: number): number | null {
  for (let column = segment.right; column >= segment.left; column--) {
    const number = numberOfCell(grid.cell(row, column));
    if (number !== null) return number;
  }
  return null;
}

/** Numbers of participants that stand above the table, beside those that were counted. */
function declaredAbove(source: RecordSource, records: readonly ResultRecord[]): TableRecords['declared'] {
  const found = records.reduce((sum, { participants }) => sum + (participants as number), 0);
  const { top } = source.block;
  return linesAbove(source, top).flatMap((line) => {
    const match = DECLARES.test(line) ? DECLARED.exec(line) : null;
    return match ? [{ row: top, declared: Number(match[1]), found }] : [];
  });
}
