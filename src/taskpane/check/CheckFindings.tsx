import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IssueCode } from '../../core/check/issue';
import { ruleSettings, withSetting, withoutSetting, type RuleSettings } from '../../core/check/ruleSettings';
import type { ShownIssue } from '../../core/check/shownIssues';
import type { LongTask } from '../../core/hosts/host';
import { isSummaryStamp } from '../../core/workbook/stamp';
import type { Sheet } from '../../core/workbook/workbook';
import type { Texts } from '../../locales/texts';
import { ErrorNotice, Notice } from '../Notice';
import { usePane } from '../PaneContext';
import type { ScreenId } from '../screens';
import { RULE_SETTINGS } from '../settings';
import { useJob } from '../useJob';
import { useKept } from '../useKept';
import { BookTables } from './BookTables';
import type { Checked } from './checkBook';
import { ChoiceNotice } from './ChoiceNotice';
import { IssueList } from './IssueList';
import { MendDialog } from './MendDialog';
import { RuleDialog, type RuleWish } from './RuleDialog';
import { RuleSettingsNote } from './RuleSettingsNote';
import { TableCard } from './TableCard';
import { useColumnChoice } from './useColumnChoice';
import { useJump } from './useJump';
import { proposalOf, useMending } from './useMending';
import { useRemarks } from './useRemarks';

const isEmpty = ({ rows }: Sheet): boolean => !rows.some((row) => row?.some((cell) => cell !== undefined));

/** Why there is nothing to check. */
function nothingFound({ scope, sheet }: Checked, words: Texts['pane']['check']): string {
  if (scope === 'book') return words.noTables;
  if (isSummaryStamp(sheet.stamp)) return words.generated;
  return isEmpty(sheet) ? words.empty : words.noTable;
}

/** What the sheet in view or the book is, what is wrong with it, and how it is mended. */
export function CheckFindings({
  result,
  start,
  show,
}: {
  result: Checked;
  start: () => void;
  show: (screen: ScreenId) => void;
}) {
  const { host, texts } = usePane();
  const { check, kinds } = texts.pane;
  const [current, setCurrent] = useKept<string | null>('check.current', null);
  const [wish, setWish] = useState<RuleWish | null>(null);
  const columns = useColumnChoice(result.sheet, start);
  const mending = useMending(start);
  const remarks = useRemarks();
  const jump = useJump();
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
  const isNothingChecked = result.unchecked.length === result.tables.length;
  const works = [
    jump,
    columns.choosing,
    mending.writing,
    mending.undoing,
    ruling,
    remarks.sheet,
    remarks.marks,
  ];
  const errors = works.map(({ error }) => error);
  return (
    <>
      {errors.map((each, index) => each && <ErrorNotice key={index} error={each} />)}
      {choice && (
        <ChoiceNotice
          choice={choice}
          onUndo={() => columns.undo(choice.before)}
          onClose={() => columns.choosing.clear()}
        />
      )}
      {result.rowsLeftOut > 0 && <Notice intent="warning">{check.cut(result.rowsLeftOut)}</Notice>}
      {result.stale.length > 0 && (
        <Notice intent="warning">
          {check.stale}
          <div>
            <Button size="small" onClick={() => columns.forgetStale(result.stale)}>
              {check.forget}
            </Button>
          </div>
        </Notice>
      )}
      {result.tables.length === 0 && (
        <>
          <Notice intent="info">{nothingFound(result, check)}</Notice>
          {(result.scope === 'book' || !isSummaryStamp(result.sheet.stamp)) && (
            <Button onClick={() => show('templates')}>{check.toTemplates}</Button>
          )}
        </>
      )}
      {result.scope === 'book' && <BookTables tables={result.tables} onOpen={jump.start} />}
      {result.scope === 'sheet' &&
        result.tables.map((table) => (
          <TableCard
            key={`${table.kind}-${table.headerRow}-${Math.min(...table.headers.keys())}`}
            table={table}
            onChange={(column, role) => columns.choose(table, column, role)}
            onReset={columns.resetOf(table)}
          />
        ))}
      {result.issues.length > 0 && (
        <IssueList
          issues={result.issues}
          current={current}
          onSelect={select}
          onMend={(issues) => mending.propose(proposalOf(issues))}
          onOffer={({ issue }) => mending.propose({ edits: issue.offer ?? [] })}
          onRule={setWish}
        />
      )}
      {result.tables.length > 0 && result.issues.length === 0 && !isNothingChecked && (
        <Notice intent="success">{check.noIssues}</Notice>
      )}
      {result.unchecked.length > 0 && (
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
    </>
  );
}
