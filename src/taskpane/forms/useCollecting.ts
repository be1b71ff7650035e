import { collectionPlan, type CollectionPlan } from '../../core/collection/collectionPlan';
import { isForm } from '../../core/collection/formsOut';
import { KEPT_LISTS } from '../../core/collection/generatedSheets';
import { municipalTemplate } from '../../core/collection/municipal/municipalTemplate';
import { municipalitiesOf } from '../../core/collection/municipal/municipalities';
import type { FileIn } from '../../core/collection/submission';
import type { Host, LongTask } from '../../core/hosts/host';
import { HostError } from '../../core/hosts/hostError';
import { collectedStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import { lists, templates } from '../../templates';
import { migrations } from '../../templates/migrations';
import { DEFAULT_LIMITS } from '../../xlsx/limits';
import { partMemory, type PartMemory } from '../../xlsx/partMemory';
import { usePane } from '../PaneContext';
import { bookFrom } from '../readBook';
import { todaySerial } from '../today';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import { drawn } from './drawn';
import { collectionTexts, sentencesOf } from './formTexts';

const kinds = { templates: templates.filter(isForm), migrations };
/** Letters of a file's hash, as the command line keeps them. */
const HASH_LETTERS = 32;

/** A file of the person's choice; its bytes are read when they are needed. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export type Collected =
  | { readonly is: 'noSchools' }
  /** Rows beyond what is read would be lost. */
  | { readonly is: 'tooLong' }
  | { readonly is: 'plan'; readonly plan: CollectionPlan };

export interface Written {
  readonly sheets: readonly string[];
}

const hashOf = async (bytes: Uint8Array): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LETTERS);

/** Two schools may call their files alike: the later one gets a number, and neither takes the other's place. */
function withOwnNames(there: readonly PickedFile[], added: readonly PickedFile[]): PickedFile[] {
  const all = [...there];
  for (const file of added) {
    const at = file.name.lastIndexOf('.');
    const [base, ending] = at < 0 ? [file.name, ''] : [file.name.slice(0, at), file.name.slice(at)];
    let { name } = file;
    for (let number = 2; all.some((each) => each.name === name); number++)
      name = `${base} (${number})${ending}`;
    all.push({ ...file, name });
  }
  return all;
}

async function fileIn(file: PickedFile, memory: PartMemory): Promise<FileIn> {
  const limit = DEFAULT_LIMITS.fileBytes;
  const refused = (code: string, values: Readonly<Record<string, string | number>>, hash = ''): FileIn => ({
    file: file.name,
    hash,
    reading: { is: 'refused', code, values },
  });
  if (file.size > limit) return refused('FILE_TOO_BIG', { bytes: file.size, limit }, String(file.size));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return refused('NO_ACCESS', { reason: String(error) });
  }
  const hash = await hashOf(bytes);
  const [{ readFormFile }, { inflateBrowser }] = await Promise.all([
    import('../../files/readFormFile'),
    import('../../xlsx/inflateBrowser'),
  ]);
  try {
    const reading = readFormFile(bytes, kinds, inflateBrowser, { file: file.name, memory });
    return { file: file.name, hash, reading };
  } catch (error) {
    return refused('FAULT', { reason: String(error).slice(0, 200) }, hash);
  }
}

/** Sheets that collecting writes and finds again, though a person may have hidden them. */
const OWN_STAMPS = [
  ...KEPT_LISTS.keys(),
  ...[...kinds.templates, municipalTemplate].map(({ id, version }) => collectedStamp(id, version).id),
];

/** All that a person sees, and what collecting wrote and they have hidden; null where rows of it are left out. */
async function withHidden(host: Host, seen: readonly Sheet[]): Promise<readonly Sheet[] | null> {
  const { workbook, rowsLeftOut } = await host.readStamped(OWN_STAMPS);
  const names = new Set(seen.map(({ name }) => name));
  return rowsLeftOut > 0 ? null : [...seen, ...workbook.sheets.filter(({ name }) => !names.has(name))];
}

