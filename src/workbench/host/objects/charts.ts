import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Chart as Value } from '../../../core/workbook/workbook';
import { HostCollection, HostObject, invalidArgument, itemNotFound } from '../hostObject';
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
} as const satisfies Record<string, Value['type']>;

type Stored = Value & { readonly name?: string };

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

export class Chart extends HostObject {
  static override apiName = 'Chart';
  static override scalars = ['Id', 'Name', 'ChartType'];
  constructor(
    private readonly host: HostContext,
    private readonly sheet: FWorksheet,
    private readonly index: number,
  ) {
    super();
  }
  private get all(): readonly Stored[] {
    return this.host.grid.sheetExtras(this.sheet).charts ?? [];
  }
  get value(): Stored {
    const value = this.all[this.index];
    if (!value) throw itemNotFound('Chart');
    return value;
  }
  change(part: Partial<Stored>): void {
    const charts = this.all.map((chart, index) => (index === this.index ? { ...chart, ...part } : chart));
    this.host.grid.setSheetExtras(this.sheet, { charts });
  }
  get Id(): string {
    return `{chart-${this.sheet.getSheetId()}-${this.index}}`;
  }
  get Name(): string {
    return this.value.name ?? `Диаграмма ${this.index + 1}`;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return Object.entries(TYPES).find(([, type]) => type === this.value.type)?.[0] ?? 'ColumnClustered';
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
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
      charts: this.all.filter((_, index) => index !== this.index),
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
    return charts.map((_, index) => new Chart(this.host, this.sheet, index));
  }
  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** First column: categories; the others: one series each, named by the first row. */
  Add(type: string, source: Range): Chart {
    const kind = TYPES[type as keyof typeof TYPES] as Value['type'] | undefined;
    if (!kind || source.ColumnCount < 2 || source.RowCount < 2) throw invalidArgument('ChartCollection.add');
    const { top, left, bottom, right } = source.area;
    const series = Array.from({ length: right - left }, (_, index) => ({
      name: String(source.GetCell(0, index + 1).Values[0]?.[0] ?? ''),
      categories: { top: top + 1, left, bottom, right: left },
      values: { top: top + 1, left: left + 1 + index, bottom, right: left + 1 + index },
    }));
    const charts = this.host.grid.sheetExtras(this.sheet).charts ?? [];
    this.host.grid.setSheetExtras(this.sheet, {
      charts: [...charts, { type: kind, title: '', series, area: source.area }],
    });
    return new Chart(this.host, this.sheet, charts.length);
  }
}
