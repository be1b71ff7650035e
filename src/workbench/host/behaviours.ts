/**
 * Behaviours of Excel that the add-in leans on, each with the documentation that promises it and a check that runs
 * on the local host. docs/excel-checklist.md is made from this table, so that somebody with a real Excel can confirm
 * it line by line. `run` throws when the behaviour is not there.
 */

export interface Behaviour {
  readonly id: string;
  /** What Excel does, in Russian: the checklist is read by people. */
  readonly says: string;
  readonly documentation: string;
  run(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void>;
}

const API = 'https://learn.microsoft.com/javascript/api/excel/excel.';
const GUIDE = 'https://learn.microsoft.com/office/dev/add-ins/';

function same(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`got ${left}, expected ${right}`);
}

/** The code of the error that a sync ends with; fails when it does not. */
async function refused(context: Excel.RequestContext, code: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    same((error as OfficeExtension.Error).code, code);
    return;
  }
  throw new Error(`expected ${code}, and nothing was refused`);
}

async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await context.sync();
  return range.values as unknown[][];
}

export const behaviours: readonly Behaviour[] = [
  {
    id: 'sheet-name-taken',
    says: 'Добавить лист с именем, которое уже есть (в любом регистре), нельзя: ItemAlreadyExists.',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    run: async (context) => {
      context.workbook.worksheets.add('ЛИСТ1');
      await refused(context, 'ItemAlreadyExists');
    },
  },
  {
    id: 'sheet-name-bad',
    says: 'Имя листа длиннее 31 знака или с «/» не принимается: InvalidArgument.',
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
    says: 'Новый лист становится последним и не открывается сам.',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    run: async (context) => {
      const added = context.workbook.worksheets.add('Новый');
      const active = context.workbook.worksheets.getActiveWorksheet();
      added.load('position');
      active.load('name');
      await context.sync();
      same([added.position, active.name], [1, 'Лист1']);
    },
  },
  {
    id: 'null-object',
    says: 'getItemOrNullObject для листа, которого нет, даёт isNullObject = true без ошибки.',
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
    says: 'getItem для листа, которого нет: ItemNotFound.',
    documentation: `${API}worksheetcollection#excel-excel-worksheetcollection-getitem-member(1)`,
    run: async (context) => {
      context.workbook.worksheets.getItem('Нет такого').load('name');
      await refused(context, 'ItemNotFound');
    },
  },
  {
    id: 'batch-stops',
    says: 'Пакет останавливается на первой ошибке; то, что было до неё, остаётся сделанным.',
    documentation: `${GUIDE}testing/application-specific-api-error-handling`,
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['до ошибки']];
      context.workbook.worksheets.getItem('Нет такого').activate();
      sheet.getRange('A2').values = [['после ошибки']];
      await refused(context, 'ItemNotFound');
      same(await valuesOf(context, sheet.getRange('A1:A2')), [['до ошибки'], ['']]);
    },
  },
  {
    id: 'values-as-typed',
    says: 'Текст, записанный в values, читается как набранный: «1.10» — число 1,1, «=1+1» — формула, «TRUE» — логическое.',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['1.10', '=1+1', 'TRUE']];
      same(await valuesOf(context, range), [[1.1, 2, true]]);
    },
  },
  {
    id: 'apostrophe',
    says: 'Апостроф в начале оставляет текст текстом и сам в значении не виден.',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [["'1.10", "'=1+1"]];
      same(await valuesOf(context, range), [['1.10', '=1+1']]);
    },
  },
  {
    id: 'text-format',
    says: 'В ячейке с форматом «Текстовый» (@) записанное остаётся текстом.',
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
    says: 'null в массиве values оставляет ячейку как есть, пустая строка очищает её.',
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
    says: 'Одно значение или один формат заполняет весь диапазон.',
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
    says: 'Массив другого размера, чем диапазон, не принимается: InvalidArgument.',
    documentation: `${API}range#excel-excel-range-values-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'reading-values',
    says: 'Пустая ячейка читается как «», ошибка — как её текст, дата — как порядковый номер дня.',
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
    says: 'К моменту, когда sync вернул значения, формулы этого пакета уже посчитаны.',
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
    says: 'getUsedRangeOrNullObject(true) не считает занятыми пустые оформленные ячейки; на пустом листе его нет.',
    documentation: `${API}worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const empty = sheet.getUsedRangeOrNullObject(true);
      empty.load('address');
      await context.sync();
      same(empty.isNullObject, true);
      sheet.getRange('B2').values = [['х']];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      same(used.address, 'Лист1!B2');
    },
  },
  {
    id: 'merged-cells',
    says: 'Значение объединённых ячеек стоит в левой верхней, остальные пусты; getMergedAreasOrNullObject называет все объединения.',
    documentation: `${API}range#excel-excel-range-getmergedareasornullobject-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1').values = [['раздел']];
      sheet.getRange('A1:C1').merge(false);
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      const values = await valuesOf(context, sheet.getRange('A1:C1'));
      same(values, [['раздел', '', '']]);
      same(merged.areas.items[0]?.address, 'Лист1!A1:C1');
    },
  },
  {
    id: 'protected-sheet',
    says: 'На защищённом листе запись в заблокированную ячейку — AccessDenied, в разблокированную — проходит, читать можно всё.',
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
    says: 'Защитить уже защищённый лист нельзя: InvalidOperation; снятие защиты с незащищённого проходит без ошибки.',
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
    id: 'table-names',
    says: 'Имена таблиц в книге не повторяются: ItemAlreadyExists.',
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
    says: 'Таблица не может лечь на другую таблицу: InvalidArgument.',
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
    says: 'Таблица над одинаковыми формулами делает столбец вычисляемым: в новой строке формула появляется сама.',
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
    id: 'hidden-sheet-name',
    says: 'Имя с константой можно завести на одном листе и скрыть; его формула читается как записана.',
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
    id: 'validation-list',
    says: 'Список проверки данных — до 255 знаков; правило, подсказка и сообщение читаются обратно.',
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
    says: 'Подсказку без правила задать нельзя: InvalidArgument.',
    documentation: `${API}datavalidation#excel-excel-datavalidation-prompt-member`,
    run: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { title: 'т', message: 'м', showPrompt: true };
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'conditional-format',
    says: 'Условный формат по формуле ложится на диапазон или сразу на несколько; формула отсчитывается от первой ячейки.',
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
    says: 'Новый условный формат становится первым: его приоритет выше, чем у прежних.',
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
  {
    id: 'freeze-panes',
    says: 'freezeRows закрепляет верхние строки; место закрепления читается обратно.',
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
    id: 'hyperlink',
    says: 'Ссылка внутри книги задаётся через documentReference; текст ячейки становится textToDisplay.',
    documentation: `${API}range#excel-excel-range-hyperlink-member`,
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: 'Лист1!C5', textToDisplay: 'к строке' };
      range.load('hyperlink,values');
      await context.sync();
      same([range.hyperlink.documentReference, range.values], ['Лист1!C5', [['к строке']]]);
    },
  },
  {
    id: 'clear-all',
    says: 'range.clear() убирает значения, форматы, проверку данных, условные форматы и объединения.',
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
    id: 'select',
    says: 'range.select() на открытом листе выделяет ячейку; на скрытом листе — ошибка.',
    documentation: `${API}range#excel-excel-range-select-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('C5').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      same(selected.address, 'Лист1!C5');
      const hidden = context.workbook.worksheets.add('Скрытый');
      hidden.visibility = 'Hidden';
      hidden.getRange('A1').select();
      await refused(context, 'InvalidArgument');
    },
  },
  {
    id: 'last-visible-sheet',
    says: 'Последний видимый лист нельзя ни скрыть, ни удалить: InvalidOperation.',
    documentation: `${API}worksheet#excel-excel-worksheet-visibility-member`,
    run: async (context, sheet) => {
      sheet.visibility = 'Hidden';
      await refused(context, 'InvalidOperation');
      sheet.delete();
      await refused(context, 'InvalidOperation');
    },
  },
  {
    id: 'very-hidden',
    says: 'Лист бывает видимым, скрытым и «очень скрытым» (через меню его не показать).',
    documentation: `${API}sheetvisibility`,
    run: async (context) => {
      const added = context.workbook.worksheets.add('Служебный');
      added.visibility = 'VeryHidden';
      added.load('visibility');
      await context.sync();
      same(added.visibility, 'VeryHidden');
    },
  },
  {
    id: 'events',
    says: 'События onChanged, onActivated и onDeleted коллекции листов приходят после изменения, открытия и удаления листа.',
    documentation: `${GUIDE}excel/excel-add-ins-events`,
    run: async (context, sheet) => {
      const seen: string[] = [];
      const note = (name: string) => async () => {
        seen.push(name);
      };
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(note('changed'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeleted.add(note('deleted'));
      const other = worksheets.add('Другой');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      other.activate();
      await context.sync();
      sheet.activate();
      other.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      same([...new Set(seen)].sort(), ['activated', 'changed', 'deleted']);
    },
  },
  {
    id: 'chart',
    says: 'Диаграмма строится по блоку: первый столбец — подписи, остальные — ряды, первая строка — имена рядов.',
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
    id: 'print-setup',
    says: 'Ориентация, бумага A4, вписывание по ширине и повтор строк задаются через pageLayout.',
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
    id: 'copy-sheet',
    says: 'worksheet.copy ставит копию рядом, со своим именем; формулы в ней остаются формулами.',
    documentation: `${API}worksheet#excel-excel-worksheet-copy-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']];
      const copy = sheet.copy('After', sheet);
      copy.load('name,position');
      const range = copy.getRange('A2');
      range.load('formulas,values');
      await context.sync();
      same([copy.name, copy.position, range.formulas, range.values], ['Лист1 (2)', 1, [['=A1*2']], [[4]]]);
    },
  },
  {
    id: 'used-part',
    says: 'range.getUsedRangeOrNullObject(true) обрезает целые столбцы до занятых ячеек.',
    documentation: `${API}range#excel-excel-range-getusedrangeornullobject-member(1)`,
    run: async (context, sheet) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
      const part = sheet.getRange('B:B').getUsedRangeOrNullObject(true);
      part.load('address');
      const none = sheet.getRange('D:D').getUsedRangeOrNullObject(true);
      none.load('address');
      await context.sync();
      same([part.address, none.isNullObject], ['Лист1!B2:B3', true]);
    },
  },
  {
    id: 'not-loaded',
    says: 'Свойство, которое не загружали, прочитать нельзя: PropertyNotLoaded.',
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
    says: 'Excel LTSC 2021 знает ExcelApi 1.14; чего в нём нет, проверяется через isSetSupported.',
    documentation: `${GUIDE}develop/specify-office-hosts-and-api-requirements`,
    run: async () => {
      const { requirements } = Office.context;
      same(
        [requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')],
        [true, false],
      );
    },
  },
  {
    id: 'settings',
    says: 'Настройки документа сохраняются в книге через saveAsync.',
    documentation: 'https://learn.microsoft.com/javascript/api/office/office.settings',
    run: async () => {
      const { settings } = Office.context.document;
      settings.set('столбцы', { term: 'C' });
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      same([status, settings.get('столбцы')], ['succeeded', { term: 'C' }]);
    },
  },
];
