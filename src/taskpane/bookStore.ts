import type { Host, LongTask } from '../core/hosts/host';
import type { Sheet, Workbook } from '../core/workbook/workbook';

/** One reading of the workbook for all screens. */
export interface BookReading {
  readonly workbook: Workbook;
  readonly rowsLeftOut: number;
}

export interface SheetInBook extends BookReading {
  /** The sheet in view. */
  readonly sheet: Sheet;
}

export interface BookStore {
  /** Reads every sheet. */
  whole(host: Host, task: LongTask): Promise<BookReading>;
  /** Reads the sheet in view, and the others only where they were not read yet. */
  active(host: Host, task: LongTask): Promise<SheetInBook>;
  /** What was read is no longer so. */
  forget(): void;
}

export function createBookStore(): BookStore {
  let held: BookReading | null = null;
  const whole: BookStore['whole'] = async (host, task) => (held = await host.readWorkbook(task));
  return {
    whole,
    active: async (host, task) => {
      const { sheet, rowsLeftOut } = await host.readActiveSheet();
      const isKnown = held?.workbook.sheets.some(({ name }) => name === sheet.name) ?? false;
      const { workbook } = held && isKnown ? held : await whole(host, task);
      const sheets = workbook.sheets.map((each) => (each.name === sheet.name ? sheet : each));
      held = { workbook: { ...workbook, sheets }, rowsLeftOut: held?.rowsLeftOut ?? rowsLeftOut };
      return { ...held, sheet, rowsLeftOut };
    },
    forget: () => {
      held = null;
    },
  };
}
