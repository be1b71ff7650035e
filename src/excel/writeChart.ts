import { areaAddress, cellAddress } from '../core/workbook/address';
import type { Chart } from '../core/workbook/workbook';

/** Explicit types: Excel's own guess may stack what stands side by side. */
const TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'Line',
  pie: 'Pie',
  doughnut: 'Doughnut',
  stackedBar: 'BarStacked',
  stackedColumn: 'ColumnStacked',
  scatter: 'XYScatter',
} as const satisfies Record<Chart['type'], string>;

const ROUND: ReadonlySet<Chart['type']> = new Set(['pie', 'doughnut']);
const BARS: ReadonlySet<Chart['type']> = new Set(['column', 'bar', 'stackedBar', 'stackedColumn']);

/**
 * A chart series by series: each has its own ranges, which need not stand in one block, its name and its colour.
 * The first one is the chart's source, so that Excel has nothing to guess about headers and categories.
 */
export function writeChart(worksheet: Excel.Worksheet, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const range = (area: typeof first.values): Excel.Range => worksheet.getRange(areaAddress(area));
  const { left, right } = first.values;
  const added = worksheet.charts.add(
    TYPES[chart.type],
    range(first.values),
    left === right ? 'Columns' : 'Rows',
  );
  added.title.text = chart.title;
  added.setPosition(
    cellAddress(chart.area.top, chart.area.left),
    cellAddress(chart.area.bottom, chart.area.right),
  );
  const target = added.series.getItemAt(0);
  target.name = first.name;
  for (const [series, each] of [
    [target, first] as const,
    ...others.map((other) => [added.series.add(other.name), other] as const),
  ]) {
    series.setValues(range(each.values));
    series.setXAxisValues(range(each.categories));
    if (each.color === undefined) continue;
    series.format.fill.setSolidColor(each.color);
    if (chart.type === 'line') series.format.line.color = each.color;
  }
  added.chartType = TYPES[chart.type];
  // One series is named by the title; bars that do not begin at zero would show differences that are not there.
  if (others.length === 0 && !ROUND.has(chart.type)) added.legend.visible = false;
  if (BARS.has(chart.type)) added.axes.valueAxis.minimum = 0;
  if (chart.type === 'bar' || chart.type === 'stackedBar') {
    // They begin at the top, as the rows that they are drawn of, with the values below them.
    added.axes.categoryAxis.reversePlotOrder = true;
    added.axes.categoryAxis.position = 'Maximum';
  }
  if (chart.step !== undefined) added.axes.valueAxis.majorUnit = chart.step;
}
