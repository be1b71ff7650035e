import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PageTexts } from '../locales/pageTexts';

const useStyles = makeStyles({
  start: { flex: 1, display: 'flex', overflow: 'auto', padding: tokens.spacingHorizontalL },
  card: {
    margin: 'auto',
    maxWidth: '480px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    textAlign: 'center',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface StartCardProps {
  readonly texts: PageTexts;
  readonly reading: string | null;
  onOpen(): void;
  onEmpty(): void;
}

/** What the page opens with: what it is for, and the ways to begin. */
export function StartCard({ texts, reading, onOpen, onEmpty }: StartCardProps) {
  const styles = useStyles();
  const { page } = texts;
  return (
    <main className={styles.start}>
      <div className={styles.card}>
        <h1 className={styles.title}>{page.title}</h1>
        <Text>{page.intro}</Text>
        <div className={styles.zone}>
          <Text role="status">{reading === null ? page.drop : page.opening(reading)}</Text>
          <Button appearance="primary" onClick={onOpen}>
            {page.open}
          </Button>
          <Button appearance="subtle" onClick={onEmpty}>
            {page.blank}
          </Button>
        </div>
      </div>
    </main>
  );
}
