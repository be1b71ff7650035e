import { areUsual } from '../core/workbook/margins';
import { parseArea, splitSheetAddress } from '../core/workbook/address';
import type {
  Area,
  Cell,
  CellLink,
  Column,
  DefinedName,
  Protection,
  PrintSetup,
  Sheet,
  Table,
  Validation,
} from '../core/workbook/workbook';
import { readCells, type CellContext } from './cells';
import { readColor, type Theme } from './colors';
import { readDrawing } from './charts';
import { readNotes } from './notes';
import type { Package, Relation } from './package';
import { readConditionalFormats, type RankedFormat } from './conditionalFormats';
import { readExtensions } from './sheetExtensions';
import { readValidations } from './validations';
import { readTable } from './table';
import { XlsxError } from './xlsxError';
import { unescapeOffice } from './xmlText';
import { OPEN, type XmlScanner } from './xmlScanner';

/** What a sheet is read with. */
export interface SheetContext extends CellContext {
  /** Nothing that stands beside or behind cells is read. */
  readonly cellsOnly: boolean;
  readonly pkg: Package;
  readonly theme: Theme | undefined;
  /** Days to add to dates in validations: 1462 where days count from 1904. */
  readonly days: number;
  /** Names that stand for one place, by name in lower case, for links that lead to a name. */
  readonly names: ReadonlyMap<string, DefinedName>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Link {
  readonly area: Area;
  readonly location: string | undefined;
  readonly relation: string | undefined;
}

/** The sheet as far as it has been read, with what can be put together only at the end. */
interface Draft {
  readonly sheet: Mutable<Partial<Sheet>> & { rows: (Cell[] | undefined)[] };
  readonly validations: Validation[];
  readonly formats: RankedFormat[];
  readonly links: Link[];
  fitsToPage: boolean;
}

const MOST_COLUMNS_EXPANDED = 16_384;

function readColumns(xml: XmlScanner, draft: Draft, wantsWidths: boolean): void {
  const columns: (Column | undefined)[] = [];
  let left = MOST_COLUMNS_EXPANDED;
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const width = wantsWidths ? xml.numberAttribute('width') : undefined;
    const hidden = xml.flagAttribute('hidden') ?? false;
    if (width === undefined && !hidden) continue;
    const column: Column = { ...(width !== undefined && { width }), ...(hidden && { hidden }) };
    const first = Math.max(1, xml.numberAttribute('min') ?? 1);
    const last = Math.min(MOST_COLUMNS_EXPANDED, xml.numberAttribute('max') ?? first);
    for (let number = first; number <= last && left > 0; number++, left--) columns[number - 1] = column;
  }
  if (columns.length > 0) draft.sheet.columns = columns;
}

function readMerges(xml: XmlScanner, draft: Draft): void {
  const merges: Area[] = [];
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const area = parseArea(xml.attribute('ref') ?? '');
    if (area) merges.push(area);
  }
  if (merges.length > 0) draft.sheet.merges = merges;
}

const RIGHTS: readonly (readonly [keyof Protection, string])[] = [
  ['allowFilter', 'autoFilter'],
  ['allowSort', 'sort'],
  ['allowInsertRows', 'insertRows'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
];

function readProtection(xml: XmlScanner, draft: Draft): void {
  if (!xml.flagAttribute('sheet')) return;
  // An attribute that is 0 says that the act is not protected against.
  const allowed = RIGHTS.filter(([, attribute]) => xml.flagAttribute(attribute) === false);
  draft.sheet.protection = Object.fromEntries(allowed.map(([right]) => [right, true]));
}

function readViews(xml: XmlScanner, draft: Draft): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.flagAttribute('showGridLines') === false) draft.sheet.hideGridlines = true;
    const inner = xml.depth;
    while (xml.nextChild(inner)) {
      const state = xml.is('pane') ? xml.attribute('state') : undefined;
      if (state !== 'frozen' && state !== 'frozenSplit') continue;
      const frozen = {
        rows: xml.numberAttribute('ySplit') ?? 0,
        columns: xml.numberAttribute('xSplit') ?? 0,
      };
      if (frozen.rows > 0 || frozen.columns > 0) draft.sheet.frozen = frozen;
    }
  }
}

function readProperties(xml: XmlScanner, draft: Draft, theme: Theme | undefined): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    if (xml.is('tabColor')) {
      const color = readColor(xml, theme);
      if (color !== undefined) draft.sheet.tabColor = color;
    } else if (xml.is('pageSetUpPr') && xml.flagAttribute('fitToPage')) draft.fitsToPage = true;
  }
}

const addPrint = (draft: Draft, print: PrintSetup): void => {
  if (Object.keys(print).length > 0) draft.sheet.print = { ...draft.sheet.print, ...print };
};

function readPageSetup(xml: XmlScanner, draft: Draft): void {
  const paperSize = xml.numberAttribute('paperSize');
  addPrint(draft, {
    ...(xml.attribute('orientation') === 'landscape' && { landscape: true }),
    ...(paperSize !== undefined && { paperSize }),
    ...(draft.fitsToPage && {
      fitToWidth: xml.numberAttribute('fitToWidth') ?? 1,
      fitToHeight: xml.numberAttribute('fitToHeight') ?? 1,
    }),
  });
}

function readPageMargins(xml: XmlScanner, draft: Draft): void {
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    xml.numberAttribute(side),
  );
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return;
  const margins = { top, right, bottom, left };
  if (!areUsual(margins)) addPrint(draft, { margins });
}

