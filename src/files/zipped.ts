import { zipSync } from 'fflate';

/** A file that goes into an archive. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as one archive. Workbooks are packed already: they are stored as they are. */
export const zipped = (files: readonly PackedFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]])));
