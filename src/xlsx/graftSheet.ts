import type { GraftedStyles } from './graftStyles';

/** Strings of a file that we wrote, as the XML inside of its string items. */
export const stringItems = (sharedStrings: string): string[] =>
  [...sharedStrings.matchAll(/<si>([^]*?)<\/si>/g)].map((match) => match[1] as string);

/**
 * XML of a sheet that we wrote, made to stand in another file: its style numbers are that file's, and its texts
 * stand in the cells, for the other file's table of strings is left alone.
 */
export const graftedSheet = (
  xml: string,
  styles: Pick<GraftedStyles, 'cells' | 'conditional'>,
  strings: readonly string[],
): string =>
  xml
    .replace(/(<c [^>]*?) s="(\d+)"/g, (_, start: string, style: string) => {
      return `${start} s="${styles.cells[Number(style)] ?? 0}"`;
    })
    .replace(/ t="s"([^>]*)><v>(\d+)<\/v>/g, (_, rest: string, index: string) => {
      return ` t="inlineStr"${rest}><is>${strings[Number(index)] ?? '<t/>'}</is>`;
    })
    .replace(/ dxfId="(\d+)"/g, (_, number: string) => ` dxfId="${styles.conditional[Number(number)] ?? 0}"`);

/** Namespaces of transitional files and of strict ones; a file has the one or the other. */
const STRICT: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
];

/** A part that we wrote, in the namespaces of strict files. */
export const inStrict = (xml: string): string =>
  STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
