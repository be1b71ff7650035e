import { resolve } from 'node:path';
import { bookOf } from '../../core/check/book';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { freeSheetName } from '../../core/workbook/address';
import { cli } from '../../locales/ru/cli';
import { summaries } from '../../summaries';
import { templates } from '../../templates';
import { editXlsx } from '../../xlsx/editXlsx';
import { command } from '../command';
import { fileSentence, readBytes, readWorkbook, writeBytes } from '../files';
import { LOCALE, OUTPUT, TODAY, fileOf, localeOf, outputOf, todayOf } from '../options';
import { Stop, stop } from '../stop';

function chosen(sheets: string | undefined) {
  if (sheets === undefined) return summaries;
  const known = summaries.map(({ id }) => id).join(', ');
  return sheets.split(',').map((id) => {
    const found = summaries.find((summary) => summary.id === id.trim());
    if (!found) throw stop('unknownSummary', { id, known });
    return found;
  });
}

/** A copy of the workbook with the generated sheets added; what was there stays as it is. */
export const summary = command({
  name: 'summary',
  options: { ...OUTPUT, ...TODAY, ...LOCALE, sheets: { type: 'string' } },
  mostWords: 1,
  run: async (words, given) => {
    const file = fileOf(words, 'summary');
    const output = outputOf(given.output, 'summary');
    if (resolve(file) === resolve(output)) throw stop('sameFile', { file });
    const today = todayOf(given.today);
    const locale = localeOf(given.locale);
    const wanted = chosen(given.sheets);
    const workbook = readWorkbook(file);
    const { sheets } = workbook;
    const tables = recogniseWorkbook(workbook, undefined, templates);
    const book = bookOf({ tables, sheets, templates }, { today, isWhole: true });
    const taken = workbook.sheets.map(({ name }) => name);
    const added = wanted.flatMap((each) => {
      const facts = each.facts(book);
      if (facts === null) return [];
      const sheet = each.sheet(facts, locale);
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return [{ ...sheet, name }];
    });
    if (added.length === 0) throw stop('noRoadmap', { file });
    const bytes = await editXlsx(readBytes(file), { addSheets: added }).catch((error: unknown) => {
      throw new Stop(cli.inFile({ file, sentence: fileSentence(error) }));
    });
    writeBytes(output, bytes);
    return {
      document: { file: output, sheets: added.map(({ name }) => name) },
      lines: [cli.written({ file: output })],
    };
  },
});
