import type { ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  parseArea,
  sheetAddress,
  splitSheetAddress,
} from '../../../core/workbook/address';
import type { Area } from '../../../core/workbook/workbook';
import { stored } from '../../grid/grid';
import { gridRange } from '../../grid/validationRule';
import { HostCollection, HostObject, accessDenied, invalidArgument } from '../hostObject';
import { ConditionalFormatCollection } from './conditionalFormats';
import { EVENT, sheetId, type HostContext } from './context';
import { DataValidation } from './dataValidation';
import { RangeFormat } from './rangeFormat';
import { officeValue, typedValue } from './typedValue';
import type { Worksheet } from './worksheet';

type Grid2D<T> = T[][];

const height = (area: Area): number => area.bottom - area.top + 1;
const width = (area: Area): number => area.right - area.left + 1;

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A rectangle of cells. */
export class Range extends HostObject {
  static override apiName = 'Range';
  static override scalars = [
    'Address',
    'Values',
    'Formulas',
    'NumberFormat',
    'RowIndex',
    'ColumnIndex',
    'RowCount',
    'ColumnCount',
    'CellCount',
  ];

  constructor(
    readonly host: HostContext,
    readonly sheet: FWorksheet,
    readonly area: Area,
  ) {
    super();
  }

  /** Reads `A1`, `B2:C9` or `Лист2!A1`; without an address, the whole sheet. */
  static at(host: HostContext, sheet: FWorksheet, address: string | undefined | null): Range {
    if (!address)
      return new Range(host, sheet, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
    const parts = splitSheetAddress(address);
    const area = parseArea(parts.address);
    if (!area) throw invalidArgument('Worksheet.getRange');
    return new Range(host, sheet, area);
  }

  get Address(): string {
    return sheetAddress(this.sheet.getSheetName(), areaAddress(this.area));
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return height(this.area);
  }
  get ColumnCount(): number {
    return width(this.area);
  }
  get CellCount(): number {
    return height(this.area) * width(this.area);
  }
  get Worksheet(): Worksheet {
    return this.host.worksheet(this.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation([this]);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection([this]);
  }

  /** Every cell of the range, row by row. Whole columns and rows must be cut to the used area first. */
  cells<T>(read: (row: number, column: number) => T): Grid2D<T> {
    const rows: Grid2D<T> = [];
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      const cells: T[] = [];
      for (let column = this.area.left; column <= this.area.right; column++) cells.push(read(row, column));
      rows.push(cells);
    }
    return rows;
  }

  get Values(): Grid2D<string | number | boolean> {
    const shown = this.shown();
    return this.cells((row, column) => officeValue(shown(row, column)));
  }
  get Formulas(): Grid2D<string | number | boolean> {
    const shown = this.shown();
    return this.cells((row, column) => this.stored(row, column)?.f ?? officeValue(shown(row, column)));
  }
  get NumberFormat(): Grid2D<string> {
    return this.cells((row, column) => this.host.grid.style(this.sheet, row, column).n?.pattern ?? 'General');
  }
  get Text(): Grid2D<string> {
    return this.cells((row, column) => this.sheet.getRange(row, column).getDisplayValue() ?? '');
  }

  set Values(values: unknown) {
    this.writeValues(values, 'Range.values');
  }
  set Formulas(values: unknown) {
    this.writeValues(values, 'Range.formulas');
  }
  set NumberFormat(formats: unknown) {
    this.writeEach(formats, 'Range.numberFormat', (format, row, column) => {
      // A format changes no value that stands there: left to itself, the grid would make texts of numbers.
      const type = this.stored(row, column)?.t;
      return {
        ...(type === undefined || type === null ? {} : { t: type }),
        s: { n: format === 'General' ? null : { pattern: String(format) } },
      };
    });
  }

  private writeValues(values: unknown, location: string): void {
    this.writeEach(values, location, (value, row, column) => {
      const isText = this.host.grid.style(this.sheet, row, column).n?.pattern === '@';
      return typedValue(value, isText);
    });
    this.changed();
  }

  /** `null` leaves a cell as it is; one value for a whole range fills it. */
  private writeEach(
    values: unknown,
    location: string,
    cell: (value: unknown, row: number, column: number) => ICellData,
  ): void {
    this.assertEditable(location);
    const matrix = Array.isArray(values) ? (values as unknown[][]) : [[values]];
    const isFill = matrix.length === 1 && matrix[0]?.length === 1;
    const fits = matrix.length === this.RowCount && matrix.every((row) => row.length === this.ColumnCount);
    if (!isFill && !fits) throw invalidArgument(location, WRONG_SIZE);
    this.patch((row, column) => {
      const value = isFill ? matrix[0]?.[0] : matrix[row - this.area.top]?.[column - this.area.left];
      return value === null ? {} : cell(value, row, column);
    });
  }

  /** Changes what `change` names of every cell and leaves the rest. */
  patch(change: (row: number, column: number) => ICellData): void {
    this.host.grid.write(this.sheet, this.area, this.cells(change));
  }

  changed(): void {
    this.host.emit(EVENT.changed, sheetId(this.sheet), {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheetId(this.sheet),
      address: areaAddress(this.area),
      triggerSource: this.host.isPerson ? 'Unknown' : 'ThisLocalAddin',
    });
  }

  /** On a protected sheet only unlocked cells can be written. */
  assertEditable(location: string): void {
    const { grid } = this.host;
    if (!grid.sheetExtras(this.sheet).protection) return;
    const isUnlocked = (row: number, column: number) =>
      grid.cellExtras(grid.cell(this.sheet, row, column)).unlocked === true;
    if (!this.cells(isUnlocked).flat().every(Boolean)) throw accessDenied(location);
  }

  stored(row: number, column: number): ICellData | null {
    return this.host.grid.cell(this.sheet, row, column);
  }

  /** A cell that a formula spills into stores nothing of its own: where there are formulas, the grid is asked. */
  private shown(): (row: number, column: number) => ICellData | null {
    if (!this.host.hasFormulas(this.sheet)) return (row, column) => this.stored(row, column);
    const sheet = this.sheet.getSheet();
    return (row, column) => {
      const cell = this.stored(row, column);
      return cell?.v === undefined || cell.v === null ? (sheet.getCellValueOnly(row, column) ?? null) : cell;
    };
  }

  private sub(top: number, left: number, bottom: number, right: number): Range {
    const inside =
      top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
    if (!inside) throw invalidArgument('Range');
    return new Range(this.host, this.sheet, { top, left, bottom, right });
  }
  GetCell(row: number, column: number): Range {
    const { top, left } = this.area;
    return this.sub(top + row, left + column, top + row, left + column);
  }
  GetRow(row: number): Range {
    return this.sub(this.area.top + row, this.area.left, this.area.top + row, this.area.right);
  }
  GetColumn(column: number): Range {
    return this.sub(this.area.top, this.area.left + column, this.area.bottom, this.area.left + column);
  }
  GetLastRow(): Range {
    return this.sub(this.area.bottom, this.area.left, this.area.bottom, this.area.right);
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.sub(this.area.top, this.area.left, this.area.bottom + rows, this.area.right + columns);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.sub(top + rows, left + columns, bottom + rows, right + columns);
  }
  /** The client asks for it when it writes a large array in pieces. */
  GetBoundingRect(other: Range | string): Range {
    const { area } = other instanceof Range ? other : Range.at(this.host, this.sheet, other);
    return this.sub(
      Math.min(area.top, this.area.top),
      Math.min(area.left, this.area.left),
      Math.max(area.bottom, this.area.bottom),
      Math.max(area.right, this.area.right),
    );
  }
  /** The part of the range that is used; null where none of it is. */
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.Worksheet.GetUsedRangeOrNullObject(valuesOnly)?.area;
    if (!used) return null;
    const { top, left, bottom, right } = this.area;
    const part = {
      top: Math.max(top, used.top),
      left: Math.max(left, used.left),
      bottom: Math.min(bottom, used.bottom),
      right: Math.min(right, used.right),
    };
    return part.top <= part.bottom && part.left <= part.right ? new Range(this.host, this.sheet, part) : null;
  }
  GetEntireColumn(): Range {
    return this.sub(0, this.area.left, MAX_ROWS - 1, this.area.right);
  }
  GetEntireRow(): Range {
    return this.sub(this.area.top, 0, this.area.bottom, MAX_COLUMNS - 1);
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet
      .getSheet()
      .getMergeData()
      .filter(
        (range) =>
          range.startRow <= this.area.bottom &&
          range.endRow >= this.area.top &&
          range.startColumn <= this.area.right &&
          range.endColumn >= this.area.left,
      )
      .map((range) => this.sub(range.startRow, range.startColumn, range.endRow, range.endColumn));
    return merged.length > 0 ? new RangeAreas(merged) : null;
  }
  Merge(across?: boolean): void {
    if (across) this.sheet.getRange(gridRange(this.area)).mergeAcross({ isForceMerge: true });
    else this.host.grid.merge(this.sheet, this.area);
  }
  Unmerge(): void {
    for (const merged of this.GetMergedAreasOrNullObject()?.ranges ?? [])
      this.sheet.getRange(gridRange(merged.area)).breakApart();
  }

