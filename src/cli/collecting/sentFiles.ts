import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { stop } from '../stop';

/** What systems and programs leave in folders by themselves. */
const NOBODYS = /^(?:~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini)$/i;

/** A file that somebody sent. */
export interface SentFile {
  /** Its name below the folder, with `/`. */
  readonly file: string;
  readonly path: string;
}

/** Everything below a folder that is no folder itself; a link that leads nowhere is a file that does not open. */
function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    throw stop('noFolder', { folder });
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isSymbolicLink() && isFolder(path) ? [] : [path];
  });
}

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
  const top = resolve(folder);
  return filesBelow(top)
    .filter((path) => !NOBODYS.test(basename(path)) && !ours.has(path))
    .map((path) => ({ path, file: path.slice(join(top, sep).length).split(sep).join('/') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
