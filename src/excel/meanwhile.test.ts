import type { Edit } from '../core/workbook/edit';
import { HostError } from '../core/hosts/hostError';
import { excelHost } from './excelHost';

/** What a person, or somebody at the same workbook, does between two requests of one piece of work. */

/** Every request is tried in turn, each on a workbook of its own. */
jest.setTimeout(60_000);

const sheetNamed = (name: string) => officeHost.grid.sheets().find((sheet) => sheet.getSheetName() === name);
const names = (): string[] => officeHost.grid.sheets().map((sheet) => sheet.getSheetName());

const rename = (from: string, to: string) => () => void sheetNamed(from)?.setName(to);
const remove = (name: string) => () => {
  const sheet = sheetNamed(name);
  if (sheet) officeHost.grid.book.deleteSheet(sheet);
};

/** Does something before one of the requests; tells how many requests there were. */
async function meanwhile(
  before: number,
  act: () => void,
  work: () => Promise<unknown>,
): Promise<{ error: HostError | null; requests: number }> {
  let requests = 0;
  officeBridge.failWhen((batch) => {
    requests = batch;
    if (batch === before) act();
    return undefined;
  });
  let error: unknown = null;
  try {
    await work();
  } catch (failure) {
    error = failure;
  }
  officeBridge.failWhen(null);
  if (error !== null && !(error instanceof HostError)) throw error;
  return { error: error as HostError | null, requests };
}

const put = (sheet: string, address: string, formulas: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas as string[][];
    await context.sync();
  });

const valuesOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

const edits: readonly Edit[] = ['Второй', 'Лист1'].map((sheet) => ({
  at: { sheet, row: 0, column: 0 },
  before: 'май',
  after: 45_900,
}));

/** Two sheets, a cell to mend on each, and a third one in view. */
async function twoSheets(): Promise<void> {
  officeNewBook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Второй');
    worksheets.add('Чужой').activate();
    await context.sync();
  });
  for (const sheet of ['Лист1', 'Второй']) await put(sheet, 'A1', [['май']]);
}

/** Each request of the work in turn, until there is none with that number. */
async function beforeEachRequest(
  prepare: () => Promise<unknown>,
  act: () => void,
  work: () => Promise<unknown>,
  look: (error: HostError | null) => Promise<void>,
): Promise<void> {
  for (let before = 1; before < 30; before++) {
    await prepare();
    const { error, requests } = await meanwhile(before, act, work);
    if (requests < before) {
      expect(before).toBeGreaterThan(2);
      return;
    }
    await look(error);
  }
}

test('a sheet renamed while its cells are mended is mended whole, or nothing is', () =>
  beforeEachRequest(
    twoSheets,
    rename('Лист1', 'Первый'),
    () => excelHost.apply(edits),
    async (error) => {
      expect([null, 'SHEET_GONE']).toContain(error?.code ?? null);
      const expected = error ? 'май' : 45_900;
      expect(await valuesOf('Первый', 'A1')).toEqual([[expected]]);
      expect(await valuesOf('Второй', 'A1')).toEqual([[expected]]);
    },
  ));

test.each(['Лист1', 'Второй'])('sheet %s deleted while cells are mended leaves the other as it was', (gone) =>
  beforeEachRequest(
    twoSheets,
    remove(gone),
    () => excelHost.apply(edits),
    async (error) => {
      expect(error).toMatchObject({ code: 'SHEET_GONE' });
      expect(await valuesOf(gone === 'Лист1' ? 'Второй' : 'Лист1', 'A1')).toEqual([['май']]);
    },
  ),
);

test('a sheet deleted while a mending is taken back leaves the other mended', async () => {
  let undo: Awaited<ReturnType<typeof excelHost.apply>>['undo'] = { cells: [] };
  await beforeEachRequest(
    async () => {
      await twoSheets();
      ({ undo } = await excelHost.apply(edits));
    },
    remove('Лист1'),
    () => excelHost.takeBack(undo),
    async (error) => {
      expect(error).toMatchObject({ code: 'SHEET_GONE' });
      expect(await valuesOf('Второй', 'A1')).toEqual([[45_900]]);
    },
  );
});

const gathering = (table: { sheet: string }) => ({
  insertion: { sheets: [{ name: 'Кто не сдал', rows: [['Школа']] }] },
  tables: [
    {
      ...table,
      isInserted: false,
      cells: [{ row: 0, column: 0, before: 'май', after: 'июнь' }],
      added: { from: 1, rows: [['август'], ['сентябрь']] },
      like: 0,
      table: null,
    },
  ],
});

test('a sheet renamed while rows are gathered in it has all of them or none, and no other sheet comes', () =>
  beforeEachRequest(
    twoSheets,
    rename('Лист1', 'Первый'),
    () => excelHost.append(gathering({ sheet: 'Лист1' })),
    async (error) => {
      expect([null, 'SHEET_GONE']).toContain(error?.code ?? null);
      expect(await valuesOf('Первый', 'A1:A3')).toEqual(
        error ? [['май'], [''], ['']] : [['июнь'], ['август'], ['сентябрь']],
      );
      expect(names().includes('Кто не сдал')).toBe(!error);
    },
  ));

test('a sheet deleted while rows are gathered in it is named, and nothing else comes', () =>
  beforeEachRequest(
    twoSheets,
    remove('Лист1'),
    () => excelHost.append(gathering({ sheet: 'Лист1' })),
    async (error) => {
      // Once the rows are in, the sheet is a person's to delete.
      expect([null, 'SHEET_GONE']).toContain(error?.code ?? null);
      expect(names().includes('Кто не сдал')).toBe(!error);
    },
  ));

test('sheets that could not be added are taken back though the one in view was deleted', async () => {
  await twoSheets();
  let isGone = false;
  officeBridge.failWhen((batch, actions) => {
    if (batch < 4 || isGone) return undefined;
    isGone = true;
    remove('Чужой')();
    return actions;
  });
  const sheets = [{ name: 'План', rows: [['а']] }];
  await expect(excelHost.insertSheets({ sheets })).rejects.toMatchObject({ code: 'FAILED' });
  officeBridge.failWhen(null);
  expect(names()).toEqual(['Лист1', 'Второй']);
});

test('the next start works after all that', async () => {
  await twoSheets();
  await meanwhile(2, remove('Лист1'), () => excelHost.apply(edits));
  await excelHost.apply(edits.slice(0, 1));
  expect(await valuesOf('Второй', 'A1')).toEqual([[45_900]]);
});
