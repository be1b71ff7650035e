import { returnLetter, toMend } from '../../core/collection/returnLetter';
import type { CollectionSentences } from '../../core/collection/saidRemark';
import type { Submission } from '../../core/collection/submission';
import type { LongTask } from '../../core/hosts/host';
import { HostError } from '../../core/hosts/hostError';
import { returnedWorkbook } from '../../files/returnedWorkbook';
import type { PackedFile } from '../../files/zipped';
import type { Texts } from '../../locales';
import { templates } from '../../templates';
import { inflateBrowser } from '../../xlsx/inflateBrowser';
import { XlsxError } from '../../xlsx/xlsxError';
import type { PickedFile } from './fileIn';

/** Schools' own files with their remarks, and the letters that go with them. */
export async function returnedFiles(
  submissions: readonly Submission[],
  picked: readonly PickedFile[],
  sentences: CollectionSentences,
  texts: Texts,
  { signal, onProgress }: LongTask,
): Promise<{ readonly files: PackedFile[]; readonly count: number }> {
  const returned = toMend(submissions);
  const files: PackedFile[] = [];
  const formOf = ({ template }: Submission): string =>
    templates.find(({ id }) => id === template)?.name[texts.locale] ?? '';
  for (const [index, { file, remarks }] of returned.entries()) {
    if (signal?.aborted) throw new HostError('CANCELLED');
    const source = picked.find(({ name }) => name === file);
    try {
      if (source) {
        const bytes = new Uint8Array(await source.blob.arrayBuffer());
        const changed = await returnedWorkbook(bytes, remarks, sentences, texts.locale, inflateBrowser);
        files.push({ name: file, bytes: changed });
      }
    } catch (error) {
      // A file with macros or a signature cannot be changed: then the letter says it all.
      if (!(error instanceof XlsxError)) throw error;
    }
    onProgress?.((index + 1) / returned.length);
  }
  const letters = returned
    .map((each) => returnLetter(each, formOf(each), sentences, texts.collection.letters.returned))
    .join('\n\n');
  files.push({ name: texts.pane.forms.lettersFile, bytes: new TextEncoder().encode(`\uFEFF${letters}\n`) });
  return { files, count: returned.length };
}
