import type { ICellData, IRange, IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/workbook/workbook';
import { areaOf } from './validationRule';
import type { BookExtras, CellExtras, SheetExtras } from './extras';

/** Room that a sheet keeps below and beside what was written, so that there is always somewhere to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
/** Formulas are calculated some time after a change; longer than this is a fault of the sheet, not of the host. */
const CALCULATION_LIMIT = 10_000;

const EXTRAS = 'shnor';

/** What the host needs of the spreadsheet grid: reading and writing cells, extras, and waiting for formulas. */
export class Grid {
  private calculating: Promise<void> | null = null;
  /** Grows with every write, so that what was found out of the cells is known to be stale. */
  writes = 0;

  constructor(readonly api: FUniver) {}

  get book(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new Error('The grid has no workbook');
    return book;
  }

  sheets(): readonly FWorksheet[] {
    return this.book.getSheets();
  }

  sheetById(id: string): FWorksheet | undefined {
    return this.sheets().find((sheet) => sheet.getSheetId() === id);
  }

  /** The stored cell, as it was written: not its text on screen. */
  cell(sheet: FWorksheet, row: number, column: number): ICellData | null {
    return sheet.getSheet().getCellRaw(row, column) ?? null;
  }

  style(sheet: FWorksheet, row: number, column: number): IStyleData {
    return sheet.getSheet().getComposedCellStyle(row, column);
  }

  /** The smallest area with every used cell and every spill, or null for an empty sheet. */
  usedArea(sheet: FWorksheet, isUsed: (cell: ICellData) => boolean): Area | null {
    let area: Area | null = null;
    const include = (part: Area): void => {
      area = area
        ? {
            top: Math.min(area.top, part.top),
            left: Math.min(area.left, part.left),
            bottom: Math.max(area.bottom, part.bottom),
            right: Math.max(area.right, part.right),
          }
        : part;
    };
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && isUsed(cell)) include({ top: row, left: column, bottom: row, right: column });
      });
    this.spills(sheet).forEach(include);
    return area;
  }

  /** Cells that formulas spill into: they store nothing of their own. */
  spills(sheet: FWorksheet): readonly Area[] {
    const ranges = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
    const rows = ranges[this.book.getId()]?.[sheet.getSheetId()] ?? {};
    return Object.values(rows).flatMap((cells) =>
      Object.values((cells ?? {}) as Record<string, IRange>).map(areaOf),
    );
  }

  /** Makes the sheet at least this large; the grid refuses to write outside. */
  grow(sheet: FWorksheet, bottom: number, right: number): void {
    if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 1 + SPARE_ROWS);
    if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 1 + SPARE_COLUMNS);
  }

  /**
   * Merges into every cell what is given, by the mutation itself: the command would drop formulas. A mutation that
   * is not said to come from a style command is taken for new contents: it drops formulas too, and calculates.
   */
  write(sheet: FWorksheet, area: Area, cells: ICellData[][]): void {
    this.writes++;
    this.grow(sheet, area.bottom, area.right);
    const isLook = !cells.some((row) => row.some((cell) => 'v' in cell || 'f' in cell));
    if (!isLook) this.expectCalculation();
    const isGiven = ([, cell]: readonly [number, ICellData]) => Object.keys(cell).length > 0;
    const cellValue = Object.fromEntries(
      cells.map((row, index) => {
        const given = row.map((cell, column) => [area.left + column, cell] as const).filter(isGiven);
        return [area.top + index, Object.fromEntries(given)];
      }),
    );
    this.api.syncExecuteCommand('sheet.mutation.set-range-values', {
      unitId: this.book.getId(),
      subUnitId: sheet.getSheetId(),
      cellValue,
      ...(isLook ? { trigger: 'sheet.command.set-style' } : {}),
    });
  }

  /** By the mutation too: the command takes the formulas of the whole sheet away. */
  merge(sheet: FWorksheet, area: Area): void {
    const matrix = sheet.getSheet().getCellMatrix();
    let isCovering = false;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_unused, column): ICellData => {
        if (row === 0 && column === 0) return {};
        const cell = matrix.getValue(area.top + row, area.left + column);
        isCovering ||= (cell?.v ?? cell?.f ?? null) !== null;
        return { v: null, f: null, t: null };
      }),
    );
    // New contents make the engine calculate: where nothing is covered there are none.
    if (isCovering) this.write(sheet, area, rows);
    this.api.syncExecuteCommand('sheet.mutation.add-worksheet-merge', {
      unitId: this.book.getId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right }],
    });
  }

  /** By the mutation too: the command would select the rows or columns. */
  hide(sheet: FWorksheet, what: 'row' | 'col', { top, left, bottom, right }: Area, isHidden: boolean): void {
    this.api.syncExecuteCommand(`sheet.mutation.set-${what}-${isHidden ? 'hidden' : 'visible'}`, {
      unitId: this.book.getId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ startRow: top, startColumn: left, endRow: bottom, endColumn: right }],
    });
  }

  /** Resolves when every formula that a change touched has its value. */
  async settled(): Promise<void> {
    while (this.calculating) await this.calculating;
  }

  /** Called before a change: the engine starts a moment after it and tells when it has ended. */
  private expectCalculation(): void {
    if (this.calculating) return;
    this.calculating = new Promise((resolve) => {
      const formula = this.api.getFormula();
      const finish = () => {
        clearTimeout(timer);
        listener.dispose();
        this.calculating = null;
        resolve();
      };
      const listener = formula.calculationEnd(finish);
      const timer = setTimeout(finish, CALCULATION_LIMIT);
    });
  }

  sheetExtras(sheet: FWorksheet): SheetExtras {
    return (sheet.getCustomMetadata()?.[EXTRAS] as SheetExtras | undefined) ?? {};
  }

  setSheetExtras(sheet: FWorksheet, change: Partial<SheetExtras>): void {
    const extras = { ...this.sheetExtras(sheet), ...change };
    sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [EXTRAS]: extras });
  }

  bookExtras(): BookExtras {
    return (this.book.getCustomMetadata()?.[EXTRAS] as BookExtras | undefined) ?? {};
  }

  setBookExtras(change: Partial<BookExtras>): void {
    const extras = { ...this.bookExtras(), ...change };
    this.book.setCustomMetadata({ ...this.book.getCustomMetadata(), [EXTRAS]: extras });
  }

  cellExtras(cell: ICellData | null): CellExtras {
    return (cell?.custom?.[EXTRAS] as CellExtras | undefined) ?? {};
  }
}

/** Extras as they are stored in a cell, a sheet or the workbook. */
export const stored = (extras: CellExtras | SheetExtras | BookExtras): Record<string, unknown> => ({
  [EXTRAS]: extras,
});
