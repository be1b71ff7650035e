import type { CellFormat } from '../../../core/workbook/workbook';
import { formatOf, gridStyle } from '../../grid/cellStyle';
import { stored } from '../../grid/grid';
import { HostCollection, HostObject, invalidArgument } from '../hostObject';
import type { Range } from './range';

/** A range's look: fill, font, borders, alignment, sizes, lock. */

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Fill: 'fill',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
const BORDER_STYLES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted', Double: 'double' } as const;
const BORDER_WEIGHTS = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

const keyOf = <Key extends string>(map: Readonly<Record<Key, string>>, value: unknown): Key | undefined =>
  (Object.keys(map) as Key[]).find((key) => map[key] === value);

function known<Map extends Readonly<Record<string, string>>>(
  map: Map,
  name: string,
  location: string,
): Map[keyof Map] {
  const value = map[name as keyof Map];
  if (value === undefined) throw invalidArgument(location);
  return value;
}

const format = (range: Range): CellFormat =>
  formatOf(range.host.grid.style(range.sheet, range.area.top, range.area.left)) ?? {};

const setFormat = (range: Range, change: CellFormat): void => {
  range.assertEditable('RangeFormat');
  const style = gridStyle(change);
  range.patch(() => ({ s: style }));
};

class RangeFill extends HostObject {
  static override apiName = 'RangeFill';
  static override scalars = ['Color'];
  constructor(private readonly range: Range) {
    super();
  }
  get Color(): string {
    return format(this.range).fill ?? '#FFFFFF';
  }
  set Color(color: string) {
    setFormat(this.range, { fill: color });
  }
  Clear(): void {
    this.range.patch(() => ({ s: { bg: null } }));
  }
}

class RangeFont extends HostObject {
  static override apiName = 'RangeFont';
  static override scalars = ['Bold', 'Italic', 'Color', 'Name', 'Size', 'Underline', 'Strikethrough'];
  constructor(private readonly range: Range) {
    super();
  }
  get Bold(): boolean {
    return format(this.range).bold ?? false;
  }
  set Bold(bold: boolean) {
    setFormat(this.range, { bold });
  }
  get Italic(): boolean {
    return format(this.range).italic ?? false;
  }
  set Italic(italic: boolean) {
    setFormat(this.range, { italic });
  }
  get Color(): string {
    return format(this.range).color ?? '#000000';
  }
  set Color(color: string) {
    setFormat(this.range, { color });
  }
  get Name(): string {
    return format(this.range).fontName ?? 'Calibri';
  }
  set Name(fontName: string) {
    setFormat(this.range, { fontName });
  }
  get Size(): number {
    return format(this.range).fontSize ?? 11;
  }
  set Size(fontSize: number) {
    setFormat(this.range, { fontSize });
  }
  get Underline(): string {
    return format(this.range).underline ? 'Single' : 'None';
  }
  set Underline(kind: string) {
    setFormat(this.range, { underline: kind !== 'None' });
  }
  get Strikethrough(): boolean {
    return format(this.range).strike ?? false;
  }
  set Strikethrough(strike: boolean) {
    setFormat(this.range, { strike });
  }
}

type Side = 'top' | 'right' | 'bottom' | 'left';
const EDGES: Record<string, Side> = {
  EdgeTop: 'top',
  EdgeRight: 'right',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
};

class RangeBorder extends HostObject {
  static override apiName = 'RangeBorder';
  static override scalars = ['SideIndex', 'Style', 'Color', 'Weight'];
  constructor(
    private readonly range: Range,
    readonly SideIndex: string,
  ) {
    super();
  }
  private get first() {
    const side = EDGES[this.SideIndex];
    return side ? format(this.range).border?.[side] : undefined;
  }
  get Style(): string {
    return this.first ? (keyOf(BORDER_STYLES, this.first.style) ?? 'Continuous') : 'None';
  }
  set Style(name: string) {
    if (name === 'None') return;
    this.draw({ style: known(BORDER_STYLES, name, 'RangeBorder.style') });
  }
  get Color(): string {
    return this.first?.color ?? '#000000';
  }
  set Color(color: string) {
    this.draw({ color });
  }
  get Weight(): string {
    return keyOf(BORDER_WEIGHTS, this.first?.style) ?? 'Thin';
  }
  set Weight(name: string) {
    this.draw({ style: known(BORDER_WEIGHTS, name, 'RangeBorder.weight') });
  }

  /** An inner border lies between cells: the grid keeps it as the lower or right side of the first of the two. */
  private draw(change: {
    style?: (typeof BORDER_WEIGHTS)[keyof typeof BORDER_WEIGHTS] | 'dashed' | 'dotted' | 'double';
    color?: string;
  }): void {
    this.range.assertEditable('RangeBorder');
    const { top, left, bottom, right } = this.range.area;
    const { grid } = this.range.host;
    const sidesAt = (row: number, column: number): Side[] => {
      switch (this.SideIndex) {
        case 'EdgeTop':
          return row === top ? ['top'] : [];
        case 'EdgeBottom':
          return row === bottom ? ['bottom'] : [];
        case 'EdgeLeft':
          return column === left ? ['left'] : [];
        case 'EdgeRight':
          return column === right ? ['right'] : [];
        case 'InsideHorizontal':
          return [...(row < bottom ? (['bottom'] as const) : []), ...(row > top ? (['top'] as const) : [])];
        case 'InsideVertical':
          return [
            ...(column < right ? (['right'] as const) : []),
            ...(column > left ? (['left'] as const) : []),
          ];
        default:
          throw invalidArgument('RangeBorderCollection.getItem');
      }
    };
    this.range.patch((row, column) => {
      const sides = sidesAt(row, column);
      if (sides.length === 0) return {};
      const now = formatOf(grid.style(this.range.sheet, row, column))?.border ?? {};
      const drawn = sides.map((side) => [side, { style: 'thin' as const, ...now[side], ...change }]);
      return { s: gridStyle({ border: { ...now, ...Object.fromEntries(drawn) } }) };
    });
  }
}

