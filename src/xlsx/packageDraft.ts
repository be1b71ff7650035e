import type { Package, Relation } from './package';
import { relationsName, resolveTarget } from './package';
import { XmlScanner } from './xmlScanner';
import { inUtf8 } from './xmlText';
import { appendTo, applyEdits, readTree, type XmlEdit } from './xmlTree';
import { zipKey } from './zip';
import { keptPart, packPart, packPieces, writeZip, type PackedPart } from './zipWriter';
import { xmlText } from './writtenText';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relation to be written: its type in full. */
export interface NewRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** `xl/tables/table1.xml` as `xl/worksheets/sheet1.xml` names it: `../tables/table1.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A part with the relations of a document that we wrote. */
export const relationsXml = (source: string, relations: readonly NewRelation[]): string => {
  const list = relations.map(({ id, type, target }) => {
    return `<Relationship Id="${id}" Type="${type}" Target="${xmlText(relativeTarget(source, target))}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`;
};

/**
 * A package that is being changed: parts are put in, replaced and taken out, and content types and relations kept
 * in step. Parts that no one touched are taken over as they are packed.
 */
export class PackageDraft {
  private readonly changed = new Map<string, { name: string; content: Uint8Array | string }>();
  /** Parts too big to be held as a whole: they are told piece by piece when the file is written. */
  private readonly inPieces = new Map<string, Iterable<Uint8Array>>();
  private readonly removed = new Set<string>();
  /** Elements of content types to be added, by the key of the part or by the ending. */
  private readonly newTypes = new Map<string, string>();
  private readonly given = new Set<string>();

  constructor(private readonly pkg: Package) {}

  has(name: string): boolean {
    const key = zipKey(name);
    return !this.removed.has(key) && (this.changed.has(key) || this.pkg.has(name));
  }

  /** A part as it stands now. */
  scan(name: string): XmlScanner {
    const content = this.changed.get(zipKey(name))?.content;
    if (content === undefined) return this.pkg.scan(name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return new XmlScanner(inUtf8(bytes, name), name);
  }

  put(name: string, content: Uint8Array | string): void {
    this.removed.delete(zipKey(name));
    this.changed.set(zipKey(name), { name, content });
  }

  /** A part that is there, in its last state: after this it is not read again. */
  putPieces(name: string, pieces: Iterable<Uint8Array>): void {
    this.inPieces.set(zipKey(name), pieces);
  }

  edit(name: string, edits: readonly XmlEdit[]): void {
    if (edits.length > 0) this.put(name, applyEdits(this.scan(name).bytes, edits));
  }

  remove(name: string): void {
    this.changed.delete(zipKey(name));
    this.removed.add(zipKey(name));
  }

  /** First name of the pattern `xl/tables/table#.xml` that no part has; it is given out once. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (this.given.has(name) || this.pkg.has(name)) continue;
      this.given.add(name);
      return name;
    }
  }

  /** What a part is from now on, whatever the package said of its name before. */
  setContentType(part: string, type: string): void {
    this.newTypes.set(zipKey(part), `<Override PartName="/${xmlText(part)}" ContentType="${type}"/>`);
  }

  /** Parts with this ending have this type, unless the package says so already. */
  addDefaultType(extension: string, type: string): void {
    const root = readTree(this.scan(CONTENT_TYPES));
    const isKnown = root.children.some(
      ({ attributes }) => attributes.get('Extension')?.value.toLowerCase() === extension,
    );
    if (isKnown) return;
    this.newTypes.set(`.${extension}`, `<Default Extension="${extension}" ContentType="${type}"/>`);
  }

  /** Adds a relation to a part that has some, and gives its new id. */
  addRelation(source: string, type: string, target: string): string {
    const part = relationsName(source);
    if (!this.has(part)) this.put(part, relationsXml(source, []));
    const root = readTree(this.scan(part));
    const ids = new Set(root.children.map(({ attributes }) => attributes.get('Id')?.value));
    let number = root.children.length + 1;
    while (ids.has(`rId${number}`)) number++;
    const to = xmlText(relativeTarget(source, target));
    const entry = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${to}"/>`;
    this.edit(part, [appendTo(root, entry)]);
    return `rId${number}`;
  }

  /** Takes the relations of a part that lead to what is gone out of it. */
  dropRelations(
    source: string,
    isGone: (relation: Pick<Relation, 'target' | 'isExternal'>) => boolean,
  ): void {
    const part = relationsName(source);
    if (!this.has(part)) return;
    const gone = readTree(this.scan(part)).children.filter(({ attributes }) => {
      const isExternal = attributes.get('TargetMode')?.value.toLowerCase() === 'external';
      return isGone({ target: resolveTarget(source, attributes.get('Target')?.value ?? ''), isExternal });
    });
    this.edit(
      part,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    );
  }

  /** The package as a zip file, with the types of all parts told. */
  write(): Uint8Array {
    this.writeContentTypes();
    const parts: PackedPart[] = [];
    for (const [key, entry] of this.pkg.zip.entries) {
      const change = this.changed.get(key);
      const pieces = this.inPieces.get(key);
      this.changed.delete(key);
      if (pieces) parts.push(packPieces(entry.name, pieces, this.pkg.platform));
      else if (change) parts.push(packPart(entry.name, change.content));
      else if (!this.removed.has(key)) parts.push(keptPart(this.pkg.zip, entry));
    }
    for (const { name, content } of this.changed.values()) parts.push(packPart(name, content));
    return writeZip(parts);
  }

  private writeContentTypes(): void {
    const root = readTree(this.scan(CONTENT_TYPES));
    const gone = root.children.filter(({ attributes }) => {
      const key = zipKey(attributes.get('PartName')?.value ?? '');
      return this.removed.has(key) || this.newTypes.has(key);
    });
    const { prefix } = root;
    const added = [...this.newTypes.values()].map((entry) => `<${prefix}${entry.slice(1)}`).join('');
    this.edit(CONTENT_TYPES, [
      ...gone.map(({ start, end }) => ({ start, end, text: '' })),
      ...(added === '' ? [] : [appendTo(root, added)]),
    ]);
  }
}
