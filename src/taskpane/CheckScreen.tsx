import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { SheetReading } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import type { Issue } from '../core/check/issue';
import { columnMemory, forget, recall, remember, type Recalled } from '../core/recognition/columnMemory';
import type { RecognisedTable, Role } from '../core/recognition/table';
import { validate } from '../core/check/rule';
import { cellAddress } from '../core/workbook/address';
import { isSummaryStamp } from '../core/workbook/stamp';
import type { Texts } from '../locales';
import { rules } from '../rules';
import { templates } from '../templates';
import { IssueGroup } from './IssueGroup';
import { ErrorNotice, Notice } from './Notice';
import { usePane } from './PaneContext';
import { ScreenFrame } from './ScreenFrame';
import { TableCard } from './TableCard';
import { COLUMN_MEMORY } from './settings';
import { asHostError, useTask } from './useTask';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column' },
  count: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

/** Edits come in bursts: the sheet is checked again when they pause. */
const PAUSE = 600;

interface Checked extends SheetReading, Recalled {
  readonly issues: readonly Issue[];
}

const isEmpty = ({ sheet }: SheetReading): boolean =>
  !sheet.rows.some((row) => row?.some((cell) => cell !== undefined));

/** Why there is nothing to check. */
const nothingFound = (reading: SheetReading, words: Texts['pane']['check']): string =>
  isSummaryStamp(reading.sheet.stamp) ? words.generated : isEmpty(reading) ? words.empty : words.noTable;

/** Issues by rule, in the order of the rules. */
function grouped(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const { code } of rules) groups.set(code, []);
  for (const issue of issues) groups.get(issue.code)?.push(issue);
  return [...groups.values()].filter((group) => group.length > 0);
}

/** What the sheet in view is, and what is wrong with it; follows the sheet as it changes. */
export function CheckScreen({ onShowTemplates }: { onShowTemplates: () => void }) {
  const styles = useStyles();
  const { host, texts } = usePane();
  const { check } = texts.pane;
  const [jumpError, setJumpError] = useState<HostError | null>(null);
  const task = useTask(async (): Promise<Checked> => {
    const reading = await host.readActiveSheet();
    const recalled = recall(reading.sheet, columnMemory(host.setting(COLUMN_MEMORY)), templates);
    return { ...reading, ...recalled, issues: validate(recalled.tables, rules) };
  });
  const { start } = task;

  useEffect(() => {
    start();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const watching = host.watch(() => {
      clearTimeout(pause);
      pause = setTimeout(start, PAUSE);
    });
    return () => {
      clearTimeout(pause);
      void watching.then((stop) => stop());
    };
  }, [host, start]);

  const select = useCallback(
    (issue: Issue) => {
      setJumpError(null);
      host.select(issue.sheet, cellAddress(issue.row, issue.column)).catch((error: unknown) => {
        setJumpError(asHostError(error));
      });
    },
    [host],
  );

  const save = (memory: ReturnType<typeof columnMemory>) => {
    host.saveSetting(COLUMN_MEMORY, memory).then(
      () => start(),
      (error: unknown) => setJumpError(asHostError(error)),
    );
  };
  const memory = () => columnMemory(host.setting(COLUMN_MEMORY));
  const change = (table: RecognisedTable, column: number, role: Role | null) =>
    save(remember(memory(), table, column, role));

  const { result, error } = task;
  return (
    <ScreenFrame
      action={{ label: result ? check.again : check.action, isDisabled: task.isRunning, run: () => start() }}
      work={{ ...task, label: check.reading }}
    >
      {error && <ErrorNotice error={error} />}
      {jumpError && <ErrorNotice error={jumpError} />}
      {result && result.rowsLeftOut > 0 && <Notice intent="warning">{check.cut(result.rowsLeftOut)}</Notice>}
      {result && result.stale.length > 0 && (
        <Notice intent="warning">
          {check.stale}
          <div>
            <Button size="small" onClick={() => save(forget(memory(), result.stale))}>
              {check.forget}
            </Button>
          </div>
        </Notice>
      )}
      {result && result.tables.length === 0 && (
        <>
          <Notice intent="info">{nothingFound(result, check)}</Notice>
          {!isSummaryStamp(result.sheet.stamp) && (
            <Button onClick={onShowTemplates}>{check.toTemplates}</Button>
          )}
        </>
      )}
      {result?.tables.map((table) => (
        <TableCard
          key={`${table.kind}-${table.headerRow}-${Math.min(...table.headers.keys())}`}
          table={table}
          onChange={(column, role) => change(table, column, role)}
        />
      ))}
      {result && result.tables.length > 0 && (
        <div className={styles.groups} role="region" aria-label={check.issues(result.issues.length)}>
          {result.issues.length === 0 ? (
            <Notice intent="success">{check.noIssues}</Notice>
          ) : (
            <Text className={styles.count} weight="semibold" aria-live="polite">
              {check.issues(result.issues.length)}
            </Text>
          )}
          {grouped(result.issues).map((group) => (
            <IssueGroup key={`${result.sheet.name}-${group[0]?.code}`} issues={group} onSelect={select} />
          ))}
        </div>
      )}
    </ScreenFrame>
  );
}
