import { cellAddress, parseArea } from '../core/workbook/address';
import type { Area, CellValue } from '../core/workbook/workbook';
import { shiftFormula } from '../core/workbook/shiftFormula';
import { grownDimension } from './grownDimension';
import { cellXml } from './writtenCell';
import { xmlText } from './writtenText';
import { XlsxError } from './xlsxError';
import type { XmlScanner } from './xmlScanner';
import { resolveReferences, unescapeOffice, utf8 } from './xmlText';
import {
  appendTo,
  applyEdits,
  childOf,
  insertAt,
  readTree,
  setAttribute,
  type XmlEdit,
  type XmlNode,
} from './xmlTree';

/** A value to be put into a cell; its format stays, its formula goes. Rows and columns count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Row whose cell of the same column a cell that is not there yet shall look like. */
  readonly like?: number;
}

/** A row or a cell with its number, which it may not say itself. */
export interface Numbered {
  readonly node: XmlNode;
  readonly number: number;
}

export function numberedRows(data: XmlNode, part: string): Numbered[] {
  let next = 0;
  return data.children
    .filter(({ name }) => name === 'row')
    .map((node) => {
      const own = node.attributes.get('r')?.value;
      const number = own === undefined ? next : Number(/^\d+$/.test(own) ? own : NaN) - 1;
      if (!(number >= 0)) throw new XlsxError('BAD_ADDRESS', { part, found: (own ?? '').slice(0, 20) });
      next = number + 1;
      return { node, number };
    });
}

export function numberedCells(row: XmlNode): Numbered[] {
  let next = 0;
  return row.children
    .filter(({ name }) => name === 'c')
    .map((node) => {
      const number = parseArea(node.attributes.get('r')?.value ?? '')?.left ?? next;
      next = number + 1;
      return { node, number };
    });
}

/** What follows an insertion must say its own number, for it can no longer be counted. */
const nameNext = (next: Numbered | undefined, name: string): XmlEdit[] =>
  next && !next.node.attributes.has('r') ? [setAttribute(next.node, 'r', name)] : [];

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const formulaOf = (cell: XmlNode): XmlNode | undefined => childOf(cell, 'f');
const sharedIndex = (formula: XmlNode): string | undefined =>
  formula.attributes.get('t')?.value === 'shared' ? formula.attributes.get('si')?.value : undefined;

