import type { RuleOf } from '../../core/check/rule';
import { readTemplate } from '../../core/templates/readTemplate';

/** A sheet that bears one template's stamp and another one's headers: something was pasted over it. */
export const otherTemplate: RuleOf<'templateSheet'> = {
  code: 'TEMPLATE-005',
  severity: 'warning',
  each: 'templateSheet',
  check: ({ sheet, source, template, reading }, { templates }) => {
    const other = reading
      ? undefined
      : templates.find((each) => each !== template && readTemplate(source, each) !== null);
    if (!other) return [];
    const values = { template: template.name.ru, other: other.name.ru };
    return [{ at: { sheet, row: 0, column: 0 }, found: '', values }];
  },
};
