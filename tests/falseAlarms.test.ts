/**
 * What rules say where nobody made a mistake. Whatever is listed here was looked at and is so: what a document itself
 * leaves open. Documents are no part of the project: SHNOR_FIXTURES names their folder, without it there is nothing
 * to do.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../src/core/check/validate';
import { programmeWorkbook } from '../src/core/programmes/programmeWorkbook';
import { isoToSerial } from '../src/core/workbook/date';
import type { Sheet } from '../src/core/workbook/workbook';
import { programmes } from '../src/programmes';
import { rules } from '../src/rules';
import { lists, templates } from '../src/templates';
import { inflateNode } from '../src/xlsx/inflateNode';
import { readXlsx } from '../src/xlsx/readXlsx';
import { bookFrom } from './ruleSentences';

const TODAY = '2025-12-01';

/** Codes with how often each is said. */
function counts(sheets: readonly Sheet[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of validate(bookFrom(sheets, TODAY), rules)) found[code] = (found[code] ?? 0) + 1;
  return found;
}

/** Events and baselines that the programmes themselves leave open. */
const LEFT_OPEN: Readonly<Record<string, Record<string, number>>> = {
  syktyvkar: { 'INDICATOR-002': 9 },
  orel: {},
  gorodets: { 'TERM-001': 1 },
  balagansk: { 'TERM-001': 47, 'RESPONSIBLE-001': 49, 'INDICATOR-002': 2 },
  efremov: { 'INDICATOR-002': 13 },
};

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s', (id, programme) => {
  test.each([
    ['its own years', undefined],
    ['the next years', 2026],
  ])('in %s says what the programme leaves open, and nothing else', (_, firstYear) => {
    const today = isoToSerial(TODAY) ?? 0;
    const { sheets } = programmeWorkbook(templates, lists, { locale: 'ru', programme, firstYear, today });
    // In its own years nobody marked anything: every term is over.
    const { 'OVERDUE-001': overdue = 0, ...found } = counts(sheets);
    expect(found).toEqual(LEFT_OPEN[id]);
    if (firstYear !== undefined) expect(overdue).toBe(0);
  });
});

test.each(['ru', 'en'] as const)('blank templates in %s are without a remark', (locale) => {
  const { sheets } = programmeWorkbook(templates, lists, { locale, firstYear: 2025 });
  expect(counts(sheets)).toEqual({});
});

/** Each looked at in its document. */
const DOCUMENTS: Readonly<Record<string, Record<string, number>>> = {
  'programmes/balagansk.xlsx': { 'TERM-001': 44, 'RESPONSIBLE-001': 46, 'OVERDUE-001': 2 },
  'programmes/gorodets.xlsx': { 'TERM-001': 1, 'NUMBER-001': 1 },
  'programmes/syktyvkar.xlsx': { 'TERM-003': 1 },
  // Marks are kept, and terms of 2023 have none.
  'layouts/audience-column.xlsx': { 'OVERDUE-001': 5 },
  'layouts/flat-regional.xlsx': { 'TEXT-002': 1 },
  // Every number of these is a text.
  'layouts/plan-fact-mixed.xlsx': { 'VALUE-001': 11 },
  'layouts/school-years-typo.xlsx': { 'VALUE-001': 12 },
};

const folder = process.env['SHNOR_FIXTURES'] ?? '';
const files = ['programmes', 'layouts'].flatMap((name) =>
  folder !== '' && existsSync(join(folder, name))
    ? readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.xlsx'))
        .map((file) => `${name}/${file}`)
    : [],
);

(files.length > 0 ? test.each(files) : test.skip.each(['documents']))('%s', (file) => {
  const { sheets } = readXlsx(readFileSync(join(folder, file)), { inflate: inflateNode });
  expect(counts(sheets)).toEqual(DOCUMENTS[file] ?? {});
});
