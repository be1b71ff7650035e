import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import { LEAST_FOR_CONCLUSION, type Gap, type GapFacts } from '../core/summaries/gapFacts';

const of = 'gaps';

const seriesName = ({ series: { procedure, subject } }: Gap): string =>
  [procedure, subject].filter(Boolean).join(', ');

/** The gaps of one assessment and subject, by year. */
function grouped({ gaps }: GapFacts): Gap[][] {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) groups.set(gap.series.group, [...(groups.get(gap.series.group) ?? []), gap]);
  return [...groups.values()];
}

/** What follows from the gap between schools; of fewer than ten schools nothing does. */
export const gapConclusions: readonly Conclusion<GapFacts>[] = [
  conclusion<GapFacts>(of, 'GAP-CHANGE', (facts) =>
    grouped(facts).map((all) => {
      const [first, last] = [all[0], all.at(-1)];
      if (!first || !last || first === last || first.ratio === null || last.ratio === null) return null;
      if (Math.min(first.count, last.count) < LEAST_FOR_CONCLUSION) return null;
      return {
        series: seriesName(last),
        from: first.ratio,
        fromYear: first.series.year,
        to: last.ratio,
        toYear: last.series.year,
      };
    }),
  ),
  conclusion<GapFacts>(of, 'GAP-NOW', (facts) =>
    grouped(facts).map((all) => {
      const last = all.at(-1);
      return last && all.length === 1 && last.ratio !== null && last.count >= LEAST_FOR_CONCLUSION
        ? {
            series: seriesName(last),
            ratio: last.ratio,
            gap: last.gap,
            year: last.series.year,
            count: last.count,
          }
        : null;
    }),
  ),
  conclusion<GapFacts>(of, 'GAP-FEW', ({ gaps }) => {
    const count = gaps.filter((each) => each.count < LEAST_FOR_CONCLUSION).length;
    return [count > 0 ? { count, total: gaps.length, least: LEAST_FOR_CONCLUSION } : null];
  }),
];
