import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area, Chart as Value, ChartSeries as ChartSeriesValue } from '../../../core/workbook/workbook';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../hostObject';
import type { StoredChart } from '../../grid/extras';
import type { HostContext } from './context';
import { Range } from './range';

/** Charts are kept in the extras of their sheet: the grid does not draw them, and the saved file has them. */

const TYPES = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Line: 'line',
  Pie: 'pie',
  Doughnut: 'doughnut',
  BarStacked: 'stackedBar',
  ColumnStacked: 'stackedColumn',
  XYScatter: 'scatter',
} as const satisfies Record<string, Value['type']>;

const NOWHERE = { top: 0, left: 0, bottom: 0, right: 0 };

type Stored = StoredChart;

const POSITIONS: readonly string[] = ['Automatic', 'Maximum', 'Minimum', 'Custom'];

const typeOf = (name: string, location: string): Value['type'] => {
  const type = TYPES[name as keyof typeof TYPES] as Value['type'] | undefined;
  if (!type) throw invalidArgument(location);
  return type;
};

class ChartTitle extends HostObject {
  static override apiName = 'ChartTitle';
  static override scalars = ['Text'];
  constructor(private readonly chart: Chart) {
    super();
  }
  get Text(): string {
    return this.chart.value.title;
  }
  set Text(title: string) {
    this.chart.change({ title });
  }
}

class ChartLineFormat extends HostObject {
  static override apiName = 'ChartLineFormat';
  static override scalars = ['Color'];
  constructor(private readonly series: ChartSeries) {
    super();
  }
  get Color(): string {
    return this.series.value.color ?? '';
  }
  set Color(color: string) {
    this.series.change({ color });
  }
}

class ChartFill extends HostObject {
  static override apiName = 'ChartFill';
  constructor(private readonly series: ChartSeries) {
    super();
  }
  SetSolidColor(color: string): void {
    this.series.change({ color });
  }
}

