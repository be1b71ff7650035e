import { xlsx as english } from '../locales/en/xlsx';
import { xlsx as russian } from '../locales/ru/xlsx';
import { XLSX_ERROR_CODES, XlsxError, type XlsxErrorCode } from './xlsxError';

type Sentence = (values: Readonly<Record<string, string | number>>) => string;

/** A code without its sentence does not compile here. */
const SENTENCES: Readonly<Record<string, Readonly<Record<XlsxErrorCode, Sentence>>>> = {
  ru: russian,
  en: english,
};

const VALUES = {
  part: 'xl/workbook.xml',
  sheet: 'План',
  cell: 'B5',
  found: 'ZZZZ1',
  method: 12,
  encoding: 'koi-99',
  index: 9,
  bytes: 314_572_800,
  limit: 5_000_000,
  parts: 20_000,
  seconds: 15,
};

describe.each(Object.entries(SENTENCES))('sentences in %s', (language, sentences) => {
  it('are there for every code, and for none that is not', () => {
    expect(Object.keys(sentences).sort()).toEqual([...XLSX_ERROR_CODES].sort());
  });

  it.each(XLSX_ERROR_CODES)('%s says what is wrong and what to do', (code) => {
    const sentence = sentences[code](VALUES);
    expect(sentence).toMatch(/^[^\n]{20,}\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    expect(sentence.split(/(?<=\.) /).length).toBeGreaterThan(1);
    if (language === 'ru') expect(sentence).toMatch(/[а-я]/);
  });
});

it('an error tells its code and values', () => {
  const error = new XlsxError('ZIP_DAMAGED', { part: 'a' });
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe('ZIP_DAMAGED {"part":"a"}');
  expect(error.name).toBe('XlsxError');
});
