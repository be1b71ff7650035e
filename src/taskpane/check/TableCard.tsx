import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { sectionNames } from '../../core/roadmap/sectionNames';
import { ColumnChips, type ColumnChipsProps } from './ColumnChips';
import { dayText } from '../../core/workbook/date';
import { usePane } from '../PaneContext';
import { TableReasons } from './TableReasons';

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
});

/** «Это дорожная карта: 40 мероприятий, 4 раздела», and which columns were found. */
export function TableCard({ table, onChange, onReset }: ColumnChipsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const { check, kinds } = texts.pane;
  const counts = [check.rows(table.kind, table.rows.length)];
  const sections =
    table.kind === 'roadmap' ? new Set(sectionNames(table).filter(Boolean)).size : table.sections.length;
  if (sections > 0) counts.push(check.sections(sections));
  const title = check.isTable(kinds[table.kind] ?? table.kind);
  return (
    <section className={styles.card} aria-label={title}>
      <Text weight="semibold" size={400}>
        {title}
      </Text>
      <Text>{counts.join(', ')}</Text>
      <Text size={200} className={styles.quiet}>
        {check.onRows(table.sheet, table.firstDataRow + 1, table.lastDataRow + 1)}
      </Text>
      {table.kind === 'roadmap' && table.period && (
        <Text size={200} className={styles.quiet}>
          {check.period(table.period.from, dayText(table.period.start), dayText(table.period.end))}
        </Text>
      )}
      <ColumnChips table={table} onChange={onChange} onReset={onReset} />
      <TableReasons table={table} />
    </section>
  );
}
