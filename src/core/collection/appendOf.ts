import type { TableWrite, TableWrites } from '../hosts/host';
import type { Template } from '../templates/template';
import type { Locale } from '../values/text';
import type { Steps } from '../values/steps';
import { cellValue, isBlank } from '../workbook/cell';
import { eachCell } from '../workbook/eachCell';
import { collectedStamp } from '../workbook/stamp';
import type { CellValue, Sheet } from '../workbook/workbook';
import { NEEDED_COLUMNS, collectedColumns } from './collectedColumns';
import { collectedRows } from './collectedRows';
import { keyedLines } from './lineKey';
import {
  LIST_HEADER_ROW,
  foundList,
  listSheet,
  listValues,
  type FoundList,
  type ListColumn,
} from './listSheet';
import { subjectKey } from './subjectKey';
import type { Submission } from './submission';
import { COLLECTION_WORDS } from './words';

/** What is to be written of what was taken; nothing else of the workbook is touched. */
export type Append =
  | { readonly is: 'nothing' }
  /** Rows go into a sheet that is there, or into one that is to be added. */
  | { readonly is: 'rows'; readonly sheet: Sheet | null; readonly writes: TableWrites }
  /** The sheet is there, and one cannot tell whose its rows are. */
  | { readonly is: 'broken'; readonly sheet: string; readonly header: string };

type Values = Readonly<Record<string, CellValue>>;

/** What of a collected row is a line of its form. */
const lineOf = (row: Values): Values =>
  Object.fromEntries(
    Object.entries(row).flatMap(([id, value]) =>
      id.startsWith('own:') ? [[id.slice('own:'.length), value]] : [],
    ),
  );

export const collectedSheetOf = (sheets: readonly Sheet[], { id }: Template): Sheet | undefined =>
  sheets.find(({ stamp }) => stamp?.id === collectedStamp(id, 1).id);

const inOrder = (columns: readonly ListColumn[], rows: readonly Values[]): CellValue[][] =>
  rows.map((row) => columns.map(({ id }) => cellValue(row[id])));

/** The sheet for everything taken, where the workbook has none yet, and its rows. */
function newSheet(
  template: Template,
  columns: readonly ListColumn[],
  taken: readonly Submission[],
  locale: Locale,
): Append {
  const words = COLLECTION_WORDS[locale];
  const title = words.collected(template.name[locale].toLowerCase());
  const table = `ShnorCollected_${template.id}`;
  const sheet = listSheet(
    {
      name: title,
      title,
      remark: words.collectedRemark,
      columns,
      rows: [],
      stamp: collectedStamp(template.id, template.version),
      table,
    },
    locale,
  );
  const from = LIST_HEADER_ROW + 1;
  const rows = taken.flatMap((each) => inOrder(columns, collectedRows(each, columns)));
  const area = { top: LIST_HEADER_ROW, left: 0, bottom: from + rows.length - 1, right: columns.length - 1 };
  return {
    is: 'rows',
    sheet,
    writes: {
      sheet: title,
      isInserted: true,
      cells: [],
      added: { from, rows },
      like: from,
      table: { name: table, area },
    },
  };
}

