import type { Behaviour } from '../behaviour';
import { API, GUIDE } from '../documentation';
import { same } from '../same';

/** Conditional formats. */
export const conditionalFormats: readonly Behaviour[] = [
  {
    id: 'conditional-format',
    documentation: `${GUIDE}excel/excel-add-ins-conditional-formatting`,
    run: async (context, sheet) => {
      const format = sheet.getRanges('A1:A5,C1:C5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>1';
      format.custom.format.fill.color = '#FF0000';
      format.custom.rule.load('formula');
      const there = sheet.getRange('C3').conditionalFormats.getCount();
      await context.sync();
      same([format.custom.rule.formula, there.value], ['=A1>1', 1]);
    },
  },
  {
    id: 'conditional-order',
    documentation: `${API}conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)`,
    run: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A5');
      conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
      conditionalFormats.add('Custom').custom.rule.formula = '=A1=2';
      const first = conditionalFormats.getItemAt(0);
      first.custom.rule.load('formula');
      await context.sync();
      same(first.custom.rule.formula, '=A1=2');
    },
  },
];
