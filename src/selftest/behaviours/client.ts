import { waitFor } from '../waitFor';
import type { Behaviour } from '../behaviour';
import { API, GUIDE } from '../documentation';
import { refused } from '../refused';
import { same } from '../same';
import { valuesOf } from '../valuesOf';

/** Batches, events, settings: how the client and Excel talk. */
export const client: readonly Behaviour[] = [
  {
    id: 'batch-stops',
    documentation: `${GUIDE}testing/application-specific-api-error-handling`,
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['до ошибки']];
      context.workbook.worksheets.getItem('Нет такого').load('name');
      sheet.getRange('A2').values = [['после ошибки']];
      await refused(context, 'ItemNotFound');
      same(await valuesOf(context, sheet.getRange('A1:A2')), [['до ошибки'], ['']]);
    },
  },
  {
    id: 'events',
    documentation: `${GUIDE}excel/excel-add-ins-events`,
    run: async (context, sheet, name) => {
      const seen: string[] = [];
      const note = (name: string) => async () => {
        seen.push(name);
      };
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onChanged.add(note('changed')),
        worksheets.onActivated.add(note('activated')),
        worksheets.onDeleted.add(note('deleted')),
      ];
      const other = worksheets.add(`${name}2`);
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      other.activate();
      await context.sync();
      sheet.activate();
      other.delete();
      await context.sync();
      await waitFor(() => new Set(seen).size === 3);
      for (const handler of handlers) handler.remove();
      await context.sync();
      same([...new Set(seen)].sort(), ['activated', 'changed', 'deleted']);
    },
  },
  {
    id: 'not-loaded',
    documentation: `${GUIDE}develop/application-specific-api-model#load`,
    run: async (_context, sheet) => {
      const range = sheet.getRange('A1');
      try {
        same(range.values, undefined);
      } catch (error) {
        same((error as OfficeExtension.Error).code, 'PropertyNotLoaded');
        return;
      }
      throw new Error('an unloaded property was read');
    },
  },
  {
    id: 'requirement-sets',
    documentation: `${GUIDE}develop/specify-office-hosts-and-api-requirements`,
    run: async () => {
      const { requirements } = Office.context;
      same(
        ['1.8', '1.14'].map((version) => requirements.isSetSupported('ExcelApi', version)),
        [true, true],
      );
    },
  },
  {
    id: 'settings',
    documentation: 'https://learn.microsoft.com/javascript/api/office/office.settings',
    run: async () => {
      const { settings } = Office.context.document;
      settings.set('ShnorSelfTest', { term: 'C' });
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      const kept: unknown = settings.get('ShnorSelfTest');
      settings.remove('ShnorSelfTest');
      await new Promise((resolve) => settings.saveAsync(resolve));
      same([status, kept], ['succeeded', { term: 'C' }]);
    },
  },
  {
    id: 'own-writes-named',
    documentation: `${API}worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-triggersource-member`,
    run: async (context, sheet) => {
      const sources: unknown[] = [];
      const handler = sheet.onChanged.add(async ({ triggerSource }) => void sources.push(triggerSource));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await waitFor(() => sources.length > 0);
      handler.remove();
      await context.sync();
      same(sources, ['ThisLocalAddin']);
    },
  },
  {
    id: 'broken-batch-is-gone',
    documentation: `${GUIDE}testing/application-specific-api-error-handling`,
    run: async (context, sheet, name) => {
      const broken = Excel.run(async (other) => {
        other.workbook.worksheets.getItem(name).getRange('A1').values = [['не должно попасть']];
        throw new Error('stopped before the sync');
      });
      await broken.catch(() => undefined);
      same(await valuesOf(context, sheet.getRange('A1')), [['']]);
    },
  },
];
