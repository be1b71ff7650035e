import { bareNumber } from '../../roadmap/bareNumber';
import type { RoadmapEvent } from '../../roadmap/event';
import { plainText } from '../../values/plainText';

/** Which event of the roadmap a line of a report means. */
export type MatchedEvent =
  | { readonly is: 'certain'; readonly event: RoadmapEvent }
  /** To be asked: the likeliest first. */
  | { readonly is: 'doubtful'; readonly candidates: readonly RoadmapEvent[] }
  | { readonly is: 'unknown' };

export interface NamedEvent {
  readonly number: string;
  readonly title: string;
}

/** Names of one event are at least so much alike, though they need not be the same. */
const ALIKE = 0.5;
const MOST = 4;
/** Letters that words of one root have in common, as a rule. */
const ROOT = 5;

const rootsOf = (title: string): ReadonlySet<string> =>
  new Set(
    plainText(title)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, ROOT)),
  );

/** How many of their words two names share, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((root) => b.has(root)).length;
  return common / Math.max(1, a.size, b.size);
}

/**
 * Finds the event by number and name together, or by a name that is just the same and stands once. A number whose
 * event is called otherwise, and a name that is only alike, are asked about and never guessed.
 */
export function eventMatcher(events: readonly RoadmapEvent[]): (wanted: NamedEvent) => MatchedEvent {
  const known = events.map((event) => ({
    event,
    number: bareNumber(event.number),
    name: plainText(event.title),
    roots: rootsOf(event.title),
  }));
  return ({ number, title }) => {
    const [wanted, name, roots] = [bareNumber(number), plainText(title), rootsOf(title)];
    const numbered = wanted === '' ? [] : known.filter((each) => each.number === wanted);
    const same = known.filter((each) => each.name === name);
    const [both, another] = numbered.filter((each) => each.name === name);
    if (both && !another) return { is: 'certain', event: both.event };
    const [only] = same;
    const contradicts = wanted !== '' && only !== undefined && only.number !== '' && only.number !== wanted;
    if (only && same.length === 1 && !contradicts) return { is: 'certain', event: only.event };
    const [first] = numbered;
    if (first && numbered.length === 1 && same.length === 0 && likeness(roots, first.roots) >= ALIKE)
      return { is: 'certain', event: first.event };
    const alike = known
      .map((each) => ({ ...each, score: likeness(roots, each.roots) }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    const candidates = [...new Set([...same, ...numbered, ...alike].map(({ event }) => event))].slice(
      0,
      MOST,
    );
    return candidates.length > 0 ? { is: 'doubtful', candidates } : { is: 'unknown' };
  };
}
