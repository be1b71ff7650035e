import type {
  Appends,
  Applied,
  Insertion,
  Reads,
  SheetReading,
  TableWrites,
  Undo,
  Writes,
} from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { insertionPlan, type ExistingWorkbook, type InsertionPlan } from '../core/hosts/insertionPlan';
import { cellAddress } from '../core/workbook/address';
import { cellFormula, cellValue, isBlank, isError, isRich, valueAt } from '../core/workbook/cell';
import type { CellRef, Edit } from '../core/workbook/edit';
import type { CellValue, Sheet, Workbook } from '../core/workbook/workbook';
import { editXlsx, type WorkbookChanges } from '../xlsx/editXlsx';
import { readXlsx, type ReadOptions } from '../xlsx/readXlsx';

/** A workbook as bytes that can be read and changed like one that is open in Excel. */
export interface FileHost extends Reads, Writes, Appends {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

export interface FileHostOptions extends Pick<ReadOptions, 'inflate'> {
  /** Whether a digital signature may go when the file is changed; without it a signed file is refused. */
  readonly dropSignatures?: boolean;
}

type Plain = string | number | boolean;

const isSeen = ({ visibility }: Sheet): boolean => visibility === undefined;

const plain = (value: CellValue): Plain => (value === null ? '' : isError(value) ? value.error : value);

/** Values of a sheet from A1 on, '' where there is nothing. */
const valuesOf = ({ rows }: Sheet): Plain[][] =>
  Array.from(rows, (row) => Array.from(row ?? [], (cell) => plain(cellValue(cell))));

function existing({ sheets, names = [] }: Workbook, once: readonly string[]): ExistingWorkbook {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      stamp: sheet.stamp ?? null,
      isHidden: !isSeen(sheet),
      ...(sheet.stamp && once.includes(sheet.stamp.id) && { values: valuesOf(sheet) }),
    })),
    tables: sheets.flatMap(({ name: sheet, tables = [] }) => tables.map(({ name }) => ({ name, sheet }))),
    names: names.filter(({ sheet }) => sheet === undefined),
  };
}

const changed = ({ sheet, row, column }: CellRef): HostError =>
  new HostError('CHANGED', { sheet, cell: cellAddress(row, column) });

const isSame = (found: CellValue, expected: CellValue): boolean =>
  (isBlank(found) && isBlank(expected)) || plain(found) === plain(expected);

/** Sheets that a person asked for, under the names that they have now. */
const insertedBy = ({ sheets }: InsertionPlan) =>
  sheets.filter(({ isAsked }) => isAsked).map(({ sheet, wanted }) => ({ wanted, name: sheet.name }));

type Task = { readonly signal?: { readonly aborted: boolean } };

/** Writes under the names that an inserted sheet and its table have got. */
function placedIn({ sheets }: InsertionPlan, writes: TableWrites): TableWrites {
  const sheet = writes.isInserted ? sheets.find(({ wanted }) => wanted === writes.sheet)?.sheet : undefined;
  if (!sheet) return writes;
  const [own] = sheet.tables ?? [];
  return {
    ...writes,
    sheet: sheet.name,
    table: writes.table && { ...writes.table, name: own?.name ?? writes.table.name },
  };
}

const tableChanges = (
  tables: readonly TableWrites[],
  formulasOf: (writes: TableWrites) => ReadonlyMap<number, string>,
): WorkbookChanges => ({
  setCells: tables.flatMap(({ sheet, cells, like }) =>
    cells.map(({ row, column, after }) => ({ sheet, row, column, value: after, like })),
  ),
  addRows: tables.flatMap((writes) => {
    const { sheet, added, like } = writes;
    return added.rows.length > 0 ? [{ sheet, like, ...added, formulas: formulasOf(writes) }] : [];
  }),
  growTables: tables.flatMap(({ sheet, table }) => (table ? [{ sheet, ...table }] : [])),
});

/**
 * The host on `.xlsx` bytes: for the command line, for tests, for a page without Excel. A change makes new bytes and
 * takes them only when they are whole, so that a failure or a stop leaves the file what it was. A file that cannot be
 * read or changed is an `XlsxError`.
 */
