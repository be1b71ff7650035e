import { areasOverlap } from '../../../core/workbook/areas';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Table as Value } from '../../../core/workbook/workbook';
import { parseArea, splitSheetAddress } from '../../../core/workbook/address';
import { shiftFormula } from '../../../core/workbook/shiftFormula';
import { HostCollection, HostObject, invalidArgument, itemAlreadyExists, itemNotFound } from '../hostObject';
import type { HostContext } from './context';
import { officeValue } from './typedValue';
import { Range } from './range';
import type { Worksheet } from './worksheet';

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
    return this.host.worksheet(this.sheet);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  GetRange(): Range {
    return new Range(this.host, this.sheet, this.value.area);
  }
  /** One more row, which gets the formulas of calculated columns where nothing is given. */
  append(values: readonly unknown[]): void {
    const { area, formulas = [] } = this.value;
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    const range = new Range(this.host, this.sheet, row);
    if (values.length !== area.right - area.left + 1) throw invalidArgument('TableRowCollection.add');
    range.assertEditable('TableRowCollection.add');
    range.Formulas = [
      values.map((value, column) => {
        const formula = formulas[column];
        return value ?? (formula ? shiftFormula(formula, area.bottom - area.top, 0) : null);
      }),
    ];
    this.change({ area: { ...area, bottom: row.bottom } });
  }
  /** The header stays where it is; rows that come in get the formulas of calculated columns where they are blank. */
  Resize(to: string | Range): void {
    const range = to instanceof Range ? to : null;
    const { area, formulas = [] } = this.value;
    if (!range || range.area.top !== area.top || range.area.left !== area.left || range.RowCount < 2)
      throw invalidArgument('Table.resize');
    const others = this.all.filter((table) => table.id !== this.Id);
    if (others.some((table) => areasOverlap(table.area, range.area))) throw invalidArgument('Table.resize');
    range.assertEditable('Table.resize');
    const fresh = Array.from({ length: Math.max(0, range.area.bottom - area.bottom) }, (_, row) => row);
    const top = area.bottom + 1;
    formulas.forEach((formula, index) => {
      const column = area.left + index;
      if (!formula || fresh.length === 0) return;
      const cells = new Range(this.host, this.sheet, {
        top,
        left: column,
        bottom: range.area.bottom,
        right: column,
      });
      cells.Formulas = fresh.map((row) => {
        const there = range.stored(top + row, column);
        const isBlank = (there?.v ?? '') === '' && !there?.f;
        return [isBlank ? shiftFormula(formula, top + row - area.top - 1, 0) : null];
      });
    });
    this.change({ area: range.area });
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

/** Rows of data, from 0. */
export class TableRow extends HostObject {
  static override apiName = 'TableRow';
  static override scalars = ['Index', 'Values'];
  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }
  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }
  get Values(): unknown[][] {
    return this.GetRange().Values;
  }
}

export class TableRowCollection extends HostCollection {
  static override apiName = 'TableRowCollection';
  static override scalars = ['Count'];
  constructor(private readonly table: Table) {
    super();
  }
  items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }
  get Count(): number {
    return this.table.GetDataBodyRange().RowCount;
  }
  /** At the end only; what stands below the table is not moved, so there must be nothing. */
  Add(index: number | null, values: unknown[][] | null): TableRow {
    const body = this.table.GetDataBodyRange();
    const isEnd = index === null || index === this.Count;
    if (!isEnd) throw invalidArgument('TableRowCollection.add');
    for (const row of values ?? [Array.from({ length: body.ColumnCount }, () => null)])
      this.table.append(row);
    return new TableRow(this.table, this.Count - 1);
  }
}

/** Formulas that are the same all the way down make a calculated column: new rows get them. */
function calculatedColumns(range: Range): Pick<Value, 'formulas'> {
  const { area } = range;
  const formulas = Array.from({ length: range.ColumnCount }, (_, column): string | undefined => {
    const at = (row: number): string | undefined => range.stored(row, area.left + column)?.f ?? undefined;
    const first = at(area.top + 1);
    if (first === undefined) return undefined;
    for (let row = area.top + 2; row <= area.bottom; row++) {
      if (at(row) !== shiftFormula(first, row - area.top - 1, 0)) return undefined;
    }
    return first;
  });
  return formulas.some((formula) => formula !== undefined) ? { formulas } : {};
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
      ...calculatedColumns(range),
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
