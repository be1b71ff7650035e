import { resolve } from 'node:path';
import { recogniseWorkbook } from '../../core/recognition/recogniseSheet';
import { freeSheetName } from '../../core/workbook/address';
import { cli } from '../../locales/ru/cli';
import { summaries } from '../../summaries';
import { templates } from '../../templates';
import { editXlsx } from '../../xlsx/editXlsx';
import type { Call, Command } from '../command';
import { fileSentence, readBytes, readWorkbook, writeBytes } from '../files';
import { fileOf, localeOf, outputOf, todayOf } from '../options';
import { Stop, stop } from '../stop';

function chosen({ sheets }: Call) {
  if (sheets === undefined) return summaries;
  const known = summaries.map(({ id }) => id).join(', ');
  return sheets.split(',').map((id) => {
    const found = summaries.find((summary) => summary.id === id.trim());
    if (!found) throw stop('unknownSummary', { id, known });
    return found;
  });
}

/** A copy of the workbook with the generated sheets added; what was there stays as it is. */
export const summary: Command = {
  name: 'summary',
  takes: ['output', 'today', 'sheets', 'locale'],
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
    const added = able.map((each) => {
      const sheet = each.build({ tables, today, locale });
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return { ...sheet, name };
    });
    const bytes = await editXlsx(readBytes(file), { addSheets: added }).catch((error: unknown) => {
      throw new Stop(cli.inFile({ file, sentence: fileSentence(error) }));
    });
    writeBytes(output, bytes);
    return {
      document: { file: output, sheets: added.map(({ name }) => name) },
      lines: [cli.written({ file: output })],
    };
  },
};
