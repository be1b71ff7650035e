import type { Behaviour } from '../behaviour';
import { API, GUIDE } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';

/** Sheets: names, order, views, print. */
export const sheets: readonly Behaviour[] = [
  {
    id: 'sheet-name-taken',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    run: async (context, _sheet, name) => {
      context.workbook.worksheets.add(name.toUpperCase());
      await refused(context, 'ItemAlreadyExists');
    },
  },
  {
    id: 'sheet-name-bad',
    documentation: `${API}worksheet#excel-excel-worksheet-name-member`,
    run: async (context) => {
      context.workbook.worksheets.add('План/факт');
      await refused(context, 'InvalidArgument');
      context.workbook.worksheets.add('а'.repeat(32));
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'sheet-added-last',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    run: async (context, _sheet, name) => {
      const { worksheets } = context.workbook;
      const count = worksheets.getCount();
      const added = worksheets.add(`${name}2`);
      const active = worksheets.getActiveWorksheet();
      added.load('position');
      active.load('name');
      await context.sync();
      same([added.position, active.name], [count.value, name]);
    },
  },
  {
    id: 'null-object',
    documentation: `${GUIDE}develop/application-specific-api-model#ornullobject-methods-and-properties`,
    run: async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Нет такого');
      missing.load('name');
      await context.sync();
      same(missing.isNullObject, true);
    },
  },
  {
    id: 'missing-sheet',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)`,
    run: async (context) => {
      context.workbook.worksheets.getItem('Нет такого').load('name');
      await refused(context, 'ItemNotFound');
    },
  },
  {
    id: 'last-visible-sheet',
    documentation: `${API}worksheet#excel-excel-worksheet-visibility-member`,
    run: async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/visibility');
      sheet.load('id');
      await context.sync();
      const others = worksheets.items.filter(
        ({ id, visibility }) => id !== sheet.id && visibility === 'Visible',
      );
      try {
        for (const other of others) other.visibility = 'Hidden';
        sheet.visibility = 'Hidden';
        await refused(context, 'InvalidOperation');
        sheet.delete();
        await refused(context, 'InvalidOperation');
      } finally {
        for (const other of others) other.visibility = 'Visible';
        await context.sync();
      }
    },
  },
  {
    id: 'very-hidden',
    documentation: `${API}sheetvisibility`,
    run: async (context, _sheet, name) => {
      const added = context.workbook.worksheets.add(`${name}2`);
      added.visibility = 'VeryHidden';
      added.load('visibility');
      await context.sync();
      same(added.visibility, 'VeryHidden');
    },
  },
  {
    id: 'copy-sheet',
    documentation: `${API}worksheet#excel-excel-worksheet-copy-member(1)`,
    run: async (context, sheet, name) => {
      sheet.load('position');
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']];
      const copy = sheet.copy('After', sheet);
      copy.load('name,position');
      const range = copy.getRange('A2');
      range.load('formulas,values');
      await context.sync();
      same([copy.name, copy.position - sheet.position], [`${name} (2)`, 1]);
      same([range.formulas, range.values], [[['=A1*2']], [[4]]]);
    },
  },
  {
    id: 'select',
    documentation: `${API}range#excel-excel-range-select-member(1)`,
    run: async (context, sheet, name) => {
      sheet.getRange('C5').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      same(selected.address, `${name}!C5`);
      const hidden = context.workbook.worksheets.add(`${name}2`);
      hidden.visibility = 'Hidden';
      hidden.getRange('A1').select();
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'freeze-panes',
    documentation: `${API}worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezerows-member(1)`,
    run: async (context, sheet) => {
      sheet.freezePanes.freezeRows(2);
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load('rowCount');
      await context.sync();
      same(place.rowCount, 2);
    },
  },
  {
    id: 'print-setup',
    documentation: `${API}pagelayout`,
    run: async (context, sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4' as Excel.PaperType;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$5:$5');
      sheet.pageLayout.load('orientation,paperSize');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('rowIndex');
      await context.sync();
      same(
        [sheet.pageLayout.orientation, sheet.pageLayout.paperSize, titles.rowIndex],
        ['Landscape', 'A4', 4],
      );
    },
  },
  {
    id: 'very-hidden-stays',
    documentation: `${API}worksheet#excel-excel-worksheet-delete-member(1)`,
    run: async (context, _sheet, name) => {
      const added = context.workbook.worksheets.add(`${name}2`);
      added.visibility = 'VeryHidden';
      await context.sync();
      added.delete();
      await refused(context, 'InvalidOperation');
      added.visibility = 'Hidden';
      added.delete();
      await context.sync();
    },
  },
  {
    id: 'hidden-sheet-written',
    documentation: `${API}worksheet#excel-excel-worksheet-visibility-member`,
    run: async (context, _sheet, name) => {
      const hidden = context.workbook.worksheets.add(`${name}2`);
      hidden.visibility = 'Hidden';
      hidden.getRange('A1:B2').values = [
        ['а', 'б'],
        [1, 2],
      ];
      hidden.getRange('A4:B4').merge(false);
      hidden.tables.add('A1:B2', true);
      hidden.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      hidden.getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '=A2=1';
      hidden.charts.add('BarClustered', hidden.getRange('B2'), 'Columns');
      const counts = [hidden.tables.getCount(), hidden.charts.getCount()];
      await context.sync();
      same(
        counts.map(({ value }) => value),
        [1, 1],
      );
    },
  },
  {
    id: 'found-by-id',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)`,
    run: async (context, sheet, name) => {
      sheet.load('id');
      await context.sync();
      sheet.name = `${name}2`;
      const found = context.workbook.worksheets.getItem(sheet.id);
      found.load('name');
      await context.sync();
      same(found.name, `${name}2`);
    },
  },
  {
    id: 'tab-color-cleared',
    documentation: `${API}worksheet#excel-excel-worksheet-tabcolor-member`,
    run: async (context, sheet) => {
      sheet.tabColor = '#FF0000';
      sheet.tabColor = '';
      sheet.load('tabColor');
      await context.sync();
      same(sheet.tabColor, '');
    },
  },
];
