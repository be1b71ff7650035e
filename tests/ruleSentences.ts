import { bookOf, type Book } from '../src/core/check/book';
import type { Rule } from '../src/core/check/rule';
import type { Issue } from '../src/core/check/issue';
import { said } from '../src/core/check/said';
import { validate } from '../src/core/check/validate';
import { recogniseWorkbook } from '../src/core/recognition/recogniseSheet';
import { sheetFromText } from '../src/core/recognition/sheetFromText';
import { isRich, cellValue } from '../src/core/workbook/cell';
import { isoToSerial } from '../src/core/workbook/date';
import type { Cell, Sheet } from '../src/core/workbook/workbook';
import { issues as english } from '../src/locales/en/issues';
import { issues as russian } from '../src/locales/ru/issues';
import { templates } from '../src/templates';

/** A workbook as rules know it, on a day. */
export const bookFrom = (sheets: readonly Sheet[], today = '2025-12-01'): Book =>
  bookOf(
    { tables: recogniseWorkbook({ sheets }, undefined, templates), sheets, templates },
    { today: isoToSerial(today) ?? 0, isWhole: true },
  );

/** What a rule says of a book: `C5: sentence`, a line per issue. */
export const sentencesOf = (rule: Rule, book: Book): string[] =>
  validate(book, [rule]).map((issue) => {
    // Both languages must say it, with every value filled in.
    for (const texts of [russian, english]) {
      const { message, expected, fix } = said(issue, texts);
      if (/undefined|\[object/.test([message, expected, fix].join(' ')))
        throw new Error(`${issue.code} leaves a value out: ${message} ${expected} ${fix}`);
    }
    const { cell, message } = said(issue, russian);
    return `${cell}: ${message}`;
  });

/** What a rule says of a sheet written as a text table. */
export const ruleSentences = (rule: Rule, text: string, today?: string): string[] =>
  sentencesOf(rule, bookFrom([sheetFromText(text)], today));

/** The sheets after every edit that issues offer, each where its cell holds what it says it does. */
export function mendedSheets(sheets: readonly Sheet[], issues: readonly Issue[]): Sheet[] {
  const mended = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...(row ?? [])]) }));
  for (const { at, before, after } of issues.flatMap(({ fix = [] }) => fix)) {
    const row = mended.find(({ name }) => name === at.sheet)?.rows[at.row];
    const cell: Cell | undefined = row?.[at.column];
    if (!row || cellValue(cell) !== before)
      throw new Error(
        `An edit of ${at.sheet} ${at.row}:${at.column} says ${before}: ${JSON.stringify(cell)}`,
      );
    row[at.column] = isRich(cell) ? { ...cell, value: after } : after;
  }
  return mended;
}

/** What a rule says of sheets, and what it still says when its own remedies are written. */
export function mendedSentences(
  rule: Rule,
  sheets: readonly Sheet[],
  today?: string,
): { readonly found: string[]; readonly after: string[] } {
  const book = bookFrom(sheets, today);
  const mended = mendedSheets(sheets, validate(book, [rule]));
  return { found: sentencesOf(rule, book), after: sentencesOf(rule, bookFrom(mended, today)) };
}
