import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {
  Cell,
  CellFormat,
  CellValue,
  DefinedName,
  RichCell,
  Row,
  Sheet,
  Stamp,
  Workbook,
} from '../../core/workbook/workbook';
import { isErrorText } from '../host/objects/typedValue';
import { STAMP_NAME, stampFromFormula } from '../../core/workbook/stamp';
import { formatOf } from './cellStyle';
import { conditionalFormatOf } from './conditionalRule';
import type { BookExtras, CellExtras, SheetExtras } from './extras';
import { areaOf, validationOf } from './validationRule';

/** The grid's snapshot as a Workbook: the way back of openWorkbook.ts. */

const BOOLEAN = 3;
const EXTRAS = 'shnor';
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
const POINTS_PER_PIXEL = 0.75;
const columnCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

interface StoredName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

const resource = <T>(data: IWorkbookData, name: string): Readonly<Record<string, T>> => {
  const text = data.resources?.find((item) => item.name === name)?.data;
  return text ? (JSON.parse(text) as Record<string, T>) : {};
};

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

function valueOf(cell: ICellData): CellValue {
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return null;
  if (type === BOOLEAN) return value === 1 || value === true;
  if (typeof value === 'string' && cell.f && isErrorText(value)) return { error: value };
  return value;
}

function cellOf(
  cell: Nullable<ICellData>,
  styleOf: (style: Nullable<IStyleData | string>) => CellFormat | undefined,
): Cell | undefined {
  if (!cell) return undefined;
  const extras = (cell.custom?.[EXTRAS] as CellExtras | undefined) ?? {};
  const look = styleOf(cell.s);
  const format: CellFormat | undefined = extras.unlocked ? { ...look, locked: false } : look;
  const value = valueOf(cell);
  const rich: RichCell = {
    value,
    ...(cell.f ? { formula: cell.f } : {}),
    ...(format ? { format } : {}),
    ...(extras.note ? { note: extras.note } : {}),
    ...(extras.link ? { link: extras.link } : {}),
  };
  if (Object.keys(rich).length > 1) return rich;
  return value === null ? undefined : value;
}

/** Looks that say nothing are gaps. */
const said = <T extends object>(look: T): T | undefined => (Object.keys(look).length > 0 ? look : undefined);

/** Sparse lists keep their gaps. */
function sparse<From, To>(
  data: Readonly<Record<string, From>>,
  make: (item: From) => To | undefined,
): (To | undefined)[] {
  const list: (To | undefined)[] = [];
  for (const [index, item] of Object.entries(data)) {
    const made = make(item);
    if (made !== undefined) list[Number(index)] = made;
  }
  return list;
}

function sheetOf(
  data: Partial<IWorksheetData>,
  styleOf: (style: Nullable<IStyleData | string>) => CellFormat | undefined,
  rules: readonly ISheetDataValidationRule[],
  conditional: readonly IConditionFormattingRule[],
  stamp: Stamp | undefined,
): Sheet {
  const extras = (data.custom?.[EXTRAS] as SheetExtras | undefined) ?? {};
  const rows = sparse((data.cellData ?? {}) as Record<string, object>, (cells): Row =>
    sparse(cells as Record<string, ICellData>, (cell) => cellOf(cell, styleOf)),
  );
  const columns = sparse(
    (data.columnData ?? {}) as Record<string, { w?: number; hd?: number }>,
    ({ w, hd }) =>
      said({
        ...(w === undefined ? {} : { width: columnCharacters(w) }),
        ...(hd ? { hidden: true } : {}),
      }),
  );
  const rowLooks = sparse(
    (data.rowData ?? {}) as Record<string, { h?: number; ia?: number; hd?: number }>,
    ({ h, ia, hd }) =>
      said({
        ...(h === undefined || ia !== 0 ? {} : { height: h * POINTS_PER_PIXEL }),
        ...(hd ? { hidden: true } : {}),
      }),
  );
  const validations = rules.map(validationOf).filter((item) => item !== null);
  const conditionalFormats = conditional.map(conditionalFormatOf).filter((item) => item !== null);
  const { freeze } = data;
  const isFrozen = freeze && (freeze.ySplit > 0 || freeze.xSplit > 0);
  const visibility = extras.veryHidden ? 'veryHidden' : data.hidden === 1 ? 'hidden' : undefined;
  const sheet = {
    name: data.name ?? '',
    visibility,
    rows,
    columns: columns.length > 0 ? columns : undefined,
    rowLooks: rowLooks.length > 0 ? rowLooks : undefined,
    merges: data.mergeData?.length ? data.mergeData.map(areaOf) : undefined,
    tables: extras.tables?.length ? extras.tables.map(({ id: _id, ...table }) => table) : undefined,
    validations: validations.length > 0 ? validations : undefined,
    conditionalFormats: conditionalFormats.length > 0 ? conditionalFormats : undefined,
    protection: extras.protection,
    frozen: isFrozen ? { rows: freeze.ySplit, columns: freeze.xSplit } : undefined,
    print: extras.print,
    charts: extras.charts?.length
      ? extras.charts.map(({ id: _id, name: _name, ...chart }) => chart)
      : undefined,
    tabColor: data.tabColor || undefined,
    hideGridlines: data.showGridlines === 0 ? true : undefined,
    stamp,
  };
  return Object.fromEntries(Object.entries(sheet).filter(([, value]) => isSaid(value))) as unknown as Sheet;
}

/** The Workbook of a snapshot (`FWorkbook.save()`). */
export function savedWorkbook(data: IWorkbookData): Workbook {
  const formats = new Map<string, CellFormat | undefined>();
  const styleOf = (style: Nullable<IStyleData | string>): CellFormat | undefined => {
    if (typeof style !== 'string') return formatOf(style);
    if (!formats.has(style)) formats.set(style, formatOf(data.styles[style]));
    return formats.get(style);
  };
  const rules = resource<ISheetDataValidationRule[]>(data, 'SHEET_DATA_VALIDATION_PLUGIN');
  const conditional = resource<IConditionFormattingRule[]>(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const stored = Object.values(resource<StoredName>(data, 'SHEET_DEFINED_NAME_PLUGIN'));
  const stamps = new Map(
    stored
      .filter(({ name }) => name === STAMP_NAME)
      .map((item) => [item.localSheetId, stampFromFormula(item.formulaOrRefString) ?? undefined]),
  );
  const names = stored
    .filter(({ name }) => name !== STAMP_NAME)
    .map(({ name, formulaOrRefString, localSheetId, hidden }): DefinedName => {
      const sheet = localSheetId === WORKBOOK_SCOPE ? undefined : data.sheets[localSheetId ?? '']?.name;
      const formula = formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
      return { name, formula, ...(sheet === undefined ? {} : { sheet }), ...(hidden ? { hidden } : {}) };
    });
  const { properties = [] } = (data.custom?.[EXTRAS] as BookExtras | undefined) ?? {};
  return {
    sheets: data.sheetOrder.map((id) =>
      sheetOf(data.sheets[id] ?? {}, styleOf, rules[id] ?? [], conditional[id] ?? [], stamps.get(id)),
    ),
    ...(names.length > 0 ? { names } : {}),
    ...(properties.length > 0 ? { properties: new Map(properties) } : {}),
  };
}
