import { entriesOf, hasEntry } from '../../core/check/entry';
import { parameterPlaces } from '../../core/check/parameterPlaces';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { isBlank, cellFormula, cellValue } from '../../core/workbook/cell';

/** A sheet that was filled in and does not say whose it is, or for when: it cannot be told from the others. */
export const parameterMissing: RuleOf<'templateSheet'> = {
  code: 'PARAMETER-002',
  severity: 'warning',
  each: 'templateSheet',
  check: (subject, book) => {
    const { template } = subject;
    const entered = template.columns.filter(({ kind, isFixed }) => kind !== 'computed' && !isFixed);
    const isFilled = entriesOf(subject).some((entry) => entered.some(({ id }) => hasEntry(entry, id)));
    if (!isFilled) return [];
    return parameterPlaces(subject).flatMap(({ parameter, label, at }): Finding[] => {
      const cell = book.cell(at);
      const isMissing = isBlank(cellValue(cell)) && cellFormula(cell) === undefined;
      return parameter.kind === 'text' && isMissing ? [{ at, found: '', values: { parameter: label } }] : [];
    });
  },
};
