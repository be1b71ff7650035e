import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isForm } from '../../core/collection/formsOut';
import type { FileIn, FileReading } from '../../core/collection/submission';
import { readFormFile } from '../../files/readFormFile';
import { templates } from '../../templates';
import { migrations } from '../../templates/migrations';
import { inflateNode } from '../../xlsx/inflateNode';
import { DEFAULT_LIMITS } from '../../xlsx/limits';
import type { PartMemory } from '../../xlsx/partMemory';
import { reasonOf } from '../files';
import type { SentFile } from './sentFiles';

const kinds = { templates: templates.filter(isForm), migrations };

/** Letters of the hash that tell files apart: as many as a person can bear to see. */
const HASH_LETTERS = 32;

/** Why a file was not read. */
export const refused = (code: string, values: Readonly<Record<string, string | number>>): FileReading => ({
  is: 'refused',
  code,
  values,
});

/** Reads a file that was sent. Whatever is wrong with it is its own affair: the others go on. */
export function fileIn({ file, path }: SentFile, memory: PartMemory): FileIn {
  try {
    const { size } = statSync(path);
    const limit = DEFAULT_LIMITS.fileBytes;
    // Not even read: a file of gigabytes would take the memory of all others.
    if (size > limit)
      return { file, hash: `${size}`, reading: refused('FILE_TOO_BIG', { bytes: size, limit }) };
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LETTERS);
    try {
      return {
        file,
        hash,
        reading: readFormFile(bytes, kinds, inflateNode, { file, memory }),
      };
    } catch (error) {
      return { file, hash, reading: refused('FAULT', { reason: String(error).slice(0, 200) }) };
    }
  } catch (error) {
    return { file, hash: '', reading: refused('NO_ACCESS', { reason: reasonOf(error) }) };
  }
}
