import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Book } from '../core/check/book';
import { summaries } from '../summaries';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  lack: {
    display: 'block',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground3,
  },
});

export interface SummaryChoiceProps {
  readonly book: Book;
  /** Ids that a person took the tick from. */
  readonly left: readonly string[];
  onChange(left: readonly string[]): void;
}

/** Which sheets to make: those that have data, ticked; the others say what they lack. */
export function SummaryChoice({ book, left, onChange }: SummaryChoiceProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { locale } = texts;
  return (
    <div role="group" aria-label={texts.pane.summary.sheets}>
      <Text weight="semibold">{texts.pane.summary.sheets}</Text>
      <div className={styles.list}>
        {summaries.map(({ id, name, lacks, facts }) => {
          const has = facts(book) !== null;
          return (
            <div key={id}>
              <Checkbox
                label={name[locale]}
                disabled={!has}
                checked={has && !left.includes(id)}
                onChange={(_, { checked }) =>
                  onChange(checked === true ? left.filter((each) => each !== id) : [...left, id])
                }
              />
              {!has && (
                <Text as="p" size={200} className={styles.lack}>
                  {lacks[locale]}
                </Text>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
