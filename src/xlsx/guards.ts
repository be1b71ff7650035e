import { areasOverlap } from '../core/workbook/areas';
import { MAX_COLUMNS, MAX_ROWS, cellAddress, areaAddress } from '../core/workbook/address';
import { cellValue, isRich } from '../core/workbook/cell';
import { eachCell } from '../core/workbook/eachCell';
import type { Area, Cell, DefinedName, Sheet, Table, Validation, Workbook } from '../core/workbook/workbook';
import { PAPER_SIZES } from './writtenSheet';

/** A workbook that Excel would refuse or repair: a mistake of the program that made it, named with its place. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
}

const MOST_TEXT = 32_767;
const MOST_FORMULA = 8_192;
const MOST_LIST = 255;
const MOST_TITLE = 32;
const MOST_MESSAGE = 255;
const MOST_FORMAT = 255;
const MOST_NAME = 255;
const WIDEST = 255;
const HIGHEST = 409.5;
const MOST_VALIDATIONS = 65_534;

function ensure(condition: boolean, place: string, fault: () => string): void {
  if (!condition) throw new WorkbookFault(`${place}: ${fault()}`);
}

const contains = (area: Area): boolean =>
  [area.top, area.left, area.bottom, area.right].every(Number.isInteger) &&
  area.top >= 0 &&
  area.left >= 0 &&
  area.top <= area.bottom &&
  area.left <= area.right &&
  area.bottom < MAX_ROWS &&
  area.right < MAX_COLUMNS;

/** The first two areas that share a cell, found by going through them from above. */
function firstOverlap(areas: readonly Area[]): readonly [Area, Area] | undefined {
  const sorted = [...areas].sort((a, b) => a.top - b.top);
  const open: Area[] = [];
  for (const area of sorted) {
    for (let index = open.length - 1; index >= 0; index--) {
      const other = open[index] as Area;
      if (other.bottom < area.top) open.splice(index, 1);
      else if (areasOverlap(other, area)) return [other, area];
    }
    open.push(area);
  }
  return undefined;
}

function guardFormula(formula: string, place: string): void {
  ensure(formula.startsWith('=') && formula.length > 1, place, () => `a formula begins with "=": ${formula}`);
  ensure(formula.length <= MOST_FORMULA, place, () => `a formula has at most ${MOST_FORMULA} characters`);
}

function guardCell(cell: Cell, place: string): void {
  const value = cellValue(cell);
  if (typeof value === 'string') {
    ensure(
      value.length <= MOST_TEXT,
      place,
      () => `a text has at most ${MOST_TEXT} characters, not ${value.length}`,
    );
  }
  if (typeof value === 'number')
    ensure(Number.isFinite(value), place, () => `${value} is no number for a cell`);
  if (!isRich(cell)) return;
  const { formula, format, note } = cell;
  if (formula !== undefined) guardFormula(formula, place);
  if (note !== undefined) ensure(note.length <= MOST_TEXT, place, () => 'the note is too long');
  const code = format?.numberFormat;
  if (code !== undefined) ensure(code.length <= MOST_FORMAT, place, () => `number format too long: ${code}`);
}

function guardCells(sheet: Sheet): void {
  ensure(sheet.rows.length <= MAX_ROWS, sheet.name, () => `a sheet has at most ${MAX_ROWS} rows`);
  sheet.rows.forEach((row, rowNumber) => {
    if (!row) return;
    ensure(
      row.length <= MAX_COLUMNS,
      sheet.name,
      () => `row ${rowNumber + 1} has more than ${MAX_COLUMNS} cells`,
    );
    eachCell(row, (cell, column) => {
      // The address is made only for the few cells that have something to check.
      if (cell === null || typeof cell === 'boolean') return;
      if (typeof cell === 'number' && Number.isFinite(cell)) return;
      if (typeof cell === 'string' && cell.length <= MOST_TEXT) return;
      guardCell(cell, `${sheet.name}!${cellAddress(rowNumber, column)}`);
    });
  });
}

function guardOperands(operands: readonly (number | string | undefined)[], place: string): void {
  for (const operand of operands) {
    if (typeof operand === 'string') guardFormula(operand, place);
    else if (operand !== undefined) ensure(Number.isFinite(operand), place, () => `${operand} is no number`);
  }
}

