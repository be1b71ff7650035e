import { Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, type KeyboardEvent } from 'react';
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
import { searchWords } from '../../locales/searchWords';
import { answers } from '../answers';
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

/** So many are seen at a glance; more are looked through by a word. */
const MANY = 7;

/** What the dictionary knows an issue by: `TERM-001` is one of terms. */
const idsOf = (code: string): string[] => [code, code.slice(0, code.lastIndexOf('-'))];

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
  const [query, setQuery] = useKept('check.query', '');
  const asked = useDeferredValue(query);
  const shown = useMemo(() => {
    const dictionary = searchWords(texts.locale);
    return filtered(issues, filter).filter(
      ({ said, responsible, school }) =>
        asked.trim() === '' ||
        answers(
          {
            ids: idsOf(said.code),
            texts: [said.title, said.message, said.cell, said.sheet, ...responsible, school ?? ''],
          },
          asked,
          dictionary,
        ),
    );
  }, [issues, filter, asked, texts.locale]);
  const certain = mendable(shown);
  const counts = [
    texts.report.count(countsOf(shown)),
    ...(certain.length > 0 ? [texts.report.mendable(certain.length)] : []),
  ].filter((text) => text !== '');
  const hasSheets = new Set(issues.map(({ said }) => said.sheet)).size > 1;
  return (
    <div
      className={styles.groups}
      role="region"
      aria-label={check.issues(issues.length)}
      tabIndex={-1}
      onKeyDown={step}
    >
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
      {(issues.length > MANY || query !== '') && (
        <Input
          type="search"
          size="small"
          aria-label={check.show.search}
          placeholder={check.show.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      {shown.length < issues.length && (
        <button
          type="button"
          className={styles.link}
          onClick={(event) => {
            setFilter(NO_FILTER);
            setQuery('');
            // The button goes with what it takes back: the list is what it led to.
            event.currentTarget.closest<HTMLElement>('[role=region]')?.focus();
          }}
        >
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
