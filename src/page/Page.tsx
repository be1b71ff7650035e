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
import { darkTheme, lightTheme } from '../taskpane/theme';
import { StartCard } from './StartCard';
import { useDroppedFiles } from './useDroppedFiles';
import { useOpenFile } from './useOpenFile';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
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
  const { opened, message, reading, waiting, open, offer, drop, forget, clear } = useOpenFile(texts);
  useDroppedFiles(drop);
  const pick = () => picker.current?.click();
  const said = message && (
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
  );
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
      {opened ? (
        <opened.Desk
          file={opened.file}
          texts={texts}
          isDark={isDark}
          isAsked={waiting !== null}
          onAnother={pick}
          onLeave={() => waiting && void open(waiting)}
          onStay={forget}
        >
          {said}
        </opened.Desk>
      ) : (
        <>
          {said}
          <StartCard texts={texts} reading={reading} onOpen={pick} onEmpty={() => offer('empty')} />
        </>
      )}
    </FluentProvider>
  );
}
