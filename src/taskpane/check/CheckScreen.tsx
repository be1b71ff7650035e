import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueCode } from '../../core/check/issue';
import { ruleSettings, withSetting, withoutSetting, type RuleSettings } from '../../core/check/ruleSettings';
import type { ShownIssue } from '../../core/check/shownIssues';
import type { LongTask } from '../../core/hosts/host';
import { isSummaryStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import type { Texts } from '../../locales';
import { ErrorNotice, Notice } from '../Notice';
import { usePane } from '../PaneContext';
import { ScreenFrame } from '../ScreenFrame';
import type { ScreenId } from '../screens';
import { RULE_SETTINGS } from '../settings';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import { BookTables } from './BookTables';
import { ChoiceNotice } from './ChoiceNotice';
import { IssueList } from './IssueList';
import { MendDialog } from './MendDialog';
import { MendNotice } from './MendNotice';
import { RuleDialog, type RuleWish } from './RuleDialog';
import { RuleSettingsNote } from './RuleSettingsNote';
import { TableCard } from './TableCard';
import { useCheck, type Checked, type Scope } from './useCheck';
import { useColumnChoice } from './useColumnChoice';
import { proposalOf, useMending } from './useMending';
import { useRemarks } from './useRemarks';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isEmpty = ({ rows }: Sheet): boolean => !rows.some((row) => row?.some((cell) => cell !== undefined));

/** Why there is nothing to check. */
function nothingFound({ scope, sheet }: Checked, words: Texts['pane']['check']): string {
  if (scope === 'book') return words.noTables;
  if (isSummaryStamp(sheet.stamp)) return words.generated;
  return isEmpty(sheet) ? words.empty : words.noTable;
}

/** What the sheet in view or the book is, what is wrong with it, and how it is mended; follows it as it changes. */
export function CheckScreen({ show }: { show: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const { host, texts, watchError } = usePane();
  const { check, kinds } = texts.pane;
  const [scope, setScope] = useKept<Scope>('check.scope', 'sheet');
  const [current, setCurrent] = useKept<string | null>('check.current', null);
  const [wish, setWish] = useState<RuleWish | null>(null);

  const task = useCheck(scope);
  const { result, error, start } = task;
  const columns = useColumnChoice(result?.sheet, start);
  const mending = useMending(start);
  const remarks = useRemarks();
  const jump = useJob('check.jump', async (_long: LongTask, sheet: string, cell: string) =>
    host.select(sheet, cell),
  );
  const settings = ruleSettings(host.setting(RULE_SETTINGS));
  const ruling = useJob('check.rule', async (_long: LongTask, next: RuleSettings) => {
    await host.saveSetting(RULE_SETTINGS, next);
    start();
  });

  const select = (shown: ShownIssue) => {
    setCurrent(shown.key);
    jump.start(shown.said.sheet, shown.said.cell);
  };
  const choice = columns.choosing.result;
  const isNothingChecked = result !== null && result.unchecked.length === result.tables.length;
  const failures = [error, jump.error, columns.choosing.error, mending.writing.error, mending.undoing.error];
  const others = [ruling.error, remarks.sheet.error, remarks.marks.error];
  return (
    <ScreenFrame
      action={{
        label: result ? check.again : scope === 'book' ? check.actionBook : check.action,
        isDisabled: task.isRunning,
        run: () => start(true),
      }}
      work={{ ...task, label: scope === 'book' ? check.readingBook : check.reading }}
      outcome={
        <MendNotice
          writing={mending.writing}
          undoing={mending.undoing}
          remarks={remarks}
          onOpen={(name) => jump.start(name, 'A1')}
        />
      }
    >
      <div className={styles.head}>
        <TabList
          size="small"
          appearance="subtle-circular"
          aria-label={check.scopeLabel}
          selectedValue={scope}
          onTabSelect={(_, { value }) => setScope(value as Scope)}
        >
          <Tab value="sheet">{check.scope.sheet}</Tab>
          <Tab value="book">{check.scope.book}</Tab>
        </TabList>
        {result && result.issues.length > 0 && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button size="small" appearance="subtle">
                {check.others}
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => remarks.sheet.start()}>{check.remarksSheet}</MenuItem>
                <MenuItem onClick={() => remarks.marks.start(result.issues)}>{check.mark}</MenuItem>
                <MenuItem onClick={() => remarks.marks.start([])}>{check.unmark}</MenuItem>
                {mending.log.length > 0 && (
                  <MenuItem onClick={() => remarks.log.start(mending.log)}>{check.log}</MenuItem>
                )}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      {[...failures, ...others].map((each, index) => each && <ErrorNotice key={index} error={each} />)}
      {watchError && <Notice intent="warning">{check.notWatching}</Notice>}
      {choice && (
        <ChoiceNotice
          choice={choice}
          onUndo={() => columns.undo(choice.before)}
          onClose={() => columns.choosing.clear()}
        />
      )}
      {result && result.rowsLeftOut > 0 && <Notice intent="warning">{check.cut(result.rowsLeftOut)}</Notice>}
      {result && result.stale.length > 0 && (
        <Notice intent="warning">
          {check.stale}
          <div>
            <Button size="small" onClick={() => columns.forgetStale(result.stale)}>
              {check.forget}
            </Button>
          </div>
        </Notice>
      )}
      {result && result.tables.length === 0 && (
        <>
          <Notice intent="info">{nothingFound(result, check)}</Notice>
          {(scope === 'book' || !isSummaryStamp(result.sheet.stamp)) && (
            <Button onClick={() => show('templates')}>{check.toTemplates}</Button>
          )}
        </>
      )}
      {result?.scope === 'book' && <BookTables tables={result.tables} onOpen={jump.start} />}
      {result?.scope === 'sheet' &&
        result.tables.map((table) => (
          <TableCard
            key={`${table.kind}-${table.headerRow}-${Math.min(...table.headers.keys())}`}
            table={table}
            onChange={(column, role) => columns.choose(table, column, role)}
            onReset={columns.resetOf(table)}
          />
        ))}
      {result && result.issues.length > 0 && (
        <IssueList
          issues={result.issues}
          current={current}
          onSelect={select}
          onMend={(issues) => mending.propose(proposalOf(issues))}
          onOffer={({ issue }) => mending.propose({ edits: issue.offer ?? [] })}
          onRule={setWish}
        />
      )}
      {result && result.tables.length > 0 && result.issues.length === 0 && !isNothingChecked && (
        <Notice intent="success">{check.noIssues}</Notice>
      )}
      {result && result.unchecked.length > 0 && (
        <Notice intent="info">
          {check.unchecked(result.unchecked.map(({ kind }) => kinds[kind] ?? kind))}
        </Notice>
      )}
      <RuleSettingsNote
        settings={settings}
        onBack={(code: IssueCode) => ruling.start(withoutSetting(settings, code))}
      />
      <MendDialog
        proposal={mending.proposal}
        onClose={() => mending.propose(null)}
        onWrite={(edits) => {
          mending.propose(null);
          mending.writing.start(edits);
        }}
      />
      {wish && (
        <RuleDialog
          wish={wish}
          onClose={() => setWish(null)}
          onSave={(setting) => {
            setWish(null);
            ruling.start(withSetting(settings, setting));
          }}
        />
      )}
    </ScreenFrame>
  );
}
