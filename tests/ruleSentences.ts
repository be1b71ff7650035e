import { bookOf } from '../src/core/check/book';
import type { Rule } from '../src/core/check/rule';
import { said } from '../src/core/check/said';
import { validate } from '../src/core/check/validate';
import { recogniseSheet } from '../src/core/recognition/recogniseSheet';
import { sheetFromText } from '../src/core/recognition/sheetFromText';
import { isoToSerial } from '../src/core/workbook/date';
import { issues as english } from '../src/locales/en/issues';
import { issues as russian } from '../src/locales/ru/issues';

/** What a rule says of a sheet written as a text table: `C5: sentence`, a line per issue. */
export function ruleSentences(rule: Rule, text: string, today = '2025-12-01'): string[] {
  const book = bookOf(recogniseSheet(sheetFromText(text)), { today: isoToSerial(today) ?? 0, isWhole: true });
  return validate(book, [rule]).map((issue) => {
    // Both languages must say it, with every value filled in.
    for (const texts of [russian, english]) {
      const { message, expected, fix } = said(issue, texts);
      if (/undefined|\[object/.test([message, expected, fix].join(' ')))
        throw new Error(`${issue.code} leaves a value out: ${message} ${expected} ${fix}`);
    }
    const { cell, message } = said(issue, russian);
    return `${cell}: ${message}`;
  });
}
