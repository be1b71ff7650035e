import { askedOfSchools } from '../../core/collection/askedOfSchools';
import { formsOut } from '../../core/collection/formsOut';
import { lastAnswers } from '../../core/collection/lastAnswers';
import type { LongTask } from '../../core/hosts/host';
import type { Programme } from '../../core/programmes/programme';
import type { Template } from '../../core/templates/template';
import { dayText } from '../../core/workbook/date';
import { lists } from '../../templates';
import { usePane } from '../PaneContext';
import { bookFrom } from '../readBook';
import { todaySerial } from '../today';
import { turns } from '../turns';
import { useJob } from '../useJob';

export interface SendingOrder {
  readonly template: Template;
  readonly period: string;
  readonly returnBy: number | null;
  /** Null = what the workbook itself asks of schools. */
  readonly programme: Programme | null;
}

export type Sent =
  | { readonly is: 'noSchools' }
  | { readonly is: 'sent'; readonly file: string; readonly count: number; readonly letter: string };

/** A form for every school of the register, as one archive, and the letter that goes with them. */
export function useSending() {
  const { host, book, texts } = usePane();
  const { locale } = texts;
  return useJob('forms.send', async (task: LongTask, order: SendingOrder): Promise<Sent> => {
    const { template, period, returnBy, programme } = order;
    const reading = await book.whole(host, task);
    const read = bookFrom(reading, host, todaySerial());
    if (read.schools.length === 0) return { is: 'noSchools' };
    const [{ writeXlsx }, { zipped }] = await Promise.all([
      import('../../xlsx/writeXlsx'),
      import('../../files/zipped'),
    ]);
    const out = formsOut({
      template,
      lists,
      schools: read.schools.map(({ name, code }) => ({ name: name === '' ? (code ?? '') : name, code })),
      period,
      locale,
      returnBy: returnBy ?? undefined,
      programme: programme ?? askedOfSchools(read),
      lastAnswer: lastAnswers(reading.workbook.sheets, template, period, locale),
    });
    const files = [];
    const turn = turns(task.signal);
    for (const [index, { file, workbook }] of out.entries()) {
      files.push({ name: file, bytes: await writeXlsx(workbook()) });
      task.onProgress?.((index + 1) / out.length);
      await turn();
    }
    const letter = texts.collection.letters.covering({
      form: template.name[locale],
      period,
      returnBy: returnBy === null ? '' : dayText(returnBy),
    });
    const words = texts.pane.forms;
    files.push({ name: words.letterFile, bytes: new TextEncoder().encode(`\uFEFF${letter}\n`) });
    const file = words.archive(template.name[locale], period);
    await host.saveFile(zipped(files), file, 'application/zip');
    return { is: 'sent', file, count: out.length, letter };
  });
}
