import { FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { FC } from 'react';
import type { Host } from '../core/hosts/host';
import type { Texts } from '../locales';
import { CheckScreen } from './check/CheckScreen';
import { FormsScreen } from './forms/FormsScreen';
import { FunctionsScreen } from './FunctionsScreen';
import { PaneProvider, usePane } from './PaneContext';
import { RunningJobs } from './RunningJobs';
import { SummaryScreen } from './SummaryScreen';
import { TemplatesScreen } from './TemplatesScreen';
import { SCREENS, type ScreenId } from './screens';
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
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    minWidth: 0,
    '@media (max-width: 360px)': {
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    },
  },
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

const COMPONENTS: Readonly<Record<ScreenId, FC<{ show: (screen: ScreenId) => void }>>> = {
  templates: TemplatesScreen,
  check: CheckScreen,
  forms: FormsScreen,
  summary: SummaryScreen,
  functions: FunctionsScreen,
};

export interface AppProps {
  readonly host: Host;
  readonly texts: Texts;
  readonly isDark: boolean;
}

/** The task pane: screens under tabs, and what runs behind all of them. */
export function App({ host, texts, isDark }: AppProps) {
  const styles = useStyles();
  const pane = usePaneState(host, texts);
  return (
    <FluentProvider className={styles.whole} theme={isDark ? darkTheme : lightTheme}>
      <PaneProvider value={pane}>
        <Screens />
      </PaneProvider>
    </FluentProvider>
  );
}

function Screens() {
  const styles = useStyles();
  const { texts } = usePane();
  const [screen, show] = useScreen();
  const Component = COMPONENTS[screen];
  return (
    <div className={styles.pane}>
      <main className={styles.main}>
        <h1 className={styles.title}>{texts.pane.title}</h1>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={texts.pane.sections}
          selectedValue={screen}
          onTabSelect={(_, { value }) => show(value as ScreenId)}
        >
          {SCREENS.map(({ id }) => (
            <Tab key={id} className={styles.tab} value={id} id={`tab-${id}`} aria-controls="screen">
              {texts.pane.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <RunningJobs screen={screen} onShow={show} />
        <div id="screen" role="tabpanel" aria-labelledby={`tab-${screen}`} className={styles.main}>
          <Component show={show} />
        </div>
      </main>
    </div>
  );
}
