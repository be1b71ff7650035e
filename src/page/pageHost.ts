import type { Cells, Host, HostChange } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import {
  areaAddress,
  cellAddress,
  parseArea,
  sheetAddress,
  splitSheetAddress,
} from '../core/workbook/address';
import { isBlank, isError, valueAt } from '../core/workbook/cell';
import type { Area, CellValue, Sheet } from '../core/workbook/workbook';
import type { FileHost } from '../files/fileHost';
import { readInWorker } from '../xlsx/readInWorker';
import { XlsxError } from '../xlsx/xlsxError';
import { download, XLSX } from './download';
import { FIRST_CELL, type View } from './view';

type Plain = string | number | boolean;

const plain = (value: CellValue): Plain => (value === null ? '' : isError(value) ? value.error : value);

/** The sheets of a file as they are drawn, with formulas and looks. */
export const drawnSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  (await readInWorker(bytes, { formulas: true, formats: 'all' })).sheets;

/** Values of an area, cut to the rows and columns that the sheet uses. */
function valuesIn(sheet: Sheet, { top, left, bottom, right }: Area): Plain[][] {
  const rows = sheet.rows.slice(top, bottom + 1);
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  return rows.map((_, index) =>
    Array.from({ length: Math.max(0, Math.min(right + 1, width) - left) }, (_unused, column) =>
      plain(valueAt(sheet, top + index, left + column)),
    ),
  );
}

/**
 * The host of the page without Excel: the file itself, and beside it what is looked at, selected and marked, which a
 * file cannot hold. Settings live as long as the page. `said` gives the sentence for what a file cannot do.
 */
export function pageHost(file: FileHost, view: View, said: (error: XlsxError) => string): Host {
  const settings = new Map<string, unknown>();
  const listeners = new Set<(change: HostChange) => void>();
  const tell = (type: HostChange['type']): void => {
    for (const listener of [...listeners]) listener({ type });
  };

  let active = view.now().active;
  view.subscribe(() => {
    if (view.now().active === active) return;
    active = view.now().active;
    tell('activated');
  });

  const sheetNamed = async (name: string): Promise<Sheet> => {
    const { workbook } = await file.readWorkbook();
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) throw new HostError('SHEET_GONE', { sheet: name });
    return sheet;
  };

  /** Changes the file, and draws it again. */
  async function changed<T>(work: () => Promise<T>): Promise<T> {
    const before = file.bytes();
    try {
      const result = await work();
      if (file.bytes() !== before) {
        view.put({ sheets: await drawnSheets(file.bytes()), isChanged: true });
        tell('sheets');
      }
      return result;
    } catch (error) {
      throw error instanceof XlsxError ? new HostError('FAILED', { reason: said(error) }) : error;
    }
  }

  const putInActiveCell: Cells['putInActiveCell'] = async (content, overwrite) => {
    if (!('values' in content)) throw new HostError('UNSUPPORTED');
    const { active: name, selected } = view.now();
    const sheet = await sheetNamed(name);
    const edits = content.values.flatMap((row, down) =>
      row.map((after, across) => {
        const at = { sheet: name, row: selected.top + down, column: selected.left + across };
        return { at, before: valueAt(sheet, at.row, at.column), after };
      }),
    );
    const taken = edits.find(({ before }) => !isBlank(before));
    if (taken && !overwrite) {
      const cell = cellAddress(taken.at.row, taken.at.column);
      throw new HostError('OCCUPIED', { cell, found: String(plain(taken.before)) });
    }
    const { undo } = await changed(() => file.apply(edits));
    const address = sheetAddress(name, cellAddress(selected.top, selected.left));
    return { address, value: edits[0]?.after ?? '', undo };
  };

  return {
    readActiveSheet: async () => ({ sheet: await sheetNamed(view.now().active), rowsLeftOut: 0 }),
    readWorkbook: file.readWorkbook,
    readStamped: file.readStamped,
    stampedSheets: file.stampedSheets,
    insertSheets: (insertion, task) => changed(() => file.insertSheets(insertion, task)),
    append: (appending, task) => changed(() => file.append(appending, task)),
    apply: (edits, task) => changed(() => file.apply(edits, task)),
    takeBack: (undo) => changed(() => file.takeBack(undo)),

    hasFunctions: false,
    selection: () => {
      const { active: name, selected } = view.now();
      return Promise.resolve(sheetAddress(name, areaAddress(selected)));
    },
    readRange: async (text) => {
      const { sheet, address } = splitSheetAddress(text);
      const area = parseArea(address);
      return area ? valuesIn(await sheetNamed(sheet ?? view.now().active), area) : [[]];
    },
    putInActiveCell,

    watch: (listener) => {
      const own = (change: HostChange): void => listener(change);
      listeners.add(own);
      return Promise.resolve(() => Promise.resolve(void listeners.delete(own)));
    },

    setting: (name) => settings.get(name),
    saveSetting: (name, value) => Promise.resolve(void settings.set(name, value)),

    select: (name, address) => {
      const sheet = view.now().sheets.find((each) => each.name === name);
      if (!sheet) return Promise.reject(new HostError('SHEET_GONE', { sheet: name }));
      if (sheet.visibility) return Promise.reject(new HostError('SHEET_HIDDEN', { sheet: name }));
      view.put({ active: name, selected: parseArea(address) ?? FIRST_CELL });
      return Promise.resolve();
    },

    markCells: (marks) => {
      view.put({ marks });
      return Promise.resolve({ protectedSheets: [] });
    },

    saveWorkbook: (bytes, name) => {
      download(bytes, name, XLSX);
      return Promise.resolve('downloaded');
    },
    saveFile: (bytes, name, type) => Promise.resolve(download(bytes, name, type)),
  };
}
