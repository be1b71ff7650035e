import type { TemplateSheet } from '../../core/check/book';
import { entriesOf, findingsIn, headerOf, placedColumns } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { cellFormula } from '../../core/workbook/cell';

/** Columns where formulas stand: a reading may have values alone, and of that nothing can be said. */
const formulaColumns = (sheet: TemplateSheet): ReadonlySet<number> =>
  new Set(
    placedColumns(sheet)
      .filter(({ column }) => column.kind === 'computed')
      .map(({ place }) => place)
      .filter((place) => sheet.source.rows.some((row) => cellFormula(row?.[place]) !== undefined)),
  );

/** A value typed over a formula: it stays as it is when what it was computed from changes. */
export const formulaReplaced: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-006',
  severity: 'warning',
  each: 'templateSheet',
  check: (sheet) => {
    const places = formulaColumns(sheet);
    return entriesOf(sheet).flatMap((entry) =>
      findingsIn(entry, 'computed', (cell, placed) => {
        const found = cellFormula(cell) === undefined && places.has(placed.place) ? cellText(cell) : '';
        return found === '' ? null : { found, values: { column: headerOf(placed) } };
      }),
    );
  },
};
