import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../core/workbook/address';
import type { RecognisedTable } from '../../core/recognition/table';
import { usePane } from '../PaneContext';
import { ROW_BUTTON } from '../plainButtons';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    ...ROW_BUTTON,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground3, textAlign: 'end' },
});

/** The tables of the book: each leads to its sheet. */
export function BookTables({
  tables,
  onOpen,
}: {
  tables: readonly RecognisedTable[];
  onOpen: (sheet: string, cell: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const { check, kinds } = texts.pane;
  if (tables.length === 0) return null;
  return (
    <section aria-label={check.tables(tables.length)}>
      <Text weight="semibold">{check.tables(tables.length)}</Text>
      <ul className={styles.list}>
        {tables.map(({ sheet, kind, headerRow, firstDataRow, rows }) => (
          <li key={`${sheet} ${firstDataRow} ${kind}`}>
            <button
              type="button"
              className={styles.row}
              onClick={() => onOpen(sheet, cellAddress(headerRow ?? firstDataRow, 0))}
            >
              <span className={styles.name}>{sheet}</span>
              <span className={styles.kind}>
                {kinds[kind] ?? kind}, {check.rows(kind, rows.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
