import type { Remark } from '../core/collection/form';
import { readForms, type FormKinds } from '../core/collection/readForm';
import type { FileReading } from '../core/collection/submission';
import type { Workbook } from '../core/workbook/workbook';
import type { Inflate } from '../xlsx/inflate';
import { packageSigns } from '../xlsx/packageSigns';
import type { PartMemory } from '../xlsx/partMemory';
import { readXlsx } from '../xlsx/readXlsx';
import { XlsxError } from '../xlsx/xlsxError';

/** Sheets with lists are not worth a word. */
const hiddenSheets = ({ sheets }: Workbook): string[] =>
  sheets
    .filter(
      ({ visibility, stamp, rows }) => visibility !== undefined && stamp === undefined && rows.length > 0,
    )
    .map(({ name }) => `«${name}»`);

function fileRemarks(bytes: Uint8Array, workbook: Workbook): Remark[] {
  const { hasMacros, hasExternalLinks } = packageSigns(bytes);
  const hidden = hiddenSheets(workbook);
  const warning = (code: Remark['code'], values: Remark['values'] = {}): Remark => ({
    code,
    severity: 'warning',
    at: null,
    values,
  });
  return [
    ...(hasMacros ? [warning('FILE-001')] : []),
    ...(hasExternalLinks ? [warning('FILE-002')] : []),
    ...(hidden.length > 0 ? [warning('FILE-003', { sheets: hidden.join(', '), count: hidden.length })] : []),
  ];
}

/**
 * What a file that a school sent has in it, or why it cannot be read; for any bytes at all there is an answer. One
 * memory for all files of a run spares reading what they have alike.
 */
export function readFormFile(
  bytes: Uint8Array,
  kinds: FormKinds,
  inflate: Inflate,
  memory?: PartMemory,
): FileReading {
  try {
    const workbook = readXlsx(bytes, { inflate, formulas: true, cellsOnly: true, ...(memory && { memory }) });
    return { is: 'read', forms: readForms(workbook, kinds), remarks: fileRemarks(bytes, workbook) };
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { is: 'refused', code: error.code, values: error.values };
  }
}
