import { XmlScanner } from './xmlScanner';
import { utf8 } from './xmlText';
import {
  appendTo,
  applyEdits,
  childOf,
  insertAt,
  readElement,
  readTree,
  setAttribute,
  type XmlEdit,
  type XmlElement,
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

/** Where an entry of a list stands in the bytes. */
interface Entry {
  readonly start: number;
  readonly end: number;
}

/**
 * A style sheet as its lists and the places of their entries: a file may have hundreds of thousands of them, and
 * nothing is kept of each but where it stands.
 */
interface StyleSheet {
  readonly bytes: Uint8Array;
  readonly root: XmlElement<XmlElement<Entry>>;
}

function readEntry(xml: XmlScanner): Entry {
  const { start } = xml;
  xml.skipElement();
  return { start, end: xml.position };
}

function readStyleSheet(xml: XmlScanner): StyleSheet {
  xml.next();
  return { bytes: xml.bytes, root: readElement(xml, (list) => readElement(list, readEntry)) };
}

const entriesOf = ({ root }: StyleSheet, list: string): readonly Entry[] =>
  childOf(root, list)?.children ?? [];

/** Number of the first entry that reads so. */
function indexOfEntry({ bytes }: StyleSheet, entries: readonly Entry[], xml: Uint8Array): number {
  return entries.findIndex(
    ({ start, end }) =>
      end - start === xml.length && xml.every((byte, index) => bytes[start + index] === byte),
  );
}

/** One list of the style sheet (fonts, fills, …) that takes in new entries and never the same one twice. */
class StyleList {
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly entries: readonly Entry[];

  constructor(
    private readonly name: string,
    private readonly sheet: StyleSheet,
  ) {
    this.entries = entriesOf(sheet, name);
  }

  /** Number of an entry, which is taken in where it is new. */
  add(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    const entry = withPrefix(xml, this.sheet.root.prefix);
    const same = indexOfEntry(this.sheet, this.entries, new TextEncoder().encode(entry));
    const number = same < 0 ? this.entries.length + this.added.length : same;
    if (same < 0) this.added.push(entry);
    this.known.set(xml, number);
    return number;
  }

  edits(): XmlEdit[] {
    if (this.added.length === 0) return [];
    const { root } = this.sheet;
    const node = childOf(root, this.name);
    const xml = this.added.join('');
    const total = String(this.entries.length + this.added.length);
    if (node) {
      const counts = node.attributes.has('count') ? [setAttribute(node, 'count', total)] : [];
      return [...counts, appendTo(node, xml)];
    }
    const { prefix } = root;
    const list = `<${prefix}${this.name} count="${total}">${xml}</${prefix}${this.name}>`;
    const rank = ORDER.indexOf(this.name);
    const next = root.children.find((child) => ORDER.indexOf(child.name) > rank);
    return [next ? insertAt(next.start, list) : appendTo(root, list)];
  }
}

/** First number for formats of one's own. */
const FIRST_OWN_FORMAT = 164;

/** Number formats are told apart by their code, and have numbers of their own choice. */
function graftNumberFormats(base: StyleSheet, graft: StyleSheet, list: StyleList): Map<string, string> {
  const entries = (sheet: StyleSheet) =>
    entriesOf(sheet, 'numFmts').map(({ start, end }) => {
      const { attributes } = readTree(new XmlScanner(sheet.bytes.subarray(start, end), 'xl/styles.xml'));
      return {
        id: attributes.get('numFmtId')?.value ?? '',
        code: attributes.get('formatCode')?.value ?? '',
      };
    });
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
 * already is used again, so that doing it twice adds nothing. Null where the other has no formats of cells.
 */
export function graftStyles(base: XmlScanner, graft: XmlScanner): GraftedStyles | null {
  const baseSheet = readStyleSheet(base);
  if (entriesOf(baseSheet, 'cellXfs').length === 0) return null;
  const graftSheet = readStyleSheet(graft);
  const list = (name: string) => new StyleList(name, baseSheet);
  const xmlOf = (name: string): string[] =>
    entriesOf(graftSheet, name).map(({ start, end }) => utf8(graft.bytes, start, end));
  const lists = {
    numFmts: list('numFmts'),
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    cellXfs: list('cellXfs'),
    dxfs: list('dxfs'),
  };
  const formats = graftNumberFormats(baseSheet, graftSheet, lists.numFmts);
  const numbers = {
    fontId: xmlOf('fonts').map((xml) => lists.fonts.add(xml)),
    fillId: xmlOf('fills').map((xml) => lists.fills.add(xml)),
    borderId: xmlOf('borders').map((xml) => lists.borders.add(xml)),
  };
  const renumbered = (xf: string): string =>
    xf
      .replace(/ (fontId|fillId|borderId)="(\d+)"/g, (_, kind: keyof typeof numbers, number: string) => {
        return ` ${kind}="${numbers[kind][Number(number)] ?? 0}"`;
      })
      .replace(/ numFmtId="(\d+)"/, (_, number: string) => ` numFmtId="${formats.get(number) ?? number}"`);
  const cells = xmlOf('cellXfs').map((xml, index) => (index === 0 ? 0 : lists.cellXfs.add(renumbered(xml))));
  const conditional = xmlOf('dxfs').map((xml) => lists.dxfs.add(xml));
  const edits = Object.values(lists).flatMap((each) => each.edits());
  return { bytes: applyEdits(base.bytes, edits), cells, conditional };
}
