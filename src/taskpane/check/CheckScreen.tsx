import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Issue } from '../../core/check/issue';
import { said } from '../../core/check/said';
import { unchecked, validate } from '../../core/check/validate';
import type { LongTask } from '../../core/hosts/host';
import {
  choiceFor,
  columnMemory,
  forget,
  lostRoles,
  recall,
  remember,
  roleOf,
  withoutChoice,
  type ColumnMemory,
} from '../../core/recognition/columnMemory';
import type { RecognisedTable, Role } from '../../core/recognition/table';
import { isSummaryStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import type { Texts } from '../../locales';
import { roleName } from '../../locales/explainedLine';
import { rules } from '../../rules';
import { templates } from '../../templates';
import { IssueGroup } from './IssueGroup';
import { ErrorNotice, Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { ScreenFrame } from '../ScreenFrame';
import type { ScreenId } from '../screens';
import { TableCard } from './TableCard';
import { bookFrom } from '../readBook';
import { COLUMN_MEMORY } from '../settings';
import { todaySerial } from '../today';
import { useJob } from '../useJob';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column' },
  count: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

/** Edits come in bursts: the sheet is checked again when they pause. */
const PAUSE = 600;

interface Checked {
  readonly sheet: Sheet;
  readonly rowsLeftOut: number;
  readonly tables: readonly RecognisedTable[];
  /** Tables that no rule covers. */
  readonly unchecked: readonly RecognisedTable[];
  /** Choices of columns that no longer fit. */
  readonly stale: ColumnMemory;
  readonly issues: readonly Issue[];
}

/** What a choice of columns did, beyond what the chips show. */
interface ChoiceMade {
  readonly before: ColumnMemory;
  /** Needed roles that no column has now. */
  readonly lost: readonly Role[];
  readonly isRefused: boolean;
}

const isEmpty = ({ rows }: Sheet): boolean => !rows.some((row) => row?.some((cell) => cell !== undefined));

/** Why there is nothing to check. */
const nothingFound = (sheet: Sheet, words: Texts['pane']['check']): string =>
  isSummaryStamp(sheet.stamp) ? words.generated : isEmpty(sheet) ? words.empty : words.noTable;

/** Issues by rule, in the order of the rules. */
function grouped(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const { code } of rules) groups.set(code, []);
  for (const issue of issues) groups.get(issue.code)?.push(issue);
  return [...groups.values()].filter((group) => group.length > 0);
}

/** What the sheet in view is, and what is wrong with it; follows the sheet as it changes. */
export function CheckScreen({ show }: { show: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const { host, book, onChange, texts, watchError } = usePane();
  const { check, kinds } = texts.pane;

  const task = useJob('check.sheet', async (long: LongTask, isAfresh?: boolean): Promise<Checked> => {
    if (isAfresh) book.forget();
    const reading = await book.active(host, long);
    const { sheet, rowsLeftOut } = reading;
    const { stale } = recall(sheet, columnMemory(host.setting(COLUMN_MEMORY)), templates);
    const whole = bookFrom(reading, host, todaySerial());
    const tables = whole.tables.filter((table) => table.sheet === sheet.name);
    return {
      sheet,
      rowsLeftOut,
      tables,
      unchecked: unchecked({ tables }, rules),
      stale,
      issues: validate(whole, rules).filter(({ at }) => at.sheet === sheet.name),
    };
  });
  const { start } = task;
  const jump = useJob('check.jump', async (_long: LongTask, sheet: string, cell: string) =>
    host.select(sheet, cell),
  );
  const choosing = useJob(
    'check.choose',
    async (_long: LongTask, next: ColumnMemory, made: ChoiceMade | null): Promise<ChoiceMade | null> => {
      if (made?.isRefused) return made;
      await host.saveSetting(COLUMN_MEMORY, next);
      // What was chosen shows at once.
      start();
      return made;
    },
  );

  useEffect(() => {
    start();
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(pause);
      pause = setTimeout(start, PAUSE);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [onChange, start]);

  const { result, error } = task;
  const { result: choice } = choosing;
  const memory = () => columnMemory(host.setting(COLUMN_MEMORY));
  const choose = (table: RecognisedTable, column: number, role: Role | null) => {
    const before = memory();
    const next = remember(before, table, column, role);
    const after = result
      ? recall(result.sheet, next, templates).tables.find(
          ({ kind, headerRow }) => kind === table.kind && headerRow === table.headerRow,
        )
      : undefined;
    const had = roleOf(table, column);
    const lost = after ? lostRoles(after) : had ? [had] : [];
    choosing.start(next, { before, lost, isRefused: after === undefined });
  };

  const isNothingChecked = result !== null && result.unchecked.length === result.tables.length;
  return (
    <ScreenFrame
      action={{
        label: result ? check.again : check.action,
        isDisabled: task.isRunning,
        run: () => start(true),
      }}
      work={{ ...task, label: check.reading }}
    >
      {error && <ErrorNotice error={error} />}
      {watchError && <Notice intent="warning">{check.notWatching}</Notice>}
      {jump.error && <ErrorNotice error={jump.error} />}
      {choosing.error && <ErrorNotice error={choosing.error} />}
      {choice && (
        <Notice intent={choice.lost.length > 0 ? 'warning' : 'info'}>
          {choice.isRefused
            ? check.tableLost(choice.lost.map((role) => roleName(role, texts.pane)))
            : choice.lost.length > 0
              ? check.roleLost(choice.lost.map((role) => roleName(role, texts.pane)))
              : check.chosen}
          <div>
            <Button
              size="small"
              onClick={() => (choice.isRefused ? choosing.clear() : choosing.start(choice.before, null))}
            >
              {choice.isRefused ? check.forget : check.undoChoice}
            </Button>
          </div>
        </Notice>
      )}
      {result && result.rowsLeftOut > 0 && <Notice intent="warning">{check.cut(result.rowsLeftOut)}</Notice>}
      {result && result.stale.length > 0 && (
        <Notice intent="warning">
          {check.stale}
          <div>
            <Button size="small" onClick={() => choosing.start(forget(memory(), result.stale), null)}>
              {check.forget}
            </Button>
          </div>
        </Notice>
      )}
      {result && result.tables.length === 0 && (
        <>
          <Notice intent="info">{nothingFound(result.sheet, check)}</Notice>
          {!isSummaryStamp(result.sheet.stamp) && (
            <Button onClick={() => show('templates')}>{check.toTemplates}</Button>
          )}
        </>
      )}
      {result?.tables.map((table) => (
        <TableCard
          key={`${table.kind}-${table.headerRow}-${Math.min(...table.headers.keys())}`}
          table={table}
          onChange={(column, role) => choose(table, column, role)}
          onReset={
            choiceFor(memory(), table)
              ? () => choosing.start(withoutChoice(memory(), table), null)
              : undefined
          }
        />
      ))}
      {result && result.tables.length > 0 && (
        <div className={styles.groups} role="region" aria-label={check.issues(result.issues.length)}>
          {result.issues.length > 0 && (
            <Text className={styles.count} weight="semibold" aria-live="polite">
              {check.issues(result.issues.length)}
            </Text>
          )}
          {result.issues.length === 0 && !isNothingChecked && (
            <Notice intent="success">{check.noIssues}</Notice>
          )}
          {grouped(result.issues).map((group) => (
            <IssueGroup
              key={`${result.sheet.name}-${group[0]?.code}`}
              issues={group.map((issue) => said(issue, texts.issues))}
              onSelect={({ sheet, cell }) => jump.start(sheet, cell)}
            />
          ))}
          {result.unchecked.length > 0 && (
            <Notice intent="info">
              {check.unchecked(result.unchecked.map(({ kind }) => kinds[kind] ?? kind))}
            </Notice>
          )}
        </div>
      )}
    </ScreenFrame>
  );
}
