import { serialOf } from '../core/workbook/date';

/** This computer's date, as the pane's fields and the rules have it. */
export function todaySerial(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
