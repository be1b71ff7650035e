import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { askedOfSchools } from '../../core/collection/askedOfSchools';
import { formsOut, isForm } from '../../core/collection/formsOut';
import { lastAnswers } from '../../core/collection/lastAnswers';
import { dayText } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { collection } from '../../locales/ru/collection';
import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { command } from '../command';
import { bookOfFile, reasonOf, writeBytes } from '../files';
import { LOCALE, dayOf, fileOf, localeOf, programmeOf, todayOf } from '../options';
import { stop } from '../stop';

/** How many files that are there already are named. */
const MOST_NAMED = 3;

function templateOf(id: string | undefined) {
  const known = templates
    .filter(isForm)
    .map((each) => each.id)
    .join(', ');
  if (id === undefined) throw stop('needForm', { known });
  const template = templates.find((each) => each.id === id);
  if (!template) throw stop('unknownTemplate', { id, known });
  if (!isForm(template)) throw stop('notAForm', { id, known });
  return template;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw stop('notWritten', { file: folder, reason: reasonOf(error) });
  }
}

/** A form for each school of a register, prefilled and stamped, and the letter that goes with it. */
export const forms = command({
  name: 'forms',
  options: {
    output: { type: 'string', short: 'o' },
    template: { type: 'string', short: 't' },
    period: { type: 'string' },
    programme: { type: 'string' },
    'return-by': { type: 'string' },
    replace: { type: 'boolean' },
    ...LOCALE,
  },
  mostWords: 1,
  run: async (words, given) => {
    const registry = fileOf(words, 'forms');
    const template = templateOf(given.template);
    const folder = given.output;
    if (folder === undefined) throw stop('needFolder', { command: 'forms' });
    const period = given.period?.replace(/\s+/g, ' ').trim();
    if (!period) throw stop('needPeriod');
    const locale = localeOf(given.locale);
    const programme = programmes.find(({ id }) => id === programmeOf(given.programme, programmes));
    const returnBy = given['return-by'] === undefined ? undefined : dayOf(given['return-by'], '--return-by');
    const { book, sheets } = bookOfFile(registry, templates, todayOf(undefined));
    if (book.schools.length === 0) throw stop('noRegistry', { file: registry });
    const out = formsOut({
      template,
      lists,
      schools: book.schools.map(({ name, code }) => ({ name: name === '' ? (code ?? '') : name, code })),
      period,
      locale,
      returnBy,
      programme: programme ?? askedOfSchools(book),
      lastAnswer: lastAnswers(sheets, template, period, locale),
    });
    makeFolder(folder);
    const there = given.replace ? [] : out.filter(({ file }) => existsSync(join(folder, file)));
    if (there.length > 0) {
      const named = there.slice(0, MOST_NAMED).map(({ file }) => `«${file}»`);
      throw stop('formsThere', { folder, files: named.join(', '), more: there.length - named.length });
    }
    for (const { file, workbook } of out) writeBytes(join(folder, file), await writeXlsx(workbook()));
    const letter = collection.letters.covering({
      form: template.name[locale],
      period,
      returnBy: returnBy === undefined ? '' : dayText(returnBy),
    });
    return {
      document: {
        folder,
        forms: out.map(({ file, school }) => ({ file, school: school.name, code: school.code ?? null })),
        letter,
      },
      lines: [cli.formsWritten(out.length, folder), ...out.map(({ file }) => `  ${file}`), '', letter],
    };
  },
});
