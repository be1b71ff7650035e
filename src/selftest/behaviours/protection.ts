import type { Behaviour } from '../behaviour';
import { API } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';
import { valuesOf } from '../valuesOf';

/** Protection of sheets and of the workbook. */
export const protection: readonly Behaviour[] = [
  {
    id: 'protected-sheet',
    documentation: `${API}worksheetprotection#excel-excel-worksheetprotection-protect-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.getRange('B1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await refused(context, 'AccessDenied');
      same(await valuesOf(context, sheet.getRange('A1:B1')), [['', 1]]);
    },
  },
  {
    id: 'protect-twice',
    documentation: `${API}worksheetprotection#excel-excel-worksheetprotection-protect-member(1)`,
    run: async (context, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      await refused(context, 'InvalidOperation');
    },
  },
  {
    id: 'locked-in-part',
    documentation: `${API}formatprotection#excel-excel-formatprotection-locked-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      const { protection } = sheet.getRange('A1:A2').format;
      protection.load('locked');
      await context.sync();
      same(protection.locked, null);
    },
  },
  {
    id: 'protected-structure',
    documentation: `${API}workbookprotection#excel-excel-workbookprotection-protect-member(1)`,
    run: async (context, _sheet, name) => {
      const { protection, worksheets } = context.workbook;
      try {
        protection.protect();
        protection.load('protected');
        await context.sync();
        same(protection.protected, true);
        worksheets.add(`${name}2`);
        await refused(context, 'AccessDenied');
      } finally {
        protection.unprotect();
        await context.sync();
      }
    },
  },
];
