import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isForm } from '../../core/collection/formsOut';
import type { FileIn } from '../../core/collection/submission';
import { readFormFile } from '../../files/readFormFile';
import { templates } from '../../templates';
import { migrations } from '../../templates/migrations';
import { inflateBrowser } from '../../xlsx/inflateBrowser';
import { DEFAULT_LIMITS } from '../../xlsx/limits';
import type { PartMemory } from '../../xlsx/partMemory';

/** A file of the person's choice; nothing of it is asked before it is read, for asking takes its time too. */
export interface PickedFile {
  readonly name: string;
  readonly blob: Pick<Blob, 'size' | 'arrayBuffer'>;
}

const kinds = { templates: templates.filter(isForm), migrations };
/** Letters of a file's hash, as the command line keeps them. */
const HASH_LETTERS = 32;

/** The browser's own way to it is closed on pages that come over plain http, as those of an office's server do. */
const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, HASH_LETTERS);

/** A file that was not read, and why. */
export const refusedFile = (
  { name }: PickedFile,
  code: string,
  values: Readonly<Record<string, string | number>>,
  hash = '',
): FileIn => ({ file: name, hash, reading: { is: 'refused', code, values } });

/** What a file has in it, on the page or in a worker of it; for any bytes at all there is an answer. */
export async function fileIn(picked: PickedFile, memory: PartMemory): Promise<FileIn> {
  const { name, blob } = picked;
  const limit = DEFAULT_LIMITS.fileBytes;
  const { size } = blob;
  if (size > limit) return refusedFile(picked, 'FILE_TOO_BIG', { bytes: size, limit }, String(size));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    return refusedFile(picked, 'NO_ACCESS', { reason: String(error) });
  }
  const hash = hashOf(bytes);
  try {
    return { file: name, hash, reading: readFormFile(bytes, kinds, inflateBrowser, { file: name, memory }) };
  } catch (error) {
    return refusedFile(picked, 'FAULT', { reason: String(error).slice(0, 200) }, hash);
  }
}
