import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LongTask } from '../core/hosts/host';
import type { Periods } from '../core/summaries/comparisonFacts';
import { dayText, isoToSerial, serialToIso } from '../core/workbook/date';
import { DateField } from './DateField';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { SummaryChoice } from './SummaryChoice';
import { SummaryConclusions } from './SummaryConclusions';
import { SummaryGlance } from './SummaryGlance';
import { bookFrom } from './readBook';
import { todaySerial } from './today';
import { useJob } from './useJob';
import { useKept } from './useKept';
import { useSummary, type Figures } from './useSummary';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  numbers: { borderCollapse: 'collapse', width: '100%' },
  group: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalM} 0 0`,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  state: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  number: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Decimals as the reader's language writes them, two at most. */
const shown = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

function FiguresTable({ figures }: { readonly figures: readonly Figures[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <table className={styles.numbers} aria-label={texts.pane.summary.doneNumbers}>
      {figures.map(({ name: summary, values }) => (
        <tbody key={summary}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.group}>
              {summary}
            </th>
          </tr>
          {values.map(([name, value]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.state}>
                {name}
              </th>
              <td className={styles.number}>{shown(value, texts.locale)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** What is late at a glance; then the day and the sheets, and documents of the same figures. */
export function SummaryScreen() {
  const styles = useStyles();
  const { host, texts } = usePane();
  const words = texts.pane.summary;
  const [date, setDate] = useKept('summary.date', () => serialToIso(todaySerial()) ?? '');
  const [left, setLeft] = useKept<readonly string[]>('summary.left', []);
  const [pages, setPages] = useKept<readonly string[]>('summary.pages', []);
  const [periods, setPeriods] = useKept<Periods>('summary.periods', {});
  const today = isoToSerial(date);
  const { reading, creating, closing, document } = useSummary();
  const opening = useJob('summary.open', (_task: LongTask, name: string) => host.select(name, 'A1'));
  const read = reading.result;
  const book = useMemo(
    () => (read && today !== null ? bookFrom(read, host, today) : null),
    [read, host, today],
  );

  const outcome = creating.result;
  const isBusy = creating.isRunning || document.isRunning || closing.isRunning || today === null;
  const open = (name: string) => (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => opening.start(name)}>
        {words.open}
      </Button>
    </div>
  );
  const create = (answer?: 'replace' | 'another'): void => {
    if (today !== null) creating.start({ today, left, pages, periods, ...(answer && { answer }) });
  };
  const work = [document, closing].find(({ isRunning }) => isRunning) ?? creating;

  return (
    <ScreenFrame
      action={{
        label: words.action,
        isDisabled: isBusy,
        isSecondary: outcome?.type === 'exists',
        run: () => create(),
      }}
      work={{ ...work, label: words.reading }}
    >
      {book && <SummaryGlance book={book} />}
      <DateField label={words.date} value={date} isRequired onChange={setDate} />
      {[reading, creating, closing, document, opening].map(
        ({ error }, index) => error && <ErrorNotice key={index} error={error} />,
      )}
      {outcome?.type === 'nothing' && <Notice intent="info">{words.noRoadmap}</Notice>}
      {outcome?.type === 'exists' && (
        <Notice intent="warning">
          {words.exists(outcome.names, outcome.dates, today === null ? '' : dayText(today))}
          <div className={styles.buttons}>
            <Button appearance="primary" size="small" onClick={() => create('replace')}>
              {words.replace}
            </Button>
            <Button size="small" onClick={() => create('another')}>
              {words.another}
            </Button>
          </div>
        </Notice>
      )}
      {outcome?.type === 'done' && (
        <>
          <Notice intent="success">
            {words.done(outcome.names)}
            {open(outcome.names[0] ?? '')}
          </Notice>
          {outcome.figures.length > 0 && <FiguresTable figures={outcome.figures} />}
          {outcome.said.length > 0 && <SummaryConclusions said={outcome.said} />}
        </>
      )}
      {document.result && <Notice intent="success">{words.saved(document.result)}</Notice>}
      {closing.result && closing.result.length > 0 && (
        <Notice intent="success">
          {words.done(closing.result)}
          {open(closing.result[0] ?? '')}
        </Notice>
      )}
      {book && (
        <SummaryChoice
          book={book}
          left={left}
          onChange={setLeft}
          pages={pages}
          onPages={setPages}
          periods={periods}
          onPeriods={setPeriods}
        />
      )}
      <div role="group" aria-label={words.documents.label}>
        <Text weight="semibold">{words.documents.label}</Text>
        <div className={styles.buttons}>
          {(['analytic', 'report'] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => today !== null && document.start(kind, today)}
            >
              {words.documents[kind]}
            </Button>
          ))}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => today !== null && closing.start({ today, left, pages, periods })}
          >
            {words.closePeriod}
          </Button>
        </div>
      </div>
    </ScreenFrame>
  );
}
