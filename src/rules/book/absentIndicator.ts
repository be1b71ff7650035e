import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { bareNumber } from '../../core/roadmap/bareNumber';

const KINDS = new Set(['roadmap', 'passport', 'directions']);
/** «Показатели 1.1, 1.2», «показатель № 3»: what is counted («показатель 45 %») is none. */
const REFERENCE =
  /(?<![A-Za-zЀ-ԯ])(?:показател|индикатор)[A-Za-zЀ-ԯ]*\s+(?:№\s*)?(\d+(?:\.\d+)+(?:\s*[,;и]\s*\d+(?:\.\d+)+)*)(?!\s*%)/giu;

/** A number of an indicator that is spoken of and is not in the table of indicators. */
export const absentIndicator: RuleOf<'book'> = {
  code: 'INDICATOR-011',
  severity: 'warning',
  each: 'book',
  needsWholeBook: true,
  check: ({ tables, indicators }) => {
    const numbers = new Set(indicators.map(({ row }) => bareNumber(row.texts.get('number') ?? '')));
    const parts = new Set(
      [...numbers].filter((number) => number.includes('.')).map((number) => number.split('.')[0]),
    );
    if (parts.size === 0) return [];
    return tables
      .filter(({ kind }) => KINDS.has(kind))
      .flatMap((table) =>
        table.rows.flatMap((row) =>
          [...row.texts].flatMap(([role, text]): Finding[] => {
            if (!text.includes('.') || row.inherited?.has(role)) return [];
            const at = cellOf(table, row, role);
            const named = [...text.matchAll(REFERENCE)].flatMap(([, list = '']) =>
              list.split(/\s*[,;и]\s*/u),
            );
            const absent = named.filter((number) => !numbers.has(number) && parts.has(number.split('.')[0]));
            return at ? absent.map((number) => ({ at, found: number, values: { number } })) : [];
          }),
        ),
      );
  },
};
