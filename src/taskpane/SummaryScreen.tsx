import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { LongTask } from '../core/hosts/host';
import { isoToSerial, serialToIso } from '../core/workbook/date';
import { summaryStamp } from '../core/workbook/stamp';
import { summaries } from '../summaries';
import { madeSummaries } from '../summaries/summarySheets';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { readBook } from './readBook';
import { todaySerial } from './today';
import { useJob } from './useJob';
import { useKept } from './useKept';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  numbers: { borderCollapse: 'collapse', width: '100%' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  state: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  number: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

type Outcome =
  /** Nothing in the workbook to sum up. */
  | { readonly type: 'nothing' }
  /** Generated summaries are there already: the user decides. */
  | { readonly type: 'exists'; readonly names: readonly string[] }
  | {
      readonly type: 'done';
      readonly names: readonly string[];
      readonly figures: readonly (readonly [name: string, value: number])[];
    };

const STAMPS = summaries.map(({ id, version }) => summaryStamp(id, version).id);

/** Asks for the date and writes the summary sheets. */
export function SummaryScreen() {
  const styles = useStyles();
  const pane = usePane();
  const { host, texts } = pane;
  const words = texts.pane.summary;
  const [date, setDate] = useKept('summary.date', () => serialToIso(todaySerial()) ?? '');
  const today = isoToSerial(date);

  const task = useJob(
    'summary.create',
    async (long: LongTask, day: number, answer?: 'replace' | 'another'): Promise<Outcome> => {
      const book = await readBook(pane, day, long);
      const made = madeSummaries(summaries, book, texts.locale);
      if (made.length === 0) return { type: 'nothing' };
      const existing = await host.stampedSheets(STAMPS);
      if (existing.length > 0 && answer === undefined)
        return { type: 'exists', names: existing.map(({ name }) => name) };
      const sheets = made.map(({ sheet }) => sheet);
      // Of several earlier ones of a summary the first is replaced.
      const first = new Map([...existing].reverse().map(({ name, stamp }) => [stamp.id, name]));
      const replace = answer === 'replace' ? [...first.values()] : [];
      const inserted = await host.insertSheets({ sheets, replace }, long);
      return {
        type: 'done',
        names: inserted.map(({ name }) => name),
        figures: made.flatMap(({ summary, facts }) => summary.glance(facts, texts.locale)),
      };
    },
  );
  const outcome = task.result;
  const opening = useJob('summary.open', (_long: LongTask, name: string) => host.select(name, 'A1'));

  return (
    <ScreenFrame
      action={{
        label: words.action,
        isDisabled: task.isRunning || today === null,
        isSecondary: outcome?.type === 'exists',
        run: () => today !== null && task.start(today),
      }}
      work={{ ...task, label: words.reading }}
    >
      <Text>{words.intro}</Text>
      <Field
        label={words.date}
        {...(today === null ? { validationState: 'error' as const, validationMessage: words.dateError } : {})}
      >
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      {task.error && <ErrorNotice error={task.error} />}
      {opening.error && <ErrorNotice error={opening.error} />}
      {outcome?.type === 'nothing' && <Notice intent="info">{words.noRoadmap}</Notice>}
      {outcome?.type === 'exists' && (
        <Notice intent="warning">
          {words.exists(outcome.names)}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="small"
              onClick={() => today !== null && task.start(today, 'replace')}
            >
              {words.replace}
            </Button>
            <Button size="small" onClick={() => today !== null && task.start(today, 'another')}>
              {words.another}
            </Button>
          </div>
        </Notice>
      )}
      {outcome?.type === 'done' && (
        <>
          <Notice intent="success">
            {words.done(outcome.names)}
            <div className={styles.buttons}>
              <Button size="small" onClick={() => opening.start(outcome.names[0] ?? '')}>
                {words.open}
              </Button>
            </div>
          </Notice>
          <table className={styles.numbers} aria-label={words.doneNumbers}>
            <tbody>
              {outcome.figures.map(([name, value]) => (
                <tr key={name} className={styles.row}>
                  <th scope="row" className={styles.state}>
                    {name}
                  </th>
                  <td className={styles.number}>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </ScreenFrame>
  );
}
