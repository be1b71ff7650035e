import { areasOverlap } from '../../../core/workbook/areas';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Table as Value } from '../../../core/workbook/workbook';
import { parseArea, splitSheetAddress } from '../../../core/workbook/address';
import { HostCollection, HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostObject';
import type { HostContext } from './context';
import { officeValue } from './typedValue';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** Tables are kept in the extras of their sheet. */

type Stored = Value & { readonly id: string };
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export class Table extends HostObject {
  static override apiName = 'Table';
  static override scalars = ['Id', 'Name', 'Style', 'ShowTotals', 'ShowHeaders'];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
    readonly Id: string,
  ) {
    super();
  }
  private get all(): readonly Stored[] {
    return this.host.grid.sheetExtras(this.sheet).tables ?? [];
  }
  private get value(): Stored {
    const value = this.all.find((table) => table.id === this.Id);
    if (!value) throw itemNotFound('Table');
    return value;
  }
  private change(part: Partial<Value>): void {
    const tables = this.all.map((table) => (table.id === this.Id ? { ...table, ...part } : table));
    this.host.grid.setSheetExtras(this.sheet, { tables });
  }
  get Name(): string {
    return this.value.name;
  }
  set Name(name: string) {
    if (!TABLE_NAME.test(name)) throw invalidArgument('Table.name');
    if (allTables(this.host).some((table) => table.Id !== this.Id && sameName(table.Name, name))) {
      throw itemAlreadyExists('Table.name');
    }
    this.change({ name });
  }
  get Style(): string {
    return this.value.style ?? '';
  }
  set Style(style: string) {
    this.change({ style });
  }
  get ShowTotals(): boolean {
    return this.value.totals ?? false;
  }
  set ShowTotals(totals: boolean) {
    this.change({ totals });
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }
  GetRange(): Range {
    return new Range(this.host, this.sheet, this.value.area);
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    const { area } = this.value;
    return new Range(this.host, this.sheet, { ...area, top: area.top + 1 });
  }
  Delete(): void {
    this.GetRange().Clear();
    this.ConvertToRange();
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.host.grid.setSheetExtras(this.sheet, { tables: this.all.filter((table) => table.id !== this.Id) });
    return range;
  }
}

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

const tablesOf = (host: HostContext, sheet: FWorksheet): Table[] =>
  (host.grid.sheetExtras(sheet).tables ?? []).map((table) => new Table(host, sheet, table.id));

const allTables = (host: HostContext): Table[] =>
  host.grid.sheets().flatMap((sheet) => tablesOf(host, sheet));

export class TableCollection extends HostCollection {
  static override apiName = 'TableCollection';
  static override scalars = ['Count'];
  constructor(
    private readonly host: HostContext,
    /** Absent = tables of the whole workbook. */
    private readonly sheet?: FWorksheet,
  ) {
    super();
  }
  items(): readonly Table[] {
    return this.sheet ? tablesOf(this.host, this.sheet) : allTables(this.host);
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(key: string): Table | null {
    return this.items().find((table) => table.Id === key || sameName(table.Name, key)) ?? null;
  }
  GetItem(key: string): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound('TableCollection.getItem');
    return table;
  }

  /** Headers must be texts and differ: Excel mends them by itself, and so does this. */
  Add(address: string | Range, hasHeaders: boolean): Table {
    const range = address instanceof Range ? address : this.rangeAt(address);
    if (!hasHeaders) throw invalidArgument('TableCollection.add');
    range.assertEditable('TableCollection.add');
    const { grid } = this.host;
    const tables = (grid.sheetExtras(range.sheet).tables ?? []) as readonly Stored[];
    if (tables.some((table) => areasOverlap(table.area, range.area)))
      throw invalidArgument('TableCollection.add');
    const taken = new Set(allTables(this.host).map((table) => table.Name.toLocaleLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`таблица${number}`)) number++;
    const columns =
      range.GetRow(0).cells((row, column) => String(officeValue(range.stored(row, column))))[0] ?? [];
    const id = `{table-${range.sheet.getSheetId()}-${tables.length}-${number}}`;
    const table: Stored = {
      id,
      name: `Таблица${number}`,
      area: range.area,
      columns,
      style: 'TableStyleMedium2',
    };
    grid.setSheetExtras(range.sheet, { tables: [...tables, table] });
    return new Table(this.host, range.sheet, id);
  }
  private rangeAt(address: string): Range {
    const { sheet: name, address: local } = splitSheetAddress(address);
    const sheet = name ? this.host.grid.sheets().find((known) => known.getSheetName() === name) : this.sheet;
    const area = parseArea(local);
    if (!sheet || !area) throw invalidArgument('TableCollection.add');
    return new Range(this.host, sheet, area);
  }
}
