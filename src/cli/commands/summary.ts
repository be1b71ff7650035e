import { resolve } from 'node:path';
import { bookOf } from '../../core/check/book';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { keptIn } from '../../core/summaries/kept';
import { cli } from '../../locales/ru/cli';
import { summaries } from '../../summaries';
import { madeSummaries } from '../../summaries/summarySheets';
import { templates } from '../../templates';
import { command } from '../command';
import { openFile, orStop, writeBytes } from '../files';
import { LOCALE, OUTPUT, TODAY, fileOf, localeOf, outputOf, todayOf } from '../options';
import { stop } from '../stop';

function chosen(sheets: string | undefined) {
  if (sheets === undefined) return summaries;
  const known = summaries.map(({ id }) => id).join(', ');
  const ids = new Set(sheets.split(',').map((id) => id.trim()));
  return [...ids].map((id) => {
    const found = summaries.find((summary) => summary.id === id);
    if (!found) throw stop('unknownSummary', { id, known });
    return found;
  });
}

/**
 * A copy of the workbook with the generated sheets, those of an earlier run replaced where they stand and under the
 * names that they have, so that what refers to them stays whole. All else stays as it is.
 */
export const summary = command({
  name: 'summary',
  options: {
    ...OUTPUT,
    ...TODAY,
    ...LOCALE,
    sheets: { type: 'string' },
    'drop-signature': { type: 'boolean' },
  },
  mostWords: 1,
  run: async (words, given) => {
    const file = fileOf(words, 'summary');
    const output = outputOf(given.output, 'summary');
    if (resolve(file) === resolve(output)) throw stop('sameFile', { file });
    const today = todayOf(given.today);
    const locale = localeOf(given.locale);
    const wanted = chosen(given.sheets);
    const host = openFile(file, given['drop-signature'] === true);
    const inserted = await orStop(file, async () => {
      const { workbook } = await host.readWorkbook();
      const tables = recogniseWorkbook(workbook, undefined, templates);
      const book = bookOf({ tables, sheets: workbook.sheets, templates }, { today, isWhole: true });
      const sheets = madeSummaries(wanted, book, locale, keptIn(workbook.sheets)).map(({ sheet }) => sheet);
      if (sheets.length === 0) throw stop('noRoadmap', { file });
      const before = await host.stampedSheets(sheets.flatMap(({ stamp }) => stamp?.id ?? []));
      // Of several with one stamp the first is ours to replace; the others are copies that somebody keeps.
      const first = new Map([...before].reverse().map(({ name, stamp }) => [stamp.id, name]));
      return host.insertSheets({ sheets, replace: [...first.values()] });
    });
    writeBytes(output, host.bytes());
    return {
      document: { file: output, sheets: inserted.map(({ name }) => name) },
      lines: [cli.written({ file: output })],
    };
  },
});
