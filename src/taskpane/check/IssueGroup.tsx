import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Severity } from '../../core/check/issue';
import type { SaidIssue } from '../../core/check/said';
import { usePane } from '../PaneContext';
import { ROW_BUTTON } from '../plainButtons';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    ...ROW_BUTTON,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { flex: 1 },
  arrow: { width: '10px', transition: 'transform 120ms', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS} 0`, listStyleType: 'none' },
  issue: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(34px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 22px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  fix: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const BADGE: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  note: 'informative',
};

/** Long groups start closed, so that one bad column does not hide the other rules. */
const OPEN_UP_TO = 6;

/** Issues of one rule: a heading with the count, and a link to every cell. */
export function IssueGroup({
  issues,
  onSelect,
}: {
  issues: readonly SaidIssue[];
  onSelect: (issue: SaidIssue) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const listId = useId();
  const [isOpen, setOpen] = useState(issues.length <= OPEN_UP_TO);
  const [first] = issues;
  if (!first) return null;
  const { check } = texts.pane;
  return (
    <section className={styles.group} aria-label={first.title}>
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
          <span className={styles.title}>{first.title}</span>
          <Badge
            color={BADGE[first.severity]}
            appearance="tint"
            aria-label={`${check.severity[first.severity]}: ${check.issues(issues.length)}`}
          >
            {issues.length}
          </Badge>
        </button>
      </h2>
      {isOpen && (
        <ul className={styles.list} id={listId}>
          {issues.map((issue, index) => (
            // Two issues may speak of one cell.
            <li key={`${issue.sheet}!${issue.cell}!${index}`}>
              <button
                type="button"
                className={styles.issue}
                title={check.goTo(issue.cell)}
                onClick={() => onSelect(issue)}
              >
                <span className={styles.cell}>{issue.cell}</span>
                <span>
                  {issue.message}
                  <span className={styles.fix}>{issue.fix}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
