import { cellOf } from '../../core/check/cellOf';
import type { Finding } from '../../core/check/issue';
import type { RuleOf } from '../../core/check/rule';
import { plainText } from '../../core/values/plainText';

const NAME = /показател|индикатор/iu;
/** «1. Доля …», «- доля …» on a line of its own. */
const POINT = /^(?:\d+[.)]|[-–—•*])\s*(?=[A-Za-zЀ-ԯ])/u;
/** Words shorter than this, and the endings of longer ones, tell nothing. */
const STEM = 5;
const ENOUGH = 0.5;

const stems = (text: string): Set<string> =>
  new Set(
    plainText(text)
      .split(' ')
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM)),
  );

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** An indicator that the passport lists and the table of indicators does not have. */
export const passportIndicators: RuleOf<'book'> = {
  code: 'PASSPORT-001',
  severity: 'note',
  each: 'book',
  needsWholeBook: true,
  check: ({ tables, indicators }) => {
    const known = indicators.map(({ row }) => stems(row.texts.get('title') ?? ''));
    if (known.length === 0) return [];
    return tables
      .filter(({ kind }) => kind === 'passport')
      .flatMap((table) =>
        table.rows
          .filter(({ texts }) => NAME.test(texts.get('name') ?? ''))
          .flatMap((row): Finding[] => {
            const at = cellOf(table, row, 'value');
            const points = (row.texts.get('value') ?? '')
              .split('\n')
              .filter((line) => POINT.test(line.trim()));
            const absent = points
              .map((line) =>
                line
                  .trim()
                  .replace(POINT, '')
                  .replace(/[;.]+$/u, ''),
              )
              .filter((point) => {
                const own = stems(point);
                return own.size > 1 && known.every((each) => likeness(own, each) < ENOUGH);
              });
            return at ? absent.map((indicator) => ({ at, found: indicator, values: { indicator } })) : [];
          }),
      );
  },
};
