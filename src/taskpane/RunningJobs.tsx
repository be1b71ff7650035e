import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { LINK_BUTTON } from './plainButtons';
import { useShell } from './PaneContext';
import { SCREENS, type ScreenId } from './screens';
import { Working } from './Working';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...LINK_BUTTON, alignSelf: 'flex-start', padding: 0 },
});

/** The screen that a job belongs to: `templates.insert`. */
const screenOf = (job: string): ScreenId | undefined =>
  SCREENS.find(({ id }) => job.startsWith(`${id}.`))?.id;

/** Work of other screens that is under way: seen from everywhere, and a way back to it. */
export function RunningJobs({ screen, onShow }: { screen: ScreenId; onShow: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const { jobs, texts } = useShell();
  const slow = useSyncExternalStore(jobs.subscribe, jobs.slow);
  const others = slow.flatMap((name) => {
    const of = screenOf(name);
    return of && of !== screen ? [{ name, of }] : [];
  });
  if (others.length === 0) return null;
  return (
    <div className={styles.strip}>
      {others.map(({ name, of }) => (
        <div key={name}>
          <button type="button" className={styles.name} onClick={() => onShow(of)}>
            {texts.pane.runningOn(texts.pane.tabs[of])}
          </button>
          <Working {...jobs.job(name)} label={texts.pane.working} cancel={() => jobs.cancel(name)} />
        </div>
      ))}
    </div>
  );
}
