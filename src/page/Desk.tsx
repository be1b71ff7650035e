import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PageTexts } from '../locales/pageTexts';
import { App } from '../taskpane/App';
import { FileBar } from './FileBar';
import { LeaveDialog } from './LeaveDialog';
import { SheetView } from './SheetView';
import type { OpenFile } from './openFile';

const NARROW = '@media (max-width: 700px)';

const useStyles = makeStyles({
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
});

export interface DeskProps {
  readonly file: OpenFile;
  readonly texts: PageTexts;
  readonly isDark: boolean;
  /** Another file waits until one says what becomes of this one. */
  readonly isAsked: boolean;
  /** What is to be said of a file that was not opened. */
  readonly children: ReactNode;
  onAnother(): void;
  onLeave(): void;
  onStay(): void;
}

/** An open file to look at, and the pane beside it. */
export function Desk({ file, texts, isDark, isAsked, children, onAnother, onLeave, onStay }: DeskProps) {
  const styles = useStyles();
  return (
    <>
      <FileBar key={file.key} file={file} texts={texts} onAnother={onAnother} />
      {children}
      <div className={styles.desk}>
        <SheetView view={file.view} texts={texts} isDark={isDark} />
        <div className={styles.pane}>
          <App key={file.key} host={file.host} texts={texts.texts} isDark={isDark} />
        </div>
      </div>
      <LeaveDialog name={file.name} isOpen={isAsked} texts={texts} onLeave={onLeave} onStay={onStay} />
    </>
  );
}
