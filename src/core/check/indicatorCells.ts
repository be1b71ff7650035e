import type { CellRef } from '../workbook/edit';
import type { IndicatorRow } from './book';
import { cellOf } from './cellOf';

/** A number of an indicator, with its year where it has one. */
export interface IndicatorCell {
  readonly at: CellRef;
  readonly value: number;
  readonly year: number | null;
}

/** Baseline, targets and actual values of an indicator, each with its cell. */
export function indicatorCells({ table, row }: IndicatorRow): IndicatorCell[] {
  const baseline = cellOf(table, row, 'baseline');
  const first = row.numbers.get('baseline');
  const yearly = ['targets', 'actuals'].flatMap((role) =>
    [...(row.yearly.get(role) ?? [])].flatMap(([year, value]): IndicatorCell[] => {
      const at = cellOf(table, row, role, year);
      return at && value !== null ? [{ at, value, year }] : [];
    }),
  );
  return [
    ...(baseline && first !== undefined ? [{ at: baseline, value: first, year: null }] : []),
    ...yearly,
  ];
}
