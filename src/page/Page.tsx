import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import type { PageTexts } from '../locales/pageTexts';
import { App } from '../taskpane/App';
import { darkTheme, lightTheme } from '../taskpane/theme';
import { FileBar } from './FileBar';
import { LeaveDialog } from './LeaveDialog';
import { SheetView } from './SheetView';
import { StartCard } from './StartCard';
import { useDroppedFiles } from './useDroppedFiles';
import { useOpenFile } from './useOpenFile';

const NARROW = '@media (max-width: 700px)';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** The pane is as wide as in Excel, or stands below the sheet. */
  desk: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  pane: {
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  close: { minWidth: 0 },
  hidden: { display: 'none' },
});

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const onDark = (listener: () => void): (() => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** The page without Excel: a file to look at, and the pane beside it. */
export function Page({ texts }: { texts: PageTexts }) {
  const styles = useStyles();
  const isDark = useSyncExternalStore(onDark, () => dark.matches);
  const picker = useRef<HTMLInputElement>(null);
  const { file, message, reading, waiting, open, offer, drop, forget, clear } = useOpenFile(texts);
  useDroppedFiles(drop);
  const pick = () => picker.current?.click();
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.page}>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        aria-label={texts.page.open}
        onChange={({ target }) => {
          drop(target.files ?? []);
          target.value = '';
        }}
      />
      {file && <FileBar key={file.key} file={file} texts={texts} onAnother={pick} />}
      {message && (
        <section aria-label={texts.page.message}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  aria-label={texts.texts.pane.close}
                  className={styles.close}
                  onClick={clear}
                >
                  ×
                </Button>
              }
            />
          </MessageBar>
        </section>
      )}
      {file ? (
        <div className={styles.desk}>
          <SheetView view={file.view} texts={texts} isDark={isDark} />
          <div className={styles.pane}>
            <App key={file.key} host={file.host} texts={texts.texts} isDark={isDark} />
          </div>
        </div>
      ) : (
        <StartCard texts={texts} reading={reading} onOpen={pick} onEmpty={() => offer('empty')} />
      )}
      <LeaveDialog
        name={file?.name ?? ''}
        isOpen={waiting !== null}
        texts={texts}
        onLeave={() => waiting && void open(waiting)}
        onStay={forget}
      />
    </FluentProvider>
  );
}
