import type { CellValue } from '../workbook/workbook';
import type { Answer } from './collectedAnswers';
import { lineKey, lineName } from './lineKey';

/** What schools together say to one line of the form. */
export interface SchoolShare {
  readonly block: string;
  readonly title: string;
  /** Schools with a figure here. */
  readonly schools: number;
  /** Sums over schools that have all figures that are needed. */
  readonly numerator: number;
  /** Null where the line asks for no share. */
  readonly denominator: number | null;
  /** In percent: the sum of numerators to that of denominators, each school with its weight. */
  readonly share: number | null;
}

const isNumber = (value: CellValue | undefined): value is number => typeof value === 'number';

/**
 * The indicators of all schools for a period, line by line in the order in which they first stand. A school without a
 * denominator has no weight in a share, and its numerator is left out with it.
 */
export function schoolShares(answers: readonly Answer[]): SchoolShare[] {
  const lines = new Map<string, { block: string; title: string; answers: Answer[] }>();
  for (const answer of answers) {
    if (!isNumber(answer.values['numerator'])) continue;
    const key = lineKey(answer.values);
    const line = lines.get(key);
    if (line) line.answers.push(answer);
    else {
      const block = String(answer.values['block'] ?? '');
      lines.set(key, { block, title: lineName(answer.values), answers: [answer] });
    }
  }
  return [...lines.values()].map(({ block, title, answers: all }) => {
    const weighed = all.filter(({ values }) => isNumber(values['denominator']) && values['denominator'] > 0);
    const isShare = weighed.length > 0;
    const counted = isShare ? weighed : all;
    const sum = (id: string): number =>
      counted.reduce((total, { values }) => total + (isNumber(values[id]) ? values[id] : 0), 0);
    const [numerator, denominator] = [sum('numerator'), isShare ? sum('denominator') : null];
    return {
      block,
      title,
      schools: counted.length,
      numerator,
      denominator,
      share: denominator ? (100 * numerator) / denominator : null,
    };
  });
}