export function fileHost(file: Uint8Array, { inflate, dropSignatures }: FileHostOptions): FileHost {
  let current = file;
  let held: Workbook | null = null;
  const read = (): Workbook => (held ??= readXlsx(current, { inflate, formulas: true }));

  const edited = async (bytes: Uint8Array, changes: WorkbookChanges, task: Task = {}) => {
    if (task.signal?.aborted) throw new HostError('CANCELLED');
    const isNothing = Object.values(changes).every((list) => Array.isArray(list) && list.length === 0);
    const next = isNothing
      ? bytes
      : await editXlsx(bytes, { ...changes, ...(dropSignatures && { dropSignatures }) }, inflate);
    if (task.signal?.aborted) throw new HostError('CANCELLED');
    return next;
  };

  const take = async (bytes: Uint8Array, changes: WorkbookChanges, task?: Task): Promise<void> => {
    current = await edited(bytes, changes, task);
    held = null;
  };

  const put = (changes: WorkbookChanges, task?: Task): Promise<void> => take(current, changes, task);

  const sheetNamed = (name: string): Sheet => {
    const sheet = read().sheets.find((each) => each.name === name);
    if (!sheet) throw new HostError('SHEET_GONE', { sheet: name });
    return sheet;
  };

  /** What cells hold, where they all hold what is expected and none of them a formula. */
  function checked(cells: readonly { at: CellRef; expected: CellValue }[]): Plain[] {
    return cells.map(({ at, expected }) => {
      const sheet = sheetNamed(at.sheet);
      const cell = sheet.rows[at.row]?.[at.column];
      const found = valueAt(sheet, at.row, at.column);
      if (!isSame(found, expected) || cellFormula(cell) !== undefined) throw changed(at);
      return plain(found);
    });
  }

  /** Cells hold what they are expected to, and where rows are to be added there are none. */
  function refuseChanged({ sheet, cells, added }: TableWrites): void {
    checked(cells.map(({ row, column, before }) => ({ at: { sheet, row, column }, expected: before })));
    const { rows } = sheetNamed(sheet);
    for (let row = added.from; added.rows.length > 0 && row < rows.length; row++) {
      const column = (rows[row] ?? []).findIndex((cell) => !isBlank(cellValue(cell)));
      if (column >= 0) throw changed({ sheet, row, column });
    }
  }

  /** Formulas of the row that new rows are like, in the columns where they go on. */
  const formulasOf = ({ sheet, isInserted, like, formulas = [] }: TableWrites): ReadonlyMap<number, string> =>
    new Map(
      isInserted
        ? []
        : formulas.flatMap((column) => {
            const formula = cellFormula(sheetNamed(sheet).rows[like]?.[column]);
            return formula === undefined ? [] : [[column, formula] as const];
          }),
    );

  const planned = (insertion: Insertion): InsertionPlan =>
    insertionPlan(existing(read(), insertion.once ?? []), insertion);

  const changesOf = ({ sheets, names, additions }: InsertionPlan): WorkbookChanges => ({
    addSheets: sheets.map(({ sheet, isReplacement }): Sheet => {
      // A sheet that somebody has hidden stays so.
      const before = isReplacement ? sheetNamed(sheet.name).visibility : undefined;
      return before ? { ...sheet, visibility: before } : sheet;
    }),
    replaceSheets: sheets.filter(({ isReplacement }) => isReplacement).map(({ sheet }) => sheet.name),
    names: [...names, ...sheets.flatMap((each) => each.names)],
    setCells: additions.flatMap(({ sheet, top, left, rows }) =>
      rows.flatMap((row, index) =>
        row.flatMap((cell, column) => {
          const value = isRich(cell) ? cell.value : (cell ?? null);
          return value === null ? [] : [{ sheet, row: top + index, column: left + column, value }];
        }),
      ),
    ),
  });

  const write = (cells: readonly { at: CellRef; value: CellValue }[]) =>
    put({ setCells: cells.map(({ at, value }) => ({ ...at, value: value === '' ? null : value })) });

  return {
    bytes: () => current,

    readActiveSheet: async (): Promise<SheetReading> => {
      const sheet = read().sheets.find(isSeen);
      if (!sheet) throw new HostError('SHEET_GONE');
      return Promise.resolve({ sheet, rowsLeftOut: 0 });
    },

    readWorkbook: () => {
      const workbook = read();
      return Promise.resolve({
        workbook: { ...workbook, sheets: workbook.sheets.filter(isSeen) },
        rowsLeftOut: 0,
      });
    },

    readStamped: (ids) => {
      const sheets = read().sheets.filter(({ stamp }) => stamp && ids.includes(stamp.id));
      return Promise.resolve({ workbook: { sheets }, rowsLeftOut: 0 });
    },

    stampedSheets: (ids) =>
      Promise.resolve(
        read().sheets.flatMap(({ name, stamp }) =>
          stamp && ids.includes(stamp.id) ? [{ name, stamp }] : [],
        ),
      ),

    insertSheets: async (insertion, task) => {
      const plan = planned(insertion);
      await put(changesOf(plan), task);
      task?.onProgress?.(1);
      return insertedBy(plan);
    },

    append: async ({ insertion, tables }, task) => {
      const plan = planned(insertion);
      for (const each of tables) if (!each.isInserted) refuseChanged(each);
      const placed = tables.map((each) => placedIn(plan, each));
      // Sheets come first, for rows may be meant for them; the file is taken when all of it is done.
      const changes = tableChanges(placed, formulasOf);
      const inserted = await edited(current, changesOf(plan), task);
      await take(inserted, changes, task);
      task?.onProgress?.(1);
      return insertedBy(plan);
    },

    apply: async (edits: readonly Edit[]): Promise<Applied> => {
      const before = checked(edits.map(({ at, before: expected }) => ({ at, expected })));
      await write(edits.map(({ at, after }) => ({ at, value: after })));
      const cells = edits.map(({ at, after }, index) => ({
        ...at,
        before: before[index] ?? '',
        after: plain(after),
      }));
      return { undo: { cells } };
    },

    takeBack: async ({ cells }: Undo): Promise<void> => {
      checked(cells.map(({ after, ...at }) => ({ at, expected: after })));
      await write(cells.map(({ before, ...at }) => ({ at, value: before })));
    },
  };
}
