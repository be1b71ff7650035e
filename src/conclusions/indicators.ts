import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import type { IndicatorFact, IndicatorFacts } from '../core/summaries/indicatorFacts';
import { status } from '../core/indicators/status';

const of = 'indicators';

const nameOf = ({ title }: IndicatorFact): string => title.replace(/\s+/g, ' ');
const withStatus = ({ indicators }: IndicatorFacts, wanted: IndicatorFact['status']): number =>
  indicators.filter((each) => each.status === wanted).length;

/** The plan and the fact of the year that an indicator is judged by. */
const judged = ({
  year,
  plans,
  actuals,
}: IndicatorFact): { year: number; plan: number; actual: number } | null => {
  const [plan, actual] = [plans.get(year ?? 0)?.value, actuals.get(year ?? 0)?.value];
  return year === null || plan === undefined || actual === undefined ? null : { year, plan, actual };
};

/** What follows from plan and fact. */
export const indicatorConclusions: readonly Conclusion<IndicatorFacts>[] = [
  conclusion<IndicatorFacts>(of, 'INDICATORS-STATUS', (facts) => {
    const unknown = withStatus(facts, 'нет данных');
    const known = facts.indicators.length - unknown;
    return [
      known > 0
        ? {
            known,
            reached: withStatus(facts, 'достигнут'),
            close: withStatus(facts, 'близко'),
            missed: withStatus(facts, 'не достигнут'),
          }
        : null,
    ];
  }),
  conclusion<IndicatorFacts>(of, 'INDICATORS-UNKNOWN', (facts) => {
    const count = withStatus(facts, 'нет данных');
    return [count > 0 ? { count, total: facts.indicators.length } : null];
  }),
  conclusion<IndicatorFacts>(of, 'INDICATOR-OFF', ({ indicators }) =>
    indicators
      .filter((each) => each.status === 'не достигнут')
      .map((each) => {
        const own = judged(each);
        return own && { name: nameOf(each), unit: each.unit, ...own };
      }),
  ),
  conclusion<IndicatorFacts>(of, 'INDICATOR-EARLY', ({ indicators }) =>
    indicators.map((each) => {
      const own = judged(each);
      const goal = each.plans.get(each.lastYear ?? 0)?.value;
      if (
        !own ||
        goal === undefined ||
        each.lastYear === null ||
        each.lastYear <= own.year ||
        !each.direction
      )
        return null;
      return status(own.actual, goal, each.direction) === 'достигнут'
        ? {
            name: nameOf(each),
            unit: each.unit,
            year: own.year,
            actual: own.actual,
            goalYear: each.lastYear,
            goal,
          }
        : null;
    }),
  ),
  conclusion<IndicatorFacts>(of, 'INDICATOR-FORECAST', ({ indicators }) =>
    indicators.map((each) => {
      const goal = each.plans.get(each.lastYear ?? 0)?.value;
      return each.forecast !== null &&
        each.forecastStatus !== null &&
        goal !== undefined &&
        each.lastYear !== null
        ? {
            name: nameOf(each),
            unit: each.unit,
            goalYear: each.lastYear,
            goal,
            forecast: each.forecast,
            isReached: each.forecastStatus === 'достигнут' ? 1 : 0,
          }
        : null;
    }),
  ),
];
