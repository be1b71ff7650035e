import { entryCells, headerOf } from '../../core/check/entry';
import type { Finding } from '../../core/check/issue';
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
  check: (entry) => {
    const columns = NAMELESS[entry.template.id];
    if (!columns) return [];
    return entryCells(entry, 'text').flatMap((placed): Finding[] => {
      const contact = columns.includes(placed.id) ? contactIn(cellText(placed.cell)) : null;
      if (!contact) return [];
      const values = { column: headerOf(placed), kind: contact.kind };
      return [{ at: placed.at, found: masked(contact.text), values }];
    });
  },
};
