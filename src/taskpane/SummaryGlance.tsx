import { makeStyles, tokens } from '@fluentui/react-components';
import type { Book } from '../core/check/book';
import type { RoadmapEvent } from '../core/roadmap/event';
import { indicatorFacts, missed } from '../core/summaries/indicatorFacts';
import { byParty, roadmapFacts } from '../core/summaries/roadmapFacts';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  whose: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** Responsible parties that a line names. */
const MOST_PARTIES = 3;

interface Line {
  readonly label: string;
  readonly count: number;
  readonly whose: string;
}

/** What is late and what is due next, whose it is, and which indicators are off: before one asks. */
export function SummaryGlance({ book }: { book: Book }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.summary.glance;
  const roadmap = roadmapFacts(book);
  const indicators = indicatorFacts(book);
  const whose = (events: readonly RoadmapEvent[]): string =>
    byParty(events)
      .slice(0, MOST_PARTIES)
      .map(({ name, events: own }) => `${name ?? words.nobody} (${own.length})`)
      .join(', ');
  const events = (label: string, list: readonly RoadmapEvent[]): Line => ({
    label,
    count: list.length,
    whose: whose(list),
  });
  const off = missed(indicators?.indicators ?? []);
  const lines: Line[] = [
    ...(roadmap?.areMarksKept ? [events(words.late, roadmap.overdue)] : []),
    ...(roadmap ? [events(words.soon, roadmap.soon), events(words.later, roadmap.later)] : []),
    ...(indicators
      ? [
          {
            label: words.off,
            count: off.length,
            whose: off
              .slice(0, 2)
              .map(({ title }) => title)
              .join('; '),
          },
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.title}>
      {lines.map(({ label, count, whose: parties }) => (
        <li key={label} className={styles.item}>
          {label}: <span className={styles.number}>{count}</span>
          {parties !== '' && <span className={styles.whose}>{parties}</span>}
        </li>
      ))}
    </ul>
  );
}
