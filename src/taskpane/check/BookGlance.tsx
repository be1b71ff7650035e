import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import { bookGlance, type BookGlance as Glance } from '../../core/summaries/bookGlance';
import type { LongTask } from '../../core/hosts/host';
import { ErrorNotice } from '../Notice';
import { usePane } from '../PaneContext';
import { ROW_BUTTON } from '../plainButtons';
import type { ScreenId } from '../screens';
import { turns } from '../turns';
import { useJob } from '../useJob';
import { Working } from '../Working';
import type { LastCheck, Scope } from './checkBook';
import { glanceLines, type GlanceLine } from './glanceLines';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    ...ROW_BUTTON,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  next: { flexShrink: 0, color: tokens.colorBrandForegroundLink },
});

interface Counted {
  readonly of: LastCheck;
  readonly glance: Glance | null;
}

export interface BookGlanceProps {
  readonly last: LastCheck;
  /** What the list below shows: the sheet in view, or all. */
  readonly scope: Scope;
  readonly sheet: string;
  onScope(scope: Scope): void;
  show(screen: ScreenId): void;
}

/** How the whole book stands, out of the reading that was checked, and where each of it is dealt with. */
export function BookGlance({ last, scope, sheet, onScope, show }: BookGlanceProps) {
  const styles = useStyles();
  const { texts, kept } = usePane();
  const words = texts.glance;
  const counting = useJob('check.glance', async ({ signal }: LongTask, of: LastCheck): Promise<Counted> => ({
    of,
    glance: await bookGlance(of.book, of.issues, turns(signal)),
  }));
  const { result, error, start } = counting;
  const isOfLast = result?.of === last;
  // Before the browser draws: a usual book is counted by then, and nothing moves below the card.
  useLayoutEffect(() => {
    if (!isOfLast) start(last);
  }, [isOfLast, last, start]);

  const go = ({ to, puts }: GlanceLine): void => {
    for (const [name, value] of Object.entries(puts)) kept.put(name, value);
    if (to !== 'check') return show(to);
    onScope('book');
    // The line is gone then: the list that it led to is the chosen tab's.
    document.getElementById('tab-book')?.focus();
  };
  const { stage } = counting;
  if (stage === 'slow' || stage === 'long') return <Working {...counting} label={words.counting} />;
  if (error) return <ErrorNotice error={error} />;
  if (!result?.glance) return null;
  const { glance } = result;
  const lines = glanceLines(glance, words, scope === 'sheet' ? sheet : null);
  const isFine = !glance.late && glance.issues.count === 0;
  if (!isFine && lines.length === 0 && glance.isWhole) return null;
  return (
    <section className={styles.card} aria-label={words.title}>
      <Text as="h2" weight="semibold" className={styles.text}>
        {words.title}
      </Text>
      {isFine && (
        <Text as="p" size={200} className={styles.text}>
          {words.fine(glance.late !== null)}
        </Text>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" className={styles.line} onClick={() => go(line)}>
              <span>{line.text}</span> <span className={styles.next}>{words.next[line.id]}</span>
            </button>
          </li>
        ))}
      </ul>
      {!glance.isWhole && (
        <Text as="p" size={200} className={mergeClasses(styles.text, styles.quiet)}>
          {words.partial}
        </Text>
      )}
    </section>
  );
}
