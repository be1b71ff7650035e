import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HEADER_ROW } from '../core/templates/layout';
import { cellFormat, cellValue, isError } from '../core/workbook/cell';
import { isDateFormat, serialToIso } from '../core/workbook/date';
import type { Cell, Sheet } from '../core/workbook/workbook';
import { usePane } from './PaneContext';
import { LINK_BUTTON } from './plainButtons';

const useStyles = makeStyles({
  toggle: { ...LINK_BUTTON, padding: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  card: {
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflow: 'hidden',
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: '10px',
    lineHeight: '13px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: '1px 3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  /** Two lines at most; what is longer ends in an ellipsis. */
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  header: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  about: { margin: 0, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ROWS = 4;
const COLUMNS = 3;

function shown(cell: Cell | undefined): string {
  const value = cellValue(cell);
  if (value === null || isError(value)) return '';
  const isDate = typeof value === 'number' && isDateFormat(cellFormat(cell)?.numberFormat);
  return isDate ? (serialToIso(value)?.split('-').reverse().join('.') ?? '') : String(value);
}

const widthOf = (sheet: Sheet, column: number): number => sheet.columns?.[column]?.width ?? 0;

/** The columns that tell most: the widest ones, in the order of the sheet. */
const tellingColumns = (sheet: Sheet): number[] =>
  (sheet.columns ?? [])
    .map((column, index) => ({ index, width: column?.width ?? 0 }))
    .sort((a, b) => b.width - a.width)
    .slice(0, COLUMNS)
    .map(({ index }) => index)
    .sort((a, b) => a - b);

export interface PreviewToggleProps {
  readonly name: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** «Показать», beside the name of a sheet. */
export function PreviewToggle({ name, isOpen, onToggle }: PreviewToggleProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.pane.templates;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-label={words.previewOf(name)}
      onClick={onToggle}
    >
      {isOpen ? words.hide : words.preview}
    </button>
  );
}

export interface SheetPreviewProps {
  readonly name: string;
  readonly about: string;
  readonly sheet: Sheet;
}

/** What a sheet will look like, small: its instruction, its widest columns and first rows. */
export function SheetPreview({ name, about, sheet }: SheetPreviewProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const columns = tellingColumns(sheet);
  const whole = columns.reduce((sum, column) => sum + widthOf(sheet, column), 0);
  return (
    <div className={styles.card}>
      <Text as="p" block size={200} className={mergeClasses(styles.quiet, styles.about)}>
        {about}
      </Text>
      <table className={styles.table} aria-label={texts.pane.templates.previewOf(name)}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: `${(100 * widthOf(sheet, column)) / whole}%` }} />
          ))}
        </colgroup>
        <tbody>
          {sheet.rows.slice(HEADER_ROW, HEADER_ROW + ROWS).map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} className={mergeClasses(styles.cell, index === 0 && styles.header)}>
                  <div className={styles.text}>{shown(row?.[column])}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
