import { ChartRun } from 'docx/charts';
import type { NoteChart } from '../core/summaries/note';
import { valueStep } from '../core/summaries/valueStep';
import type { CellValue } from '../core/workbook/workbook';

/** In pixels; as wide as the text of a page of A4. */
const SIZE = { width: 600, height: 300 };
/** So many points have their names beside them; more would hide each other. */
const MOST_LABELS = 30;

const number = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);

/** The chart of a table's columns, native and with its data; null where there is nothing to draw. */
export function noteChart(block: NoteChart): ChartRun | null {
  const { rows } = block.of;
  const column = (place: number): (CellValue | undefined)[] => rows.map(({ cells }) => cells[place]?.value);
  const title = { text: block.title, font: { size: 12, bold: true } };
  const common = {
    title,
    transformation: SIZE,
    ...(block.series.length === 1 && { legend: false as const }),
  };
  if (block.type === 'scatter') {
    const [across, names] = [column(block.categories), column(0)];
    const series = block.series.map(({ name, column: place, color }) => {
      const values = column(place);
      const points = values.flatMap((value, index) => {
        const [x, y] = [number(across[index]), number(value)];
        return x === null || y === null ? [] : [{ x, y, name: String(names[index] ?? '') }];
      });
      const labels =
        points.length <= MOST_LABELS ? points.map((point) => ({ text: point.name, font: { size: 7 } })) : [];
      return {
        name,
        color: color.slice(1),
        points: points.map(({ x, y }) => ({ x, y })),
        pointLabels: labels,
      };
    });
    return series.some(({ points }) => points.length > 0)
      ? new ChartRun({ ...common, type: 'scatter', series })
      : null;
  }
  const type =
    block.type === 'line' ? 'line' : block.type === 'bar' || block.type === 'stackedBar' ? 'bar' : 'column';
  const series = block.series.map(({ name, column: place, color }) => ({
    name,
    color: color.slice(1),
    values: column(place).map(number),
  }));
  if (rows.length === 0 || series.every(({ values }) => values.every((value) => value === null))) return null;
  const categories = column(block.categories).map((value) => String(value ?? ''));
  const isFromNought =
    type !== 'line' && series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
  const interval = valueStep(block, block.of);
  return new ChartRun({
    ...common,
    type,
    // Bars that lie begin at the top, as the rows of their table, with the values below them.
    ...(type === 'bar' && { categoryAxis: { reverseOrder: true } }),
    valueAxis: {
      ...(type === 'bar' && { crossesAt: 'maximum' as const }),
      ...(isFromNought && { minimum: 0 }),
      ...(interval !== undefined && { interval }),
    },
    categories,
    series,
    font: { name: 'Times New Roman' },
  });
}
