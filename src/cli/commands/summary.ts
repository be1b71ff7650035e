import { resolve } from 'node:path';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { freeSheetName } from '../../core/workbook/address';
import { summaryStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import { cli } from '../../locales/ru/cli';
import { summaries } from '../../summaries';
import { templates } from '../../templates';
import { editXlsx } from '../../xlsx/editXlsx';
import { XlsxError } from '../../xlsx/xlsxError';
import type { Call, Command } from '../command';
import { fileSentence, readBytes, readWorkbook, writeBytes } from '../files';
import { fileOf, localeOf, outputOf, todayOf } from '../options';
import { Stop, stop } from '../stop';

function chosen({ sheets }: Call) {
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
export const summary: Command = {
  name: 'summary',
  takes: ['output', 'today', 'sheets', 'locale', 'dropSignature'],
  mostWords: 1,
  run: async (call) => {
    const file = fileOf(call, 'summary');
    const output = outputOf(call, 'summary');
    if (resolve(file) === resolve(output)) throw stop('sameFile', { file });
    const today = todayOf(call);
    const locale = localeOf(call);
    const wanted = chosen(call);
    const workbook = readWorkbook(file);
    const tables = recogniseWorkbook(workbook, undefined, templates);
    const able = wanted.filter((each) => each.applies(tables));
    if (able.length === 0) throw stop('noRoadmap', { file });
    const taken = workbook.sheets.map(({ name }) => name);
    const replaced: string[] = [];
    const added = able.map((each): Sheet => {
      const sheet = each.build({ tables, today, locale });
      const before = madeBefore(workbook.sheets, each.id);
      if (before) {
        replaced.push(before.name);
        return { ...sheet, name: before.name, ...(before.visibility && { visibility: before.visibility }) };
      }
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return { ...sheet, name };
    });
    const bytes = await editXlsx(readBytes(file), {
      addSheets: added,
      replaceSheets: replaced,
      dropSignatures: call.dropSignature === true,
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
};