function guardList(source: readonly string[], place: string): void {
  const wrong = source.find((text) => text.includes(',') || text.trim() !== text || text === '');
  ensure(
    wrong === undefined,
    place,
    () => `the list text "${wrong}" is empty, has a comma or spaces at its ends`,
  );
  const { length } = source.join(',');
  ensure(
    source.length > 0 && length <= MOST_LIST,
    place,
    () => `a list has 1 to ${MOST_LIST} characters, not ${length}`,
  );
}

function guardValidation({ areas, rule, prompt, error }: Validation, place: string): void {
  if (rule.type === 'list') {
    if (typeof rule.source === 'string') guardFormula(rule.source, place);
    else guardList(rule.source, place);
  } else if (rule.type === 'custom') guardFormula(rule.formula, place);
  else guardOperands([rule.first, rule.second], place);
  for (const message of [prompt, error]) {
    if (!message) continue;
    ensure(
      message.title.length <= MOST_TITLE,
      place,
      () => `a title has at most ${MOST_TITLE} characters: ${message.title}`,
    );
    ensure(
      message.text.length <= MOST_MESSAGE,
      place,
      () => `a message has at most ${MOST_MESSAGE} characters: ${message.text}`,
    );
  }
  ensure(areas.length > 0 && areas.every(contains), place, () => 'a validation needs areas on the sheet');
}

function guardValidations({ name, validations = [] }: Sheet): void {
  ensure(validations.length <= MOST_VALIDATIONS, name, () => `more than ${MOST_VALIDATIONS} validations`);
  validations.forEach((validation, index) => guardValidation(validation, `${name}, validation ${index + 1}`));
}

const LIKE_AN_ADDRESS = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

function guardName(name: string, place: string): void {
  const isValid = NAME.test(name) && !LIKE_AN_ADDRESS.test(name) && name.length <= MOST_NAME;
  ensure(
    isValid,
    place,
    () => `"${name}" is no name: it has spaces or signs, looks like an address or is too long`,
  );
}

function guardTable(table: Table, sheet: Sheet): void {
  const place = `${sheet.name}, table ${table.name}`;
  const { area, columns, totals } = table;
  guardName(table.name, place);
  ensure(contains(area), place, () => 'its area is not on the sheet');
  ensure(
    columns.length === area.right - area.left + 1,
    place,
    () => `${columns.length} column names do not fit its area`,
  );
  ensure(area.bottom - area.top >= (totals ? 2 : 1), place, () => 'it has no row below its header');
  const seen = new Set<string>();
  columns.forEach((column, index) => {
    ensure(
      column !== '' && column.length <= MOST_NAME,
      place,
      () => `column ${index + 1} has no name, or too long a one`,
    );
    ensure(!seen.has(column.toLowerCase()), place, () => `two columns are named "${column}"`);
    seen.add(column.toLowerCase());
    const header = cellValue(sheet.rows[area.top]?.[area.left + index]);
    ensure(header === column, place, () => `the header cell of "${column}" holds ${JSON.stringify(header)}`);
  });
  const merge = sheet.merges?.find((merged) => areasOverlap(merged, area));
  ensure(!merge, place, () => `it has merged cells: ${merge && areaAddress(merge)}`);
}

function guardAreas(sheet: Sheet): void {
  const { name, merges = [], tables = [], conditionalFormats = [], charts = [] } = sheet;
  for (const merge of merges) {
    const isMore = merge.top !== merge.bottom || merge.left !== merge.right;
    ensure(contains(merge) && isMore, name, () => `cannot merge ${areaAddress(merge)}`);
  }
  const merged = firstOverlap(merges);
  ensure(!merged, name, () => `merges overlap: ${merged?.map(areaAddress).join(' and ')}`);
  const tabled = firstOverlap(tables.map(({ area }) => area));
  ensure(!tabled, name, () => `tables overlap: ${tabled?.map(areaAddress).join(' and ')}`);
  conditionalFormats.forEach(({ areas, rule }, index) => {
    const place = `${name}, conditional format ${index + 1}`;
    ensure(areas.length > 0 && areas.every(contains), place, () => 'it needs areas on the sheet');
    guardOperands(rule.type === 'formula' ? [rule.formula] : [rule.first, rule.second], place);
  });
  for (const { type, area, title, series } of charts) {
    const place = `${name}, chart "${title}"`;
    const areas = [area, ...series.flatMap(({ categories, values }) => [categories, values])];
    ensure(series.length > 0 && areas.every(contains), place, () => 'its areas are not on the sheet');
    const isRound = type === 'pie' || type === 'doughnut';
    ensure(!isRound || series.length === 1, place, () => `a ${type} shows one series`);
  }
}

