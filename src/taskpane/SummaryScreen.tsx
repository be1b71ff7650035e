import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LongTask } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import { columnMemory, recallWorkbook } from '../core/recognition/columnMemory';
import { DUE_STATES } from '../core/roadmap/due';
import { events } from '../core/roadmap/event';
import { isoToSerial } from '../core/workbook/date';
import { summaryStamp } from '../core/workbook/stamp';
import type { RecognisedTable } from '../core/recognition/table';
import { summaries } from '../summaries';
import { templates } from '../templates';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { COLUMN_MEMORY } from './settings';
import { asHostError, useTask } from './useTask';

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

const isoToday = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

type Outcome =
  | { readonly type: 'noRoadmap' }
  /** A generated summary is there already: the user decides. */
  | { readonly type: 'exists'; readonly names: readonly string[] }
  | { readonly type: 'done'; readonly name: string; readonly states: readonly (readonly [string, number])[] };

const [summary] = summaries;

function countStates(tables: readonly RecognisedTable[], today: number): [string, number][] {
  const list = tables.filter((table) => table.kind === 'roadmap').flatMap((table) => events(table, today));
  return DUE_STATES.map((state) => [state, list.filter((event) => event.state === state).length]);
}

/** Asks for the date and writes the summary sheet. */
export function SummaryScreen() {
  const styles = useStyles();
  const { host, texts } = usePane();
  const words = texts.pane.summary;
  const [date, setDate] = useState(isoToday);
  const today = isoToSerial(date);
  const [jumpError, setJumpError] = useState<HostError | null>(null);

  const task = useTask(async (long: LongTask, answer?: 'replace' | 'another'): Promise<Outcome> => {
    if (today === null || !summary) return { type: 'noRoadmap' };
    const { workbook } = await host.readWorkbook(long);
    const memory = columnMemory(host.setting(COLUMN_MEMORY));
    const tables = recallWorkbook(workbook, memory, templates);
    if (!summary.applies(tables)) return { type: 'noRoadmap' };
    const stamped = await host.stampedSheets([summaryStamp(summary.id, summary.version).id]);
    const existing = stamped.map(({ name }) => name);
    if (existing.length > 0 && answer === undefined) return { type: 'exists', names: existing };
    const sheet = summary.build({ tables, today, locale: texts.locale });
    const replace = answer === 'replace' ? existing.slice(0, 1) : [];
    const [inserted] = await host.insertSheets({ sheets: [sheet], replace }, long);
    return { type: 'done', name: inserted?.name ?? sheet.name, states: countStates(tables, today) };
  });
  const outcome = task.result;

  const open = (name: string) => {
    setJumpError(null);
    host.select(name, 'A1').catch((error: unknown) => {
      setJumpError(asHostError(error));
    });
  };

  return (
    <ScreenFrame
      action={{
        label: words.action,
        isDisabled: task.isRunning || today === null,
        isSecondary: outcome?.type === 'exists',
        run: () => today !== null && task.start(),
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
      {jumpError && <ErrorNotice error={jumpError} />}
      {outcome?.type === 'noRoadmap' && <Notice intent="info">{words.noRoadmap}</Notice>}
      {outcome?.type === 'exists' && (
        <Notice intent="warning">
          {words.exists(outcome.names[0] ?? '')}
          <div className={styles.buttons}>
            <Button appearance="primary" size="small" onClick={() => task.start('replace')}>
              {words.replace}
            </Button>
            <Button size="small" onClick={() => task.start('another')}>
              {words.another}
            </Button>
          </div>
        </Notice>
      )}
      {outcome?.type === 'done' && (
        <>
          <Notice intent="success">
            {words.done(outcome.name)}
            <div className={styles.buttons}>
              <Button size="small" onClick={() => open(outcome.name)}>
                {words.open}
              </Button>
            </div>
          </Notice>
          <table className={styles.numbers} aria-label={words.doneNumbers}>
            <tbody>
              {outcome.states.map(([state, number]) => (
                <tr key={state} className={styles.row}>
                  <th scope="row" className={styles.state}>
                    {state}
                  </th>
                  <td className={styles.number}>{number}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </ScreenFrame>
  );
}