interface Gathered {
  readonly list: FoundList;
  readonly sheet: Sheet;
  /** Rows by school and period. */
  readonly byOwner: ReadonlyMap<string, readonly { readonly row: number; readonly values: Values }[]>;
  /** The last row with anything in it. */
  readonly last: number;
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const ownerOf = (values: Values): string =>
  subjectKey(
    null,
    { name: text(values['school']), code: text(values['code']) || null },
    text(values['period']),
  );

function gathered(sheet: Sheet, list: FoundList): Gathered {
  const byOwner = new Map<string, { row: number; values: Values }[]>();
  let last = list.headerRow;
  for (let row = list.headerRow + 1; row < sheet.rows.length; row++) {
    let isEmpty = true;
    eachCell(sheet.rows[row], (cell) => {
      if (!isBlank(cellValue(cell))) isEmpty = false;
    });
    if (isEmpty) continue;
    last = row;
    const values = listValues(sheet.rows[row], list);
    if (isBlank(values['period']) || isBlank(values['file'])) continue;
    const owner = ownerOf(values);
    const rows = byOwner.get(owner);
    if (rows) rows.push({ row, values });
    else byOwner.set(owner, [{ row, values }]);
  }
  return { list, sheet, byOwner, last };
}

/** Cells of one row that say something else than they shall. */
function changes({ list }: Gathered, row: number, before: Values, after: Values): TableWrite[] {
  return [...list.columns].flatMap(([id, column]): TableWrite[] => {
    const [was, now] = [cellValue(before[id]), cellValue(after[id])];
    return was === now || (isBlank(was) && isBlank(now)) ? [] : [{ row, column, before: was, after: now }];
  });
}

/** A row by the columns of the sheet as they stand now. */
function valuesInRow({ columns }: FoundList, values: Values): CellValue[] {
  const row: CellValue[] = [];
  for (const [id, column] of columns) row[column] = cellValue(values[id]);
  return Array.from(row, cellValue);
}

/** What one submission changes: its own rows, rows that it has no longer are emptied, new ones are added below. */
function changesOf(where: Gathered, rows: readonly Values[]): { cells: TableWrite[]; added: CellValue[][] } {
  const [first] = rows;
  const old = first ? (where.byOwner.get(ownerOf(first)) ?? []) : [];
  const left = new Map(keyedLines(old.map((each) => ({ values: lineOf(each.values), each }))));
  const cells: TableWrite[] = [];
  const added: CellValue[][] = [];
  for (const [key, { row: values }] of keyedLines(rows.map((row) => ({ values: lineOf(row), row })))) {
    const known = left.get(key)?.each;
    left.delete(key);
    if (known) cells.push(...changes(where, known.row, known.values, values));
    else added.push(valuesInRow(where.list, values));
  }
  for (const { each } of left.values()) cells.push(...changes(where, each.row, each.values, {}));
  return { cells, added };
}

/**
 * What a run adds to the collected answers of a template. A file that was taken before adds nothing; a corrected one
 * changes its own rows; what is typed beside rows stays beside them.
 */
export function* appendSteps(
  sheets: readonly Sheet[],
  template: Template,
  taken: readonly Submission[],
  locale: Locale,
): Steps<Append> {
  const columns = collectedColumns(template);
  const sheet = collectedSheetOf(sheets, template);
  if (!sheet) return taken.length === 0 ? { is: 'nothing' } : newSheet(template, columns, taken, locale);
  const fresh = taken.filter(({ isKnown }) => !isKnown);
  if (fresh.length === 0) return { is: 'nothing' };
  const list = foundList(sheet, columns);
  const gone = columns.find(
    ({ id }) => NEEDED_COLUMNS.some((needed) => needed === id) && !list?.columns.has(id),
  );
  if (!list || gone)
    return { is: 'broken', sheet: sheet.name, header: (gone ?? columns[0])?.header[locale] ?? '' };
  const where = gathered(sheet, list);
  const changed: ReturnType<typeof changesOf>[] = [];
  for (const each of fresh) {
    changed.push(changesOf(where, collectedRows(each, columns)));
    yield;
  }
  const [cells, rows] = [changed.flatMap((each) => each.cells), changed.flatMap((each) => each.added)];
  if (cells.length === 0 && rows.length === 0) return { is: 'nothing' };
  const table = sheet.tables?.find(({ area }) => area.top === list.headerRow);
  const bottom = where.last + rows.length;
  const isGrown = table && bottom > table.area.bottom && where.last <= table.area.bottom;
  return {
    is: 'rows',
    sheet: null,
    writes: {
      sheet: sheet.name,
      isInserted: false,
      cells,
      added: { from: where.last + 1, rows },
      like: list.headerRow + 1,
      table: isGrown ? { name: table.name, area: { ...table.area, bottom } } : null,
    },
  };
}
