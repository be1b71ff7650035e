import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import {
  NO_FILTER,
  countsOf,
  filtered,
  grouped,
  mendable,
  type Grouping,
  type IssueFilter,
  type ShownIssue,
} from '../../core/check/shownIssues';
import { usePane } from '../PaneContext';
import { LINK_BUTTON } from '../plainButtons';
import { useKept } from '../useKept';
import { IssueFilterMenu } from './IssueFilterMenu';
import { IssueGroup, type IssueGroupProps } from './IssueGroup';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  counts: { flex: 1, minWidth: 0 },
  groups: { display: 'flex', flexDirection: 'column' },
  link: { ...LINK_BUTTON, alignSelf: 'flex-start', padding: 0 },
});

/** Down and up go to the next and the previous issue, as in any list. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-issue]')];
  const at = all.findIndex((button) => button === document.activeElement);
  const next = all[at + way];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

export type IssueListProps = Pick<
  IssueGroupProps,
  'current' | 'onSelect' | 'onMend' | 'onOffer' | 'onRule'
> & {
  readonly issues: readonly ShownIssue[];
};

/** «12 ошибок, 5 предупреждений, 3 исправимы сразу», and every issue, errors first. */
export function IssueList({ issues, ...actions }: IssueListProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { check } = texts.pane;
  const [filter, setFilter] = useKept<IssueFilter>('check.filter', NO_FILTER);
  const [grouping, setGrouping] = useKept<Grouping>('check.grouping', 'rule');
  const shown = filtered(issues, filter);
  const certain = mendable(shown);
  const counts = [
    texts.report.count(countsOf(shown)),
    ...(certain.length > 0 ? [texts.report.mendable(certain.length)] : []),
  ].filter((text) => text !== '');
  const hasSheets = new Set(issues.map(({ said }) => said.sheet)).size > 1;
  return (
    <div className={styles.groups} role="region" aria-label={check.issues(issues.length)} onKeyDown={step}>
      <div className={styles.head}>
        <Text className={styles.counts} weight="semibold" aria-live="polite">
          {counts.join(', ')}
        </Text>
        <IssueFilterMenu
          issues={issues}
          filter={filter}
          grouping={grouping}
          onFilter={setFilter}
          onGrouping={setGrouping}
        />
      </div>
      {shown.length < issues.length && (
        <button type="button" className={styles.link} onClick={() => setFilter(NO_FILTER)}>
          {check.show.clear(shown.length, issues.length)}
        </button>
      )}
      {certain.length > 1 && (
        <button type="button" className={styles.link} onClick={() => actions.onMend(certain)}>
          {check.mend.all(certain.length)}
        </button>
      )}
      {grouped(shown, grouping).map((group) => (
        <IssueGroup
          key={`${grouping} ${group.key}`}
          group={group}
          grouping={grouping}
          hasSheets={hasSheets}
          {...actions}
        />
      ))}
    </div>
  );
}
