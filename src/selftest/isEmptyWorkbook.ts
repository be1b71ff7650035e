/** Whether a workbook holds nothing that could be lost. */
export function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject(true);
      range.load('address');
      return range;
    });
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}
