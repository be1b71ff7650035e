import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';

const KINDS = new Set(['roadmap', 'passport', 'directions']);
/** «мероприятие 2.6», «см. п. 4.12»: numbers of a whole order have no dots. */
const REFERENCE =
  /(?:мероприяти[A-Za-zЀ-ԯ]*|(?<![A-Za-zЀ-ԯ])см\.\s*(?:п(?:ункт[A-Za-zЀ-ԯ]*|\.)|стр(?:оку|\.)))\s*(?:№\s*)?(\d+(?:\.\d+)+)/giu;

/** A number of an event that is spoken of and is not in the roadmap: it was renumbered or taken out. */
export const absentEvent: RuleOf<'book'> = {
  code: 'EVENT-001',
  severity: 'warning',
  each: 'book',
  needsWholeBook: true,
  check: ({ tables, numbersOfEvents: numbers }) => {
    const parts = new Set([...numbers].map((number) => number.split('.')[0]));
    if (numbers.size === 0) return [];
    return tables
      .filter(({ kind }) => KINDS.has(kind))
      .flatMap((table) =>
        table.rows.flatMap((row) =>
          [...row.texts].flatMap(([role, text]): Finding[] => {
            if (row.inherited?.has(role)) return [];
            const at = cellOf(table, row, role);
            if (!at) return [];
            return [...text.matchAll(REFERENCE)].flatMap(([, number = '']): Finding[] =>
              numbers.has(number) || !parts.has(number.split('.')[0])
                ? []
                : [{ at, found: number, values: { number } }],
            );
          }),
        ),
      );
  },
};
