import type { Behaviour } from '../behaviour';
import { API } from '../documentation';
import { same } from '../same';

/** Charts. */
export const charts: readonly Behaviour[] = [
  {
    id: 'chart',
    documentation: `${API}chartcollection#excel-excel-chartcollection-add-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Состояние', 'Число'],
        ['выполнено', 3],
        ['просрочено', 1],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'По состоянию';
      chart.title.load('text');
      const count = sheet.charts.getCount();
      await context.sync();
      same([chart.title.text, count.value], ['По состоянию', 1]);
    },
  },
  {
    id: 'chart-series',
    documentation: `${API}chartseries#excel-excel-chartseries-setvalues-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:E2').values = [
        ['март', 'май', '', 5, 6],
        [1, 2, '', 7, 8],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A2:B2'), 'Rows');
      const first = chart.series.getItemAt(0);
      first.name = 'план';
      const second = chart.series.add('факт');
      second.setValues(sheet.getRange('D2:E2'));
      for (const series of [first, second]) series.setXAxisValues(sheet.getRange('A1:B1'));
      const count = chart.series.getCount();
      for (const series of [first, second]) series.load('name');
      const values = second.getDimensionValues('Values');
      const categories = second.getDimensionValues('Categories');
      await context.sync();
      same([count.value, first.name, second.name], [2, 'план', 'факт']);
      same(
        [values.value.map(Number), categories.value],
        [
          [7, 8],
          ['март', 'май'],
        ],
      );
    },
  },
  {
    id: 'chart-type-explicit',
    documentation: `${API}chart#excel-excel-chart-charttype-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:A2'), 'Columns');
      const added = chart.series.add('второй');
      added.setValues(sheet.getRange('A1:A2'));
      added.format.fill.setSolidColor('#1F4E79');
      chart.chartType = 'BarStacked';
      chart.load('chartType');
      added.load('chartType');
      const values = added.getDimensionValues('Values');
      await context.sync();
      same([chart.chartType, added.chartType], ['BarStacked', 'BarStacked']);
      same(values.value.map(Number), [1, 2]);
    },
  },
  {
    id: 'chart-frame',
    documentation: `${API}chartaxis#excel-excel-chartaxis-minimum-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[13], [17]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'), 'Columns');
      chart.legend.visible = false;
      const axis = chart.axes.valueAxis;
      axis.minimum = 0;
      chart.legend.load('visible');
      axis.load('minimum');
      await context.sync();
      same([chart.legend.visible, Number(axis.minimum)], [false, 0]);
    },
  },
  {
    id: 'chart-deleted-by-name',
    documentation: `${API}chartcollection#excel-excel-chartcollection-getitem-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      for (let index = 0; index < 2; index++) sheet.charts.add('Pie', sheet.getRange('A1:A2'), 'Columns');
      sheet.charts.load('items/name');
      await context.sync();
      for (const { name } of sheet.charts.items) sheet.charts.getItem(name).delete();
      const count = sheet.charts.getCount();
      await context.sync();
      same(count.value, 0);
    },
  },
];
