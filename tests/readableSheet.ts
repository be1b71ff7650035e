import { areaAddress } from '../src/core/workbook/address';
import { cellFormula, cellLink, cellValue } from '../src/core/workbook/cell';
import type { CellValue, Sheet } from '../src/core/workbook/workbook';

/** A value as one reads it: so many digits tell a right figure from a wrong one. */
export const readableValue = (value: CellValue): string =>
  typeof value === 'number'
    ? String(Number(value.toPrecision(7)))
    : typeof value === 'object'
      ? (value?.error ?? '')
      : String(value);

/**
 * A generated sheet as one reads it: values row by row, the formula of a column where it begins, where cells lead, its
 * charts and how it is printed. Two sheets that read alike say the same.
 */
export function readableSheet({
  name,
  rows,
  charts = [],
  columns = [],
  print,
  protection,
  merges = [],
}: Sheet): string {
  const lines = rows.map((row, index) =>
    Array.from(row ?? [], (cell, column) => {
      const formula = cellFormula(cell);
      const link = cellLink(cell);
      const above = cellFormula(rows[index - 1]?.[column]);
      return [
        readableValue(cellValue(cell)),
        ...(formula !== undefined && above === undefined ? [`{${formula}}`] : []),
        ...(link ? [`→${link.sheet}!${link.address}`] : []),
      ].join(' ');
    })
      .join(' | ')
      .trimEnd(),
  );
  return [
    `# ${name}`,
    ...lines,
    '# furniture',
    ...charts.map(({ type, title, area, series }) =>
      [
        `chart ${type} «${title}» at ${areaAddress(area)}`,
        ...series.map(
          (each) =>
            `${each.name} ${areaAddress(each.values)} by ${each.categories ? areaAddress(each.categories) : ''}`,
        ),
      ].join('; '),
    ),
    `columns ${columns.map((each) => (each?.hidden ? `(${each.width})` : String(each?.width))).join(' ')}`,
    `merged ${merges.map(areaAddress).join(' ')}`,
    `print ${JSON.stringify(print)}`,
    ...(protection ? [`protection ${JSON.stringify(protection)}`] : []),
    '',
  ].join('\n');
}
