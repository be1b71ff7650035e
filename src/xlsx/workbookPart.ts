import type { DefinedName, Sheet } from '../core/workbook/workbook';
import { formulaFromFile } from './formulaText';
import { XlsxError } from './xlsxError';
import { OPEN, type XmlScanner } from './xmlScanner';
import { unescapeOffice } from './xmlText';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly id: string | undefined;
  readonly visibility: Sheet['visibility'];
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Number of the sheet on which alone it is known, counted over all sheets, charts among them. */
  readonly sheet: number | undefined;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Whether days count from 1 January 1904. */
  readonly is1904: boolean;
}

function readSheetEntry(xml: XmlScanner): SheetEntry {
  const state = xml.attribute('state');
  return {
    name: unescapeOffice(xml.attribute('name') ?? ''),
    id: xml.prefixedAttribute('id') ?? xml.attribute('id'),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : undefined,
  };
}

function readNameEntry(xml: XmlScanner): NameEntry {
  const name = unescapeOffice(xml.attribute('name') ?? '');
  const sheet = xml.numberAttribute('localSheetId');
  const hidden = xml.flagAttribute('hidden') ?? false;
  return { name, sheet, hidden, formula: formulaFromFile(unescapeOffice(xml.readInnerText())) };
}

function readList<T>(xml: XmlScanner, child: string, read: (xml: XmlScanner) => T): T[] {
  const list: T[] = [];
  const { depth } = xml;
  while (xml.nextChild(depth)) if (xml.is(child)) list.push(read(xml));
  return list;
}

/** Reads `xl/workbook.xml`: sheets, names, and from when its days count. */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart {
  if (xml.next() !== OPEN || !xml.is('workbook')) throw new XlsxError('UNKNOWN_FORMAT', { part: xml.part });
  let sheets: SheetEntry[] = [];
  let names: NameEntry[] = [];
  let is1904 = false;
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.is('workbookPr')) is1904 = xml.flagAttribute('date1904') ?? false;
    else if (xml.is('sheets')) sheets = readList(xml, 'sheet', readSheetEntry);
    else if (xml.is('definedNames')) names = readList(xml, 'definedName', readNameEntry);
  }
  return { sheets, names, is1904 };
}

/** A name as the Workbook value has it. */
export const definedName = (entry: NameEntry, sheets: readonly SheetEntry[]): DefinedName => {
  const sheet = entry.sheet === undefined ? undefined : sheets[entry.sheet]?.name;
  return {
    name: entry.name,
    formula: entry.formula,
    ...(sheet !== undefined && { sheet }),
    ...(entry.hidden && { hidden: true }),
  };
};
