import { findingsIn, headerOf } from '../../core/check/entry';
import { masked } from '../../core/check/masked';
import { isNameForCode, personIn } from '../../core/check/personal';
import { NAMELESS } from '../../core/check/nameless';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';

/** A person's name where codes or posts are asked for. It is shown to nobody. */
export const personalName: RuleOf<'entry'> = {
  code: 'PERSON-001',
  severity: 'warning',
  each: 'entry',
  templates: Object.keys(NAMELESS),
  check: (entry) => {
    const columns = NAMELESS[entry.of.template.id];
    if (!columns) return [];
    return findingsIn(entry, 'text', (cell, placed) => {
      if (!columns.includes(placed.id)) return null;
      const text = cellText(cell);
      const name = placed.id === 'teacher' && isNameForCode(text) ? text : personIn(text);
      return name === null ? null : { found: masked(name), values: { column: headerOf(placed) } };
    });
  },
};
