import { findingsIn, headerOf } from '../../core/check/entry';
import { masked } from '../../core/check/masked';
import { contactIn } from '../../core/check/personal';
import { NAMELESS } from '../../core/check/nameless';
import type { RuleOf } from '../../core/check/rule';
import { cellText } from '../../core/recognition/grid';

/** A telephone, an address or a number of insurance in a table that is passed on. It is shown to nobody. */
export const personalContact: RuleOf<'entry'> = {
  code: 'PERSON-002',
  severity: 'warning',
  each: 'entry',
  templates: Object.keys(NAMELESS),
  check: (entry) => {
    const columns = NAMELESS[entry.of.template.id];
    if (!columns) return [];
    return findingsIn(entry, 'text', (cell, placed) => {
      const contact = columns.includes(placed.id) ? contactIn(cellText(cell)) : null;
      if (!contact) return null;
      const values = { column: headerOf(placed), kind: contact.kind };
      return { found: masked(contact.text), values };
    });
  },
};
