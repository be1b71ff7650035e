import { parseArea, splitSheetAddress } from '../core/workbook/address';
import type { DefinedName, PrintSetup, Sheet, Workbook } from '../core/workbook/workbook';
import { readTheme } from './colors';
import { refuseUnlessZip } from './fileKind';
import type { Inflate } from './inflate';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { countsDays } from './numberFormats';
import { openPackage, type Package, type Relation } from './package';
import type { PartMemory } from './partMemory';
import { readProperties } from './properties';
import { readSharedStrings } from './sharedStrings';
import { readSheet, type SheetContext } from './sheet';
import { STAMP_NAME } from '../core/workbook/stamp';
import { stampOf } from './stamp';
import { NO_STYLES, readStyles, type Styles } from './styles';
import { definedName, readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbookPart';
import { XlsxError } from './xlsxError';

export interface ReadOptions {
  readonly inflate: Inflate;
  /** Formulas beside their values; absent = values alone. */
  readonly formulas?: boolean;
  /**
   * `numbers` (absent = this): only the number format, and only of numbers that it makes dates, shares or texts.
   * `all`: everything that the Workbook value has room for, charts and print setup included.
   */
  readonly formats?: 'numbers' | 'all';
  /**
   * Cells, names and stamps alone: no merged areas, rules of input, notes, links, tables. For reading forms by the
   * thousand.
   */
  readonly cellsOnly?: boolean;
  /** What files before this one said in parts of the same bytes. */
  readonly memory?: PartMemory;
  readonly limits?: Partial<Limits>;
  /** Told now and then how much is done, from 0 to 1. What it throws ends the reading. */
  readonly onProgress?: (done: number) => void;
}

/** Days from the calendar of 1900 to that of 1904. */
const DAYS_TO_1904 = 1462;

/** How often the clock is looked at and progress told: every so many bytes of a sheet. */
const STEP = 1 << 18;

/** What a package is that has no workbook in it. */
function refuseOtherPackage(pkg: Package, main: string | undefined): never {
  const mimetype = pkg.has('mimetype') ? new TextDecoder().decode(pkg.bytes('mimetype')) : '';
  if (mimetype.includes('opendocument')) throw new XlsxError('ODS');
  if (main?.endsWith('.bin') || pkg.has('xl/workbook.bin')) throw new XlsxError('XLSB');
  if (main?.startsWith('word/') || pkg.has('word/document.xml')) throw new XlsxError('WORD');
  if (main?.startsWith('ppt/') || pkg.has('ppt/presentation.xml')) throw new XlsxError('POWERPOINT');
  throw new XlsxError(pkg.has('[Content_Types].xml') ? 'UNKNOWN_FORMAT' : 'ARCHIVE');
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Name of the workbook part. */
export function workbookPartName(pkg: Package): string {
  const main = pkg.relations('').find(({ type }) => type === 'officeDocument')?.target;
  const name = main !== undefined && pkg.has(main) ? main : USUAL_WORKBOOK;
  const isForeign = main !== undefined && /^(word|ppt)\/|\.bin$/.test(main);
  return isForeign || !pkg.has(name) ? refuseOtherPackage(pkg, main) : name;
}

/** A part that the workbook's relations lead to, or that stands in its usual place. */
function partOf(
  pkg: Package,
  relations: readonly Relation[],
  type: string,
  usual: string,
): string | undefined {
  const related = relations.find((relation) => relation.type === type && pkg.has(relation.target));
  return related?.target ?? (pkg.has(usual) ? usual : undefined);
}

/** `xl/worksheets/sheet10.xml` after `sheet9.xml`. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/**
 * Where each listed sheet stands; undefined for what is no worksheet, such as a chart of its own. Sheets listed
 * without a relation get the worksheets that no other one has, in their order.
 */
export function sheetParts(
  pkg: Package,
  sheets: readonly SheetEntry[],
  relations: readonly Relation[],
): (string | undefined)[] {
  const related = sheets.map(({ id }) => (id ? relations.find((relation) => relation.id === id) : undefined));
  const claimed = new Set(related.map((relation) => relation?.target));
  const free = relations
    .filter(({ type, target }) => type === 'worksheet' && !claimed.has(target) && pkg.has(target))
    .map(({ target }) => target)
    .sort(byNumber);
  return sheets.map(({ name, id }, index) => {
    const relation = related[index];
    if (relation && relation.type !== 'worksheet') return undefined;
    const usual = `xl/worksheets/sheet${index + 1}.xml`;
    const part = relation?.target ?? free.shift() ?? (claimed.has(usual) ? undefined : usual);
    // Listed without a relation, and there is no part that it could be: it is empty.
    if (!id && (part === undefined || !pkg.has(part))) return undefined;
    if (part === undefined || !pkg.has(part))
      throw new XlsxError('PART_MISSING', { part: part ?? usual, sheet: name });
    return part;
  });
}

/** Ends the reading where it takes too long or too much, and tells how far it has come. */
function watch(limits: Limits, onProgress: ((done: number) => void) | undefined, total: number) {
  const started = performance.now();
  let cells = 0;
  let next = STEP;
  let before = 0;
  return {
    /** Counts cells of a row that ends at a place of the part being read. */
    onRow: (more: number, position: number): void => {
      cells += more;
      if (cells > limits.cells) throw new XlsxError('TOO_MANY_CELLS', { limit: limits.cells });
      if (position < next) return;
      next = position + STEP;
      const seconds = (performance.now() - started) / 1000;
      if (seconds * 1000 > limits.milliseconds)
        throw new XlsxError('TOO_LONG', { seconds: Math.round(seconds) });
      onProgress?.(Math.min(1, (before + position) / total));
    },
    /** To be called after a part of so many bytes. */
    onPart: (size: number): void => {
      before += size;
      next = STEP;
      onProgress?.(Math.min(1, before / total));
    },
  };
}

const sizeOf = (pkg: Package, part: string | undefined): number =>
  part === undefined ? 0 : (pkg.zip.entries.get(part.toLowerCase())?.size ?? 0);

/** Rows to repeat and the area to print, which files keep as names of the sheet. */
function printNames(names: readonly DefinedName[], sheet: string): PrintSetup {
  const own = (name: string) => names.find((entry) => entry.sheet === sheet && entry.name === name)?.formula;
  const area = parseArea(splitSheetAddress(own('_xlnm.Print_Area') ?? '').address);
  const titles = (own('_xlnm.Print_Titles') ?? '')
    .split(',')
    .map((part) => /\$?(\d+):\$?(\d+)$/.exec(part))
    .find((match) => match !== null);
  return {
    ...(area && { area }),
    ...(titles && { repeatRows: { from: Number(titles[1]) - 1, to: Number(titles[2]) - 1 } }),
  };
}

/** Names that people gave: not those of Excel itself, and not our stamps. */
const isPeoples = ({ name, sheet }: DefinedName): boolean =>
  !name.toLowerCase().startsWith('_xlnm.') && !(name === STAMP_NAME && sheet !== undefined);

function readSheetsOf(
  book: WorkbookPart,
  parts: readonly (string | undefined)[],
  names: readonly DefinedName[],
  context: SheetContext,
  onPart: (size: number) => void,
): Sheet[] {
  const sheets: Sheet[] = [];
  book.sheets.forEach(({ name, visibility }, index) => {
    const part = parts[index];
    if (part === undefined) return;
    const sheet = readSheet(part, name, context);
    const stamp = stampOf(names, name);
    const print = context.wantsLooks ? { ...sheet.print, ...printNames(names, name) } : {};
    sheets.push({
      name,
      ...(visibility && { visibility }),
      ...sheet,
      ...(Object.keys(print).length > 0 && { print }),
      ...(stamp && { stamp }),
    });
    onPart(sizeOf(context.pkg, part));
  });
  return sheets;
}

/**
 * Reads a workbook from the bytes of an .xlsx file. Dates are serial numbers of the 1900 calendar whichever the
 * file has; formats are shared objects. For any bytes at all the outcome is a Workbook or an `XlsxError`.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Workbook {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) {
    throw new XlsxError('FILE_TOO_BIG', { bytes: bytes.length, limit: limits.fileBytes });
  }
  refuseUnlessZip(bytes);
  const pkg = openPackage(bytes, options.inflate, limits, options.memory);
  const wantsLooks = options.formats === 'all';
  const main = workbookPartName(pkg);
  const book = pkg.said(main, 'workbook', readWorkbookPart);
  if (book.sheets.length === 0) throw new XlsxError('NO_SHEETS');
  const relations = pkg.relations(main);
  const parts = sheetParts(pkg, book.sheets, relations);

  const stringsPart = partOf(pkg, relations, 'sharedStrings', 'xl/sharedStrings.xml');
  const stylesPart = partOf(pkg, relations, 'styles', 'xl/styles.xml');
  const themePart = wantsLooks ? partOf(pkg, relations, 'theme', 'xl/theme/theme1.xml') : undefined;
  const total = [stringsPart, ...parts].reduce((sum, part) => sum + sizeOf(pkg, part), 1);
  const { onRow, onPart } = watch(limits, options.onProgress, total);

  const strings = stringsPart === undefined ? [] : readSharedStrings(pkg.scan(stringsPart), limits.cells);
  onPart(sizeOf(pkg, stringsPart));
  const theme = themePart === undefined ? undefined : readTheme(pkg.scan(themePart));
  const styles: Styles =
    stylesPart === undefined
      ? NO_STYLES
      : wantsLooks
        ? readStyles(pkg.scan(stylesPart), wantsLooks, theme)
        : pkg.said(stylesPart, 'styles', (xml) => readStyles(xml, false, undefined));
  const names = book.names.map((entry) => definedName(entry, book.sheets));

  const sheets = readSheetsOf(
    book,
    parts,
    names,
    {
      pkg,
      theme,
      strings,
      styles,
      wantsLooks,
      cellsOnly: options.cellsOnly === true,
      onRow,
      wantsFormulas: options.formulas === true,
      shiftsDays: book.is1904 ? styles.numberFormats.map(countsDays) : [],
      days: book.is1904 ? DAYS_TO_1904 : 0,
      names: new Map(names.map((name) => [name.name.toLowerCase(), name])),
    },
    onPart,
  );
  const ownNames = names.filter(isPeoples);
  const custom = options.cellsOnly
    ? undefined
    : pkg.relations('').find(({ type, target }) => type === 'custom-properties' && pkg.has(target));
  const properties = custom && readProperties(pkg.scan(custom.target));
  return {
    sheets,
    ...(ownNames.length > 0 && { names: ownNames }),
    ...(properties && properties.size > 0 && { properties }),
  };
}
