import type { TableWrite, TableWrites } from '../hosts/host';
import type { Template } from '../templates/template';
import type { Locale } from '../values/text';
import { cellValue, isBlank } from '../workbook/cell';
import { eachCell } from '../workbook/eachCell';
import { collectedStamp } from '../workbook/stamp';
import type { CellValue, Sheet } from '../workbook/workbook';
import { NEEDED_COLUMNS, collectedColumns } from './collectedColumns';
import { collectedRows } from './collectedRows';
import { lineKeys } from './lineKey';
import { foundList, listSheet, listValues, type FoundList, type ListColumn } from './listSheet';
import { subjectKey } from './subjectKey';
import type { Submission } from './submission';
import { COLLECTION_WORDS } from './words';

/** What is to be written of what was taken; nothing else of the workbook is touched. */
export type Append =
  | { readonly is: 'nothing' }
  | { readonly is: 'sheet'; readonly sheet: Sheet }
  | { readonly is: 'rows'; readonly writes: TableWrites }
  /** The sheet is there, and one cannot tell whose its rows are. */
  | { readonly is: 'broken'; readonly sheet: string; readonly header: string };

type Values = Readonly<Record<string, CellValue>>;

/** Lines as they are told apart, from the cells of collected rows. */
const keysOf = (rows: readonly Values[]): string[] =>
  lineKeys(
    rows.map((row) => ({
      values: Object.fromEntries(
        Object.entries(row).flatMap(([id, value]) => (id.startsWith('own:') ? [[id.slice(4), value]] : [])),
      ),
    })),
  );

export const collectedSheetOf = (sheets: readonly Sheet[], { id }: Template): Sheet | undefined =>
  sheets.find(({ stamp }) => stamp?.id === collectedStamp(id, 1).id);

/** The sheet of everything taken, where the workbook has none yet. */
function newSheet(
  template: Template,
  columns: readonly ListColumn[],
  taken: readonly Submission[],
  locale: Locale,
): Sheet {
  const words = COLLECTION_WORDS[locale];
  const title = words.collected(template.name[locale].toLowerCase());
  return listSheet(
    {
      name: title,
      title,
      remark: words.collectedRemark,
      columns,
      rows: taken.flatMap((each) =>
        collectedRows(each, columns).map((row) => columns.map(({ id }) => row[id] ?? null)),
      ),
      stamp: collectedStamp(template.id, template.version),
      table: `ShnorCollected_${template.id}`,
    },
    locale,
  );
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
    const [was, now] = [before[id] ?? null, after[id] ?? null];
    return was === now || (isBlank(was) && isBlank(now))
      ? []
      : [{ row, column, before: was, after: now, like: list.headerRow + 1 }];
  });
}

/** Writes of one submission: its own rows change, rows that it has no longer are emptied, new ones go below. */
function writesOf(where: Gathered, rows: readonly Values[], nextRow: () => number): TableWrite[] {
  const [first] = rows;
  const old = first ? (where.byOwner.get(ownerOf(first)) ?? []) : [];
  const oldKeys = keysOf(old.map(({ values }) => values));
  const left = new Map(old.map((each, index) => [oldKeys[index] ?? '', each]));
  const newKeys = keysOf(rows);
  const writes = rows.flatMap((values, index) => {
    const key = newKeys[index] ?? '';
    const known = left.get(key);
    left.delete(key);
    return known ? changes(where, known.row, known.values, values) : changes(where, nextRow(), {}, values);
  });
  return [...writes, ...[...left.values()].flatMap(({ row, values }) => changes(where, row, values, {}))];
}

/**
 * What a run adds to the collected answers of a template. A file that was taken before adds nothing; a corrected one
 * changes its own rows; what is typed beside rows stays beside them.
 */
export function appendOf(
  sheets: readonly Sheet[],
  template: Template,
  taken: readonly Submission[],
  locale: Locale,
): Append {
  const columns = collectedColumns(template);
  const sheet = collectedSheetOf(sheets, template);
  if (!sheet)
    return taken.length === 0
      ? { is: 'nothing' }
      : { is: 'sheet', sheet: newSheet(template, columns, taken, locale) };
  const fresh = taken.filter(({ isKnown }) => !isKnown);
  if (fresh.length === 0) return { is: 'nothing' };
  const list = foundList(sheet, columns);
  const gone = columns.find(
    ({ id }) => NEEDED_COLUMNS.some((needed) => needed === id) && !list?.columns.has(id),
  );
  if (!list || gone)
    return { is: 'broken', sheet: sheet.name, header: (gone ?? columns[0])?.header[locale] ?? '' };
  const where = gathered(sheet, list);
  let next = where.last;
  const cells = fresh.flatMap((each) => writesOf(where, collectedRows(each, columns), () => ++next));
  if (cells.length === 0) return { is: 'nothing' };
  const table = sheet.tables?.find(({ area }) => area.top === list.headerRow);
  const grown = table && next > table.area.bottom && where.last <= table.area.bottom;
  return {
    is: 'rows',
    writes: {
      sheet: sheet.name,
      cells,
      table: grown ? { name: table.name, area: { ...table.area, bottom: next } } : null,
    },
  };
}
