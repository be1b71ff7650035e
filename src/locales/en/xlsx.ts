import type { XlsxSentences } from '../ru/xlsx';

const megabytes = (bytes: string | number | undefined): string => {
  const size = Number(bytes) / 1_048_576;
  return `${size.toLocaleString('en', { maximumFractionDigits: size < 10 ? 1 : 0 })} MB`;
};

const count = (number: string | number | undefined): string => Number(number).toLocaleString('en');

const SAVE_AS_XLSX = 'Open it in Excel and save it: File → Save As → Excel Workbook (*.xlsx).';
const SEND_AGAIN = 'Ask for the file once more or download it again.';
const SAVE_AGAIN = 'Open the file in Excel, let it repair the file if it offers to, and save it again.';

/** Why a file was not read and what to do about it, by the codes of reading and editing .xlsx files. */
export const xlsx: XlsxSentences = {
  EMPTY: () => `The file is empty: there is not one byte in it. ${SEND_AGAIN}`,
  ENCRYPTED: () =>
    'The file is protected by a password. Remove it: File → Info → Protect Workbook → Encrypt with Password, ' +
    'clear the password and save again.',
  OLD_XLS: () => `This is a workbook in the old format of Excel 97–2003 (.xls). ${SAVE_AS_XLSX}`,
  OLD_OFFICE: () =>
    'This is a document of another program or of old Office, not an Excel workbook. Move the table to an Excel workbook and save it as .xlsx.',
  XLSB: () => `This is a binary Excel workbook (.xlsb). ${SAVE_AS_XLSX}`,
  ODS: () =>
    'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as an Excel workbook (*.xlsx).',
  WORD: () =>
    'This is a Word document, not an Excel workbook. Copy the table to a new workbook and save it as .xlsx.',
  POWERPOINT: () =>
    'This is a PowerPoint presentation, not an Excel workbook. Send the table as a workbook (*.xlsx).',
  PDF: () => 'This is a PDF document, not an Excel workbook. Ask for the original table as .xlsx.',
  HTML: () => `This is a web page that is named .xlsx, not an Excel workbook. ${SAVE_AS_XLSX}`,
  XML_2003: () => `This is an XML Spreadsheet 2003. ${SAVE_AS_XLSX}`,
  PLAIN_TEXT: () =>
    'This is a text file (.csv, for example), not an Excel workbook. Open it in Excel with Data → From Text/CSV ' +
    'and save it as an Excel workbook (*.xlsx).',
  ARCHIVE: () => 'This is an archive, not an Excel workbook. Unpack it and choose the .xlsx file from it.',
  UNKNOWN_FORMAT: () => 'This is not an Excel workbook. Choose an .xlsx file.',
  TRUNCATED: () =>
    `The file is cut off: its end is missing, the download stopped or it is damaged. ${SEND_AGAIN}`,
  ZIP_DAMAGED: ({ part }) =>
    `The file is damaged${part ? `: its part “${part}” cannot be read` : ''}. ${SEND_AGAIN}`,
  ZIP64: () => `The file is written as zip64, which is not read here. ${SAVE_AS_XLSX}`,
  ZIP_ENCRYPTED: ({ part }) =>
    `The part “${part}” of the file was encrypted by an archiver. Unpack the archive with its password and choose the .xlsx file from it.`,
  ZIP_METHOD: ({ part, method }) =>
    `The part “${part}” of the file is packed in an unknown way (${method}). Open the file in Excel and save it again.`,
  ZIP_SIZE: ({ part }) =>
    `The file is damaged or forged: the size of its part “${part}” is not what it says. ${SEND_AGAIN}`,
  ZIP_TWICE: ({ part }) =>
    `The file is damaged or forged: it has the part “${part}” twice and does not say which is right. ${SAVE_AGAIN}`,
  XML_CUT_OFF: ({ part }) => `The file is damaged: its part “${part}” breaks off. ${SAVE_AGAIN}`,
  XML_DAMAGED: ({ part }) => `The file is damaged: the markup of its part “${part}” is broken. ${SAVE_AGAIN}`,
  XML_DOCTYPE: ({ part }) =>
    `The part “${part}” of the file declares a DOCTYPE, which no Excel workbook does, so it is not read. ` +
    'If you trust the file, open it in Excel and save it again.',
  XML_ENCODING: ({ part, encoding }) =>
    `The part “${part}” of the file is written in an unknown encoding, ${encoding}. ${SAVE_AGAIN}`,
  PART_MISSING: ({ part, sheet }) =>
    `The file is damaged: ${sheet ? `the content of the sheet “${sheet}”` : `its part “${part}”`} is missing. ${SAVE_AGAIN}`,
  NO_SHEETS: () => `There is no sheet in the workbook. ${SAVE_AGAIN}`,
  BAD_ADDRESS: ({ part, found }) =>
    `The file is damaged: its part “${part}” has a cell with the wrong address “${found}”. ${SAVE_AGAIN}`,
  BAD_STRING_INDEX: ({ cell, part }) =>
    `The file is damaged: the text of cell ${cell} (part “${part}”) is not in the file. ${SAVE_AGAIN}`,
  FILE_TOO_BIG: ({ bytes, limit }) =>
    `The file is too big: ${megabytes(bytes)}, the limit is ${megabytes(limit)}. Remove pictures and needless sheets and save it again.`,
  UNPACKED_TOO_BIG: ({ part, bytes, limit }) =>
    `The part “${part}” of the file is too big: ${megabytes(bytes)} unpacked, the limit is ${megabytes(limit)}. ` +
    'Remove needless rows and sheets and save it again.',
  TOO_MANY_PARTS: ({ parts, limit }) =>
    `The file has too many parts: ${count(parts)}, the limit is ${count(limit)}. Copy the sheets that you need to a new workbook.`,
  TOO_MANY_CELLS: ({ limit }) =>
    `The workbook has more than ${count(limit)} filled cells. Leave only the sheets that you need and save it again.`,
  TOO_MANY_ITEMS: ({ part, limit }) =>
    `The workbook (part “${part}”) has more than ${count(limit)} formats, validations, notes and the like. ` +
    'Copy the values to a new workbook and save it.',
  TEXT_TOO_LONG: ({ part, limit }) =>
    `The part “${part}” of the file has a text of more than ${count(limit)} characters, and an Excel cell takes 32,767. ${SAVE_AGAIN}`,
  TOO_LONG: ({ seconds }) =>
    `Reading took more than ${count(seconds)} s and was stopped. Remove needless sheets and rows and try again.`,
  MACROS: () =>
    'The workbook has macros and cannot be changed here. Save it without them: File → Save As → Excel Workbook (*.xlsx).',
  SIGNED: () =>
    'The workbook has a digital signature, which would no longer hold once the workbook is changed; it was left as it is. ' +
    'Change a copy without the signature: File → Info → View Signatures → Remove Signature.',
  SHEET_EXISTS: ({ sheet }) => `The workbook has a sheet “${sheet}” already. Rename it or delete it.`,
  SHEET_MISSING: ({ sheet }) => `The workbook has no sheet “${sheet}”. Check the name of the sheet.`,
};
