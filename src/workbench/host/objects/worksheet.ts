import type { ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { freeSheetName } from '../../../core/workbook/address';
import { hexColor } from '../../grid/cellStyle';
import {
  HostCollection,
  HostError,
  HostObject,
  accessDenied,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../hostObject';
import { ChartCollection } from './charts';
import { EVENT, sheetId, type EventType, type HostContext } from './context';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { HorizontalPageBreaks, PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range, RangeAreas } from './range';
import { TableCollection } from './tables';

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;
const MAX_NAME = 31;

/** Events of every sheet at once are registered under this target. */
const ALL_SHEETS = 'Workbook';

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

function assertName(name: string, location: string): void {
  const isBad = !name || name.length > MAX_NAME || FORBIDDEN_IN_NAME.test(name) || /^'|'$/.test(name);
  if (isBad) throw invalidArgument(location);
}

/** A workbook whose structure is protected keeps its sheets. */
function assertOpen({ grid }: HostContext, location: string): void {
  if (grid.bookExtras().isProtected) throw accessDenied(location);
}

export class Worksheet extends HostObject {
  static override apiName = 'Worksheet';
  static override scalars = ['Id', 'Name', 'Position', 'Visibility', 'TabColor', 'ShowGridlines'];
  constructor(
    private readonly host: HostContext,
    readonly sheet: FWorksheet,
  ) {
    super();
  }
  get Id(): string {
    return sheetId(this.sheet);
  }
  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(name: string) {
    assertName(name, 'Worksheet.name');
    const others = this.host.grid.sheets().filter((other) => other.getSheetId() !== this.sheet.getSheetId());
    if (others.some((other) => sameName(other.getSheetName(), name)))
      throw itemAlreadyExists('Worksheet.name');
    this.sheet.setName(name);
  }
  get Position(): number {
    return this.host.grid.sheets().findIndex((sheet) => sheet.getSheetId() === this.sheet.getSheetId());
  }
  set Position(position: number) {
    if (position < 0 || position >= this.host.grid.sheets().length)
      throw invalidArgument('Worksheet.position');
    this.host.grid.book.moveSheet(this.sheet, position);
  }
  get Visibility(): string {
    if (this.host.grid.sheetExtras(this.sheet).veryHidden) return 'VeryHidden';
    return this.sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set Visibility(visibility: string) {
    const visible = this.host.grid.sheets().filter((sheet) => !sheet.isSheetHidden());
    const isLast = visible.length === 1 && visible[0]?.getSheetId() === this.sheet.getSheetId();
    if (visibility !== 'Visible' && isLast)
      throw new HostError('InvalidOperation', 'The last visible sheet', 'Worksheet.visibility');
    this.host.grid.setSheetExtras(this.sheet, { veryHidden: visibility === 'VeryHidden' });
    if (visibility === 'Visible') this.sheet.showSheet();
    else if (!this.sheet.isSheetHidden()) this.sheet.hideSheet();
  }
  get TabColor(): string {
    return hexColor(this.sheet.getTabColor()) ?? '';
  }
  set TabColor(color: string) {
    this.sheet.setTabColor(color);
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  /** The client sets gridlines under another name than it reads them. */
  set Gridlines(show: boolean) {
    this.sheet.setHiddenGridlines(!show);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.host, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }
  get HorizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this.host, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }
  GetRange(address?: string): Range {
    return Range.at(this.host, this.sheet, address);
  }
  GetRanges(addresses: string): RangeAreas {
    return new RangeAreas(addresses.split(',').map((address) => Range.at(this.host, this.sheet, address)));
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.host, this.sheet, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const hasValue = (cell: ICellData) =>
      (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f);
    const isUsed = valuesOnly ? hasValue : (cell: ICellData) => hasValue(cell) || Boolean(cell.s);
    const area = this.host.grid.usedArea(this.sheet, isUsed);
    return area ? new Range(this.host, this.sheet, area) : null;
  }
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  /** The copy stands beside the sheet and is named after it, «План (2)». */
  Copy(place?: string | null, relativeTo?: Worksheet | null): Worksheet {
    const { book } = this.host.grid;
    assertOpen(this.host, 'Worksheet.copy');
    const active = book.getActiveSheet();
    const copy = book.duplicateSheet(this.sheet);
    copy.setName(
      freeSheetName(
        this.Name,
        this.host.grid.sheets().map((sheet) => sheet.getSheetName()),
      ),
    );
    const beside = relativeTo ?? this;
    if (place === 'After' || place === 'Before') {
      const shift = place === 'After' ? 1 : 0;
      book.moveSheet(copy, beside.Position + shift);
    }
    book.setActiveSheet(active);
    this.host.emit(EVENT.added, sheetId(copy), { worksheetId: sheetId(copy), source: 'Local' });
    return new Worksheet(this.host, copy);
  }
  Activate(): void {
    if (this.Visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'The sheet is hidden', 'Worksheet.activate');
    this.host.grid.book.setActiveSheet(this.sheet);
    this.host.emit(EVENT.activated, this.Id, { worksheetId: this.Id });
  }
  Delete(): void {
    assertOpen(this.host, 'Worksheet.delete');
    if (this.Visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', 'The sheet is very hidden', 'Worksheet.delete');
    const visible = this.host.grid.sheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.sheet.getSheetId()) {
      throw new HostError('InvalidOperation', 'The last visible sheet', 'Worksheet.delete');
    }
    const id = this.Id;
    for (const name of new NamedItemCollection(this.host, this.sheet).items()) name.Delete();
    this.host.grid.book.deleteSheet(this.sheet);
    this.host.emit(EVENT.deleted, id, { worksheetId: id, source: 'Local' });
  }
  private listen(type: EventType, change: 1 | -1): void {
    this.host.register(type, this.Id, change);
  }
  _RegisterDataChangedEvent(): void {
    this.listen(EVENT.changed, 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.listen(EVENT.changed, -1);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen(EVENT.selectionChanged, 1);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.listen(EVENT.selectionChanged, -1);
  }
}

export class WorksheetCollection extends HostCollection {
  static override apiName = 'WorksheetCollection';
  constructor(private readonly host: HostContext) {
    super();
  }
  private wrap(sheet: FWorksheet): Worksheet {
    return new Worksheet(this.host, sheet);
  }
  items(): readonly Worksheet[] {
    return this.host.grid.sheets().map((sheet) => this.wrap(sheet));
  }
  GetCount(): number {
    return this.host.grid.sheets().length;
  }
  GetActiveWorksheet(): Worksheet {
    return this.wrap(this.host.grid.book.getActiveSheet());
  }
  GetFirst(): Worksheet {
    const [first] = this.items();
    if (!first) throw itemNotFound('WorksheetCollection.getFirst');
    return first;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    return this.items().find((sheet) => sheet.Id === key || sameName(sheet.Name, key)) ?? null;
  }
  GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }
  /** The new sheet comes last and is not made the active one. */
  Add(name?: string | null): Worksheet {
    const { book } = this.host.grid;
    const taken = this.items().map((sheet) => sheet.Name);
    let title = name ?? '';
    for (let number = taken.length + 1; !title; number++) {
      if (!taken.some((known) => sameName(known, `Лист${number}`))) title = `Лист${number}`;
    }
    assertOpen(this.host, 'WorksheetCollection.add');
    assertName(title, 'WorksheetCollection.add');
    if (taken.some((known) => sameName(known, title))) throw itemAlreadyExists('WorksheetCollection.add');
    const active = book.getActiveSheet();
    const sheet = book.insertSheet(title, { index: taken.length });
    book.setActiveSheet(active);
    this.host.emit(EVENT.added, sheetId(sheet), { worksheetId: sheetId(sheet), source: 'Local' });
    return this.wrap(sheet);
  }
  private listen(type: EventType, change: 1 | -1): void {
    this.host.register(type, ALL_SHEETS, change);
  }
  _RegisterDataChangedEvent(): void {
    this.listen(EVENT.changed, 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.listen(EVENT.changed, -1);
  }
  _RegisterActivatedEvent(): void {
    this.listen(EVENT.activated, 1);
  }
  _UnregisterActivatedEvent(): void {
    this.listen(EVENT.activated, -1);
  }
  _RegisterDeletedEvent(): void {
    this.listen(EVENT.deleted, 1);
  }
  _UnregisterDeletedEvent(): void {
    this.listen(EVENT.deleted, -1);
  }
  _RegisterAddedEvent(): void {
    this.listen(EVENT.added, 1);
  }
  _UnregisterAddedEvent(): void {
    this.listen(EVENT.added, -1);
  }
}
