import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { cellFormat, cellFormula, cellLink, cellValue, isError, isRich } from '../../core/workbook/cell';
import type { Cell, CellFormat, DefinedName, Sheet, Workbook } from '../../core/workbook/workbook';
import { STAMP_NAME, stampFormula } from '../../core/workbook/stamp';
import { gridStyle } from './cellStyle';
import { gridConditionalFormat } from './conditionalRule';
import type { CellExtras, SheetExtras } from './extras';
import { stored } from './grid';
import { gridRange, gridValidation } from './validationRule';

/** A Workbook as the grid takes it: one snapshot with everything in it. */

const SPARE_ROWS = 200;
const LEAST_ROWS = 500;
const LEAST_COLUMNS = 26;
const PIXELS_PER_POINT = 4 / 3;
const columnPixels = (characters: number): number => characters * 7 + 5;
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;

/** Styles of the snapshot by the format they stand for. */
class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly known = new Map<CellFormat, string>();

  idOf(format: CellFormat): string {
    const seen = this.known.get(format);
    if (seen) return seen;
    const key = JSON.stringify(format);
    const id = this.ids.get(key) ?? `s${this.ids.size}`;
    this.ids.set(key, id);
    this.known.set(format, id);
    this.styles[id] = gridStyle(format);
    return id;
  }
}

const looksLikeNumber = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));

function content(cell: Cell): ICellData {
  const value = cellValue(cell);
  const formula = cellFormula(cell);
  const base: ICellData = formula ? { f: formula } : {};
  if (value === null) return base;
  if (isError(value)) return { ...base, v: value.error, t: STRING };
  if (typeof value === 'boolean') return { ...base, v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'number') return { ...base, v: value, t: NUMBER };
  const isForced = !formula && (looksLikeNumber(value) || value.startsWith('='));
  return { ...base, v: value, t: isForced ? FORCED_STRING : STRING };
}

function gridCell(cell: Cell, styles: StyleBook): ICellData {
  const format = cellFormat(cell);
  const extras: CellExtras = {
    ...(format?.locked === false ? { unlocked: true } : {}),
    ...(cellLink(cell) ? { link: cellLink(cell) } : {}),
    ...(isRich(cell) && cell.note ? { note: cell.note } : {}),
  };
  return {
    ...content(cell),
    ...(format ? { s: styles.idOf(format) } : {}),
    ...(Object.keys(extras).length > 0 ? { custom: stored(extras) } : {}),
  };
}

function gridSheet(sheet: Sheet, id: string, styles: StyleBook): Partial<IWorksheetData> {
  const cellData: IWorksheetData['cellData'] = {};
  let width = 0;
  sheet.rows.forEach((row, rowNumber) => {
    const cells: Record<number, ICellData> = {};
    row?.forEach((cell, column) => {
      if (cell === undefined || cell === null) return;
      cells[column] = gridCell(cell, styles);
      width = Math.max(width, column + 1);
    });
    cellData[rowNumber] = cells;
  });
  const columnData: IWorksheetData['columnData'] = {};
  sheet.columns?.forEach((column, index) => {
    if (!column) return;
    columnData[index] = {
      ...(column.width === undefined ? {} : { w: columnPixels(column.width) }),
      ...(column.hidden ? { hd: 1 } : {}),
    };
  });
  const rowData: IWorksheetData['rowData'] = {};
  sheet.rowLooks?.forEach((look, index) => {
    if (!look) return;
    rowData[index] = {
      ...(look.height === undefined ? {} : { h: look.height * PIXELS_PER_POINT, ia: 0 as const }),
      ...(look.hidden ? { hd: 1 as const } : {}),
    };
  });
  const { frozen } = sheet;
  const extras: SheetExtras = {
    ...(sheet.visibility === 'veryHidden' ? { veryHidden: true } : {}),
    ...(sheet.protection ? { protection: sheet.protection } : {}),
    ...(sheet.tables
      ? { tables: sheet.tables.map((table) => ({ ...table, id: `{table-${id}-${table.name}}` })) }
      : {}),
    ...(sheet.print ? { print: sheet.print } : {}),
    ...(sheet.charts
      ? {
          charts: sheet.charts.map((chart, index) => ({
            ...chart,
            id: `{chart-${id}-${index + 1}}`,
            name: `Диаграмма ${index + 1}`,
          })),
        }
      : {}),
  };
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility ? 1 : 0,
    rowCount: Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, width + 5),
    cellData,
    columnData,
    rowData,
    mergeData: (sheet.merges ?? []).map(gridRange),
    showGridlines: sheet.hideGridlines ? 0 : 1,
    custom: stored(extras),
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
    ...(frozen
      ? {
          freeze: {
            startRow: frozen.rows || -1,
            startColumn: frozen.columns || -1,
            ySplit: frozen.rows,
            xSplit: frozen.columns,
          },
        }
      : {}),
  };
}

function gridNames(workbook: Workbook, ids: ReadonlyMap<string, string>): Record<string, object> {
  const stamps = workbook.sheets.flatMap((sheet): DefinedName[] =>
    sheet.stamp
      ? [
          {
            name: STAMP_NAME,
            formula: stampFormula(sheet.stamp),
            sheet: sheet.name,
            hidden: true,
          },
        ]
      : [],
  );
  const names = [...(workbook.names ?? []), ...stamps];
  return Object.fromEntries(
    names.map((item, index) => {
      const id = `name${index}`;
      const localSheetId =
        item.sheet === undefined ? WORKBOOK_SCOPE : (ids.get(item.sheet) ?? WORKBOOK_SCOPE);
      const isConstant = /^="/.test(item.formula);
      const formulaOrRefString = isConstant ? item.formula : item.formula.replace(/^=/, '');
      return [
        id,
        { id, name: item.name, formulaOrRefString, localSheetId, ...(item.hidden ? { hidden: true } : {}) },
      ];
    }),
  );
}

/** The snapshot of a workbook; `id` must be new every time. */
export function openWorkbook(workbook: Workbook, id: string, name: string): Partial<IWorkbookData> {
  const styles = new StyleBook();
  const ids = new Map(workbook.sheets.map((sheet, index) => [sheet.name, `sheet${index + 1}`]));
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const sheetId = ids.get(sheet.name) ?? '';
      return [sheetId, gridSheet(sheet, sheetId, styles)];
    }),
  );
  const bySheet = <T>(make: (sheet: Sheet) => readonly T[]): Record<string, readonly T[]> =>
    Object.fromEntries(workbook.sheets.map((sheet) => [ids.get(sheet.name) ?? '', make(sheet)]));
  const validations = bySheet((sheet) =>
    (sheet.validations ?? []).map((validation, index) => gridValidation(validation, `dv${index}`)),
  );
  const conditional = bySheet((sheet) =>
    (sheet.conditionalFormats ?? []).map((format, index) => gridConditionalFormat(format, `cf-${index}`)),
  );
  return {
    id,
    name,
    styles: styles.styles,
    sheetOrder: workbook.sheets.map((sheet) => ids.get(sheet.name) ?? ''),
    sheets,
    custom: stored({ properties: [...(workbook.properties ?? [])] }),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(conditional) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(gridNames(workbook, ids)) },
    ],
  };
}
