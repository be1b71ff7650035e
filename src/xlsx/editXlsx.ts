import { areaAddress } from '../core/workbook/address';
import { isRich } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type { Area, Cell, DefinedName, Row, Sheet, Table } from '../core/workbook/workbook';
import { filledRows, withAddedRows, type AddedRows } from './addRows';
import { readContentTypes } from './contentTypes';
import { refuseUnlessZip } from './fileKind';
import { graftStyles } from './graftStyles';
import { graftedSheet, inStrict, stringItems } from './graftSheet';
import { guardSheet } from './guards';
import { grownDimension } from './grownDimension';
import type { Inflate } from './inflate';
import { inflateBrowser } from './inflateBrowser';
import { DEFAULT_LIMITS } from './limits';
import { markCells, markedStyles, stylesAt, type MarkedCell } from './markCells';
import { openPackage, relationsName, type Package, type Relation } from './package';
import { PackageDraft, relationsXml, type NewRelation } from './packageDraft';
import { sheetParts, workbookPartName } from './readXlsx';
import { setCells, type CellChange } from './setCells';
import { editWorkbookPart, type ListedSheet } from './workbookDraft';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import { writePackage } from './writeXlsx';
import { namesOfSheet } from './writtenNames';
import { addNotes, type NewNote } from './addNotes';
import { XlsxError } from './xlsxError';
import { unescapeOffice } from './xmlText';
import { childOf, readTree, setAttribute } from './xmlTree';

/** What is to be changed in a file. */
export interface WorkbookChanges {
  /**
   * Sheets to put in: in the place of the sheet of the same name where that one is replaced, else at the end, in
   * their order. What their formulas, lists and links refer to is the changed file.
   */
  readonly addSheets?: readonly Sheet[];
  /** Names of sheets to take out first; names that the file does not have are passed over. */
  readonly replaceSheets?: readonly string[];
  /** Names to add, of the whole workbook or of a sheet of those put in. */
  readonly names?: readonly DefinedName[];
  /** Values to put into cells of sheets that stay: the format stays, a formula goes. */
  readonly setCells?: readonly (CellChange & { readonly sheet: string })[];
  /** Rows to put below all others of sheets that stay. */
  readonly addRows?: readonly (AddedRows & { readonly sheet: string })[];
  /** Whether new sheets stand before all others; absent = behind them. */
  readonly addFirst?: boolean;
  /** Cells of sheets that stay that get a fill of their own, to be seen; what they hold stays. */
  readonly markCells?: readonly (MarkedCell & { readonly sheet: string })[];
  /** Notes on cells of sheets that stay; notes of the same author from an earlier time go. */
  readonly notes?: {
    readonly author: string;
    /** What the author was called at earlier times, in another language. */
    readonly earlier: readonly string[];
    readonly cells: readonly (NewNote & { readonly sheet: string })[];
  };
  /** Tables that reach further now, by their names; rows that they gain hold their cells already. */
  readonly growTables?: readonly GrownTable[];
  /**
   * Takes digital signatures out of the file, for what was signed is no longer what is in it. Without this a signed
   * file is refused with SIGNED: whoever changes it asks first.
   */
  readonly dropSignatures?: boolean;
}

