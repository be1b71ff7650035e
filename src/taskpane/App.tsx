import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Host } from '../core/hosts/host';
import type { FirstTexts } from '../locales/texts';
import { keepFocus } from './keepFocus';
import { ShellProvider, useShell } from './PaneContext';
import { RunningJobs } from './RunningJobs';
import { SCREENS } from './screens';
import { screenParts } from './screenParts';
import { Tabs } from './Tabs';
import { darkTheme, lightTheme } from './theme';
import { usePaneState } from './usePaneState';
import { useScreen } from './useScreen';

const useStyles = makeStyles({
  whole: { height: '100%' },
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: 'space-between',
  },
  /** All tabs fit into 320 pixels, with the widest of usual fonts too. */
  tab: { '@media (max-width: 360px)': { fontSize: tokens.fontSizeBase200 } },
  /** Read aloud, not shown: Excel's own title bar names the pane. */
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
});

export interface AppProps {
  readonly host: Host;
  readonly texts: FirstTexts;
  readonly isDark: boolean;
}

/** The task pane: screens under tabs, and what runs behind all of them. */
export function App({ host, texts, isDark }: AppProps) {
  const styles = useStyles();
  const shell = usePaneState(host, texts);
  return (
    <FluentProvider className={styles.whole} theme={isDark ? darkTheme : lightTheme}>
      <ShellProvider value={shell}>
        <Screens />
      </ShellProvider>
    </FluentProvider>
  );
}

function Screens() {
  const styles = useStyles();
  const { texts } = useShell();
  const [screen, show] = useScreen();
  const Component = screenParts[screen];
  useEffect(keepFocus, []);
  return (
    <div className={styles.pane}>
      <main className={styles.main}>
        <h1 className={styles.title}>{texts.pane.title}</h1>
        <Tabs
          className={styles.tabs}
          tabClassName={styles.tab}
          label={texts.pane.sections}
          items={SCREENS.map(({ id }) => ({ id, name: texts.pane.tabs[id] }))}
          selected={screen}
          controls="screen"
          onSelect={show}
        />
        <RunningJobs screen={screen} onShow={show} />
        <div
          id="screen"
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${screen}`}
          className={styles.main}
        >
          <Component show={show} />
        </div>
      </main>
    </div>
  );
}
