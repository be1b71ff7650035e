import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { MarkedCell } from '../core/hosts/host';
import { cellAddress, columnLetters } from '../core/workbook/address';
import { cellFormat, cellValue } from '../core/workbook/cell';
import type { Area, Sheet } from '../core/workbook/workbook';
import type { PageTexts } from '../locales/pageTexts';
import { cellText } from './cellText';
import { drawnCells, type DrawnCell } from './drawnCells';
import { movedSelection } from './movedSelection';
import { boxOf, indexAt, indicesIn, sheetLayout } from './sheetLayout';
import { useWindow } from './useWindow';

const GUTTER = 48;
const HEADER = 24;
const ABOVE = 200;

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '13px',
    lineHeight: '18px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  canvas: { position: 'relative' },
  header: { position: 'sticky', top: 0, zIndex: 4, height: `${HEADER}px` },
  corner: { position: 'sticky', left: 0, zIndex: 1, width: `${GUTTER}px`, height: `${HEADER}px` },
  head: {
    boxSizing: 'border-box',
    textAlign: 'center',
    lineHeight: '22px',
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: 0,
    borderLeftWidth: 0,
  },
  letter: { position: 'absolute', top: 0, height: `${HEADER}px` },
  row: { position: 'absolute', left: 0, width: '100%' },
  number: { position: 'sticky', left: 0, zIndex: 3, width: `${GUTTER}px`, height: '100%' },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    padding: '3px 4px',
    whiteSpace: 'pre',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderTopWidth: 0,
    borderLeftWidth: 0,
    cursor: 'cell',
  },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  filled: { backgroundColor: tokens.colorNeutralBackground3 },
  error: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorNeutralForeground1 },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  note: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground1 },
  selection: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    pointerEvents: 'none',
  },
});

export interface SheetGridProps {
  readonly sheet: Sheet;
  readonly selected: Area;
  readonly marks: readonly MarkedCell[];
  readonly texts: PageTexts;
  readonly isDark: boolean;
  onSelect(area: Area): void;
}

