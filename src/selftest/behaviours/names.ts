import type { Behaviour } from '../behaviour';
import { API } from '../documentation';
import { same } from '../same';

/** Defined names. */
export const names: readonly Behaviour[] = [
  {
    id: 'hidden-sheet-name',
    documentation: `${API}nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
    run: async (context, sheet) => {
      sheet.names.add('_SHNOR', '="roadmap@1"').visible = false;
      const item = sheet.names.getItemOrNullObject('_SHNOR');
      item.load('formula,visible');
      const ofWorkbook = context.workbook.names.getItemOrNullObject('_SHNOR');
      ofWorkbook.load('formula');
      await context.sync();
      same([item.formula, item.visible, ofWorkbook.isNullObject], ['="roadmap@1"', false, true]);
    },
  },
  {
    id: 'name-mended',
    documentation: `${API}nameditem#excel-excel-nameditem-formula-member`,
    run: async (context, sheet, name) => {
      const item = context.workbook.names.add('ShnorSelfTestName', sheet.getRange('A1'));
      item.formula = `=${name}!$B$2`;
      const range = item.getRange();
      range.load('address');
      await context.sync();
      same(range.address, `${name}!B2`);
    },
  },
];
