/** Why a file could not be read or edited. Every code has its sentence in the locales; none is ever reused. */
export const XLSX_ERROR_CODES = [
  'EMPTY',
  'ENCRYPTED',
  'OLD_XLS',
  'OLD_OFFICE',
  'XLSB',
  'ODS',
  'WORD',
  'POWERPOINT',
  'PDF',
  'HTML',
  'XML_2003',
  'PLAIN_TEXT',
  'ARCHIVE',
  'UNKNOWN_FORMAT',
  'TRUNCATED',
  'ZIP_DAMAGED',
  'ZIP64',
  'ZIP_ENCRYPTED',
  'ZIP_METHOD',
  'ZIP_SIZE',
  'ZIP_TWICE',
  'XML_CUT_OFF',
  'XML_DAMAGED',
  'XML_DOCTYPE',
  'XML_ENCODING',
  'PART_MISSING',
  'NO_SHEETS',
  'BAD_ADDRESS',
  'BAD_STRING_INDEX',
  'FILE_TOO_BIG',
  'UNPACKED_TOO_BIG',
  'TOO_MANY_PARTS',
  'TOO_MANY_CELLS',
  'TOO_MANY_ITEMS',
  'TEXT_TOO_LONG',
  'TOO_LONG',
  'MACROS',
  'SIGNED',
  'SHEET_EXISTS',
  'SHEET_MISSING',
] as const;

export type XlsxErrorCode = (typeof XLSX_ERROR_CODES)[number];

/** A file that is refused: the code, and the values that its sentence names. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(values)}`);
  }
}
