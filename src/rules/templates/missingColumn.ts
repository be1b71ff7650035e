import type { RuleOf } from '../../core/check/rule';

/** A column of a template that is gone: what it held is neither checked nor summed up. */
export const missingColumn: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-002',
  severity: 'warning',
  each: 'templateSheet',
  check: ({ sheet, template, reading }) =>
    reading
      ? reading.missing.map(({ header }) => ({
          at: { sheet, row: reading.headerRow, column: 0 },
          found: '',
          values: { header, template: template.name.ru },
        }))
      : [],
};
