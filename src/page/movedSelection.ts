import type { Area } from '../core/workbook/workbook';

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

const within = (index: number, last: number): number => Math.max(0, Math.min(index, last));

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** What a key selects: arrows go, with Shift they reach, Home goes to the row's or the sheet's first cell. */
export function movedSelection(
  { top, left, bottom, right }: Area,
  { key, shiftKey, ctrlKey }: PressedKey,
  last: { readonly rows: number; readonly columns: number },
): Area | null {
  if (key === 'Home') {
    const row = ctrlKey ? 0 : top;
    return { top: row, left: 0, bottom: row, right: 0 };
  }
  const step = STEPS[key];
  if (!step) return null;
  const [down, across] = step;
  if (shiftKey)
    return {
      top,
      left,
      bottom: Math.max(top, within(bottom + down, last.rows)),
      right: Math.max(left, within(right + across, last.columns)),
    };
  const row = within(top + down, last.rows);
  const column = within(left + across, last.columns);
  return { top: row, left: column, bottom: row, right: column };
}