/** The cells of a sheet, to be read: only those that are seen are drawn. */
export function SheetGrid({ sheet, selected, marks, texts, isDark, onSelect }: SheetGridProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const seen = useWindow(scroll);
  const layout = useMemo(() => sheetLayout(sheet), [sheet]);
  const marked = useMemo(
    () =>
      new Map(
        marks.flatMap(({ sheet: of, row, column, as }) =>
          of === sheet.name ? [[cellAddress(row, column), as] as const] : [],
        ),
      ),
    [marks, sheet.name],
  );
  const { lefts, tops } = layout;
  const rows = indicesIn(tops, seen.top - ABOVE, seen.top + seen.height + ABOVE);
  const columns = indicesIn(lefts, seen.left - ABOVE, seen.left + seen.width + ABOVE);
  const [firstRow = 0, lastRow = firstRow] = [rows[0], rows.at(-1)];
  const merges = (sheet.merges ?? []).filter(({ top, bottom }) => bottom >= firstRow && top <= lastRow);

  useEffect(() => {
    const { current } = scroll;
    if (!current) return;
    const box = boxOf(layout, selected);
    const [right, bottom] = [current.clientWidth - GUTTER, current.clientHeight - HEADER];
    if (box.left < current.scrollLeft) current.scrollLeft = box.left;
    else if (box.left + box.width > current.scrollLeft + right)
      current.scrollLeft = Math.min(box.left, box.left + box.width - right);
    // Not at the very edge: what stands around the cell tells what it is.
    if (box.top < current.scrollTop || box.top + box.height > current.scrollTop + bottom)
      current.scrollTop = Math.max(0, box.top - bottom / 3);
  }, [layout, selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedSelection(selected, event, { rows: tops.length - 2, columns: lefts.length - 2 });
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = indexAt(lefts, event.clientX - box.left - GUTTER);
    const row = indexAt(tops, event.clientY - box.top - HEADER);
    onSelect(
      event.shiftKey
        ? { ...selected, bottom: Math.max(row, selected.top), right: Math.max(column, selected.left) }
        : { top: row, left: column, bottom: row, right: column },
    );
  };
  const classOf = ({ row, column, cell }: DrawnCell): string => {
    const format = cellFormat(cell);
    const mark = marked.get(cellAddress(row, column));
    return mergeClasses(
      styles.cell,
      format?.wrap && styles.wrap,
      isDark && format?.fill && styles.filled,
      mark && styles[mark],
    );
  };
  const looksOf = ({ row, column, cell, box }: DrawnCell) => {
    const format = cellFormat(cell);
    const isPlain = isDark || marked.has(cellAddress(row, column));
    const isNumber = typeof cellValue(cell) === 'number';
    const side = format?.horizontal ?? (isNumber ? 'right' : undefined);
    return {
      left: box.left + GUTTER,
      top: box.top - (tops[Math.max(row, firstRow)] ?? 0),
      width: box.width,
      height: box.height,
      fontWeight: format?.bold ? 600 : undefined,
      fontStyle: format?.italic ? 'italic' : undefined,
      textAlign: side === 'center' || side === 'right' ? side : undefined,
      // A sheet's own colours are chosen for paper.
      ...(!isPlain && { color: format?.color, backgroundColor: format?.fill }),
    } as const;
  };
  const current = cellAddress(selected.top, selected.left);
  const selection = boxOf(layout, selected);
  const isChosen = (index: number, from: number, to: number): boolean => index >= from && index <= to;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={texts.page.cells(sheet.name)}
      aria-rowcount={tops.length}
      aria-colcount={lefts.length}
      aria-activedescendant={`cell-${current}`}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles.canvas}
        role="presentation"
        style={{ width: GUTTER + (lefts.at(-1) ?? 0), height: HEADER + (tops.at(-1) ?? 0) }}
        onMouseDown={onMouseDown}
      >
        <div className={styles.header} role="row" aria-rowindex={1}>
          <div className={mergeClasses(styles.head, styles.corner)} role="presentation" />
          {columns.map((column) => (
            <div
              key={column}
              className={mergeClasses(
                styles.head,
                styles.letter,
                isChosen(column, selected.left, selected.right) && styles.chosen,
              )}
              role="columnheader"
              aria-colindex={column + 2}
              style={{
                left: GUTTER + (lefts[column] ?? 0),
                width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
              }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <div
            key={row}
            className={styles.row}
            role="row"
            aria-rowindex={row + 2}
            style={{ top: HEADER + (tops[row] ?? 0), height: (tops[row + 1] ?? 0) - (tops[row] ?? 0) }}
          >
            <div
              className={mergeClasses(
                styles.head,
                styles.number,
                isChosen(row, selected.top, selected.bottom) && styles.chosen,
              )}
              role="rowheader"
              aria-colindex={1}
            >
              {row + 1}
            </div>
            {drawnCells(sheet, layout, row, { columns, firstRow, merges }).map((drawn) => (
              <div
                key={drawn.column}
                id={`cell-${cellAddress(drawn.row, drawn.column)}`}
                className={classOf(drawn)}
                role="gridcell"
                aria-colindex={drawn.column + 2}
                aria-selected={drawn.row === selected.top && drawn.column === selected.left}
                data-mark={marked.get(cellAddress(drawn.row, drawn.column))}
                style={looksOf(drawn)}
              >
                {cellText(drawn.cell, texts.texts.locale, texts.page)}
              </div>
            ))}
          </div>
        ))}
        <div
          className={styles.selection}
          role="presentation"
          data-selected={current}
          style={{
            ...selection,
            left: GUTTER + selection.left - 1,
            top: HEADER + selection.top - 1,
            width: selection.width + 1,
            height: selection.height + 1,
          }}
        />
      </div>
    </div>
  );
}