  /** Clears what is there; a whole sheet costs no more than its used area. */
  Clear(what?: 'All' | 'Contents' | 'Formats' | null): void {
    const applyTo = what ?? 'All';
    this.assertEditable('Range.clear');
    const used = this.host.grid.usedArea(this.sheet, () => true);
    if (!used) return;
    const top = Math.max(used.top, this.area.top);
    const left = Math.max(used.left, this.area.left);
    const bottom = Math.min(used.bottom, this.area.bottom);
    const right = Math.min(used.right, this.area.right);
    if (top > bottom || left > right) return;
    const range = this.sub(top, left, bottom, right);
    const blank: ICellData =
      applyTo === 'Contents'
        ? { v: null, f: null, t: null }
        : applyTo === 'Formats'
          ? { s: null }
          : { v: null, f: null, t: null, s: null, custom: null };
    range.patch(() => blank);
    if (applyTo === 'All') this.GetMergedAreasOrNullObject()?.ranges.forEach((merged) => merged.Unmerge());
    if (applyTo === 'All' || applyTo === 'Formats') {
      new DataValidation([this]).Clear();
      new ConditionalFormatCollection([this]).ClearAll();
    }
    this.changed();
  }

  Select(): void {
    if (this.sheet.isSheetHidden()) throw invalidArgument('Range.select');
    this.host.grid.book.setActiveSheet(this.sheet);
    this.host.grid.grow(this.sheet, this.area.bottom, this.area.right);
    this.sheet.getRange(gridRange(this.area)).activate();
    this.host.emit(EVENT.selectionChanged, sheetId(this.sheet), {
      type: 'WorksheetSelectionChanged',
      address: areaAddress(this.area),
      worksheetId: sheetId(this.sheet),
    });
  }

