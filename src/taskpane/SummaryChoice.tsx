import { Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Book } from '../core/check/book';
import { registeredKey } from '../core/summaries/schoolResults';
import { summaries } from '../summaries';
import { usePane } from './PaneContext';
import { ALL_SCHOOLS } from './useSummary';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  pages: { marginTop: tokens.spacingVerticalS },
  // A long name of a school is not to widen the pane.
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
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
  /** Which schools get a page: '' = none, `ALL_SCHOOLS`, or a school's key. */
  readonly pages: string;
  onPages(pages: string): void;
}

/** Which sheets to make: those that have data, ticked; the others say what they lack. */
export function SummaryChoice({ book, left, onChange, pages, onPages }: SummaryChoiceProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { locale } = texts;
  const words = texts.pane.summary;
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
      {book.schools.length > 0 && (
        <Field label={words.pages} className={styles.pages}>
          <Select className={styles.narrow} value={pages} onChange={(_, { value }) => onPages(value)}>
            <option value="">{words.noPages}</option>
            <option value={ALL_SCHOOLS}>{words.allPages(book.schools.length)}</option>
            {book.schools.map((school) => (
              <option key={`${school.row.row} ${registeredKey(school)}`} value={registeredKey(school)}>
                {school.name || school.code}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
