import type { Form, Remark } from '../core/collection/form';
import { otherTables } from '../core/collection/otherTables';
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

/** A table of results whose stamp names no school is everybody's, and no form of one. */
const isOneSchools = ({ template, stamped }: Form): boolean => template !== 'results' || stamped !== null;

/** Whether there can be no doubt that a school filled it in. */
const isCertain = ({ template, stamped, lines }: Form): boolean =>
  stamped !== null || (template === 'schoolform' && lines.length > 0);

export interface FormFileOptions {
  /** Its name, which may say what results are of. */
  readonly file?: string;
  /** One for all files of a run spares reading what they have alike. */
  readonly memory?: PartMemory;
}

/** What a file that was sent has in it, or why it cannot be read; for any bytes at all there is an answer. */
export function readFormFile(
  bytes: Uint8Array,
  kinds: FormKinds,
  inflate: Inflate,
  { file, memory }: FormFileOptions = {},
): FileReading {
  try {
    const workbook = readXlsx(bytes, { inflate, formulas: true, cellsOnly: true, ...(memory && { memory }) });
    const forms = readForms(workbook, kinds);
    const remarks = fileRemarks(bytes, workbook);
    if (forms.some(isCertain)) return { is: 'read', forms, remarks };
    // Forms are many and all alike; what else is sent is seldom, and is read with all that tells what it is.
    const others = otherTables(readXlsx(bytes, { inflate }), kinds.templates, file);
    const isOthers = others.some(({ is }) => is === 'municipality') || !forms.some(isOneSchools);
    return others.length > 0 && isOthers
      ? { is: 'read', forms: [], others, remarks }
      : { is: 'read', forms, remarks };
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return { is: 'refused', code: error.code, values: error.values };
  }
}
