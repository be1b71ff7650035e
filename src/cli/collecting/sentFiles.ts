import { readdirSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { stop } from '../stop';

/** What systems and programs leave in folders by themselves. */
const NOBODYS = /^(?:~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini)$/i;

/** A file that somebody sent. */
export interface SentFile {
  /** Its name below the folder, with `/`. */
  readonly file: string;
  readonly path: string;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8', recursive: true });
  } catch {
    throw stop('noFolder', { folder });
  }
}

/** A link that leads nowhere is a file that does not open. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Every file of a folder and of those below it, by name; the workbook that collects is none of them. */
export function sentFiles(folder: string, own: readonly string[]): SentFile[] {
  const ours = new Set(own.map((file) => resolve(file)));
  return namesIn(folder)
    .filter((name) => !NOBODYS.test(basename(name)))
    .map((name) => ({ path: resolve(folder, name), file: name.split(sep).join('/') }))
    .filter(({ path }) => !ours.has(path) && !isFolder(path))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