export interface GrownTable {
  readonly sheet: string;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** Everything about the file that is being changed. */
interface Base {
  readonly pkg: Package;
  readonly draft: PackageDraft;
  readonly main: string;
  readonly book: WorkbookPart;
  readonly parts: readonly (string | undefined)[];
  readonly relations: readonly Relation[];
  readonly isStrict: boolean;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATION = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TEMPLATE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Last word of the relation that leads from a package to its digital signatures. */
const SIGNATURE = 'origin';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function refuseMacros(pkg: Package): void {
  const names = [...pkg.zip.entries.keys()];
  const types = pkg.has(CONTENT_TYPES) ? new TextDecoder().decode(pkg.bytes(CONTENT_TYPES)) : '';
  const hasMacros = names.some((name) => /(^|\/)vbaproject\.bin$|\/macrosheets\//.test(name));
  if (hasMacros || /macroEnabled/i.test(types)) throw new XlsxError('MACROS');
}

function openBase(bytes: Uint8Array, platform: Inflate): Base {
  if (bytes.length > DEFAULT_LIMITS.fileBytes) {
    throw new XlsxError('FILE_TOO_BIG', { bytes: bytes.length, limit: DEFAULT_LIMITS.fileBytes });
  }
  refuseUnlessZip(bytes);
  const pkg = openPackage(bytes, platform, DEFAULT_LIMITS);
  const main = workbookPartName(pkg);
  refuseMacros(pkg);
  for (const { name, flags } of pkg.zip.entries.values()) {
    if (flags & 1) throw new XlsxError('ZIP_ENCRYPTED', { part: name });
  }
  const xml = pkg.scan(main);
  const isStrict = new TextDecoder()
    .decode(xml.bytes.subarray(0, 2000))
    .includes('http://purl.oclc.org/ooxml/');
  const book = readWorkbookPart(xml);
  const relations = pkg.relations(main);
  const parts = sheetParts(pkg, book.sheets, relations);
  return { pkg, draft: new PackageDraft(pkg), main, book, parts, relations, isStrict };
}

/** Parts that a part leads to, itself included, and theirs in turn. */
function reachable(pkg: Package, part: string, found = new Set<string>()): Set<string> {
  if (found.has(part) || !pkg.has(part)) return found;
  found.add(part);
  for (const { target, isExternal } of pkg.relations(part)) if (!isExternal) reachable(pkg, target, found);
  return found;
}

function removePart(draft: PackageDraft, part: string): void {
  draft.remove(part);
  draft.remove(relationsName(part));
}

/** Takes out a sheet's part and all parts that only it needs. */
function removeSheets({ pkg, draft, main, parts, relations }: Base, gone: ReadonlySet<string>): void {
  const needed = new Set<string>();
  for (const part of parts) if (part !== undefined && !gone.has(part)) reachable(pkg, part, needed);
  const sheets = new Set(parts);
  for (const { target, isExternal } of relations) {
    if (!isExternal && !sheets.has(target)) reachable(pkg, target, needed);
  }
  const removed = new Set<string>();
  for (const part of gone)
    for (const own of reachable(pkg, part)) if (!needed.has(own) && own !== main) removed.add(own);
  for (const part of removed) removePart(draft, part);
  draft.dropRelations(main, ({ target, isExternal }) => !isExternal && removed.has(target));
}

/** The order in which formulas were calculated last: Excel makes it anew, and a false one breaks the file. */
function removeCalculationChain({ draft, main, relations }: Base): void {
  const chain = relations.find(({ type }) => type === 'calcChain');
  if (!chain || !draft.has(chain.target)) return;
  draft.remove(chain.target);
  draft.dropRelations(main, ({ target }) => target === chain.target);
}

/** A template that is saved as a workbook is one: Excel does not open the other under that name. */
function makeWorkbook({ draft, main }: Base): void {
  const { type } = readContentTypes(draft.scan(CONTENT_TYPES))(main);
  if (same(type, TEMPLATE_TYPE)) draft.setContentType(main, WORKBOOK_TYPE);
}

/** Titles of sheets and names, which the file need not tell and which would be those of before. */
function removeTitles({ pkg, draft }: Base): void {
  const part = pkg.relations('').find(({ type }) => type === 'extended-properties')?.target;
  if (part === undefined || !draft.has(part)) return;
  const titles = readTree(draft.scan(part)).children.filter(
    ({ name }) => name === 'HeadingPairs' || name === 'TitlesOfParts',
  );
  draft.edit(
    part,
    titles.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** Takes the signatures of the file out, with their certificates, or refuses a file that has some. */
function removeSignatures({ pkg, draft }: Base, mayDrop: boolean): void {
  const inside = pkg.relations('').filter(({ isExternal }) => !isExternal);
  const origins = inside.filter(({ type }) => type === SIGNATURE);
  if (origins.length === 0) return;
  if (!mayDrop) throw new XlsxError('SIGNED');
  const needed = new Set<string>();
  for (const { type, target } of inside) if (type !== SIGNATURE) reachable(pkg, target, needed);
  for (const { target } of origins) {
    for (const part of reachable(pkg, target)) if (!needed.has(part)) removePart(draft, part);
  }
  const targets = new Set(origins.map(({ target }) => target));
  draft.dropRelations('', ({ target, isExternal }) => !isExternal && targets.has(target));
}

/** Names and numbers of the tables that the file has. */
function tablesOf({ pkg, draft, parts }: Base): { names: Set<string>; last: number } {
  const names = new Set<string>();
  let last = 0;
  for (const part of parts) {
    if (part === undefined || !draft.has(part)) continue;
    for (const { type, target } of pkg.relations(part)) {
      if (type !== 'table' || !draft.has(target)) continue;
      const { attributes } = readTree(draft.scan(target));
      names.add((attributes.get('displayName')?.value ?? '').toLowerCase());
      last = Math.max(last, Number(attributes.get('id')?.value) || 0);
    }
  }
  return { names, last };
}

/** Calls tables by their new names in a formula. */
const renamedIn = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      return piece.replace(
        /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu,
        (word) => names.get(word.toLowerCase()) ?? word,
      );
    })
    .join('');

/** Gives tables whose names the file has already other ones, in formulas too. */
function withFreeTableNames(sheets: readonly Sheet[], taken: Set<string>): readonly Sheet[] {
  const renamed = new Map<Table, string>();
  const byName = new Map<string, string>();
  for (const table of sheets.flatMap(({ tables = [] }) => tables)) {
    let name = table.name;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    if (name === table.name) continue;
    renamed.set(table, name);
    byName.set(table.name.toLowerCase(), name);
  }
  if (renamed.size === 0) return sheets;
  return sheets.map((sheet) => {
    // Where two sheets have a table of one name, each means its own.
    const own = (sheet.tables ?? []).map(
      (each) => [each.name.toLowerCase(), renamed.get(each) ?? each.name] as const,
    );
    const names = new Map([...byName, ...own]);
    const row = (cells: Row): Row => {
      const changed: Cell[] = [];
      eachCell(cells, (cell, column) => {
        const isFormula = isRich(cell) && cell.formula !== undefined;
        changed[column] = isFormula ? { ...cell, formula: renamedIn(cell.formula, names) } : cell;
      });
      return changed;
    };
    const table = ({ formulas, ...each }: Table, name: string): Table => ({
      ...each,
      name,
      ...(formulas && { formulas: formulas.map((formula) => formula && renamedIn(formula, names)) }),
    });
    return {
      ...sheet,
      ...(sheet.tables && {
        tables: sheet.tables.map((each) => table(each, renamed.get(each) ?? each.name)),
      }),
      rows: sheet.rows.map((cells) => cells && row(cells)),
    };
  });
}

/** Numbers of parts in their names: `xl/tables/table3.xml` → `xl/tables/table#.xml`. */
const patternOf = (name: string): string => name.replace(/\d+(?=\.\w+$)/, '#');

interface Graft {
  readonly donor: Package;
  /** Part of the donor → its name in the changed file. */
  readonly names: ReadonlyMap<string, string>;
}

function planNames({ draft }: Base, donor: Package, sheetNames: readonly string[]): Graft {
  const names = new Map<string, string>();
  for (const sheet of sheetNames) {
    for (const part of reachable(donor, sheet)) names.set(part, draft.freeName(patternOf(part)));
  }
  return { donor, names };
}

/** Relations of a donor's part, with types in full and names as they are in the changed file. */
function graftedRelations({ donor, names }: Graft, part: string): NewRelation[] {
  const types = new Map(
    readTree(donor.scan(part.replace(/([^/]*)$/, '_rels/$1.rels'))).children.map(({ attributes }) => [
      attributes.get('Id')?.value ?? '',
      attributes.get('Type')?.value ?? '',
    ]),
  );
  return donor.relations(part).map(({ id, target }) => ({
    id,
    type: types.get(id) ?? '',
    target: names.get(target) ?? target,
  }));
}

/** Styles of the new sheets among those of the file. */
function graftStylePart({ draft, main, relations, isStrict }: Base, donor: Package) {
  const part = relations.find(({ type, target }) => type === 'styles' && draft.has(target))?.target;
  const grafted = part === undefined ? null : graftStyles(draft.scan(part), donor.scan('xl/styles.xml'));
  if (part !== undefined && grafted) {
    draft.put(part, grafted.bytes);
    return grafted;
  }
  const name = part ?? draft.freeName('xl/styles#.xml');
  const xml = new TextDecoder().decode(donor.bytes('xl/styles.xml'));
  draft.put(name, isStrict ? inStrict(xml) : xml);
  if (part === undefined) {
    draft.setContentType(name, STYLES_TYPE);
    draft.addRelation(main, `${isStrict ? STRICT_RELATION : RELATION}/styles`, name);
  }
  const count = (list: string) => childOf(readTree(donor.scan('xl/styles.xml')), list)?.children.length ?? 0;
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  return { cells: numbers(count('cellXfs')), conditional: numbers(count('dxfs')) };
}

/** Puts the sheets with all their parts into the file and gives the relation to each of them. */
async function graftSheets(base: Base, sheets: readonly Sheet[]): Promise<string[]> {
  const { draft, main, isStrict } = base;
  const tables = tablesOf(base);
  const renamed = withFreeTableNames(sheets, tables.names);
  renamed.forEach(guardSheet);
  const written = await writePackage({ sheets: renamed });
  const donor = openPackage(written, inflateBrowser, { ...DEFAULT_LIMITS, parts: Infinity });
  const sheetNames = renamed.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const graft = planNames(base, donor, sheetNames);
  const styles = graftStylePart(base, donor);
  const strings = donor.has('xl/sharedStrings.xml')
    ? stringItems(new TextDecoder().decode(donor.bytes('xl/sharedStrings.xml')))
    : [];
  const typeOf = readContentTypes(donor.scan(CONTENT_TYPES));
  let tableNumber = tables.last;
  for (const [part, name] of graft.names) {
    const { type, isDefault } = typeOf(part);
    if (isDefault) draft.addDefaultType(name.slice(name.lastIndexOf('.') + 1), type);
    else draft.setContentType(name, type);
    const text = new TextDecoder().decode(donor.bytes(part));
    const xml = sheetNames.includes(part) ? graftedSheet(text, styles, strings) : text;
    draft.put(name, isStrict ? inStrict(xml) : xml);
    if (part.startsWith('xl/tables/')) {
      draft.edit(name, [setAttribute(readTree(draft.scan(name)), 'id', String(++tableNumber))]);
    }
    const relations = donor.relations(part);
    if (relations.length === 0) continue;
    const xmlOfRelations = relationsXml(name, graftedRelations(graft, part));
    draft.put(
      name.replace(/([^/]*)$/, '_rels/$1.rels'),
      isStrict ? inStrict(xmlOfRelations) : xmlOfRelations,
    );
  }
  const type = `${isStrict ? STRICT_RELATION : RELATION}/worksheet`;
  return sheetNames.map((part) => draft.addRelation(main, type, graft.names.get(part) as string));
}

/** Sheets in their order after the change. */
function listSheets(
  book: WorkbookPart,
  added: readonly Sheet[],
  relations: readonly string[],
  gone: readonly string[],
  isFirst: boolean,
) {
  const listed = new Set<Sheet>();
  const entryOf = (sheet: Sheet, before: number | null): ListedSheet => {
    listed.add(sheet);
    const relation = relations[added.indexOf(sheet)] as string;
    return { name: sheet.name, relation, state: sheet.visibility, before, isReplaced: before !== null };
  };
  const kept = book.sheets.flatMap(({ name, id, visibility }, before): ListedSheet[] => {
    const isGone = gone.some((other) => same(other, name));
    if (!isGone) return [{ name, relation: id ?? '', state: visibility, before, isReplaced: false }];
    const successor = added.find((sheet) => same(sheet.name, name));
    return successor ? [entryOf(successor, before)] : [];
  });
  const fresh = added.filter((sheet) => !listed.has(sheet)).map((sheet) => entryOf(sheet, null));
  return isFirst ? [...fresh, ...kept] : [...kept, ...fresh];
}

function refuseTakenNames({ book }: Base, added: readonly Sheet[], gone: readonly string[]): void {
  const taken = new Set(
    book.sheets
      .filter(({ name }) => !gone.some((other) => same(other, name)))
      .map(({ name }) => name.toLowerCase()),
  );
  for (const { name } of added) {
    if (taken.has(name.toLowerCase())) throw new XlsxError('SHEET_EXISTS', { sheet: name });
    taken.add(name.toLowerCase());
  }
}

function changeCells(base: Base, changes: NonNullable<WorkbookChanges['setCells']>): void {
  const { draft } = base;
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const part = partOfSheet(base, sheet);
    draft.put(
      part,
      setCells(
        draft.scan(part),
        changes.filter((change) => change.sheet === sheet),
      ),
    );
  }
}

function partOfSheet({ draft, book, parts }: Base, sheet: string): string {
  const part = parts[book.sheets.findIndex(({ name }) => same(name, sheet))];
  if (part === undefined || !draft.has(part)) throw new XlsxError('SHEET_MISSING', { sheet });
  return part;
}

/** The last that is done to a sheet: its part is not held as a whole from then on. */
function addRows(base: Base, { sheet, ...added }: AddedRows & { readonly sheet: string }): void {
  const { draft } = base;
  const part = partOfSheet(base, sheet);
  const filled = filledRows(draft.scan(part), added);
  if (filled.length > 0) draft.put(part, setCells(draft.scan(part), filled));
  const { from, rows } = added;
  const right = rows.reduce((most, { length }) => Math.max(most, length - 1), 0);
  const area = { top: from, left: 0, bottom: from + rows.length - 1, right };
  draft.edit(part, grownDimension(readTree(draft.scan(part)), area));
  draft.putPieces(part, withAddedRows(draft.scan(part), added));
}

function mark(base: Base, marks: NonNullable<WorkbookChanges['markCells']>): void {
  const { draft, relations } = base;
  const styles = relations.find(({ type, target }) => type === 'styles' && draft.has(target))?.target;
  const bySheet = new Map<string, MarkedCell[]>();
  for (const { sheet, ...cell } of marks) {
    const part = partOfSheet(base, sheet);
    bySheet.set(part, [...(bySheet.get(part) ?? []), cell]);
  }
  const used = new Set([...bySheet].flatMap(([part, cells]) => [...stylesAt(draft.scan(part), cells)]));
  const marked = styles === undefined ? null : markedStyles(draft.scan(styles), used);
  if (styles === undefined || !marked) return;
  draft.put(styles, marked.bytes);
  for (const [part, cells] of bySheet) draft.put(part, markCells(draft.scan(part), cells, marked.styleOf));
}

/** Notes of every sheet that stays, for an earlier one may have to go where no new one comes. */
function noteCells(
  base: Base,
  { author, earlier, cells }: NonNullable<WorkbookChanges['notes']>,
  gone: ReadonlySet<string>,
): void {
  const { draft, pkg, book, parts, isStrict } = base;
  const namespaces = {
    relation: isStrict ? STRICT_RELATION : RELATION,
    main: isStrict ? STRICT_MAIN : MAIN,
  };
  book.sheets.forEach(({ name }, index) => {
    const part = parts[index];
    if (part === undefined || !draft.has(part) || gone.has(part)) return;
    const notes = cells.filter(({ sheet }) => same(sheet, name));
    addNotes(draft, pkg, { part, notes, author, earlier }, namespaces);
  });
}

function growTable({ pkg, draft, book, parts }: Base, { sheet, name, area }: GrownTable): void {
  const part = parts[book.sheets.findIndex((each) => same(each.name, sheet))];
  for (const { type, target } of part === undefined ? [] : pkg.relations(part)) {
    if (type !== 'table' || !draft.has(target)) continue;
    const table = readTree(draft.scan(target));
    if (!same(unescapeOffice(table.attributes.get('displayName')?.value ?? ''), name)) continue;
    const filter = childOf(table, 'autoFilter');
    draft.edit(
      target,
      [table, ...(filter ? [filter] : [])].map((node) => setAttribute(node, 'ref', areaAddress(area))),
    );
  }
}

/**
 * Changes an .xlsx file and keeps everything in it that the change does not touch, understood or not: parts that
 * need no change stay as they are packed. Throws `XlsxError` (MACROS, SIGNED, SHEET_EXISTS, SHEET_MISSING and those
 * of reading) and `WorkbookFault` for sheets that Excel would not take.
 */
export async function editXlsx(
  bytes: Uint8Array,
  changes: WorkbookChanges,
  platform: Inflate = inflateBrowser,
): Promise<Uint8Array> {
  const { addSheets: added = [], replaceSheets: gone = [], setCells: cells = [], names: more = [] } = changes;
  const { dropSignatures } = changes;
  const base = openBase(bytes, platform);
  const { book, draft, main, parts } = base;
  refuseTakenNames(base, added, gone);
  removeSignatures(base, dropSignatures === true);
  const goneParts = book.sheets.flatMap(({ name }, index) => {
    const part = parts[index];
    return part !== undefined && gone.some((other) => same(other, name)) ? [part] : [];
  });
  removeSheets(base, new Set(goneParts));
  removeCalculationChain(base);
  removeTitles(base);
  makeWorkbook(base);
  if (cells.length > 0) changeCells(base, cells);
  for (const table of changes.growTables ?? []) growTable(base, table);
  if (changes.markCells && changes.markCells.length > 0) mark(base, changes.markCells);
  if (changes.notes) noteCells(base, changes.notes, new Set(goneParts));
  for (const added of changes.addRows ?? []) addRows(base, added);
  const relations = added.length > 0 ? await graftSheets(base, added) : [];
  const sheets = listSheets(book, added, relations, gone, changes.addFirst === true);
  if (!sheets.some(({ state }) => state === undefined)) throw new XlsxError('NO_SHEETS');
  const names: DefinedName[] = [...more, ...added.flatMap(namesOfSheet)];
  const namespace = base.isStrict ? STRICT_RELATION : RELATION;
  draft.put(main, editWorkbookPart(draft.scan(main), sheets, names, namespace));
  return draft.write();
}
