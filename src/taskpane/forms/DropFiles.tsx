import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { usePane } from '../PaneContext';
import type { PickedFile } from './fileIn';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorSubtleBackgroundHover },
  hidden: { display: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** Not among React's attributes, and known to every browser. */
const AS_FOLDER = { webkitdirectory: '' };

/** What systems and programs leave in folders by themselves. */
const NOBODYS = /^(?:~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini)$/i;

const usable = (files: Iterable<File>): PickedFile[] =>
  [...files]
    .filter(({ name }) => !NOBODYS.test(name))
    .map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }));

/** Where files of schools are dropped, or picked one by one or as a folder. */
export function DropFiles({ onFiles }: { onFiles: (files: readonly PickedFile[]) => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.forms;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (all: Iterable<File> | null) => {
    const picked = usable(all ?? []);
    if (picked.length > 0) onFiles(picked);
  };
  const picked = {
    className: styles.hidden,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      take(target.files);
      target.value = '';
    },
  };
  const drag = (event: DragEvent, isOn: boolean) => {
    event.preventDefault();
    setOver(isOn);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Text size={200}>{words.drop}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => files.current?.click()}>
          {words.pickFiles}
        </Button>
        <Button size="small" onClick={() => folder.current?.click()}>
          {words.pickFolder}
        </Button>
      </div>
      <input ref={files} type="file" multiple aria-label={words.pickFiles} {...picked} />
      <input ref={folder} type="file" multiple aria-label={words.pickFolder} {...AS_FOLDER} {...picked} />
    </div>
  );
}
