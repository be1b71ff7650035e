import { cellFormat } from './cell';
import type { Area, CellFormat, Sheet } from './workbook';

export interface FormatArea {
  readonly area: Area;
  readonly format: CellFormat;
}

/**
 * Rectangles of cells that look alike, so that a host sets a format once per rectangle and not once per cell.
 * Equal runs of a row are joined with the run above them when they span the same columns.
 */
export function formatAreas(sheet: Sheet): FormatArea[] {
  const done: FormatArea[] = [];
  const keys = new Map<CellFormat, string>();
  const keyOf = (format: CellFormat): string => {
    const known = keys.get(format);
    if (known !== undefined) return known;
    const key = JSON.stringify(format);
    keys.set(format, key);
    return key;
  };
  // Open rectangles by the columns they span and the format they have.
  let open = new Map<string, { area: Area; format: CellFormat }>();

  sheet.rows.forEach((row, rowNumber) => {
    const next: typeof open = new Map();
    const length = row?.length ?? 0;
    let column = 0;
    while (column < length) {
      const format = cellFormat(row?.[column]);
      if (!format) {
        column++;
        continue;
      }
      const key = keyOf(format);
      const left = column;
      while (column < length) {
        const other = cellFormat(row?.[column]);
        if (!other || keyOf(other) !== key) break;
        column++;
      }
      const right = column - 1;
      const name = `${left}:${right}:${key}`;
      const above = open.get(name);
      const continues = above && above.area.bottom === rowNumber - 1;
      next.set(name, {
        format,
        area: { top: continues ? above.area.top : rowNumber, left, bottom: rowNumber, right },
      });
      if (continues) open.delete(name);
    }
    done.push(...open.values());
    open = next;
  });
  done.push(...open.values());
  return done;
}
