import { hostErrors as en } from '../locales/en/host';
import { hostErrors as ru } from '../locales/ru/host';
import { excelHost } from './excelHost';

/** What Excel refuses, and what a person is told to do. */

/** Answers every request with a failure, as Excel words it. */
async function refusedWith<T>(code: string, work: () => Promise<T>): Promise<T> {
  const { execute } = officeHost;
  const error = { Code: code, Message: 'refused', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
  officeHost.execute = () => Promise.resolve({ Results: [], Error: error });
  try {
    return await work();
  } finally {
    officeHost.execute = execute;
  }
}

/** Office.js freezes its document: what it says is changed on a view of it. */
let said: Record<string, unknown> = {};
let real: typeof Office;
const viewOf = <T extends object>(real: T, own: () => Record<string, unknown>): T =>
  new Proxy({} as T, {
    get: (_, name) => {
      if (typeof name === 'string' && name in own()) return own()[name];
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? (value as () => unknown).bind(real) : value;
    },
  });
beforeAll(() => {
  real = Office;
  const document = viewOf(real.context.document, () => said);
  const context = viewOf(real.context, () => ({ document }));
  Object.assign(globalThis, { Office: viewOf(real, () => ({ context })) });
});
afterAll(() => void Object.assign(globalThis, { Office: real }));
beforeEach(() => (said = {}));

test.each([
  ['ConnectionFailure', 'CLOSED'],
  ['InvalidOrTimedOutSession', 'CLOSED'],
  ['HostRestartNeeded', 'CLOSED'],
  ['InactiveWorkbook', 'INACTIVE'],
  ['WriteNotSupportedWhenModalDialogOpen', 'BUSY'],
  ['ActivityLimitReached', 'BUSY'],
  ['InvalidOperationInCellEditMode', 'EDITING'],
])('%s is %s, has its sentence in both languages, and the next start works', async (excel, code) => {
  await expect(refusedWith(excel, () => excelHost.readActiveSheet())).rejects.toMatchObject({ code });
  for (const texts of [ru, en]) expect(texts[code]?.({})).toMatch(/.\. .+\.$/);
  expect((await excelHost.readActiveSheet()).sheet.name).toBe('Лист1');
});

test('a workbook open for reading is told from a protected sheet', async () => {
  said = { mode: 'readOnly' };
  await expect(refusedWith('AccessDenied', () => excelHost.markCells([]))).rejects.toMatchObject({
    code: 'READ_ONLY',
  });
  said = {};
  await expect(refusedWith('AccessDenied', () => excelHost.markCells([]))).rejects.toMatchObject({
    code: 'SHEET_PROTECTED',
  });
});

test('a sheet of a workbook with a protected structure is not copied, and that is said', async () => {
  officeHost.grid.api.getFormula().registerFunction('SHNOR.ONE', () => 1, '');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=SHNOR.ONE()']];
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(excelHost.freezeFunctions('SHNOR.')).rejects.toMatchObject({ code: 'WORKBOOK_PROTECTED' });
});

test('a setting that could not be saved is what it was', async () => {
  await excelHost.saveSetting('rules', { a: 1 });
  const saveAsync = (done: (result: unknown) => void) => done({ status: 'failed', error: { message: 'no' } });
  const { settings } = real.context.document;
  said = { settings: viewOf(settings, () => ({ saveAsync })) };
  await expect(excelHost.saveSetting('rules', { a: 2 })).rejects.toMatchObject({ code: 'NOT_KEPT' });
  said = { ...said, mode: 'readOnly' };
  await expect(excelHost.saveSetting('other', 1)).rejects.toMatchObject({ code: 'READ_ONLY' });
  expect([excelHost.setting('rules'), excelHost.setting('other')]).toEqual([{ a: 1 }, null]);
});