class RangeBorderCollection extends HostCollection {
  static override apiName = 'RangeBorderCollection';
  constructor(private readonly range: Range) {
    super();
  }
  items(): readonly RangeBorder[] {
    return [...Object.keys(EDGES), 'InsideHorizontal', 'InsideVertical'].map(
      (side) => new RangeBorder(this.range, side),
    );
  }
  GetItem(side: string): RangeBorder {
    return new RangeBorder(this.range, side);
  }
}

class FormatProtection extends HostObject {
  static override apiName = 'FormatProtection';
  static override scalars = ['Locked'];
  constructor(private readonly range: Range) {
    super();
  }
  /** Null where some cells are locked and some are not. */
  get Locked(): boolean | null {
    const { grid } = this.range.host;
    const locked = this.range
      .cells((row, column) => !grid.cellExtras(this.range.stored(row, column)).unlocked)
      .flat();
    return locked.every(Boolean) ? true : locked.some(Boolean) ? null : false;
  }
  set Locked(locked: boolean) {
    const { grid } = this.range.host;
    this.range.patch((row, column) => ({
      custom: stored({ ...grid.cellExtras(this.range.stored(row, column)), unlocked: !locked }),
    }));
  }
}

function forget({ sheet, area }: Range, what: 'columnData' | 'rowData', keys: readonly string[]): void {
  const [from, to] = what === 'columnData' ? [area.left, area.right] : [area.top, area.bottom];
  const data = sheet.getSheet().getConfig()[what] as Record<string, Record<string, unknown>>;
  for (const [index, look] of Object.entries(data)) {
    if (Number(index) < from || Number(index) > to) continue;
    for (const key of keys) delete look[key];
    if (Object.keys(look).length === 0) delete data[index];
  }
}

export class RangeFormat extends HostObject {
  static override apiName = 'RangeFormat';
  static override scalars = [
    'ColumnWidth',
    'RowHeight',
    'HorizontalAlignment',
    'VerticalAlignment',
    'WrapText',
    'IndentLevel',
  ];
  constructor(private readonly range: Range) {
    super();
  }
  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get WrapText(): boolean {
    return format(this.range).wrap ?? false;
  }
  set WrapText(wrap: boolean) {
    setFormat(this.range, { wrap });
  }
  get IndentLevel(): number {
    return format(this.range).indent ?? 0;
  }
  set IndentLevel(indent: number) {
    setFormat(this.range, { indent });
  }
  get HorizontalAlignment(): string {
    return keyOf(HORIZONTAL, format(this.range).horizontal) ?? 'General';
  }
  set HorizontalAlignment(name: string) {
    if (name === 'General') this.range.patch(() => ({ s: { ht: null } }));
    else setFormat(this.range, { horizontal: known(HORIZONTAL, name, 'RangeFormat.horizontalAlignment') });
  }
  get VerticalAlignment(): string {
    return keyOf(VERTICAL, format(this.range).vertical) ?? 'Bottom';
  }
  set VerticalAlignment(name: string) {
    setFormat(this.range, { vertical: known(VERTICAL, name, 'RangeFormat.verticalAlignment') });
  }
  /** Points, as Office.js counts column widths; the grid counts pixels. */
  get ColumnWidth(): number {
    return this.range.sheet.getColumnWidth(this.range.area.left) * POINTS_PER_PIXEL;
  }
  set ColumnWidth(points: number) {
    this.range.host.grid.grow(this.range.sheet, 0, this.range.area.right);
    this.range.sheet.setColumnWidths(this.range.area.left, this.range.ColumnCount, points / POINTS_PER_PIXEL);
  }
  get RowHeight(): number {
    return this.range.sheet.getRowHeight(this.range.area.top) * POINTS_PER_PIXEL;
  }
  set RowHeight(points: number) {
    this.range.host.grid.grow(this.range.sheet, this.range.area.bottom, 0);
    this.range.sheet.setRowHeightsForced(this.range.area.top, this.range.RowCount, points / POINTS_PER_PIXEL);
  }
  /** The grid has a usual width and height where a column or row says none of its own. */
  set UseStandardWidth(isStandard: boolean) {
    if (isStandard) forget(this.range, 'columnData', ['w']);
  }
  set UseStandardHeight(isStandard: boolean) {
    if (isStandard) forget(this.range, 'rowData', ['h', 'ia']);
  }
  /** The grid fits rows by itself where text wraps; columns are left as they are. */
  AutofitRows(): void {
    this.range.sheet.setRowAutoHeight(this.range.area.top, this.range.RowCount);
  }
  AutofitColumns(): void {}
}
