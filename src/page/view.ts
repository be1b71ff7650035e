import type { MarkedCell } from '../core/hosts/host';
import type { Area, Sheet } from '../core/workbook/workbook';

/** What the page shows of the file. */
export interface Shown {
  /** All sheets with their looks, hidden ones too. */
  readonly sheets: readonly Sheet[];
  /** Name of the sheet in view. */
  readonly active: string;
  /** Cells of the sheet in view; the first of them is the current one. */
  readonly selected: Area;
  readonly marks: readonly MarkedCell[];
  /** Whether the file is another one than was opened or saved last. */
  readonly isChanged: boolean;
}

/** What is shown, for the host that changes it and the components that draw it. */
export interface View {
  now(): Shown;
  put(change: Partial<Shown>): void;
  subscribe(listener: () => void): () => void;
}

export const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const isSeen = ({ visibility }: Sheet): boolean => visibility === undefined;

export const seenSheets = ({ sheets }: Shown): readonly Sheet[] => sheets.filter(isSeen);

export function createView(sheets: readonly Sheet[]): View {
  const listeners = new Set<() => void>();
  let shown: Shown = {
    sheets,
    active: sheets.find(isSeen)?.name ?? '',
    selected: FIRST_CELL,
    marks: [],
    isChanged: false,
  };
  return {
    now: () => shown,
    put: (change) => {
      shown = { ...shown, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
