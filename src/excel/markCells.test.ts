import type { MarkedCell } from '../core/hosts/host';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';
import { excelHost } from './excelHost';

/** Through the real client: shading comes and goes, and nothing else changes. */

const sheets = () => savedWorkbook(officeHost.grid.book.save()).sheets;
const shaded = () =>
  (sheets()[0]?.conditionalFormats ?? []).map(({ areas, rule, format }) => [
    areas.map(({ top, left, bottom }) => `${top}-${bottom} ${left}`).join(','),
    rule.type === 'formula' ? rule.formula : '',
    format.fill,
  ]);

const SHEET = () => sheets()[0]?.name ?? '';
const cell = (row: number, column: number, as: MarkedCell['as']): MarkedCell => ({
  sheet: SHEET(),
  row,
  column,
  as,
});

const run = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const own = () =>
  run((sheet) => {
    const { custom } = sheet.getRange('A1:B9').conditionalFormats.add('Custom');
    custom.rule.formula = '=$A1="x"';
    custom.format.fill.color = '#00FF00';
    sheet.getRange('B2').format.fill.color = '#FFFF00';
  });

test('shading comes, changes and goes without a trace', async () => {
  await own();
  const before = JSON.stringify(sheets());
  await excelHost.markCells([cell(1, 1, 'warning'), cell(2, 1, 'warning'), cell(1, 1, 'error')]);
  expect(shaded()).toHaveLength(3);
  expect(shaded()).toContainEqual(['1-1 1', '=LEN("SHNOR")>0', '#FBDDDD']);
  expect(shaded()).toContainEqual(['2-2 1', '=LEN("SHNOR")>0', '#FFF1CC']);
  await excelHost.markCells([cell(5, 0, 'note')]);
  expect(shaded()).toHaveLength(2);
  await excelHost.markCells([]);
  expect(JSON.stringify(sheets())).toBe(before);
});

test('a protected sheet is told and left as it is', async () => {
  await run((sheet) => sheet.protection.protect());
  const before = JSON.stringify(sheets());
  expect(await excelHost.markCells([cell(1, 1, 'error')])).toEqual({ protectedSheets: [SHEET()] });
  expect(JSON.stringify(sheets())).toBe(before);
  expect(await excelHost.markCells([])).toEqual({ protectedSheets: [] });
});

test.each([0, 1, 3, 6])('a failure after %d actions leaves no shading', async (point) => {
  await own();
  const before = JSON.stringify(sheets());
  officeBridge.failWhen((batch) => (batch === 4 ? point : undefined));
  await expect(excelHost.markCells([cell(1, 1, 'error'), cell(3, 1, 'note')])).rejects.toMatchObject({
    code: 'FAILED',
  });
  officeBridge.failWhen(null);
  expect(JSON.stringify(sheets())).toBe(before);
});
