import { excelHost } from './excelHost';

/** Through the real client: what is handed over, by which of the two ways. */

/** Every .xlsx begins as a zip does; long enough to be handed over in pieces. */
const file = Uint8Array.from({ length: 100_000 }, (_, index) => [0x50, 0x4b, 3, 4][index] ?? index % 251);

/** The page of the tests can do no downloads: it notes them. */
let downloads: { name: string; href: string }[] = [];
/** The client tells its platform by what it was started on, once for all: another one is put before it. */
function platform(name: string): void {
  const context = Object.create(Office.context, { platform: { value: name } }) as Office.Context;
  jest.replaceProperty(globalThis, 'Office', Object.create(Office, { context: { value: context } }));
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  downloads = [];
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: jest.fn() });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, href: this.href });
  });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  officeBridge.failWhen(null);
  officeHost.opened.length = 0;
});

test('on Windows the file is downloaded, and its address lives on for a while', async () => {
  platform('PC');
  expect(await excelHost.saveWorkbook(file, 'Карта.xlsx')).toBe('downloaded');
  expect(downloads).toEqual([{ name: 'Карта.xlsx', href: 'blob:1' }]);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  jest.advanceTimersByTime(60_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
  expect(officeHost.opened).toEqual([]);
});

test('on a Mac it is opened as a new workbook, byte for byte', async () => {
  jest.useRealTimers();
  platform('Mac');
  expect(await excelHost.saveWorkbook(file, 'Карта.xlsx')).toBe('opened');
  expect(downloads).toEqual([]);
  expect(officeHost.opened.map((text) => Buffer.from(text, 'base64').equals(Buffer.from(file)))).toEqual([
    true,
  ]);
});

test('where nothing can be downloaded it is opened too', async () => {
  jest.useRealTimers();
  platform('PC');
  Object.assign(URL, { createObjectURL: undefined });
  expect(await excelHost.saveWorkbook(file, 'Карта.xlsx')).toBe('opened');
});

test('where neither way is open, that is said', async () => {
  jest.useRealTimers();
  platform('Mac');
  officeBridge.failWhen(() => 0);
  await expect(excelHost.saveWorkbook(file, 'Карта.xlsx')).rejects.toMatchObject({
    code: 'CANNOT_SAVE',
  });
});

test('a file of another kind is downloaded, and on a Mac that is said to be impossible', async () => {
  platform('PC');
  await excelHost.saveFile(file, 'Формы.zip', 'application/zip');
  expect(downloads).toEqual([{ name: 'Формы.zip', href: 'blob:1' }]);
  platform('Mac');
  await expect(excelHost.saveFile(file, 'Формы.zip', 'application/zip')).rejects.toMatchObject({
    code: 'CANNOT_DOWNLOAD',
  });
});
