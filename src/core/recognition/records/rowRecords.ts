/** Records of tables with a row for each school, however its subjects and years stand. */
import { remembered } from '../../values/remembered';
import { numberOfCell } from '../numberText';
import { gradeOfCell, procedureIn, yearIn, NO_CONTEXT, type Context } from './context';
import { figuresOf, scales, type Figures } from './figures';
import { measuredColumns, measureOfTitle, type MeasuredColumn } from './measures';
import { ofClasses, type ClassRecord } from './ofClasses';
import type { ResultRecord, TableRecords } from './record';
import { isGroupName, schoolOfCell } from './schoolOfCell';
import type { RecordSource } from './source';
import { subjectIn } from './subjects';
import { contextOfRow, linesAbove, outerContext } from './surroundings';

/** Columns that a header names once for all contexts count in each of them. */
function byContext(columns: readonly MeasuredColumn[]): (readonly [Context, readonly MeasuredColumn[]])[] {
  const groups = new Map<string, { context: Context; columns: MeasuredColumn[] }>();
  const isShared = ({ context }: MeasuredColumn): boolean =>
    Object.values(context).every((each) => each === null);
  for (const each of columns) {
    if (isShared(each)) continue;
    const key = JSON.stringify(each.context);
    const group = groups.get(key) ?? { context: each.context, columns: [] };
    group.columns.push(each);
    groups.set(key, group);
  }
  const shared = columns.filter(isShared);
  if (groups.size === 0) return [[NO_CONTEXT, shared]];
  return [...groups.values()].map(({ context, columns: own }) => [context, [...own, ...shared]]);
}

const isEmpty = ({ participants, belowMinimum, belowShare, meanScore, marks }: Figures): boolean =>
  [participants, belowMinimum, belowShare, meanScore, marks].every((each) => each === null);

interface Place {
  readonly school: string | null;
  readonly code: string | null;
  readonly municipality: string | null;
}

export function rowRecords(source: RecordSource): TableRecords {
  const { grid, block, single, segment } = source;
  const paths = new Map(
    [...block.paths].filter(([column]) => segment.left <= column && column <= segment.right),
  );
  const identity = ['school', 'code', 'municipality', 'grade', 'subject', 'year', 'procedure', 'number'];
  const taken = new Set(identity.flatMap((role) => single.get(role) ?? []));
  const title = [...source.names, ...linesAbove(source, block.top)].join(' ');
  const columns = measuredColumns(
    paths,
    taken,
    measureOfTitle(linesAbove(source, block.top).at(-1) ?? title),
  );
  const value = (row: number, column: number): number | null => {
    const area = grid.merge(row, column);
    return numberOfCell(area ? grid.cell(area.top, area.left) : grid.cell(row, column));
  };
  const rows: number[] = [];
  for (let row = source.from; row <= source.to; row++) {
    if (!source.repeated.has(row) && columns.some(({ column }) => value(row, column) !== null))
      rows.push(row);
  }
  const told = scales(columns, rows, value);
  const contexts = byContext(columns).map(
    ([context, measured]) => [context, figuresOf(measured, told)] as const,
  );
  const text = (row: number, role: string): string => {
    const column = single.get(role);
    return column === undefined ? '' : plain(grid.spread(row, column));
  };
  const plain = remembered((cell) => cell.replace(/\s+/g, ' ').trim());
  const schoolIn = remembered(schoolOfCell);
  const isGroupIn = remembered(isGroupName);
  const procedureOf = remembered((cell) => (cell ? (procedureIn(cell) ?? cell) : null));
  const yearOf = remembered(yearIn);
  const gradeOf = remembered(gradeOfCell);
  const subjectOf = remembered((cell) => (cell ? (subjectIn(cell) ?? cell) : null));

  const records: ClassRecord[] = [];
  const groups: ResultRecord[] = [];
  const outer = outerContext(source);
  let current = outer;
  let last: Place | null = null;
  const filled = new Set(rows);
  for (let row = source.from; row <= source.to; row++) {
    if (source.repeated.has(row)) continue;
    if (!filled.has(row)) {
      current = contextOfRow(source, row, outer) ?? current;
      continue;
    }
    const named = schoolIn(text(row, 'school'));
    const code = text(row, 'code') || named.code;
    const isGroup = isGroupIn(named.name) || (named.name === '' && isGroupIn(grid.spread(row, segment.left)));
    const isContinued =
      named.name === '' &&
      !code &&
      !isGroup &&
      last !== null &&
      (text(row, 'subject') !== '' || text(row, 'grade') !== '');
    const isNobodys = named.name === '' && !code && !isContinued;
    if (!isGroup && (isNobodys || row > source.last)) continue;
    const place: Place =
      isContinued && last
        ? last
        : {
            school: named.name || (isGroup ? grid.spread(row, segment.left) : null),
            code: code || null,
            municipality: text(row, 'municipality') || null,
          };
    if (!isGroup) last = place;
    const own: Context = {
      procedure: procedureOf(text(row, 'procedure')),
      year: yearOf(text(row, 'year')),
      grade: gradeOf(text(row, 'grade')),
      subject: subjectOf(text(row, 'subject')),
    };
    for (const [context, figures] of contexts) {
      const found = figures((column) => value(row, column));
      if (isEmpty(found)) continue;
      const record = {
        row,
        school: place.school,
        code: place.code,
        municipality: place.municipality,
        procedure: own.procedure ?? context.procedure ?? current.procedure,
        year: own.year ?? context.year ?? current.year,
        grade: own.grade ?? context.grade ?? current.grade,
        subject: own.subject ?? context.subject ?? current.subject,
        ...found,
      };
      if (isGroup) groups.push(record);
      else records.push({ record, grade: text(row, 'grade') });
    }
  }
  return { records: ofClasses(records), groups, declared: [] };
}
