import { packedFile, type FileOptions } from './packedFile';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Record<string, Uint8Array | string>;

/** `<Relationships>` from triples of id, last word of the type, and target. */
export const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const worksheet = (content: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;

export const sheetOf = (rows: string): string => worksheet(`<sheetData>${rows}</sheetData>`);

export const sharedStrings = (items: string): string => `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;

/** A style sheet whose cell formats have these number formats: built-in numbers, or codes. */
export function styleSheet(formats: readonly (number | string)[]): string {
  const codes = formats.filter((format) => typeof format === 'string');
  const own = codes.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = formats.map((format) => {
    const id = typeof format === 'string' ? 164 + codes.indexOf(format) : format;
    return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`;
  });
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><fonts><font/></fonts>` +
    `<cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

export interface WorkbookFile {
  /** XML of the sheets by name, whole or `sheetOf`'s. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** What else stands in the workbook part, before the sheets and after them. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts, or others in the place of those made here; null takes one out. */
  readonly parts?: Readonly<Record<string, Uint8Array | string | null>>;
}

/** Parts of a workbook as Excel lays them out. */
export function workbookParts(file: WorkbookFile = {}): Parts {
  const names = Object.keys(file.sheets ?? { Лист1: '' });
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, Uint8Array | string | null> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.before ?? ''}` +
      `<sheets>${listed.join('')}</sheets>${file.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map(
        (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, file.sheets?.[name] ?? sheetOf('')]),
    ),
    'xl/sharedStrings.xml': sharedStrings(file.strings ?? ''),
    'xl/styles.xml': file.styles ?? styleSheet([0]),
    ...file.parts,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, content]) => content !== null)) as Parts;
}

/** The bytes of such a file. */
export const workbookFile = (file: WorkbookFile = {}, options: FileOptions = {}): Uint8Array =>
  packedFile(workbookParts(file), options);
