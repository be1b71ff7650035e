import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePane } from './PaneContext';
import { ROW_BUTTON } from './plainButtons';
import type { Said } from './useSummary';

const useStyles = makeStyles({
  toggle: {
    ...ROW_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  arrow: {
    width: '1em',
    flexShrink: 0,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
  },
  open: { transform: 'rotate(90deg)' },
  list: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  sentence: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** The sentences of the sheets, folded until they are asked for. */
export function SummaryConclusions({ said }: { said: readonly Said[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const count = said.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden className={mergeClasses(styles.arrow, isOpen && styles.open)}>
          ›
        </span>
        {texts.pane.summary.conclusions(count)}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen &&
          said.map(({ name, sentences }) => (
            <section key={name} aria-label={name}>
              <Text as="h3" block weight="semibold" size={200}>
                {name}
              </Text>
              <ul className={styles.list}>
                {sentences.map((sentence) => (
                  <li key={sentence} className={styles.sentence}>
                    <Text size={200}>{sentence}</Text>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </div>
  );
}