/** A sheet in the making: its rows, and what is to be done to it. */
class SheetEditor {
  readonly edits: XmlEdit[] = [];
  /** Rows below all others, put in together at the end. */
  appended = '';
  private readonly replaced = new Set<XmlNode>();
  private readonly byNumber: ReadonlyMap<number, Numbered>;
  private readonly styles = new Map<number, ReadonlyMap<number, string>>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly data: XmlNode,
    private readonly rows: readonly Numbered[],
  ) {
    this.byNumber = new Map([...rows].reverse().map((row) => [row.number, row]));
  }

  /** Style of a row's cell as the file numbers it, '' where there is none. */
  private styleIn(row: number | undefined, column: number): string {
    if (row === undefined) return '';
    let known = this.styles.get(row);
    if (!known) {
      const node = this.byNumber.get(row)?.node;
      const cells = node ? numberedCells(node) : [];
      known = new Map(cells.map((cell) => [cell.number, cell.node.attributes.get('s')?.value ?? '']));
      this.styles.set(row, known);
    }
    return known.get(column) ?? '';
  }

  /** The first row below a number; rows stand in their order. */
  private rowBelow(number: number): Numbered | undefined {
    const last = this.rows.at(-1);
    return last && last.number > number ? this.rows.find((row) => row.number > number) : undefined;
  }

  setRow(number: number, changes: readonly CellChange[]): void {
    const { prefix } = this.data;
    const known = this.byNumber.get(number);
    if (known) return this.setCellsOfRow(known, changes);
    const cells = changes
      .map(({ row, column, value, like }) => cellXml(row, column, value, this.styleIn(like, column), prefix))
      .join('');
    const xml = `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`;
    const next = this.rowBelow(number);
    if (next) this.edits.push(insertAt(next.node.start, xml), ...nameNext(next, String(next.number + 1)));
    else this.appended += xml;
  }

  private setCellsOfRow({ node: row, number }: Numbered, changes: readonly CellChange[]): void {
    const cells = numberedCells(row);
    const { prefix } = this.data;
    const replaced = new Map(
      changes.map(({ column }) => [column, cells.find((cell) => cell.number === column)?.node]),
    );
    for (const node of replaced.values()) if (node) this.replaced.add(node);
    let appended = '';
    for (const { column, value, like } of changes) {
      const known = replaced.get(column);
      const style = known ? (known.attributes.get('s')?.value ?? '') : this.styleIn(like, column);
      const xml = cellXml(number, column, value, style, prefix);
      if (known) {
        this.edits.push({ start: known.start, end: known.end, text: xml });
        continue;
      }
      const next = cells.find((cell) => cell.number > column);
      if (next) {
        this.edits.push(insertAt(next.node.start, xml));
        if (!this.replaced.has(next.node))
          this.edits.push(...nameNext(next, cellAddress(number, next.number)));
      } else appended += xml;
    }
    if (appended !== '') this.edits.push(appendTo(row, appended));
    // It tells which columns the row has, and is not needed.
    const spans = row.attributes.get('spans');
    if (spans) this.edits.push(setAttribute(row, 'spans', `1:${this.widest(cells, changes)}`));
  }

  private widest(cells: readonly Numbered[], changes: readonly CellChange[]): number {
    const columns = [...cells.map(({ number }) => number), ...changes.map(({ column }) => column)];
    return columns.reduce((most, column) => Math.max(most, column + 1), 1);
  }

  /** Cells that follow the formula of a replaced cell get that formula written out. */
  keepSharedFormulas(): void {
    const lost = new Map<string, SharedFormula>();
    for (const { row, column, cell, formula } of this.formulas()) {
      const index = sharedIndex(formula);
      if (index === undefined || !this.replaced.has(cell) || formula.children.length > 0) continue;
      const text = this.textOf(formula);
      if (text !== '') lost.set(index, { text, row, column });
    }
    if (lost.size === 0) return;
    for (const { row, column, cell, formula } of this.formulas()) {
      const master = lost.get(sharedIndex(formula) ?? '');
      if (!master || this.replaced.has(cell)) continue;
      const text = shiftFormula(master.text, row - master.row, column - master.column);
      const { prefix } = formula;
      const xml = `<${prefix}f>${xmlText(text)}</${prefix}f>`;
      this.edits.push({ start: formula.start, end: formula.end, text: xml });
    }
  }

  private *formulas() {
    for (const { node, number: row } of this.rows) {
      for (const { node: cell, number: column } of numberedCells(node)) {
        const formula = formulaOf(cell);
        if (formula) yield { row, column, cell, formula };
      }
    }
  }

  private textOf({ openEnd, closeStart }: XmlNode): string {
    return unescapeOffice(resolveReferences(utf8(this.bytes, openEnd, closeStart), ''));
  }
}

/** The area of cells that get a value; null where none does. */
function areaAround(changes: readonly CellChange[]): Area | null {
  let area = null as Area | null;
  for (const { row, column, value } of changes) {
    if (value === null) continue;
    area = {
      top: Math.min(row, area?.top ?? row),
      left: Math.min(column, area?.left ?? column),
      bottom: Math.max(row, area?.bottom ?? row),
      right: Math.max(column, area?.right ?? column),
    };
  }
  return area;
}

/** Puts values into cells of a sheet's XML; everything else in it stays as it is. */
export function setCells(xml: XmlScanner, changes: readonly CellChange[]): Uint8Array {
  const root = readTree(xml);
  const data = childOf(root, 'sheetData');
  if (!data) return xml.fail();
  const editor = new SheetEditor(xml.bytes, data, numberedRows(data, xml.part));
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const { row } = sorted[start] as CellChange;
    while (sorted[end]?.row === row) end++;
    editor.setRow(row, sorted.slice(start, end));
  }
  editor.keepSharedFormulas();
  const appended = editor.appended === '' ? [] : [appendTo(data, editor.appended)];
  const filled = areaAround(changes);
  const grown = filled ? grownDimension(root, filled) : [];
  return applyEdits(xml.bytes, [...editor.edits, ...appended, ...grown]);
}
