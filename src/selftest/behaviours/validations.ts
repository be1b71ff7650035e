import type { Behaviour } from '../behaviour';
import { API, GUIDE } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';

/** Data validations. */
export const validations: readonly Behaviour[] = [
  {
    id: 'validation-list',
    documentation: `${GUIDE}excel/excel-add-ins-data-validation`,
    run: async (context, sheet) => {
      const validation = sheet.getRange('A1:A9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      validation.prompt = { title: 'Отметка', message: 'Выберите', showPrompt: true };
      validation.errorAlert = { title: 'Проверьте', message: 'Из списка', showAlert: true, style: 'Stop' };
      validation.load('rule,prompt,errorAlert,type');
      await context.sync();
      same(
        [validation.rule, validation.type],
        [{ list: { inCellDropDown: true, source: 'да,нет' } }, 'List'],
      );
      same([validation.prompt.message, validation.errorAlert.style], ['Выберите', 'Stop']);
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'я'.repeat(256) } };
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'validation-needs-rule',
    documentation: `${API}datavalidation#excel-excel-datavalidation-prompt-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { title: 'т', message: 'м', showPrompt: true };
      await refused(context, 'InvalidArgument');
    },
  },
];
