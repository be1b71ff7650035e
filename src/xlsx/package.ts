import type { Inflate } from './inflate';
import type { Limits } from './limits';
import type { PartMemory } from './partMemory';
import { readZip, unpackedBytes, zipKey, type Zip } from './zip';
import { XlsxError } from './xlsxError';
import { XmlScanner } from './xmlScanner';
import { inUtf8 } from './xmlText';

/** A tie from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** Last word of its type, such as `worksheet`; alike in transitional and strict files. */
  readonly type: string;
  /** Name of the other part, or the address as written where it lies outside of the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an Office file by name; names are compared without case. */
export interface Package {
  readonly zip: Zip;
  readonly platform: Inflate;
  readonly has: (name: string) => boolean;
  /** Unpacks a part. Throws PART_MISSING, UNPACKED_TOO_BIG and what `unpackedBytes` throws. */
  readonly bytes: (name: string) => Uint8Array;
  /** A part as XML. */
  readonly scan: (name: string) => XmlScanner;
  /** What a reader that looks at nothing else makes of a part; `what` is its name where the part is remembered. */
  readonly said: <T>(name: string, what: string, reader: (xml: XmlScanner) => T) => T;
  /** Relations of a part; '' means those of the package. */
  readonly relations: (name: string) => readonly Relation[];
}

/** Folder of a part with its closing slash, '' at the top. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Where the relations of a part are kept. */
export const relationsName = (name: string): string =>
  `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folderOf(source) + path).split('/');
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '.' && step !== '') resolved.push(step);
  }
  return resolved.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Reads a part of relations: each with its id, type and target. */
export function readRelations(xml: XmlScanner, source: string): Relation[] {
  const relations: Relation[] = [];
  while (xml.nextElement()) {
    if (!xml.is('Relationship')) continue;
    const isExternal = xml.attribute('TargetMode')?.toLowerCase() === 'external';
    const target = xml.attribute('Target') ?? '';
    relations.push({
      id: xml.attribute('Id') ?? '',
      type: (xml.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    });
  }
  return relations;
}

/** Opens the zip file of an Office document; parts are unpacked when they are asked for. */
export function openPackage(
  bytes: Uint8Array,
  platform: Inflate,
  limits: Limits,
  memory?: PartMemory,
): Package {
  const zip = readZip(bytes, limits);
  let total = 0;
  const entryOf = (name: string) => zip.entries.get(zipKey(name)) ?? zip.entries.get(zipKey(decoded(name)));
  const has = (name: string): boolean => entryOf(name) !== undefined;

  const read = (name: string): Uint8Array => {
    const entry = entryOf(name);
    if (!entry) throw new XlsxError('PART_MISSING', { part: name });
    const { size } = entry;
    total += size;
    if (size > limits.partBytes || total > limits.totalBytes) {
      const limit = size > limits.partBytes ? limits.partBytes : limits.totalBytes;
      throw new XlsxError('UNPACKED_TOO_BIG', { part: name, bytes: Math.max(size, total), limit });
    }
    return unpackedBytes(zip, entry, platform);
  };

  const budget = { limit: limits.items, left: limits.items };
  const scan = (name: string): XmlScanner => new XmlScanner(inUtf8(read(name), name), name, budget);
  const said = <T>(name: string, what: string, reader: (xml: XmlScanner) => T): T => {
    const entry = entryOf(name);
    const anew = () => reader(scan(name));
    return memory && entry ? memory.remembered(zip, entry, what, anew) : anew();
  };
  const known = new Map<string, readonly Relation[]>();
  const relations = (name: string): readonly Relation[] => {
    const part = relationsName(name);
    const found =
      known.get(part) ?? (has(part) ? said(part, 'relations', (xml) => readRelations(xml, name)) : []);
    known.set(part, found);
    return found;
  };
  return { zip, platform, has, bytes: read, scan, said, relations };
}