  get Hyperlink(): object | null {
    const link = this.host.grid.cellExtras(this.stored(this.area.top, this.area.left)).link;
    return link
      ? {
          documentReference: sheetAddress(link.sheet, link.address),
          address: '',
          screenTip: '',
          textToDisplay: '',
        }
      : null;
  }
  /** Links inside the workbook; Excel also writes the text to display and makes it look like a link. */
  set Hyperlink(value: { documentReference?: string; textToDisplay?: string }) {
    this.assertEditable('Range.hyperlink');
    if (!value.documentReference) throw invalidArgument('Range.hyperlink');
    const { sheet, address } = splitSheetAddress(value.documentReference);
    if (!parseArea(address)) throw invalidArgument('Range.hyperlink');
    const link = { sheet: sheet ?? this.sheet.getSheetName(), address };
    this.patch((row, column) => ({
      ...(value.textToDisplay === undefined ? {} : typedValue(value.textToDisplay, true)),
      s: { cl: { rgb: '#0563C1' }, ul: { s: 1 } },
      custom: stored({ ...this.host.grid.cellExtras(this.stored(row, column)), link }),
    }));
  }

  /** The part of a whole sheet that the grid has. */
  private inGrid(): Area {
    return {
      ...this.area,
      bottom: Math.min(this.area.bottom, this.sheet.getMaxRows() - 1),
      right: Math.min(this.area.right, this.sheet.getMaxColumns() - 1),
    };
  }
  get ColumnHidden(): boolean {
    return !this.sheet.getSheet().getColVisible(this.area.left);
  }
  set ColumnHidden(hidden: boolean) {
    if (hidden) this.host.grid.grow(this.sheet, 0, this.area.right);
    this.host.grid.hide(this.sheet, 'col', this.inGrid(), hidden);
  }
  get RowHidden(): boolean {
    return !this.sheet.getSheet().getRowVisible(this.area.top);
  }
  set RowHidden(hidden: boolean) {
    if (hidden) this.host.grid.grow(this.sheet, this.area.bottom, 0);
    this.host.grid.hide(this.sheet, 'row', this.inGrid(), hidden);
  }

  /** The client sends large arrays in pieces and checks their size first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument('Range.values', WRONG_SIZE);
  }
}

class RangeCollection extends HostCollection {
  static override apiName = 'RangeCollection';
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  items(): readonly Range[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
}

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  static override apiName = 'RangeAreas';
  static override scalars = ['Address', 'AreaCount'];
  constructor(readonly ranges: readonly Range[]) {
    super();
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.ranges);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ranges);
  }
}
