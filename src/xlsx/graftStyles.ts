import type { XmlScanner } from './xmlScanner';
import { utf8 } from './xmlText';
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

/** Styles of one file taken into another: the new part, and the numbers under which they stand there. */
export interface GraftedStyles {
  readonly bytes: Uint8Array;
  /** Style number of a cell → its number now. */
  readonly cells: readonly number[];
  /** Likewise for what conditional formats change. */
  readonly conditional: readonly number[];
}

/** Children of a style sheet in the order that the schema asks for. */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** One list of the style sheet (fonts, fills, …) that takes in new entries and never the same one twice. */
class StyleList {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly count: number;

  constructor(
    private readonly name: string,
    private readonly root: XmlNode,
    bytes: Uint8Array,
  ) {
    const entries = childOf(root, name)?.children ?? [];
    this.count = entries.length;
    entries.forEach(({ start, end }, index) => {
      const xml = utf8(bytes, start, end);
      if (!this.known.has(xml)) this.known.set(xml, index);
    });
  }

  /** Number of an entry, which is taken in where it is new. */
  add(xml: string): number {
    const entry = withPrefix(xml, this.root.prefix);
    const same = this.known.get(entry);
    if (same !== undefined) return same;
    const number = this.count + this.added.length;
    this.added.push(entry);
    this.known.set(entry, number);
    return number;
  }

  edits(): XmlEdit[] {
    if (this.added.length === 0) return [];
    const node = childOf(this.root, this.name);
    const xml = this.added.join('');
    const total = String(this.count + this.added.length);
    if (node) {
      const counts = node.attributes.has('count') ? [setAttribute(node, 'count', total)] : [];
      return [...counts, appendTo(node, xml)];
    }
    const { prefix } = this.root;
    const list = `<${prefix}${this.name} count="${total}">${xml}</${prefix}${this.name}>`;
    const rank = ORDER.indexOf(this.name);
    const next = this.root.children.find((child) => ORDER.indexOf(child.name) > rank);
    return [next ? insertAt(next.start, list) : appendTo(this.root, list)];
  }
}

/** First number for formats of one's own. */
const FIRST_OWN_FORMAT = 164;

/** Number formats are told apart by their code, and have numbers of their own choice. */
function graftNumberFormats(base: XmlNode, graft: XmlNode, list: StyleList): Map<string, string> {
  const entries = (root: XmlNode) =>
    (childOf(root, 'numFmts')?.children ?? []).map(({ attributes }) => ({
      id: attributes.get('numFmtId')?.value ?? '',
      code: attributes.get('formatCode')?.value ?? '',
    }));
  const known = new Map(entries(base).map(({ id, code }) => [code, id]));
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...entries(base).map(({ id }) => Number(id) || 0)) + 1;
  const numbers = new Map<string, string>();
  for (const { id, code } of entries(graft)) {
    let number = known.get(code);
    if (number === undefined) {
      number = String(next++);
      known.set(code, number);
      const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      list.add(`<numFmt numFmtId="${number}" formatCode="${escaped}"/>`);
    }
    numbers.set(id, number);
  }
  return numbers;
}

/**
 * Takes the styles of a file that we wrote (`graft`) into the style sheet of another (`base`): what is there
 * already is used again, so that doing it twice adds nothing.
 */
export function graftStyles(base: XmlScanner, graft: XmlScanner): GraftedStyles {
  const baseRoot = readTree(base);
  const graftRoot = readTree(graft);
  const list = (name: string) => new StyleList(name, baseRoot, base.bytes);
  const entriesOf = (name: string): string[] =>
    (childOf(graftRoot, name)?.children ?? []).map(({ start, end }) => utf8(graft.bytes, start, end));
  const lists = {
    numFmts: list('numFmts'),
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    cellXfs: list('cellXfs'),
    dxfs: list('dxfs'),
  };
  const formats = graftNumberFormats(baseRoot, graftRoot, lists.numFmts);
  const numbers = {
    fontId: entriesOf('fonts').map((xml) => lists.fonts.add(xml)),
    fillId: entriesOf('fills').map((xml) => lists.fills.add(xml)),
    borderId: entriesOf('borders').map((xml) => lists.borders.add(xml)),
  };
  const renumbered = (xf: string): string =>
    xf
      .replace(/ (fontId|fillId|borderId)="(\d+)"/g, (_, kind: keyof typeof numbers, number: string) => {
        return ` ${kind}="${numbers[kind][Number(number)] ?? 0}"`;
      })
      .replace(/ numFmtId="(\d+)"/, (_, number: string) => ` numFmtId="${formats.get(number) ?? number}"`);
  const cells = entriesOf('cellXfs').map((xml, index) =>
    index === 0 ? 0 : lists.cellXfs.add(renumbered(xml)),
  );
  const conditional = entriesOf('dxfs').map((xml) => lists.dxfs.add(xml));
  const edits = Object.values(lists).flatMap((each) => each.edits());
  return { bytes: applyEdits(base.bytes, edits), cells, conditional };
}
