test('values, formulas and formats through the real client', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, "'1.10"],
    ];
    range.format.fill.color = '#FF0000';
    range.format.font.bold = true;
    const sum = sheet.getRange('C1');
    sum.formulas = [['=SUM(A1:A2)']];
    range.load('values,address');
    sum.load('values,formulas');
    range.format.load('wrapText');
    range.format.fill.load('color');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, '1.10'],
    ]);
    expect(range.address).toBe('Лист1!A1:B2');
    expect(sum.values).toEqual([[4]]);
    expect(range.format.fill.color).toBe('#FF0000');
    const dv = sheet.getRange('D1:D5').dataValidation;
    dv.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
    dv.prompt = { message: 'Выберите', title: 'Отметка', showPrompt: true };
    dv.load();
    const cf = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    cf.custom.rule.formula = '=A1>1';
    cf.custom.format.font.color = '#FF0000';
    cf.custom.rule.load('formula');
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Карта';
    table.load('name');
    sheet.names.add('_SHNOR', '="roadmap@1"');
    const names = sheet.names;
    names.load('items/name,items/formula');
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect({ allowAutoFilter: true });
    await context.sync();
    expect(dv.rule).toEqual({ list: { inCellDropDown: true, source: 'да,нет' } });
    expect(dv.prompt.message).toBe('Выберите');
    expect(cf.custom.rule.formula).toBe('=A1>1');
    expect(table.name).toBe('Карта');
    expect(names.items.map((x) => [x.name, x.formula])).toEqual([['_SHNOR', '="roadmap@1"']]);
  });
});
