import { valuesOf } from '../valuesOf';
import type { Behaviour } from '../behaviour';
import { API } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';

/** Tables. */
export const tables: readonly Behaviour[] = [
  {
    id: 'table-names',
    documentation: `${API}table#excel-excel-table-name-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1:D1').values = [['а', 'б', 'в', 'г']];
      sheet.tables.add('A1:B3', true).name = 'Карта';
      sheet.tables.add('C1:D3', true).name = 'карта';
      await refused(context, 'ItemAlreadyExists');
    },
  },
  {
    id: 'tables-overlap',
    documentation: `${API}tablecollection#excel-excel-tablecollection-add-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['а', 'б', 'в']];
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B1:C3', true);
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'table-new-row',
    documentation: `${API}tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B3').formulas = [
        ['Сколько', 'Вдвое'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.rows.add(undefined, [[5, null as unknown as string]]);
      const row = sheet.getRange('A4:B4');
      row.load('formulas');
      const whole = table.getRange();
      whole.load('rowCount');
      await context.sync();
      same([row.formulas, whole.rowCount], [[[5, '=A4*2']], 4]);
    },
  },
  {
    id: 'table-resize',
    documentation: `${API}table#excel-excel-table-resize-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B3').formulas = [
        ['Сколько', 'Вдвое'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.resize(sheet.getRange('A1:B5'));
      sheet.getRange('A4:B5').formulas = [
        [5, '=A4*2'],
        [6, '=A5*2'],
      ];
      const [whole, rows] = [table.getRange(), sheet.getRange('A4:B5')];
      whole.load('rowCount');
      rows.load('formulas');
      await context.sync();
      const grown = whole.rowCount;
      table.resize(sheet.getRange('A1:B3'));
      const back = table.getRange();
      back.load('rowCount');
      await context.sync();
      same(
        [grown, back.rowCount, rows.formulas],
        [
          5,
          3,
          [
            [5, '=A4*2'],
            [6, '=A5*2'],
          ],
        ],
      );
    },
  },
  {
    id: 'table-to-range',
    documentation: `${API}table#excel-excel-table-converttorange-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['а', 'б'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).convertToRange();
      const count = sheet.tables.getCount();
      same(await valuesOf(context, sheet.getRange('A1:B2')), [
        ['а', 'б'],
        [1, 2],
      ]);
      same(count.value, 0);
    },
  },
];
