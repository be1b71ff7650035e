import { Button, Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Book } from '../core/check/book';
import { closedDays, COMPARISON, type Periods } from '../core/summaries/comparisonFacts';
import { registeredKey } from '../core/summaries/schoolResults';
import { dayText } from '../core/workbook/date';
import { summaries } from '../summaries';
import { usePane } from './PaneContext';
import { ALL_SCHOOLS } from './useSummary';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  pages: { marginTop: tokens.spacingVerticalS },
  // A long name of a school is not to widen the pane.
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  periods: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
  chosen: { listStyle: 'none', margin: 0, padding: 0 },
  school: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
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
  /** Keys of the schools that get a page, or `ALL_SCHOOLS`. */
  readonly pages: readonly string[];
  onPages(pages: readonly string[]): void;
  readonly periods: Periods;
  onPeriods(periods: Periods): void;
}

/** The option that stands for schools chosen one by one. */
const SOME = '+';

/** Which schools get a page: none, all of them, or those that are chosen one after the other. */
function PagesChoice({ book, pages, onPages }: Pick<SummaryChoiceProps, 'book' | 'pages' | 'onPages'>) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.summary;
  const isAll = pages.includes(ALL_SCHOOLS);
  const chosen = isAll ? [] : book.schools.filter((school) => pages.includes(registeredKey(school)));
  const choose = (value: string): void => {
    if (value === SOME) return;
    if (value === '' || value === ALL_SCHOOLS) onPages(value === '' ? [] : [value]);
    else onPages([...chosen.map(registeredKey).filter((key) => key !== value), value]);
  };
  return (
    <>
      <Field label={words.pages} className={styles.pages}>
        <Select
          className={styles.narrow}
          value={isAll ? ALL_SCHOOLS : chosen.length > 0 ? SOME : ''}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{words.noPages}</option>
          <option value={ALL_SCHOOLS}>{words.allPages(book.schools.length)}</option>
          {chosen.length > 0 && <option value={SOME}>{words.somePages(chosen.length)}</option>}
          {book.schools.map((school) => (
            <option key={`${school.row.row} ${registeredKey(school)}`} value={registeredKey(school)}>
              {school.name || school.code}
            </option>
          ))}
        </Select>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={words.pages}>
          {chosen.map((school) => {
            const name = school.name || (school.code ?? '');
            return (
              <li key={registeredKey(school)} className={styles.school}>
                <span>{name}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.leaveOut(name)}
                  onClick={() => onPages(pages.filter((key) => key !== registeredKey(school)))}
                >
                  {words.leave}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Which closed period is compared and with what; one alone needs no choice. */
function PeriodsChoice({
  book,
  periods,
  onPeriods,
}: Pick<SummaryChoiceProps, 'book' | 'periods' | 'onPeriods'>) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.summary;
  const days = closedDays(book).filter((day) => day < book.today);
  if (days.length < 2) return null;
  const from = periods.from ?? days.at(-1) ?? 0;
  const later = days.filter((day) => day > from);
  const numberOf = (value: string): number | null => (value === '' ? null : Number(value));
  return (
    <div className={styles.periods}>
      <Field label={words.compareFrom}>
        <Select
          className={styles.narrow}
          value={String(from)}
          onChange={(_, { value }) => onPeriods({ from: numberOf(value) ?? from })}
        >
          {days.map((day) => (
            <option key={day} value={day}>
              {dayText(day)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.compareTo}>
        <Select
          className={styles.narrow}
          value={periods.to === undefined ? '' : String(periods.to)}
          onChange={(_, { value }) => {
            const to = numberOf(value);
            onPeriods({ from, ...(to !== null && { to }) });
          }}
        >
          <option value="">{words.compareNow}</option>
          {later.map((day) => (
            <option key={day} value={day}>
              {dayText(day)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** Which sheets to make: those that have data, ticked; the others say what they lack. */
export function SummaryChoice({
  book,
  left,
  onChange,
  pages,
  onPages,
  periods,
  onPeriods,
}: SummaryChoiceProps) {
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
              {id === COMPARISON && has && !left.includes(id) && (
                <PeriodsChoice book={book} periods={periods} onPeriods={onPeriods} />
              )}
              {!has && (
                <Text as="p" size={200} className={styles.lack}>
                  {lacks[locale]}
                </Text>
              )}
            </div>
          );
        })}
      </div>
      {book.schools.length > 0 && <PagesChoice book={book} pages={pages} onPages={onPages} />}
    </div>
  );
}
