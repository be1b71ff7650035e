/** Which columns of a header hold figures of results, before it is known whether it heads such a table at all. */
import type { ColumnView } from '../columnView';
import { markColumns } from '../markColumns';
import type { Role } from '../table';
import { measuredColumns, measureOfTitle, type Measure } from './measures';
import { pupilColumns } from './pupilColumns';

export interface ResultFigures {
  /** Columns of the marks from 2 to 5, where they stand once. */
  readonly marks: ReadonlyMap<number, number>;
  /** Columns that tell pupils apart. */
  readonly pupils: readonly number[];
  /** Columns that need no role to be understood: marks, pupils, figures of a subject or a year. */
  readonly others: readonly number[];
  /** Roles that several columns have, one for each subject or year. */
  readonly repeated: ReadonlySet<Role>;
  /** Whether there are figures that no role names. */
  readonly isThere: boolean;
}

export const NO_FIGURES: ResultFigures = {
  marks: new Map(),
  pupils: [],
  others: [],
  repeated: new Set(),
  isThere: false,
};

const COMPARED: readonly Measure[] = ['lowered', 'confirmed', 'raised'];
const COMPARES = /^(?:сравнение\s+отметок)/iu;

export function resultFigures(views: readonly ColumnView[], title: string): ResultFigures {
  const paths = new Map(views.map(({ column, path }) => [column, path] as const));
  const pupils = pupilColumns(paths);
  const marksOnce = markColumns(views);
  const fallback = measureOfTitle(title);
  const measured = measuredColumns(paths, new Set(pupils), fallback);
  const isLabelled = ({ context }: (typeof measured)[number]): boolean =>
    context.subject !== null || context.year !== null;
  const count = (measure: Measure): number => measured.filter((each) => each.measure === measure).length;
  const repeated = new Set<Role>(
    measured.filter((each) => isLabelled(each) && count(each.measure) > 1).map(({ measure }) => measure),
  );
  const compared = measured.filter(({ measure }) => COMPARED.includes(measure));
  const labelled = repeated.size > 0 || fallback !== null ? measured.filter(isLabelled) : [];
  const told = labelled.filter(({ measure }) => measure !== 'participants');
  // Marks of several subjects are no one column's.
  const marks = repeated.has('mark2') ? new Map<number, number>() : marksOnce;
  return {
    marks,
    pupils,
    others: [
      ...new Set([
        ...marksOnce.values(),
        ...pupils,
        ...[...compared, ...labelled].map(({ column }) => column),
      ]),
    ],
    repeated,
    isThere: marksOnce.size > 0 || compared.length > 0 || told.length > 0 || COMPARES.test(title),
  };
}
