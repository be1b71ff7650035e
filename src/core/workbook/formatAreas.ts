import { cellFormat } from './cell';
import { eachCell } from './eachCell';
import type { Area, CellFormat, Row, Sheet } from './workbook';

export interface FormatArea {
  readonly area: Area;
  readonly format: CellFormat;
}

/** Neighbours of a row that look alike. */
interface Run {
  readonly left: number;
  right: number;
  readonly key: string;
  readonly format: CellFormat;
}

function runsOf(row: Row | undefined, keyOf: (format: CellFormat) => string): Run[] {
  const runs: Run[] = [];
  eachCell(row, (cell, column) => {
    const format = cellFormat(cell);
    if (!format) return;
    const key = keyOf(format);
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column, key, format });
  });
  return runs;
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
    for (const { left, right, key, format } of runsOf(row, keyOf)) {
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
