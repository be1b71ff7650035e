import { FunctionError } from '../values/functionError';
import { requireThat } from '../values/parameter';
import { normalQuantile } from './normalQuantile';

const USUAL = 0.95;
/** A region has thousands of intervals. */
const USUAL_Z = normalQuantile(USUAL);

/**
 * Wilson score interval of a share, percent: between which limits the share lies, at the given confidence, when
 * `successes` of `total` pupils were counted. In a small school the interval is wide, and a difference inside it says
 * nothing. With p = s / n: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). No limit is below 0 or above 100.
 * Errors: `confidence` outside (0, 1), a total of 0 (division by zero), successes below 0 or above the total.
 * Source: E. B. Wilson (1927).
 */
export function interval(
  successes: number,
  total: number,
  confidence = USUAL,
): readonly [low: number, high: number] {
  requireThat(confidence, confidence > 0 && confidence < 1, 'CONFIDENCE_RANGE');
  if (total === 0) throw new FunctionError('ZERO_DIVISION');
  if (successes < 0 || successes > total)
    throw new FunctionError('PART_OUTSIDE_WHOLE', { part: successes, whole: total });
  const z = confidence === USUAL ? USUAL_Z : normalQuantile(confidence);
  const failures = total - successes;
  const centre = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * failures) / total + (z * z) / 4);
  const scale = 100 / (total + z * z);
  return [
    successes === 0 ? 0 : Math.max(0, (centre - half) * scale),
    failures === 0 ? 100 : Math.min(100, (centre + half) * scale),
  ];
}
