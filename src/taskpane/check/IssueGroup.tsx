import {
  Badge,
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Severity } from '../../core/check/issue';
import {
  mendable,
  type Grouping,
  type IssueGroup as Group,
  type ShownIssue,
} from '../../core/check/shownIssues';
import { usePane } from '../PaneContext';
import { LINK_BUTTON, ROW_BUTTON } from '../plainButtons';
import type { RuleWish } from './RuleDialog';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center' },
  heading: { margin: 0, flex: 1, minWidth: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    ...ROW_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  arrow: {
    width: '10px',
    flexShrink: 0,
    transition: 'transform 120ms',
    color: tokens.colorNeutralForeground3,
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  open: { transform: 'rotate(90deg)' },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} 0`, listStyleType: 'none' },
  // In a contrast theme nothing is transparent: there the line of others has the colour of what is behind it.
  item: {
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { borderLeft: '3px solid Canvas' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  issue: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(34px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 19px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  fix: { display: 'block', color: tokens.colorNeutralForeground3 },
  mend: { ...LINK_BUTTON, display: 'block', padding: `0 0 ${tokens.spacingVerticalXS} 22px` },
});

const BADGE: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

/** Long groups start closed, so that one bad column does not hide the other rules. */
const OPEN_UP_TO = 6;
/** So many are shown at once; more on demand. */
const STEP = 50;

export interface IssueGroupProps {
  readonly group: Group;
  readonly grouping: Grouping;
  /** Key of the issue that was last gone to. */
  readonly current: string | null;
  readonly hasSheets: boolean;
  readonly onSelect: (issue: ShownIssue) => void;
  readonly onMend: (issues: readonly ShownIssue[]) => void;
  readonly onOffer: (issue: ShownIssue) => void;
  readonly onRule: (wish: RuleWish) => void;
}

/** Issues of one rule or one sheet: a heading with the count, a link to every cell, remedies where they are certain. */
export function IssueGroup(props: IssueGroupProps) {
  const { group, grouping, current, hasSheets, onSelect, onMend, onOffer, onRule } = props;
  const { issues } = group;
  const styles = useStyles();
  const { texts } = usePane();
  const listId = useId();
  const [isOpen, setOpen] = useState(issues.length <= OPEN_UP_TO);
  const [most, setMost] = useState(STEP);
  const [first] = issues;
  if (!first) return null;
  const { check } = texts.pane;
  const { code, severity } = first.said;
  const title = grouping === 'rule' ? first.said.title : group.key;
  const certain = mendable(issues);
  const wish = (as: RuleWish['as']) => onRule({ code: first.issue.code, as, title: first.said.title });
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            <svg
              className={mergeClasses(styles.arrow, isOpen && styles.open)}
              viewBox="0 0 10 10"
              aria-hidden="true"
            >
              <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
            <span className={styles.title}>{title}</span>
            <Badge
              color={BADGE[severity]}
              appearance="tint"
              aria-label={`${check.severity[severity]}: ${check.issues(issues.length)}`}
            >
              {issues.length}
            </Badge>
          </button>
        </h2>
        {grouping === 'rule' && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="subtle"
                aria-label={check.rule.menu(title)}
                title={check.rule.menu(title)}
              >
                ⋯
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {certain.length > 0 && (
                  <MenuItem onClick={() => onMend(certain)}>{check.mend.all(certain.length)}</MenuItem>
                )}
                <MenuItem onClick={() => wish('off')}>{check.rule.off}</MenuItem>
                {severity !== 'note' && <MenuItem onClick={() => wish('note')}>{check.rule.lower}</MenuItem>}
                <MenuItem disabled>{code}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      {isOpen && (
        <ul className={styles.list} id={listId}>
          {issues.slice(0, most).map((shown) => (
            <li
              key={shown.key}
              className={mergeClasses(styles.item, shown.key === current && styles.current)}
              aria-current={shown.key === current || undefined}
            >
              <button
                type="button"
                data-issue={shown.key}
                className={styles.issue}
                title={check.goTo(shown.said.cell)}
                onClick={() => onSelect(shown)}
              >
                <span className={styles.cell}>{shown.said.cell}</span>
                <span className={styles.text}>
                  {hasSheets && grouping === 'rule' && `${shown.said.sheet}. `}
                  {shown.said.message}
                  <span className={styles.fix}>{shown.said.fix}</span>
                </span>
              </button>
              {(shown.issue.offer ?? []).length > 0 && (
                <button
                  type="button"
                  className={styles.mend}
                  aria-label={check.mend.markDone(shown.said.cell)}
                  onClick={() => onOffer(shown)}
                >
                  {check.mend.offer}
                </button>
              )}
              {shown.said.edits.length > 0 && (
                <button
                  type="button"
                  className={styles.mend}
                  aria-label={check.mend.one(shown.said.cell)}
                  onClick={() => onMend([shown])}
                >
                  {check.mend.open}
                </button>
              )}
            </li>
          ))}
          {issues.length > most && (
            <li>
              <button type="button" className={styles.mend} onClick={() => setMost(most + STEP)}>
                {check.more(issues.length - most)}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
