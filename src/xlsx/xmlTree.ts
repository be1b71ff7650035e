import { CLOSE, OPEN, type XmlScanner } from './xmlScanner';
import { utf8 } from './xmlText';

export interface XmlAttribute {
  readonly value: string;
  /** Where its value stands in the bytes, without the quotes. */
  readonly start: number;
  readonly end: number;
}

/** An element with its places in the bytes, so that it can be edited and all around it kept. */
export interface XmlElement<Child> {
  /** Local name. */
  readonly name: string;
  /** Prefix with its colon, '' where there is none. */
  readonly prefix: string;
  /** Where its tag begins and ends, and its closing tag; an element without content has but one tag. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** By full name. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly Child[];
}

export type XmlNode = XmlElement<XmlNode>;

function readAttributes(xml: XmlScanner): Map<string, XmlAttribute> {
  const attributes = new Map<string, XmlAttribute>();
  for (let index = 0; index < xml.attributeCount; index++) {
    const start = xml.attributes[index * 4 + 2] as number;
    const end = xml.attributes[index * 4 + 3] as number;
    attributes.set(xml.attributeName(index), { value: xml.attributeValue(index), start, end });
  }
  return attributes;
}

/** The element that was just opened, with what is kept of its children, each of which is read to its end. */
export function readElement<Child>(
  xml: XmlScanner,
  readChild: (xml: XmlScanner) => Child,
): XmlElement<Child> {
  const { start, nameStart, position: openEnd, depth } = xml;
  const [name, prefix] = [xml.name, utf8(xml.bytes, start + 1, nameStart)];
  const attributes = readAttributes(xml);
  const children: Child[] = [];
  for (;;) {
    const event = xml.next();
    if (event === OPEN) children.push(readChild(xml));
    else if (event === CLOSE && xml.depth === depth) break;
  }
  const end = xml.position;
  const closeStart = end === openEnd ? openEnd : xml.start;
  return { name, prefix, start, openEnd, closeStart, end, attributes, children };
}

const readNode = (xml: XmlScanner): XmlNode => readElement(xml, readNode);

/** The whole document. */
export function readTree(xml: XmlScanner): XmlNode {
  xml.next();
  const root = readNode(xml);
  xml.next();
  return root;
}

export const childOf = <Child extends { readonly name: string }>(
  node: XmlElement<Child>,
  name: string,
): Child | undefined => node.children.find((child) => child.name === name);

/** Value of the attribute with this local name and some prefix. */
export const prefixedAttribute = (node: XmlNode, name: string): XmlAttribute | undefined =>
  [...node.attributes].find(([full]) => full.endsWith(`:${name}`))?.[1];

/** Puts a text in the place of a stretch of bytes. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Adds to the end of an element. */
export function appendTo(node: XmlElement<unknown>, text: string): XmlEdit {
  if (node.end !== node.openEnd) return { start: node.closeStart, end: node.closeStart, text };
  const close = `</${node.prefix}${node.name}>`;
  return { start: node.openEnd - 2, end: node.openEnd, text: `>${text}${close}` };
}

export const insertAt = (place: number, text: string): XmlEdit => ({ start: place, end: place, text });

/** Sets an attribute of an element, which keeps the others. */
export function setAttribute(node: XmlElement<unknown>, name: string, value: string): XmlEdit {
  const known = node.attributes.get(name);
  if (known) return { start: known.start, end: known.end, text: value };
  return insertAt(node.start + 1 + node.prefix.length + node.name.length, ` ${name}="${value}"`);
}

const DECLARATION = /^<\?xml[^>]*\?>\s*/;
const UTF_8 = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Makes the edits, which do not overlap; those at one place keep their order. The rest stays as it is. */
export function applyEdits(bytes: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let done = 0;
  // The declaration may tell of an encoding that the bytes have no longer.
  const declaration = DECLARATION.exec(utf8(bytes, 0, Math.min(bytes.length, 200)))?.[0];
  if (declaration !== undefined && !/utf-8|^[^=]*=[^=]*$/i.test(declaration)) {
    pieces.push(encoder.encode(UTF_8));
    done = declaration.length;
  }
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(done, start), encoder.encode(text));
    done = end;
  }
  pieces.push(bytes.subarray(done));
  const edited = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    edited.set(piece, at);
    at += piece.length;
  }
  return edited;
}
