import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Job } from './jobs';
import { useShell } from './PaneContext';

const useStyles = makeStyles({
  working: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  bar: { flex: 1 },
});

export interface Work extends Pick<Job, 'stage' | 'progress'> {
  readonly label: string;
  cancel?(): void;
}

/** How far a piece of work is, and a way to stop it once it has taken long. */
export function Working({ stage, progress, label, cancel }: Work) {
  const styles = useStyles();
  const { texts } = useShell();
  const isStopping = stage === 'stopping';
  return (
    <div className={styles.working} role="status">
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
  );
}
