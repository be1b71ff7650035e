import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { CollectionSentences } from '../../core/collection/saidRemark';
import { returnLetter, toMend } from '../../core/collection/returnLetter';
import type { Submission } from '../../core/collection/submission';
import { returnedWorkbook } from '../../files/returnedWorkbook';
import { collection } from '../../locales/ru/collection';
import { inflateNode } from '../../xlsx/inflateNode';
import { XlsxError } from '../../xlsx/xlsxError';
import { reasonOf, writeBytes } from '../files';
import { stop } from '../stop';
import type { SentFile } from './sentFiles';

/** A file that goes back to its school; without a workbook where that one cannot be changed. */
export interface ReturnedFile {
  readonly file: string;
  readonly written: string | null;
  readonly letter: string;
}

const LETTERS = 'Письма.txt';

/** What was collected must not meet what goes back. */
export function refuseInside(folder: string, sent: string): void {
  const way = relative(resolve(sent), resolve(folder));
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) throw stop('returnInside', { folder });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw stop('notWritten', { file: folder, reason: reasonOf(error) });
  }
}

/** A name that no file of the folder has: nothing that is there is written over. */
function freePath(path: string): string {
  const [base, ending] = [path.slice(0, path.length - extname(path).length), extname(path)];
  for (let number = 1; ; number++) {
    const free = number === 1 ? path : `${base} (${number})${ending}`;
    if (!existsSync(free)) return free;
  }
}

/** Writes the files of schools that are to mend them, with their remarks, and the letters that go with them. */
export async function returnFiles(
  folder: string,
  submissions: readonly Submission[],
  sent: readonly SentFile[],
  formName: (template: string | null) => string,
  texts: CollectionSentences,
): Promise<ReturnedFile[]> {
  const paths = new Map(sent.map(({ file, path }) => [file, path]));
  const returned: ReturnedFile[] = [];
  const mending = toMend(submissions);
  if (mending.length === 0) return [];
  makeFolder(folder);
  for (const submission of mending) {
    const { file, remarks } = submission;
    const letter = returnLetter(
      submission,
      formName(submission.template),
      texts,
      collection.letters.returned,
    );
    let written: string | null = null;
    try {
      const bytes = new Uint8Array(readFileSync(paths.get(file) ?? file));
      const path = freePath(join(folder, file));
      const changed = await returnedWorkbook(bytes, remarks, texts, 'ru', inflateNode);
      makeFolder(dirname(path));
      writeBytes(path, changed);
      written = path;
    } catch (error) {
      // A file with macros or a signature cannot be changed: then the letter says it all.
      if (!(error instanceof XlsxError)) throw error;
    }
    returned.push({ file, written, letter });
  }
  const letters = returned.map(({ letter }) => letter).join('\n\n');
  writeBytes(freePath(join(folder, LETTERS)), new TextEncoder().encode(`\uFEFF${letters}\n`));
  return returned;
}
