import { resolve } from 'node:path';
import { bookOf } from '../../core/check/book';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { freeSheetName } from '../../core/workbook/address';
import { summaryStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import { cli } from '../../locales/ru/cli';
import { summaries } from '../../summaries';
import { templates } from '../../templates';
import { editXlsx } from '../../xlsx/editXlsx';
import { XlsxError } from '../../xlsx/xlsxError';
import { command } from '../command';
import { fileSentence, readBytes, readWorkbook, writeBytes } from '../files';
import { LOCALE, OUTPUT, TODAY, fileOf, localeOf, outputOf, todayOf } from '../options';
import { Stop, stop } from '../stop';

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

/** The sheet that an earlier run made, by its stamp: whatever it is called now, and whichever version made it. */
const madeBefore = (sheets: readonly Sheet[], id: string): Sheet | undefined =>
  sheets.find(({ stamp }) => stamp?.id === summaryStamp(id, 0).id);

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
    const workbook = readWorkbook(file);
    const { sheets } = workbook;
    const tables = recogniseWorkbook(workbook, undefined, templates);
    const book = bookOf({ tables, sheets, templates }, { today, isWhole: true });
    const taken = workbook.sheets.map(({ name }) => name);
    const replaced: string[] = [];
    const added = wanted.flatMap((each): Sheet[] => {
      const facts = each.facts(book);
      if (facts === null) return [];
      const sheet = each.sheet(facts, locale);
      const before = madeBefore(sheets, each.id);
      if (before) {
        replaced.push(before.name);
        return [{ ...sheet, name: before.name, ...(before.visibility && { visibility: before.visibility }) }];
      }
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return [{ ...sheet, name }];
    });
    if (added.length === 0) throw stop('noRoadmap', { file });
    const bytes = await editXlsx(readBytes(file), {
      addSheets: added,
      replaceSheets: replaced,
      dropSignatures: given['drop-signature'] === true,
    }).catch((error: unknown) => {
      if (error instanceof XlsxError && error.code === 'SIGNED') throw stop('signed', { file });
      throw new Stop(cli.inFile({ file, sentence: fileSentence(error) }));
    });
    writeBytes(output, bytes);
    return {
      document: { file: output, sheets: added.map(({ name }) => name) },
      lines: [cli.written({ file: output })],
    };
  },
});
