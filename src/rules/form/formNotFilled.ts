import type { TemplateSheet } from '../../core/check/book';
import { entriesOf, placedColumns } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';
import { isBlank, cellValue } from '../../core/workbook/cell';

/** Where a school answers: neither what the form brought nor what a formula says. */
const answerPlaces = (sheet: TemplateSheet): readonly number[] =>
  placedColumns(sheet)
    .filter(
      ({ column: { kind, formula, isFixed } }) => kind !== 'computed' && formula === undefined && !isFixed,
    )
    .map(({ place }) => place);

/** A form that went out to a school and has no answer in it: it would be sent back. */
export const formNotFilled: RuleOf<'templateSheet'> = {
  code: 'FORM-004',
  severity: 'error',
  each: 'templateSheet',
  check: (sheet) => {
    const { template, reading, source } = sheet;
    // Only a form that names its school has gone out.
    if (template.id !== 'schoolform' || !reading || !source.stamp?.form) return [];
    const places = answerPlaces(sheet);
    const [first] = entriesOf(sheet);
    const [place] = places;
    const isAnswered = entriesOf(sheet).some(({ cells }) =>
      places.some((each) => !isBlank(cellValue(cells[each]))),
    );
    if (isAnswered || !first || place === undefined) return [];
    return [{ at: { sheet: sheet.sheet, row: first.row, column: place }, found: '' }];
  },
};
