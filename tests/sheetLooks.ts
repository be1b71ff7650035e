import { areaAddress } from '../src/core/workbook/address';
import { formatAreas } from '../src/core/workbook/formatAreas';
import { LOOKS, STATE_LOOKS } from '../src/core/workbook/looks';
import type { CellFormat, Sheet } from '../src/core/workbook/workbook';

const NAMED = new Map<string, string>([
  ...Object.entries(LOOKS).map(([name, look]) => [JSON.stringify(look), name] as const),
  ...Object.entries(STATE_LOOKS).map(
    ([name, look]) => [JSON.stringify({ ...LOOKS.text, ...look }), name] as const,
  ),
]);

const nameOf = (format: CellFormat): string => {
  const text = JSON.stringify(format);
  return NAMED.get(text) ?? text;
};

/** What `readableSheet` or a line of its own says. */
const READ_ELSEWHERE = new Set([
  'name',
  'rows',
  'rowLooks',
  'charts',
  'columns',
  'merges',
  'print',
  'protection',
]);

/**
 * How a sheet looks, and whatever is on it besides what its cells say: areas by the name of their look, heights,
 * tables, rules of input, charts with their colours. Beside `readableSheet`, which holds the rest.
 */
export function sheetLooks(sheet: Sheet): string {
  const { name, rows, rowLooks = [], charts = [] } = sheet;
  const looks = new Map<string, string[]>();
  for (const { area, format } of formatAreas({ name, rows })) {
    const own = nameOf(format);
    looks.set(own, [...(looks.get(own) ?? []), areaAddress(area)]);
  }
  const heights = Array.from(rowLooks, (look, row) =>
    look ? `${row + 1}:${look.height ?? ''}${look.hidden ? '-' : ''}` : '',
  );
  return [
    `# ${name}`,
    ...[...looks].map(([look, areas]) => `${look}: ${areas.join(' ')}`),
    `heights ${heights.filter((height) => height !== '').join(' ')}`,
    ...charts.map(({ type, series }) => `chart ${type} ${series.map(({ color }) => color).join(' ')}`),
    ...Object.entries(sheet)
      .filter(([key]) => !READ_ELSEWHERE.has(key))
      .map(([key, value]) => `${key} ${JSON.stringify(value)}`),
    '',
  ].join('\n');
}
