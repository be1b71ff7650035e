import { entriesOf, headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';
import { cellFormula } from '../../core/workbook/cell';
import type { TemplateSheet } from '../../core/check/book';

/** Columns of formulas where formulas stand: a reading may have values alone, and of that nothing can be said. */
function formulaColumns({ source, reading, template }: TemplateSheet): Set<number> {
  const computed = new Set(template.columns.flatMap(({ id, kind }) => (kind === 'computed' ? [id] : [])));
  const places = [...(reading?.columns ?? [])].flatMap(([id, place]) => (computed.has(id) ? [place] : []));
  return new Set(
    places.filter((place) => source.rows.some((row) => cellFormula(row?.[place]) !== undefined)),
  );
}

/** A value typed over a formula: it stays as it is when what it was computed from changes. */
export const formulaReplaced: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-006',
  severity: 'warning',
  each: 'templateSheet',
  check: (subject) => {
    const places = formulaColumns(subject);
    return entriesOf(subject).flatMap(({ sheet, row, columns, cells }) =>
      columns.flatMap((placed): Finding[] => {
        const cell = cells.get(placed.id);
        if (!places.has(placed.place) || cell === undefined || cellFormula(cell) !== undefined) return [];
        const found = cellText(cell);
        if (found === '') return [];
        return [{ at: { sheet, row, column: placed.place }, found, values: { column: headerOf(placed) } }];
      }),
    );
  },
};
