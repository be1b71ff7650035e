import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PageTexts } from '../locales/pageTexts';
import { copyName } from './copyName';
import { download, XLSX } from './download';
import type { OpenFile } from './openFile';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { overflowWrap: 'anywhere' },
  status: { flex: '1 1 200px', color: tokens.colorNeutralForeground2 },
});

export interface FileBarProps {
  readonly file: OpenFile;
  readonly texts: PageTexts;
  onAnother(): void;
}

/** The open file by name, whether it is saved, and the way out of the page for it. */
export function FileBar({ file, texts, onAnother }: FileBarProps) {
  const styles = useStyles();
  const { page } = texts;
  const { isChanged } = useSyncExternalStore(file.view.subscribe, file.view.now);
  const [saved, setSaved] = useState<string | null>(null);

  useEffect(() => {
    if (!isChanged) return undefined;
    // The browser asks before changes are lost.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  const save = () => {
    const name = copyName(file.name, page.copyWord);
    download(file.bytes(), name, XLSX);
    setSaved(name);
    file.view.put({ isChanged: false });
  };
  return (
    <header className={styles.bar} aria-label={page.bar}>
      <Text weight="semibold" className={styles.name}>
        {file.name}
      </Text>
      <Text size={200} className={styles.status} role="status">
        {isChanged ? page.changed : saved && page.saved(saved)}
      </Text>
      <Button size="small" appearance={isChanged ? 'primary' : 'secondary'} onClick={save}>
        {page.save}
      </Button>
      <Button size="small" appearance="subtle" onClick={onAnother}>
        {page.another}
      </Button>
    </header>
  );
}
