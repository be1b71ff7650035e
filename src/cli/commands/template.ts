import { templateSheet } from '../../core/template';
import { calendarDay } from '../../core/workbook/date';
import { cli } from '../../locales/ru/cli';
import { templates } from '../../templates';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { Command } from '../command';
import { writeBytes } from '../files';
import { localeOf, outputOf, todayOf } from '../options';
import { stop } from '../stop';

const known = templates.map(({ id }) => id).join(', ');

/** A workbook from templates, in the order in which they were named. */
export const template: Command = {
  name: 'template',
  run: async (call) => {
    if (call.words.length === 0) throw stop('needTemplate', { known });
    const locale = localeOf(call);
    const output = outputOf(call, 'template');
    const year = calendarDay(todayOf(call))?.year ?? 0;
    const sheets = [...new Set(call.words)].map((id) => {
      const found = templates.find((each) => each.id === id);
      if (!found) throw stop('unknownTemplate', { id, known });
      return templateSheet(found, { locale, year });
    });
    writeBytes(output, await writeXlsx({ sheets }));
    return {
      document: { file: output, sheets: sheets.map(({ name }) => name) },
      lines: [cli.written({ file: output })],
    };
  },
};
