import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { RecognisedTable } from '../core/recognition/table';
import { columnLetters } from '../core/workbook/address';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS} 1px 2px`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  letter: {
    minWidth: '20px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Chip {
  readonly letters: string;
  readonly role: string;
  readonly column: number;
}

/** Columns in the order of the sheet; columns of years carry their year. */
function chips(table: RecognisedTable, names: Readonly<Record<string, string>>): Chip[] {
  const single = [...table.columns.single].map(([role, column]) => ({ column, role: names[role] ?? role }));
  const yearly = [...table.columns.yearly].flatMap(([role, years]) =>
    [...years].map(([year, column]) => ({ column, role: `${names[role] ?? role} ${year}` })),
  );
  return [...single, ...yearly]
    .sort((a, b) => a.column - b.column)
    .map((chip) => ({ ...chip, letters: columnLetters(chip.column) }));
}

/** «Это дорожная карта: 40 мероприятий, 4 раздела», and which columns were found. */
export function TableCard({ table }: { table: RecognisedTable }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { check, kinds, roles } = texts.pane;
  const counts = [check.rows(table.kind, table.rows.length)];
  if (table.sections.length > 0) counts.push(check.sections(table.sections.length));
  return (
    <section className={styles.card} aria-label={check.isTable(kinds[table.kind] ?? table.kind)}>
      <Text weight="semibold" size={400}>
        {check.isTable(kinds[table.kind] ?? table.kind)}
      </Text>
      <Text>{counts.join(', ')}</Text>
      <Text size={200} className={styles.quiet}>
        {check.onRows(table.sheet, table.firstDataRow + 1, table.lastDataRow + 1)}
      </Text>
      <ul className={styles.chips} aria-label={check.columns}>
        {chips(table, roles).map(({ letters, role, column }) => (
          <li key={`${column}-${role}`} className={styles.chip} aria-label={check.column(role, letters)}>
            <span className={styles.letter}>{letters}</span>
            {role}
          </li>
        ))}
      </ul>
    </section>
  );
}