/** Files of schools: read, looked at, and taken into the workbook only when the person says so. */
export function useCollecting() {
  const { host, book, texts } = usePane();
  const [picked, setPicked] = useKept<readonly PickedFile[]>('forms.picked', []);
  const [files, setFiles] = useKept<readonly FileIn[]>('forms.files', []);
  const [chosen, setChosen] = useKept<ReadonlySet<string>>('forms.chosen', new Set());
  const [answers, setAnswers] = useKept<ReadonlyMap<string, string>>('forms.answers', new Map());

  const planned = async (
    task: LongTask,
    read: readonly FileIn[],
    choice: ReadonlySet<string>,
    answered: ReadonlyMap<string, string>,
  ): Promise<Collected> => {
    const reading = await book.whole(host, task);
    if (reading.rowsLeftOut > 0) return { is: 'tooLong' };
    const today = todaySerial();
    const { schools, schoolOf, events } = bookFrom(reading, host, today);
    const sheets = await withHidden(host, reading.workbook.sheets);
    if (!sheets) return { is: 'tooLong' };
    if (schools.length === 0 && municipalitiesOf(sheets, []).length < 2) return { is: 'noSchools' };
    const source = {
      sheets,
      schools,
      schoolOf,
      events,
      templates: kinds.templates,
      lists,
      files: read,
      chosen: choice,
      answers: answered,
    };
    return {
      is: 'plan',
      plan: collectionPlan({ ...source, today, locale: texts.locale, texts: collectionTexts(texts) }),
    };
  };

  const reading = useJob('forms.read', async (task: LongTask, added: readonly PickedFile[]) => {
    const all = withOwnNames(picked, added);
    const known = new Map(files.map((file) => [file.file, file]));
    const read: FileIn[] = [];
    const draw = drawn();
    const memory = partMemory();
    for (const [index, file] of all.entries()) {
      if (task.signal?.aborted) throw new HostError('CANCELLED');
      read.push(known.get(file.name) ?? (await fileIn(file, memory)));
      task.onProgress?.((index + 1) / all.length);
      await draw();
    }
    const result = await planned({}, read, chosen, answers);
    setPicked(all);
    setFiles(read);
    return result;
  });

  const choosing = useJob('forms.choose', async (task: LongTask, file: string) => {
    const next = new Set([...chosen, file]);
    setChosen(next);
    return planned(task, files, next, answers);
  });

  const answering = useJob('forms.answer', async (task: LongTask, line: string, event: string) => {
    const next = new Map([...answers, [line, event]]);
    setAnswers(next);
    return planned(task, files, chosen, next);
  });

  const writing = useJob('forms.write', async (task: LongTask): Promise<Written | Collected> => {
    book.forget();
    // What was read a while ago may have changed: the plan is made anew from what is there now.
    const now = await planned(task, files, chosen, answers);
    if (now.is !== 'plan') return now;
    const { insertion, tables } = now.plan;
    const inserted = await host.append({ insertion, tables }, task);
    book.forget();
    return { sheets: [...inserted.map(({ name }) => name), ...tables.map(({ sheet }) => sheet)] };
  });

  const returning = useJob('forms.return', async (task: LongTask, plan: CollectionPlan) => {
    const [{ returnedFiles }, { zipped }] = await Promise.all([
      import('./returnedFiles'),
      import('../../files/zipped'),
    ]);
    const made = await returnedFiles(plan.submissions, picked, sentencesOf(texts), texts, task);
    await host.saveFile(zipped(made.files), texts.pane.forms.returnArchive, 'application/zip');
    return made.count;
  });

  const clear = () => {
    setPicked([]);
    setFiles([]);
    setChosen(new Set());
    setAnswers(new Map());
    for (const job of [reading, choosing, answering, writing, returning]) job.clear();
  };
  return { picked, reading, choosing, answering, writing, returning, clear };
}
