import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Missing } from '../../core/collection/collectionPlan';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalM },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Who has not sent a form that could be taken, and whom to ask. */
export function MissingSchools({
  schools,
  isRegional,
}: {
  schools: readonly Missing[];
  /** Whether they are municipalities. */
  isRegional: boolean;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.forms;
  const title = (isRegional ? words.missingMunicipalities : words.missing)(schools.length);
  return (
    <section className={styles.section} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {schools.map(({ name, code, curator }) => (
          <li key={`${name} ${code ?? ''}`}>
            {name} {curator && <span className={styles.quiet}>{curator}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
