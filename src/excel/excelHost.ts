import type { Host } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { callExcel, isReadOnly } from './callExcel';
import { readSheets } from './readSheets';
import { readStamps } from './stamps';
import { watchWorkbook } from './watchWorkbook';

/** Settings of the document wait for `saveAsync`. */
function saved(): Promise<void> {
  return new Promise((resolve, reject) =>
    Office.context.document.settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve()
        : reject(new HostError(isReadOnly() ? 'READ_ONLY' : 'NOT_KEPT', { reason: result.error.message })),
    ),
  );
}

/** What writes is loaded when the first thing is written, and before Excel is asked for anything. */
const writing = () => import(/* webpackChunkName: "writing" */ './writing');

/** Excel as the task pane sees it. */
export const excelHost: Required<Host> = {
  readActiveSheet: () =>
    callExcel(async (context) => {
      const { sheets, rowsLeftOut } = await readSheets(context, [
        context.workbook.worksheets.getActiveWorksheet(),
      ]);
      const [sheet] = sheets;
      if (!sheet) throw new HostError('SHEET_GONE');
      return { sheet, rowsLeftOut };
    }),

  readWorkbook: (task) =>
    callExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/visibility');
      await context.sync();
      const visible = worksheets.items.filter((worksheet) => worksheet.visibility === 'Visible');
      const { sheets, rowsLeftOut } = await readSheets(context, visible, task);
      return { workbook: { sheets }, rowsLeftOut };
    }),

  readStamped: (stampIds, task) =>
    callExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const known = await readStamps(context, worksheets.items);
      const ours = known.flatMap(({ worksheet, stamp }) =>
        stamp && stampIds.includes(stamp.id) ? [worksheet] : [],
      );
      const { sheets, rowsLeftOut } = await readSheets(context, ours, task);
      return { workbook: { sheets }, rowsLeftOut };
    }),

  stampedSheets: (stampIds) =>
    callExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const known = await readStamps(context, worksheets.items);
      return known.flatMap(({ worksheet, stamp }) =>
        stamp && stampIds.includes(stamp.id) ? [{ name: worksheet.name, stamp }] : [],
      );
    }),

  apply: async (edits, task) => {
    const { applyEdits } = await writing();
    return callExcel((context) => applyEdits(context, edits, task));
  },

  takeBack: async (undo) => {
    const { takeBack } = await writing();
    return callExcel((context) => takeBack(context, undo));
  },

  saveWorkbook: async (bytes, name) => (await writing()).saveWorkbook(bytes, name),

  saveFile: async (bytes, name, type) => (await writing()).saveFile(bytes, name, type),

  insertSheets: async (insertion, task) => {
    const { insertSheets } = await writing();
    return callExcel((context) => insertSheets(context, insertion, task));
  },

  append: async (appending, task) => (await writing()).append(appending, task),

  select: (sheet, address) =>
    callExcel(
      async (context) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
        worksheet.load('visibility');
        await context.sync();
        if (worksheet.isNullObject) throw new HostError('SHEET_GONE', { sheet });
        if (worksheet.visibility !== 'Visible') throw new HostError('SHEET_HIDDEN', { sheet });
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      },
      { sheet },
    ),

  markCells: async (cells) => {
    const { markCells } = await writing();
    return callExcel((context) => markCells(context, cells));
  },

  watch: (listener) => watchWorkbook(callExcel, listener),

  get hasFunctions() {
    return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
  },

  selection: () =>
    callExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),

  readRange: async (address) => {
    const { readRange } = await writing();
    return callExcel((context) => readRange(context, address));
  },

  putInActiveCell: async (content, overwrite) => {
    const { putInActiveCell } = await writing();
    return callExcel((context) => putInActiveCell(context, content, overwrite));
  },

  freezeFunctions: async (prefix) => {
    const { freezeFunctions } = await writing();
    return callExcel((context) => freezeFunctions(context, prefix));
  },

  setting: (name) => Office.context.document.settings.get(name) as unknown,

  saveSetting: async (name, value) => {
    const { settings } = Office.context.document;
    const before = settings.get(name) as unknown;
    settings.set(name, value);
    try {
      await saved();
    } catch (error) {
      // What is not in the workbook must not hold until the pane is closed.
      if (before === null) settings.remove(name);
      else settings.set(name, before);
      throw error;
    }
  },
};
