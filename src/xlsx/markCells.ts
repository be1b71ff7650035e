import { cellAddress } from '../core/workbook/address';
import { numberedCells, numberedRows } from './setCells';
import type { XmlScanner } from './xmlScanner';
import { utf8 } from './xmlText';
import { appendTo, applyEdits, childOf, insertAt, readTree, setAttribute, type XmlEdit } from './xmlTree';

/** A cell that is to catch the eye; rows and columns count from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
}

/** Pale red, readable under black letters and in print. */
const FILL = 'FFF8CBCB';

/** Styles of a file with marked ones added; `styleOf` gives the marked twin of a style. */
export interface MarkedStyles {
  readonly bytes: Uint8Array;
  readonly styleOf: (style: number) => number;
}

/** Adds to the styles of a file a twin of each of these with a fill of its own; null where there are no styles. */
export function markedStyles(xml: XmlScanner, used: ReadonlySet<number>): MarkedStyles | null {
  const root = readTree(xml);
  const [fills, formats] = [childOf(root, 'fills'), childOf(root, 'cellXfs')];
  if (!fills || !formats) return null;
  const { prefix } = fills;
  const fill =
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILL}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
  const twins = new Map<number, number>();
  let added = '';
  for (const style of used) {
    const node = formats.children[style] ?? formats.children[0];
    if (!node) continue;
    twins.set(style, formats.children.length + twins.size);
    const own = utf8(xml.bytes, node.start, node.end).replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
    added += own.replace(/^<[^\s/>]+/, (tag) => `${tag} fillId="${fills.children.length}" applyFill="1"`);
  }
  const counted = (node: typeof fills, more: number): XmlEdit =>
    setAttribute(node, 'count', String(node.children.length + more));
  const bytes = applyEdits(xml.bytes, [
    counted(fills, 1),
    appendTo(fills, fill),
    counted(formats, twins.size),
    appendTo(formats, added),
  ]);
  return { bytes, styleOf: (style) => twins.get(style) ?? style };
}

/** Styles of cells, as the file numbers them; of a cell that is not there that of no style. */
export function stylesAt(xml: XmlScanner, cells: readonly MarkedCell[]): Set<number> {
  const data = childOf(readTree(xml), 'sheetData');
  const rows = new Map((data ? numberedRows(data, xml.part) : []).map((row) => [row.number, row.node]));
  return new Set(
    cells.map(({ row, column }) => {
      const node = rows.get(row);
      const cell = node && numberedCells(node).find((each) => each.number === column)?.node;
      return Number(cell?.attributes.get('s')?.value ?? 0) || 0;
    }),
  );
}

/** Gives cells of a sheet their marked styles; what they hold stays, cells of rows that are not there are let be. */
export function markCells(
  xml: XmlScanner,
  cells: readonly MarkedCell[],
  styleOf: MarkedStyles['styleOf'],
): Uint8Array {
  const data = childOf(readTree(xml), 'sheetData');
  if (!data) return xml.bytes;
  const edits: XmlEdit[] = [];
  for (const { number, node } of numberedRows(data, xml.part)) {
    const wanted = new Set(cells.filter(({ row }) => row === number).map(({ column }) => column));
    if (wanted.size === 0) continue;
    const known = numberedCells(node);
    for (const column of [...wanted].sort((a, b) => a - b)) {
      const cell = known.find((each) => each.number === column)?.node;
      if (cell) {
        edits.push(
          setAttribute(cell, 's', String(styleOf(Number(cell.attributes.get('s')?.value ?? 0) || 0))),
        );
        continue;
      }
      const empty = `<${node.prefix}c r="${cellAddress(number, column)}" s="${styleOf(0)}"/>`;
      const next = known.find((each) => each.number > column && each.node.attributes.has('r'));
      if (next) edits.push(insertAt(next.node.start, empty));
      else if (known.every((each) => each.number < column)) edits.push(appendTo(node, empty));
    }
  }
  return applyEdits(xml.bytes, edits);
}
