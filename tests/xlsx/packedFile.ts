import { deflateSync } from 'fflate';
import { crc32 } from '../../src/xlsx/crc32';

/** How one part of a file made for a test differs from what is usual. */
export interface PartOptions {
  readonly stored?: boolean;
  /** General purpose flags: 1 = encrypted, 8 = sizes stand after the data. */
  readonly flags?: number;
  readonly method?: number;
  /** Size that the directory tells, true or not. */
  readonly size?: number;
  readonly crc?: number;
  /** Name in the part's own header, where that is to differ. */
  readonly localName?: string;
}

export interface FileOptions {
  readonly parts?: Readonly<Record<string, PartOptions>>;
  /** Bytes before the archive and after it. */
  readonly before?: Uint8Array;
  readonly comment?: string;
}

const utf8 = new TextEncoder();

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Numbers as zip files write them: `[value, bytes]` one after another, least byte first. */
function fields(list: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  return new Uint8Array(
    list.flatMap(([value, size]) =>
      Array.from({ length: size }, (_, index) => (value / 2 ** (8 * index)) & 255),
    ),
  );
}

interface Entry {
  readonly local: Uint8Array;
  readonly directory: (offset: number) => Uint8Array;
}

function entryOf(name: string, content: Uint8Array | string, options: PartOptions): Entry {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  const method = options.method ?? (options.stored ? 0 : 8);
  const packed = options.stored ? bytes : deflateSync(bytes);
  const flags = options.flags ?? 0;
  const size = options.size ?? bytes.length;
  const crc = options.crc ?? crc32(bytes);
  const stored = utf8.encode(name);
  const localName = utf8.encode(options.localName ?? name);
  const hasDescriptor = (flags & 8) !== 0;
  const own = hasDescriptor ? [0, 0, 0] : [crc, packed.length, size];
  const head = fields([
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 2],
    [0x21, 2],
  ]);
  const local = concatenated([
    fields([[0x04034b50, 4]]),
    head,
    fields([
      [own[0] ?? 0, 4],
      [own[1] ?? 0, 4],
      [own[2] ?? 0, 4],
      [localName.length, 2],
      [0, 2],
    ]),
    localName,
    packed,
    hasDescriptor
      ? fields([
          [0x08074b50, 4],
          [crc, 4],
          [packed.length, 4],
          [size, 4],
        ])
      : new Uint8Array(0),
  ]);
  const directory = (offset: number): Uint8Array =>
    concatenated([
      fields([
        [0x02014b50, 4],
        [20, 2],
      ]),
      head,
      fields([
        [crc, 4],
        [packed.length, 4],
        [size, 4],
        [stored.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      stored,
    ]);
  return { local, directory };
}

/** A zip file made by hand, so that it can be as odd as a test needs it. */
export function packedFile(
  parts: Readonly<Record<string, Uint8Array | string>>,
  options: FileOptions = {},
): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) =>
    entryOf(name, content, options.parts?.[name] ?? {}),
  );
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(entry.directory(offset));
    locals.push(entry.local);
    offset += entry.local.length;
  }
  const list = concatenated(directory);
  const comment = utf8.encode(options.comment ?? '');
  const count = entries.length;
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [offset, 4],
    [comment.length, 2],
  ]);
  return concatenated([options.before ?? new Uint8Array(0), ...locals, list, end, comment]);
}
