import type { Host, HostChange, LongTask } from '../core/hosts/host';
import type { Sheet, Workbook } from '../core/workbook/workbook';

/** One reading of the workbook for all screens. */
export interface BookReading {
  readonly workbook: Workbook;
  readonly rowsLeftOut: number;
}

export interface SheetInBook extends BookReading {
  /** The sheet in view, and how many rows of it alone were not read. */
  readonly sheet: Sheet;
  readonly sheetRowsLeftOut: number;
}

export interface BookStore {
  /** Reads every sheet. */
  whole(host: Host, task: LongTask): Promise<BookReading>;
  /** Reads the sheet in view, and the others only where they were not read yet. */
  active(host: Host, task: LongTask): Promise<SheetInBook>;
  /** What was read is no longer so: after every write of ours that is not to the sheet in view alone. */
  forget(): void;
  /** Hears of a change of the workbook, so that no sheet is taken for what it was. */
  note(change: HostChange): void;
}

export function createBookStore(): BookStore {
  let held: BookReading | null = null;
  /** The sheet in view was edited since it was read. */
  let isEdited = false;
  const whole: BookStore['whole'] = async (host, task) => (held = await host.readWorkbook(task));
  return {
    whole,
    active: async (host, task) => {
      isEdited = false;
      const { sheet, rowsLeftOut: sheetRowsLeftOut } = await host.readActiveSheet();
      const isKnown = held?.workbook.sheets.some(({ name }) => name === sheet.name) ?? false;
      const { workbook, rowsLeftOut } = held && isKnown ? held : await whole(host, task);
      const sheets = workbook.sheets.map((each) => (each.name === sheet.name ? sheet : each));
      held = { workbook: { ...workbook, sheets }, rowsLeftOut: Math.max(rowsLeftOut, sheetRowsLeftOut) };
      return { ...held, sheet, sheetRowsLeftOut };
    },
    forget: () => {
      held = null;
    },
    note: ({ type }) => {
      // Who turns to another sheet leaves an edited one behind, which only the sheet in view is read for.
      if (type === 'sheets' || (type === 'activated' && isEdited)) held = null;
      isEdited = type === 'changed' || (type === 'sheets' && isEdited);
    },
  };
}
