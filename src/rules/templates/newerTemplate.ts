import type { RuleOf } from '../../core/check/rule';

/** A sheet that a later version of the template made: columns that it added are not known here. */
export const newerTemplate: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-004',
  severity: 'warning',
  each: 'templateSheet',
  check: ({ sheet, source, template }) => {
    const version = source.stamp?.version ?? template.version;
    if (version <= template.version) return [];
    const values = { template: template.name.ru, version, known: template.version };
    return [{ at: { sheet, row: 0, column: 0 }, found: String(version), values }];
  },
};
