import { programmeRows, programmeWorkbook } from '../../core/programmes/programmeWorkbook';
import { calendarDay } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { command } from '../command';
import { writeBytes } from '../files';
import {
  LOCALE,
  OUTPUT,
  TODAY,
  firstYearOf,
  localeOf,
  outputOf,
  programmeOf,
  todayOf,
  yearCountOf,
} from '../options';
import { stop } from '../stop';

const known = templates.map(({ id }) => id).join(', ');

/** A workbook from templates, in the order in which they were named, blank or filled from a preset. */
export const template = command({
  name: 'template',
  options: {
    ...OUTPUT,
    ...TODAY,
    ...LOCALE,
    programme: { type: 'string' },
    'first-year': { type: 'string' },
    years: { type: 'string' },
    territory: { type: 'string' },
  },
  run: async (words, given) => {
    if (words.length === 0) throw stop('needTemplate', { known });
    const locale = localeOf(given.locale);
    const output = outputOf(given.output, 'template');
    const chosen = [...new Set(words)].map((id) => {
      const found = templates.find((each) => each.id === id);
      if (!found) throw stop('unknownTemplate', { id, known });
      return found;
    });
    const programme = programmes.find(({ id }) => id === programmeOf(given.programme, programmes));
    const yearCount = yearCountOf(given.years);
    if (programme && yearCount !== undefined) throw stop('fixedYears', { id: programme.id });
    const today = todayOf(given.today);
    const workbook = programmeWorkbook(chosen, lists, {
      locale,
      firstYear:
        firstYearOf(given['first-year']) ?? (programme ? undefined : (calendarDay(today)?.year ?? 0)),
      ...(yearCount === undefined ? {} : { yearCount }),
      ...(programme ? { programme } : {}),
      ...(given.territory === undefined ? {} : { territory: given.territory }),
      ...(given.today === undefined ? {} : { today }),
    });
    writeBytes(output, await writeXlsx(workbook));
    const sheets = workbook.sheets.map(({ name }) => name);
    const filled = programme ? programmeRows(programme, templates, locale) : null;
    const blank = filled ? chosen.filter(({ id }) => !filled[id]).map(({ name }) => `«${name[locale]}»`) : [];
    return {
      document: { file: output, sheets },
      lines: [
        cli.written({ file: output }),
        ...(blank.length > 0 ? [cli.blankSheets({ sheets: blank.join(', ') })] : []),
      ],
    };
  },
});