class ChartSeriesFormat extends HostObject {
  static override apiName = 'ChartSeriesFormat';
  constructor(private readonly series: ChartSeries) {
    super();
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

class ChartSeries extends HostObject {
  static override apiName = 'ChartSeries';
  static override scalars = ['Name', 'ChartType'];
  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }
  get value(): ChartSeriesValue {
    const value = this.chart.value.series[this.index];
    if (!value) throw itemNotFound('ChartSeriesCollection.getItemAt');
    return value;
  }
  change(part: Partial<ChartSeriesValue>): void {
    const series = this.chart.value.series.map((each, index) =>
      index === this.index ? { ...each, ...part } : each,
    );
    this.chart.change({ series });
  }
  get Name(): string {
    return this.value.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return this.chart.ChartType;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  SetValues(range: Range): void {
    this.change({ values: range.area });
  }
  SetXAxisValues(range: Range): void {
    this.change({ categories: range.area });
  }
  /** What the cells of the values or of the categories hold. */
  GetDimensionValues(dimension: string): unknown[] {
    const { values, categories } = this.value;
    return this.chart.rangeAt(dimension === 'Categories' ? categories : values).Values.flat();
  }
}

class ChartSeriesCollection extends HostCollection {
  static override apiName = 'ChartSeriesCollection';
  static override scalars = ['Count'];
  constructor(private readonly chart: Chart) {
    super();
  }
  items(): readonly ChartSeries[] {
    return this.chart.value.series.map((_, index) => new ChartSeries(this.chart, index));
  }
  get Count(): number {
    return this.chart.value.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ChartSeries {
    const item = this.items()[index];
    if (!item) throw invalidArgument('ChartSeriesCollection.getItemAt');
    return item;
  }
  /** A new series has no cells of its own until it is given some. */
  Add(name?: string | null): ChartSeries {
    const { series } = this.chart.value;
    const added = { name: name ?? `Ряд${series.length + 1}`, categories: NOWHERE, values: NOWHERE };
    this.chart.change({ series: [...series, added] });
    return new ChartSeries(this.chart, series.length);
  }
}

class ChartLegend extends HostObject {
  static override apiName = 'ChartLegend';
  static override scalars = ['Visible'];
  constructor(private readonly chart: Chart) {
    super();
  }
  get Visible(): boolean {
    return this.chart.value.hasLegend ?? true;
  }
  set Visible(hasLegend: boolean) {
    this.chart.change({ hasLegend });
  }
}

class ChartAxis extends HostObject {
  static override apiName = 'ChartAxis';
  static override scalars = ['Minimum', 'MajorUnit'];
  constructor(private readonly chart: Chart) {
    super();
  }
  get Minimum(): number | string {
    return this.chart.value.minimum ?? '';
  }
  set Minimum(minimum: number | string) {
    this.chart.change({ minimum: Number(minimum) });
  }
  get MajorUnit(): number | string {
    return this.chart.value.step ?? '';
  }
  set MajorUnit(step: number | string) {
    this.chart.change({ step: Number(step) });
  }
}

class ChartCategoryAxis extends HostObject {
  static override apiName = 'ChartAxis';
  static override scalars = ['ReversePlotOrder', 'Position'];
  constructor(private readonly chart: Chart) {
    super();
  }
  get ReversePlotOrder(): boolean {
    return this.chart.value.isFromTop ?? false;
  }
  set ReversePlotOrder(isFromTop: boolean) {
    this.chart.change({ isFromTop });
  }
  get Position(): string {
    return this.chart.value.valuesAt ?? 'Automatic';
  }
  set Position(valuesAt: string) {
    if (!POSITIONS.includes(valuesAt)) throw invalidArgument('ChartAxis.position');
    this.chart.change({ valuesAt });
  }
}

class ChartAxes extends HostObject {
  static override apiName = 'ChartAxes';
  constructor(private readonly chart: Chart) {
    super();
  }
  get CategoryAxis(): ChartCategoryAxis {
    return new ChartCategoryAxis(this.chart);
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart);
  }
}

export class Chart extends HostObject {
  static override apiName = 'Chart';
  static override scalars = ['Id', 'Name', 'ChartType'];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
    readonly Id: string,
  ) {
    super();
  }
  private get all(): readonly Stored[] {
    return this.host.grid.sheetExtras(this.sheet).charts ?? [];
  }
  get value(): Stored {
    const value = this.all.find(({ id }) => id === this.Id);
    if (!value) throw itemNotFound('Chart');
    return value;
  }
  change(part: Partial<Stored>): void {
    const charts = this.all.map((chart) => (chart.id === this.Id ? { ...chart, ...part } : chart));
    this.host.grid.setSheetExtras(this.sheet, { charts });
  }
  get Name(): string {
    return this.value.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return Object.entries(TYPES).find(([, type]) => type === this.value.type)?.[0] ?? 'ColumnClustered';
  }
  set ChartType(type: string) {
    this.change({ type: typeOf(type, 'Chart.chartType') });
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  rangeAt(area: Area): Range {
    return new Range(this.host, this.sheet, area);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  SetPosition(first: string | Range, last?: string | Range): void {
    const start = first instanceof Range ? first : Range.at(this.host, this.sheet, first);
    const end =
      last === undefined || last === null
        ? start
        : last instanceof Range
          ? last
          : Range.at(this.host, this.sheet, last);
    const { top, left } = start.area;
    this.change({ area: { top, left, bottom: end.area.bottom, right: end.area.right } });
  }
  Delete(): void {
    this.host.grid.setSheetExtras(this.sheet, {
      charts: this.all.filter(({ id }) => id !== this.Id),
    });
  }
}

export class ChartCollection extends HostCollection {
  static override apiName = 'ChartCollection';
  static override scalars = ['Count'];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  items(): readonly Chart[] {
    const charts = this.host.grid.sheetExtras(this.sheet).charts ?? [];
    return charts.map(({ id }) => new Chart(this.host, this.sheet, id));
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: string): Chart {
    const chart = this.items().find(({ Id, Name }) => Id === key || Name === key);
    if (!chart) throw itemNotFound('ChartCollection.getItem');
    return chart;
  }
  GetItemAt(index: number): Chart {
    const chart = this.items()[index];
    if (!chart) throw invalidArgument('ChartCollection.getItemAt');
    return chart;
  }
  /** A block: categories in the first column, names of the series in the first row. One row or column: one series. */
  Add(type: string, source: Range): Chart {
    const kind = typeOf(type, 'ChartCollection.add');
    const { top, left, bottom, right } = source.area;
    const isVector = source.ColumnCount === 1 || source.RowCount === 1;
    const series: ChartSeriesValue[] = isVector
      ? [{ name: 'Ряд1', categories: NOWHERE, values: source.area }]
      : Array.from({ length: right - left }, (_, index) => ({
          name: String(source.GetCell(0, index + 1).Values[0]?.[0] ?? ''),
          categories: { top: top + 1, left, bottom, right: left },
          values: { top: top + 1, left: left + 1 + index, bottom, right: left + 1 + index },
        }));
    const charts = this.host.grid.sheetExtras(this.sheet).charts ?? [];
    let number = charts.length + 1;
    while (charts.some(({ name }) => name === `Диаграмма ${number}`)) number++;
    const id = `{chart-${this.sheet.getSheetId()}-${number}}`;
    const added = { id, name: `Диаграмма ${number}`, type: kind, title: '', series, area: source.area };
    this.host.grid.setSheetExtras(this.sheet, { charts: [...charts, added] });
    return new Chart(this.host, this.sheet, id);
  }
}