function readHeaderFooter(xml: XmlScanner, draft: Draft): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const isHeader = xml.is('oddHeader');
    if (!isHeader && !xml.is('oddFooter')) continue;
    const text = unescapeOffice(xml.readInnerText());
    if (text !== '') addPrint(draft, isHeader ? { header: text } : { footer: text });
  }
}

function readLinks(xml: XmlScanner, draft: Draft): void {
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const area = parseArea(xml.attribute('ref') ?? '');
    if (!area) continue;
    draft.links.push({ area, location: xml.attribute('location'), relation: xml.prefixedAttribute('id') });
  }
}

type Reader = (xml: XmlScanner, draft: Draft, context: SheetContext) => void;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['cols', (xml, draft, { wantsLooks }) => readColumns(xml, draft, wantsLooks)],
  ['mergeCells', readMerges],
  ['dataValidations', (xml, draft, { days }) => void draft.validations.push(...readValidations(xml, days))],
  ['hyperlinks', readLinks],
  [
    'sheetData',
    (xml, draft, context) => {
      const { rows, rowLooks } = readCells(xml, context);
      draft.sheet.rows = rows;
      if (rowLooks.length > 0) draft.sheet.rowLooks = rowLooks;
    },
  ],
  ['extLst', readExtensionList],
]);

/** Read only where all formats are wanted. */
const LOOK_READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['sheetPr', (xml, draft, { theme }) => readProperties(xml, draft, theme)],
  ['sheetViews', readViews],
  ['sheetProtection', readProtection],
  [
    'conditionalFormatting',
    (xml, draft, { styles, theme }) => void draft.formats.push(...readConditionalFormats(xml, styles, theme)),
  ],
  ['pageMargins', readPageMargins],
  ['pageSetup', readPageSetup],
  ['headerFooter', readHeaderFooter],
]);

function readExtensionList(xml: XmlScanner, draft: Draft, context: SheetContext): void {
  readExtensions(xml, (name) => {
    if (name === 'dataValidations') draft.validations.push(...readValidations(xml, context.days));
    else draft.formats.push(...readConditionalFormats(xml, context.styles, context.theme));
  });
}

/** Puts a note or a link on a cell, whatever it was before. */
function enrich(
  rows: (Cell[] | undefined)[],
  row: number,
  column: number,
  extra: { note: string } | { link: CellLink },
) {
  const cells = (rows[row] ??= []);
  const cell = cells[column] ?? null;
  const isRich = typeof cell === 'object' && cell !== null && 'value' in cell;
  cells[column] = { ...(isRich ? cell : { value: cell }), ...extra };
}

/** Where a link leads, if that is a place in this workbook. */
function linkTarget(
  link: Link,
  sheet: string,
  context: SheetContext,
  relations: ReadonlyMap<string | undefined, Relation>,
): CellLink | null {
  const relation = relations.get(link.relation);
  if (relation && !relation.target.startsWith('#')) return null;
  const location = link.location ?? relation?.target.slice(1) ?? '';
  const name = context.names.get(location.replace(/^#/, '').toLowerCase());
  const place = splitSheetAddress(name ? name.formula.slice(1) : location.replace(/^#/, ''));
  const address = place.address.replaceAll('$', '');
  return parseArea(address) ? { sheet: place.sheet ?? sheet, address } : null;
}

/** Notes, tables and charts stand in parts of their own, to which the sheet's relations lead. */
function readAttachedParts(draft: Draft, relations: readonly Relation[], context: SheetContext): void {
  const { pkg } = context;
  const tables: Table[] = [];
  for (const { type, target, isExternal } of relations) {
    if (isExternal || !pkg.has(target)) continue;
    if (type === 'comments') {
      for (const { row, column, text } of readNotes(pkg.scan(target))) {
        enrich(draft.sheet.rows, row, column, { note: text });
      }
    } else if (type === 'table') {
      const table = readTable(pkg.scan(target));
      if (table) tables.push(table);
    } else if (type === 'drawing' && context.wantsLooks) {
      const charts = readDrawing(pkg, target);
      if (charts.length > 0) draft.sheet.charts = charts;
    }
  }
  if (tables.length > 0) draft.sheet.tables = tables;
}

/** Reads one worksheet with all that hangs on it, but for what the workbook part says of it. */
export function readSheet(
  part: string,
  name: string,
  context: SheetContext,
): Partial<Sheet> & Pick<Sheet, 'rows'> {
  const draft: Draft = { sheet: { rows: [] }, validations: [], formats: [], links: [], fitsToPage: false };
  const xml = context.pkg.scan(part);
  if (xml.next() !== OPEN || !xml.is('worksheet'))
    throw new XlsxError('XML_DAMAGED', { part, found: xml.name });
  const root = xml.depth;
  while (xml.nextChild(root)) {
    const element = xml.name;
    const read = READERS.get(element) ?? (context.wantsLooks ? LOOK_READERS.get(element) : undefined);
    read?.(xml, draft, context);
    if (context.cellsOnly && element === 'sheetData') return draft.sheet;
  }
  xml.next();
  const relations = context.pkg.relations(part);
  readAttachedParts(draft, relations, context);
  const byId = new Map(relations.map((relation) => [relation.id, relation] as const));
  for (const link of draft.links) {
    const target = linkTarget(link, name, context, byId);
    if (target) enrich(draft.sheet.rows, link.area.top, link.area.left, { link: target });
  }
  const { sheet, validations, formats } = draft;
  if (validations.length > 0) sheet.validations = validations;
  if (formats.length > 0 && context.wantsLooks) {
    sheet.conditionalFormats = formats.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }
  return sheet;
}
