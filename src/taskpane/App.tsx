import { FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { Host } from '../core/hosts/host';
import type { Texts } from '../locales';
import { CheckScreen } from './CheckScreen';
import { FunctionsScreen } from './FunctionsScreen';
import { PaneProvider } from './PaneContext';
import { SummaryScreen } from './SummaryScreen';
import { TemplatesScreen } from './TemplatesScreen';
import { darkTheme, lightTheme } from './theme';
import { SCREENS, useScreen } from './useScreen';

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
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

export interface AppProps {
  readonly host: Host;
  readonly texts: Texts;
  readonly isDark: boolean;
}

/** The task pane: three screens under tabs. */
export function App({ host, texts, isDark }: AppProps) {
  const [screen, show] = useScreen();
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <PaneProvider value={{ host, texts }}>
        <Screens texts={texts} screen={screen} show={show} />
      </PaneProvider>
    </FluentProvider>
  );
}

function Screens({
  texts,
  screen,
  show,
}: {
  texts: Texts;
  screen: (typeof SCREENS)[number];
  show: (screen: (typeof SCREENS)[number]) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <main className={styles.main}>
        <h1 className={styles.title}>{texts.pane.title}</h1>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={texts.pane.sections}
          selectedValue={screen}
          onTabSelect={(_, { value }) => show(value as (typeof SCREENS)[number])}
        >
          {SCREENS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="screen">
              {texts.pane.tabs[name]}
            </Tab>
          ))}
        </TabList>
        <div id="screen" role="tabpanel" aria-labelledby={`tab-${screen}`} className={styles.main}>
          {screen === 'templates' && <TemplatesScreen />}
          {screen === 'check' && <CheckScreen onShowTemplates={() => show('templates')} />}
          {screen === 'summary' && <SummaryScreen />}
          {screen === 'functions' && <FunctionsScreen />}
        </div>
      </main>
    </div>
  );
}
