import { planSteps, type CollectionPlan } from '../../core/collection/collectionPlan';
import { isForm } from '../../core/collection/formsOut';
import { KEPT_LISTS } from '../../core/collection/generatedSheets';
import { municipalTemplate } from '../../core/collection/municipal/municipalTemplate';
import { municipalitiesOf } from '../../core/collection/municipal/municipalities';
import type { FileIn } from '../../core/collection/submission';
import type { Host, LongTask } from '../../core/hosts/host';
import { collectedStamp } from '../../core/workbook/stamp';
import { finishedInTurns } from '../../core/values/steps';
import type { Sheet } from '../../core/workbook/workbook';
import { lists, templates } from '../../templates';
import { usePane } from '../PaneContext';
import { turns } from '../turns';
import { bookFrom } from '../readBook';
import { todaySerial } from '../today';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import type { PickedFile } from './fileIn';
import { collectionTexts, sentencesOf } from './formTexts';

const forms = templates.filter(isForm);

export type Collected =
  | { readonly is: 'noSchools' }
  /** Rows beyond what is read would be lost. */
  | { readonly is: 'tooLong' }
  | { readonly is: 'plan'; readonly plan: CollectionPlan };

/** How many files are being read, and since when. */
export interface Pace {
  readonly files: number;
  /** Milliseconds of the page's clock. */
  readonly since: number;
}

export interface Written {
  readonly sheets: readonly string[];
}

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

/** Sheets that collecting writes and finds again, though a person may have hidden them. */
const OWN_STAMPS = [
  ...KEPT_LISTS.keys(),
  ...[...forms, municipalTemplate].map(({ id, version }) => collectedStamp(id, version).id),
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

  const [pace, setPace] = useKept<Pace>('forms.pace', { files: 0, since: 0 });

  const planned = async (
    task: LongTask,
    read: readonly FileIn[],
    choice: ReadonlySet<string>,
    answered: ReadonlyMap<string, string>,
  ): Promise<Collected> => {
    const reading = await book.whole(host, task);
    if (reading.rowsLeftOut > 0) return { is: 'tooLong' };
    const today = todaySerial();
    const turn = turns(task.signal);
    const own = bookFrom(reading, host, today);
    await turn();
    const { schools, schoolOf, events } = own;
    const sheets = await withHidden(host, reading.workbook.sheets);
    if (!sheets) return { is: 'tooLong' };
    if (schools.length === 0 && municipalitiesOf(sheets, []).length < 2) return { is: 'noSchools' };
    await turn();
    const source = {
      sheets,
      schools,
      schoolOf,
      events,
      templates: forms,
      lists,
      files: read,
      chosen: choice,
      answers: answered,
    };
    const steps = planSteps({ ...source, today, locale: texts.locale, texts: collectionTexts(texts) });
    return { is: 'plan', plan: await finishedInTurns(steps, turn) };
  };

  const reading = useJob('forms.read', async (task: LongTask, added: readonly PickedFile[]) => {
    const all = withOwnNames(picked, added);
    const known = new Map(files.map((file) => [file.file, file]));
    const { filesIn } = await import('./filesIn');
    const unread = all.filter(({ name }) => !known.has(name));
    setPace({ files: unread.length, since: performance.now() });
    const news = await filesIn(unread, task);
    for (const file of news) known.set(file.file, file);
    const read = all.flatMap(({ name }) => known.get(name) ?? []);
    const result = await planned({ signal: task.signal }, read, chosen, answers);
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
  return { picked, pace, reading, choosing, answering, writing, returning, clear };
}
