import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Job } from './jobs';
import { useShell } from './PaneContext';

const useStyles = makeStyles({
  working: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground3 },
  bar: { flex: 1 },
});

export interface Work extends Pick<Job, 'stage' | 'progress'> {
  readonly label: string;
  /** How much is done of how much, in words. */
  readonly detail?: string | undefined;
  cancel?(): void;
}

/** How far a piece of work is, and a way to stop it once it has taken long. */
export function Working({ stage, progress, label, detail, cancel }: Work) {
  const styles = useStyles();
  const { texts } = useShell();
  const isStopping = stage === 'stopping';
  return (
    <div className={styles.working} role="status">
      <div className={styles.row}>
        <ProgressBar
          className={styles.bar}
          aria-label={isStopping ? texts.pane.stopping : label}
          {...(progress === null ? {} : { value: progress })}
        />
        {cancel && (stage === 'long' || isStopping) && (
          <Button size="small" disabledFocusable={isStopping} onClick={() => !isStopping && cancel()}>
            {isStopping ? texts.pane.stopping : texts.pane.cancel}
          </Button>
        )}
      </div>
      {/* It changes several times a second: nobody could listen to it. */}
      {detail !== undefined && (
        <Caption1 aria-hidden className={styles.detail}>
          {detail}
        </Caption1>
      )}
    </div>
  );
}
