import type { RuleOf } from '../../core/check/rule';
import { columnLetters } from '../../core/workbook/address';

/** A column of a template under another header: formulas and later versions look for its own. */
export const renamedColumn: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-001',
  severity: 'warning',
  each: 'templateSheet',
  check: ({ sheet, reading }) =>
    reading
      ? reading.renamed.map(({ header, found, column }) => {
          const at = { sheet, row: reading.headerRow, column };
          const fix = [{ at, before: found, after: header }];
          return { at, found, values: { header, letters: columnLetters(column) }, fix };
        })
      : [],
};
