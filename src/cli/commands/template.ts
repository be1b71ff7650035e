import { programmeRows, programmeWorkbook } from '../../core/programmes/programmeWorkbook';
import { calendarDay } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { Command } from '../command';
import { writeBytes } from '../files';
import { firstYearOf, localeOf, outputOf, todayOf, yearCountOf } from '../options';
import { stop } from '../stop';

const known = templates.map(({ id }) => id).join(', ');
const knownProgrammes = programmes.map(({ id }) => id).join(', ');

/** A workbook from templates, in the order in which they were named, blank or filled from a preset. */
export const template: Command = {
  name: 'template',
  takes: ['output', 'today', 'locale', 'programme', 'firstYear', 'years', 'territory'],
  run: async (call) => {
    if (call.words.length === 0) throw stop('needTemplate', { known });
    const locale = localeOf(call);
    const output = outputOf(call, 'template');
    const chosen = [...new Set(call.words)].map((id) => {
      const found = templates.find((each) => each.id === id);
      if (!found) throw stop('unknownTemplate', { id, known });
      return found;
    });
    const programme = programmes.find(({ id }) => id === call.programme);
    if (call.programme !== undefined && !programme) {
      throw stop('unknownProgramme', { id: call.programme, known: knownProgrammes });
    }
    const yearCount = yearCountOf(call);
    if (programme && yearCount !== undefined) throw stop('fixedYears', { id: programme.id });
    const today = todayOf(call);
    const workbook = programmeWorkbook(chosen, lists, {
      locale,
      firstYear: firstYearOf(call) ?? (programme ? undefined : (calendarDay(today)?.year ?? 0)),
      ...(yearCount === undefined ? {} : { yearCount }),
      ...(programme ? { programme } : {}),
      ...(call.territory === undefined ? {} : { territory: call.territory }),
      ...(call.today === undefined ? {} : { today }),
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
};
