import { parseArea, splitSheetAddress } from '../core/workbook/address';
import type { Area, Chart, ChartSeries } from '../core/workbook/workbook';
import type { Package } from './package';
import { CLOSE, END, OPEN, TEXT, type XmlScanner } from './xmlScanner';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface SeriesDraft {
  name: string;
  categories: Area | null;
  values: Area | null;
  color: string | undefined;
}

/** `'Свод 1'!$A$2:$A$9` → its area. */
const areaOf = (formula: string): Area | null => parseArea(splitSheetAddress(formula.trim()).address);

function readSeries(xml: XmlScanner): ChartSeries | null {
  const series: SeriesDraft = { name: '', categories: null, values: null, color: undefined };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const part = xml.name;
    const own = xml.depth;
    for (let event = xml.next(); !(event === CLOSE && xml.depth === own); event = xml.next()) {
      if (event !== OPEN) continue;
      if (part === 'tx' && xml.is('v')) series.name = xml.readInnerText();
      else if ((part === 'cat' || part === 'xVal') && xml.is('f'))
        series.categories = areaOf(xml.readInnerText());
      else if ((part === 'val' || part === 'yVal') && xml.is('f'))
        series.values = areaOf(xml.readInnerText());
      else if (part === 'spPr' && xml.is('srgbClr'))
        series.color ??= `#${(xml.attribute('val') ?? '').toUpperCase()}`;
    }
  }
  const { name, categories, values, color } = series;
  return values && { name, categories: categories ?? values, values, ...(color && { color }) };
}

const TYPES: ReadonlyMap<string, Chart['type']> = new Map([
  ['barChart', 'column'],
  ['lineChart', 'line'],
  ['pieChart', 'pie'],
  ['doughnutChart', 'doughnut'],
  ['scatterChart', 'scatter'],
]);

/** Which of our kinds a bar chart is. */
function barType(direction: string, grouping: string): Chart['type'] {
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  if (direction === 'bar') return isStacked ? 'stackedBar' : 'bar';
  return isStacked ? 'stackedColumn' : 'column';
}

/** A chart of one of the kinds that the Workbook value has; null for others. */
function readChart(xml: XmlScanner, area: Area): Chart | null {
  const chart: Mutable<Omit<Chart, 'series'>> & { series: ChartSeries[] } = {
    type: 'column',
    title: '',
    series: [],
    area,
  };
  let type: Chart['type'] | null = null;
  let [isBar, direction, grouping, inTitle, inText] = [false, 'col', 'clustered', 0, false];
  for (let event = xml.next(); event !== END; event = xml.next()) {
    if (event === CLOSE && inTitle === xml.depth) inTitle = 0;
    if (event === TEXT && inText && inTitle > 0) chart.title += xml.text;
    inText = event === OPEN && xml.is('t');
    if (event !== OPEN) continue;
    const kind = TYPES.get(xml.name);
    if (kind) {
      type = kind;
      isBar = kind === 'column';
    } else if (xml.is('title') && xml.depth === 3) inTitle = xml.depth;
    else if (xml.is('barDir')) direction = xml.attribute('val') ?? direction;
    else if (xml.is('grouping')) grouping = xml.attribute('val') ?? grouping;
    else if (xml.is('ser')) {
      const series = readSeries(xml);
      if (series) chart.series.push(series);
    }
  }
  return type && { ...chart, type: isBar ? barType(direction, grouping) : type };
}

const CORNERS = ['col', 'row'] as const;

/** Cell of an anchor's corner, which was just opened. */
function readCorner(xml: XmlScanner): Record<(typeof CORNERS)[number], number> {
  const corner = { col: 0, row: 0 };
  const { depth } = xml;
  while (xml.nextChild(depth)) {
    const name = CORNERS.find((wanted) => xml.is(wanted));
    if (name) corner[name] = Number(xml.readInnerText()) || 0;
  }
  return corner;
}

/** Charts of a drawing (`xl/drawings/drawing1.xml`) in their order; pictures and shapes are passed over. */
export function readDrawing(pkg: Package, part: string): Chart[] {
  const relations = pkg.relations(part);
  const charts: Chart[] = [];
  const xml = pkg.scan(part);
  let from = { col: 0, row: 0 };
  let to = from;
  while (xml.nextElement()) {
    if (xml.is('from')) from = readCorner(xml);
    else if (xml.is('to')) to = readCorner(xml);
    else if (xml.is('chart')) {
      const id = xml.prefixedAttribute('id');
      const target = relations.find((relation) => relation.id === id)?.target;
      const area = {
        top: from.row,
        left: from.col,
        bottom: Math.max(from.row, to.row - 1),
        right: Math.max(from.col, to.col - 1),
      };
      const chart = target !== undefined && pkg.has(target) ? readChart(pkg.scan(target), area) : null;
      if (chart) charts.push(chart);
    }
  }
  return charts;
}