function guardLooks({ name, columns = [], rowLooks = [], frozen, print }: Sheet): void {
  ensure(
    columns.length <= MAX_COLUMNS && rowLooks.length <= MAX_ROWS,
    name,
    () => 'more columns or rows than a sheet has',
  );
  columns.forEach((column, index) => {
    const width = column?.width ?? 0;
    ensure(
      width >= 0 && width <= WIDEST,
      name,
      () => `column ${index + 1} is ${width} wide, at most ${WIDEST}`,
    );
  });
  rowLooks.forEach((look, index) => {
    const height = look?.height ?? 0;
    ensure(
      height >= 0 && height <= HIGHEST,
      name,
      () => `row ${index + 1} is ${height} high, at most ${HIGHEST}`,
    );
  });
  if (frozen)
    ensure(frozen.rows >= 0 && frozen.columns >= 0, name, () => 'frozen rows and columns count from 0');
  for (const text of [print?.header, print?.footer]) {
    ensure(
      (text ?? '').length <= MOST_MESSAGE,
      name,
      () => `a header or footer has at most ${MOST_MESSAGE} characters`,
    );
  }
  const paper = print?.paperSize;
  ensure(
    paper === undefined || Object.hasOwn(PAPER_SIZES, paper),
    name,
    () => `paper size ${paper} is not known`,
  );
}

const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:\u0000-\u001f]|^'|'$/;

function guardSheetNames(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const isValid = name.length > 0 && name.length <= 31 && !FORBIDDEN_IN_SHEET_NAME.test(name);
    ensure(
      isValid && name.toLowerCase() !== 'history',
      name,
      () => 'no name for a sheet: empty, too long or with forbidden signs',
    );
    ensure(!seen.has(name.toLowerCase()), name, () => 'two sheets have this name');
    seen.add(name.toLowerCase());
  }
}

function guardNames(names: readonly DefinedName[], sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  const tables = new Set(sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name.toLowerCase())));
  for (const { name, formula, sheet } of names) {
    guardName(name, `name ${name}`);
    guardFormula(formula, `name ${name}`);
    const isKnown = sheet === undefined || sheets.some((candidate) => candidate.name === sheet);
    ensure(isKnown, `name ${name}`, () => `there is no sheet "${sheet}"`);
    const key = JSON.stringify([sheet ?? null, name.toLowerCase()]);
    ensure(!seen.has(key) && !tables.has(name.toLowerCase()), `name ${name}`, () => 'it is given twice');
    seen.add(key);
  }
}

/** Checks one sheet by itself. */
export function guardSheet(sheet: Sheet): void {
  guardCells(sheet);
  guardValidations(sheet);
  guardAreas(sheet);
  guardLooks(sheet);
  for (const table of sheet.tables ?? []) guardTable(table, sheet);
}

/** Throws a `WorkbookFault` for the first thing in the workbook that Excel would refuse, repair or cut. */
export function guardWorkbook({ sheets, names = [], properties = new Map() }: Workbook): void {
  ensure(
    sheets.some(({ visibility }) => visibility === undefined),
    'workbook',
    () => 'it needs a visible sheet',
  );
  guardSheetNames(sheets);
  sheets.forEach(guardSheet);
  guardNames(names, sheets);
  const tableNames = new Set<string>();
  for (const { name } of sheets.flatMap(({ tables = [] }) => tables)) {
    ensure(!tableNames.has(name.toLowerCase()), `table ${name}`, () => 'two tables have this name');
    tableNames.add(name.toLowerCase());
  }
  for (const [name, value] of properties) {
    const isValid =
      name !== '' && name.length <= MOST_NAME && (typeof value !== 'number' || Number.isFinite(value));
    ensure(isValid, `property ${name}`, () => 'it has no name, too long a name, or a number that is none');
  }
}
