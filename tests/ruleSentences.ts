import { recogniseSheet } from '../src/core/recognition/recogniseSheet';
import { sheetFromText } from '../src/core/recognition/sheetFromText';
import { validate, type Rule } from '../src/core/check/rule';
import { cellAddress } from '../src/core/workbook/address';
import { issues as english } from '../src/locales/en/issues';
import { issues as russian } from '../src/locales/ru/issues';

/** What a rule says of a sheet written as a text table: `C5: sentence`, a line per issue. */
export function ruleSentences(rule: Rule, text: string): string[] {
  return validate(recogniseSheet(sheetFromText(text)), [rule]).map(({ code, row, column, found, values }) => {
    const words = { ...values, found };
    const sentence = russian[code];
    // Both languages must say it, with every value filled in.
    for (const texts of [russian[code], english[code]]) {
      const said = [texts?.message(words), texts?.expected(words), texts?.fix(words)].join(' ');
      if (/undefined|\[object/.test(said)) throw new Error(`${code} leaves a value out: ${said}`);
    }
    return `${cellAddress(row, column)}: ${sentence?.message(words)}`;
  });
}
