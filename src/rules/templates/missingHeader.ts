import type { RuleOf } from '../../core/check/rule';

/** A sheet of a template without the row of its headers: nothing on it can be read. */
export const missingHeader: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-003',
  severity: 'error',
  each: 'templateSheet',
  check: ({ sheet, template, reading }) =>
    reading ? [] : [{ at: { sheet, row: 0, column: 0 }, found: '', values: { template: template.name.ru } }],
};
