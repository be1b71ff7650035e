import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Working, type Work } from './Working';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  content: {
    flex: 1,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What does not fit scrolls; it is never squeezed.
    '& > *': { flexShrink: 0 },
  },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  action: { width: '100%' },
});

export interface Action {
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Only one action of a screen is the primary one. */
  readonly isSecondary?: boolean;
  run(): void;
}

export interface ScreenFrameProps {
  readonly children: ReactNode;
  readonly action?: Action;
  /** Another way to the same end, below the primary one. */
  readonly secondary?: Action;
  readonly work?: Work;
  /** What came of the action: beside it, so that it is seen however far the contents are scrolled. */
  readonly outcome?: ReactNode;
}

/** A screen: contents that scroll, and below them the one primary action and the progress of what it started. */
export function ScreenFrame({ children, action, secondary, work, outcome }: ScreenFrameProps) {
  const styles = useStyles();
  const isSlow = work !== undefined && work.stage !== 'idle' && work.stage !== 'running';
  return (
    <div className={styles.frame}>
      <div className={styles.content}>{children}</div>
      {(action || secondary || isSlow || outcome) && (
        <div className={styles.footer}>
          {outcome}
          {isSlow && <Working {...work} />}
          {action && (
            <Button
              className={styles.action}
              appearance={action.isSecondary ? 'secondary' : 'primary'}
              disabledFocusable={action.isDisabled ?? false}
              onClick={() => action.run()}
            >
              {action.label}
            </Button>
          )}
          {secondary && (
            <Button
              className={styles.action}
              appearance="subtle"
              disabledFocusable={secondary.isDisabled ?? false}
              onClick={() => secondary.run()}
            >
              {secondary.label}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
