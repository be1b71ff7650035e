import type { Behaviour } from '../behaviour';
import { API, GUIDE } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';
import { valuesOf } from '../valuesOf';

/** What is written into cells and read from them. */
export const cells: readonly Behaviour[] = [
  {
    id: 'values-as-typed',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['1.10', '=1+1', 'TRUE']];
      same(await valuesOf(context, range), [[1.1, 2, true]]);
    },
  },
  {
    id: 'apostrophe',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [["'1.10", "'=1+1"]];
      same(await valuesOf(context, range), [['1.10', '=1+1']]);
    },
  },
  {
    id: 'text-format',
    documentation: `${API}range#excel-excel-range-numberformat-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@']];
      range.values = [['1.10', '=1+1']];
      same(await valuesOf(context, range), [['1.10', '=1+1']]);
    },
  },
  {
    id: 'null-leaves',
    documentation: `${GUIDE}excel/excel-add-ins-ranges-set-get-values`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['а', 'б', 'в']];
      range.values = [[null, '', 'г']];
      same(await valuesOf(context, range), [['а', '', 'г']]);
    },
  },
  {
    id: 'one-value-fills',
    documentation: `${API}range#excel-excel-range-numberformat-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.numberFormat = [['0.00']];
      range.load('numberFormat');
      await context.sync();
      same(range.numberFormat, [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ]);
    },
  },
  {
    id: 'wrong-size',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'reading-values',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['General', 'General', 'dd.mm.yyyy']];
      range.formulas = [['', '=1/0', 44058]];
      same(await valuesOf(context, range), [['', '#DIV/0!', 44058]]);
    },
  },
  {
    id: 'formulas-computed',
    documentation: `${GUIDE}excel/performance#suspend-calculation-temporarily`,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const sum = sheet.getRange('A3');
      sum.formulas = [['=SUM(A1:A2)']];
      sum.format.font.bold = true;
      same(await valuesOf(context, sum), [[5]]);
    },
  },
  {
    id: 'used-range',
    documentation: `${API}worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    run: async (context, sheet, name) => {
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const empty = sheet.getUsedRangeOrNullObject(true);
      empty.load('address');
      await context.sync();
      same(empty.isNullObject, true);
      sheet.getRange('B2').values = [['х']];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      same(used.address, `${name}!B2`);
    },
  },
  {
    id: 'used-part',
    documentation: `${API}range#excel-excel-range-getusedrangeornullobject-member(1)`,
    run: async (context, sheet, name) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
      const part = sheet.getRange('B:B').getUsedRangeOrNullObject(true);
      part.load('address');
      const none = sheet.getRange('D:D').getUsedRangeOrNullObject(true);
      none.load('address');
      await context.sync();
      same([part.address, none.isNullObject], [`${name}!B2:B3`, true]);
    },
  },
  {
    id: 'merged-cells',
    documentation: `${API}range#excel-excel-range-getmergedareasornullobject-member(1)`,
    run: async (context, sheet, name) => {
      sheet.getRange('A1').values = [['раздел']];
      sheet.getRange('A1:C1').merge(false);
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      const values = await valuesOf(context, sheet.getRange('A1:C1'));
      same(values, [['раздел', '', '']]);
      same(merged.areas.items[0]?.address, `${name}!A1:C1`);
    },
  },
  {
    id: 'hyperlink',
    documentation: `${API}range#excel-excel-range-hyperlink-member`,
    run: async (context, sheet, name) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: `${name}!C5`, textToDisplay: 'к строке' };
      range.load('hyperlink,values');
      await context.sync();
      same([range.hyperlink.documentReference, range.values], [`${name}!C5`, [['к строке']]]);
    },
  },
  {
    id: 'clear-all',
    documentation: `${API}range#excel-excel-range-clear-member(1)`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['а', 'б']];
      range.merge(false);
      range.format.fill.color = '#FF0000';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange().clear();
      range.load('values');
      range.format.fill.load('color');
      range.dataValidation.load('type');
      const count = range.conditionalFormats.getCount();
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      same([range.values, range.format.fill.color], [[['', '']], '#FFFFFF']);
      same([range.dataValidation.type, count.value, merged.isNullObject], ['None', 0, true]);
    },
  },
  {
    id: 'text-format-number',
    documentation: `${API}range#excel-excel-range-numberformat-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [[7]];
      same(await valuesOf(context, range), [['7']]);
    },
  },
  {
    id: 'text-format-apostrophe',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@']];
      range.values = [["'а", "''а"]];
      same(await valuesOf(context, range), [['а', "'а"]]);
    },
  },
  {
    id: 'format-keeps-value',
    documentation: `${API}range#excel-excel-range-numberformat-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[7, "'007"]];
      range.numberFormat = [['@', 'General']];
      same(await valuesOf(context, range), [[7, '007']]);
    },
  },
  {
    id: 'text-like-formula',
    documentation: `${API}range#excel-excel-range-formulas-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [["'=1+1", '=1+1']];
      range.load('values,formulas');
      await context.sync();
      same([range.values, range.formulas], [[['=1+1', 2]], [['=1+1', '=1+1']]]);
    },
  },
  {
    id: 'format-null-leaves',
    documentation: `${GUIDE}excel/excel-add-ins-ranges-set-get-values`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.00', '0.00']];
      range.numberFormat = [[null, '@']] as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      same(range.numberFormat, [['0.00', '@']]);
    },
  },
  {
    id: 'usual-sizes',
    documentation: `${API}rangeformat#excel-excel-rangeformat-usestandardwidth-member`,
    run: async (context, sheet) => {
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('B1')];
      first.format.columnWidth = 200;
      first.format.rowHeight = 60;
      sheet.getRange('A:A').columnHidden = true;
      const all = sheet.getRange();
      all.columnHidden = false;
      all.format.useStandardWidth = true;
      all.format.useStandardHeight = true;
      for (const range of [first, second]) range.format.load('columnWidth,rowHeight');
      first.load('columnHidden');
      await context.sync();
      same(
        [first.format.columnWidth, first.format.rowHeight, first.columnHidden],
        [second.format.columnWidth, second.format.rowHeight, false],
      );
      same(first.format.columnWidth < 200 && first.format.rowHeight < 60, true);
    },
  },
];
