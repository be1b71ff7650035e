import type { Insertion, Undo } from '../core/hosts/host';
import type { HostError } from '../core/hosts/hostError';
import { styled } from '../core/workbook/sheetRows';
import type { Edit } from '../core/workbook/edit';
import type { Sheet, Workbook } from '../core/workbook/workbook';
import { savedWorkbook } from '../workbench/grid/savedWorkbook';
import { excelHost } from './excelHost';

/**
 * Whatever is written, the workbook is afterwards what it was, or whole: every sync fails in turn, before anything
 * was applied, in the middle and after everything; and a stop comes before every sync.
 */

/** Cells that say nothing, lists that are empty and numbers of places are not what a person has in a workbook. */
const plain = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify({
      ...workbook,
      names: [...(workbook.names ?? [])].sort((a, b) => a.name.localeCompare(b.name)),
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          Object.entries({ ...row }).filter(([, cell]) => (cell ?? null) !== null),
        ),
      })),
    }).replace(/(,?(\[\]|null))+\]/g, ']'),
  );

const now = async (): Promise<unknown> => {
  // What the client might still send by itself has come by then.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await officeHost.grid.settled();
  return plain(savedWorkbook(officeHost.grid.book.save()));
};

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A sheet with everything that is written. */
const full = (name: string, text: string): Sheet => ({
  name,
  rows: [
    [styled(text, { bold: true, fill: '#FFEEDD' }), 'Число'],
    [styled('выполнено', { locked: false }), 3],
    ['просрочено', styled(0, { numberFormat: '0%' }, { formula: '=B2*2' })],
  ],
  merges: [area(4, 0, 4, 1)],
  columns: [{ width: 30 }, { hidden: true }],
  rowLooks: [{ height: 30 }],
  tables: [
    { name: 'ShnorSums', area: area(0, 0, 2, 1), columns: [text, 'Число'], style: 'TableStyleLight1' },
  ],
  validations: [{ areas: [area(1, 0, 2, 0)], rule: { type: 'list', source: '=ShnorWords' } }],
  conditionalFormats: [
    { areas: [area(1, 1, 2, 1)], rule: { type: 'formula', formula: '=B2>2' }, format: { color: '#FF0000' } },
  ],
  charts: [
    {
      type: 'stackedBar',
      title: 'По состоянию',
      series: [{ name: 'Число', categories: area(1, 0, 2, 0), values: area(1, 1, 2, 1), color: '#1F4E79' }],
      area: area(6, 0, 20, 4),
    },
  ],
  frozen: { rows: 1, columns: 0 },
  print: { landscape: true },
  protection: { allowFilter: true },
  stamp: { id: 'summary/sums', version: 1 },
});

const record = (...ids: string[]): Sheet => ({
  name: '_record',
  visibility: 'veryHidden',
  rows: [['template'], ...ids.map((id) => [id])],
});

const insertion = (text: string): Insertion => ({
  sheets: [full('Сводка', text), { name: 'Ещё', rows: [[text]] }, record(text)],
  names: [{ name: 'ShnorWords', formula: '=Сводка!$A$2:$A$3' }],
});

interface Operation {
  readonly name: string;
  prepare(): Promise<unknown>;
  run(signal?: { readonly aborted: boolean }): Promise<unknown>;
}

const type = (address: string, formulas: unknown[][], select?: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).formulas = formulas as string[][];
    if (select) sheet.getRange(select).select();
    await context.sync();
  });

let undo: Undo = { cells: [] };

const operations: Operation[] = [
  {
    name: 'sheets are added',
    prepare: () => type('A1', [['своё']]),
    run: (signal) => excelHost.insertSheets(insertion('новое'), signal ? { signal } : {}),
  },
  {
    name: 'sheets are added beside their like',
    prepare: () => excelHost.insertSheets(insertion('старое')),
    run: (signal) => excelHost.insertSheets(insertion('новое'), signal ? { signal } : {}),
  },
  {
    name: 'a sheet is replaced',
    prepare: () => excelHost.insertSheets(insertion('старое')),
    run: (signal) =>
      excelHost.insertSheets({ ...insertion('новое'), replace: ['Сводка'] }, signal ? { signal } : {}),
  },
];

const TEXT_CELL = { sheet: 'Лист1', row: 0, column: 3 };
const edits: readonly Edit[] = [
  { at: { sheet: 'Лист1', row: 0, column: 0 }, before: 'сентябрь', after: 45_900 },
  { at: { sheet: 'Лист1', row: 1, column: 0 }, before: '1.10', after: '=1+1' },
  { at: { sheet: 'Лист1', row: 5, column: 2 }, before: null, after: true },
  { at: TEXT_CELL, before: '007', after: 7 },
];
const typed = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D1').numberFormat = [['@']];
    sheet.getRange('A1:D2').formulas = [
      ['сентябрь', 1, '=B1*2', '007'],
      ["'1.10", 2, '', ''],
    ];
    sheet.getRange('A1').select();
    await context.sync();
  });

operations.push(
  {
    name: 'cells are changed',
    prepare: typed,
    run: (signal) => excelHost.apply(edits, signal ? { signal } : {}),
  },
  {
    name: 'a change is taken back',
    prepare: async () => {
      await typed();
      undo = (await excelHost.apply(edits)).undo;
    },
    run: () => excelHost.takeBack(undo),
  },
  {
    name: 'values are put over what stands there',
    prepare: typed,
    run: () =>
      excelHost.putInActiveCell(
        {
          values: [
            ['а', 1],
            ['=х', true],
          ],
        },
        true,
      ),
  },
  {
    name: 'functions are frozen on a copy',
    prepare: async () => {
      const formula = officeHost.grid.api.getFormula();
      formula.registerFunction('SHNOR.PAIR', () => [['да', 7]] as never, '');
      await type('A1:A3', [[21], ['=SHNOR.PAIR()'], ['=A1+1']]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect({ allowSort: true });
        await context.sync();
      });
    },
    run: () => excelHost.freezeFunctions('SHNOR.'),
  },
);

const GATHERED: Sheet = {
  name: 'Свод',
  rows: [
    ['Школа', 'Сколько', 'Вдвое'],
    ['Школа № 1', 10, { value: 20, formula: '=B2*2' }],
  ],
  tables: [
    {
      name: 'Rows',
      area: area(0, 0, 1, 2),
      columns: ['Школа', 'Сколько', 'Вдвое'],
    },
  ],
  stamp: { id: 'summary/collected/x', version: 1 },
};
const journal = (...files: string[]): Sheet => ({
  name: 'Журнал',
  rows: [['Файл'], ...files.map((file) => [file])],
  stamp: { id: 'summary/journal', version: 1 },
});
/** More rows than one request holds, so that a stop may come between. */
const MANY = Array.from({ length: 20 }, (_, row) => [`1.${row}`, row, row % 2 === 0 ? null : 'своё']);

operations.push({
  name: 'rows are gathered, with the sheets beside',
  prepare: async () => {
    await excelHost.insertSheets({ sheets: [GATHERED, journal('a.xlsx')] });
    await type('A20', [['']], 'A1');
  },
  run: (signal) =>
    excelHost.append(
      {
        insertion: {
          sheets: [journal('a.xlsx', 'b.xlsx'), { name: 'Кто не сдал', rows: [['Школа']] }],
          replace: ['Журнал'],
        },
        tables: [
          {
            sheet: 'Свод',
            isInserted: false,
            cells: [{ row: 1, column: 1, before: 10, after: 11 }],
            added: { from: 2, rows: MANY },
            like: 1,
            table: null,
            formulas: [2],
          },
        ],
      },
      signal ? { signal } : {},
    ),
});

async function outcomeOf(work: Promise<unknown>, where: string): Promise<'whole' | 'refused'> {
  try {
    await work;
    return 'whole';
  } catch (error) {
    const { code, message } = error as HostError;
    if (code !== 'FAILED' && code !== 'CANCELLED') throw new Error(`${where}: ${message}`);
    return 'refused';
  }
}

/** A workbook of its own for every attempt. */
async function afresh(operation: Operation): Promise<unknown> {
  officeBridge.failWhen(null);
  officeNewBook();
  await operation.prepare();
  return now();
}

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s',
  (_name, operation) => {
    /** How many actions each sync of an undisturbed run has, and what it leads to. */
    async function undisturbed() {
      const before = await afresh(operation);
      const sizes: number[] = [];
      officeBridge.failWhen((_batch, actions) => {
        sizes.push(actions);
        return undefined;
      });
      await operation.run();
      officeBridge.failWhen(null);
      const whole = await now();
      expect(whole).not.toEqual(before);
      return { whole, sizes };
    }

    test('every sync fails in turn, at its beginning, in its middle and at its end', async () => {
      const { whole, sizes } = await undisturbed();
      expect(sizes.length).toBeGreaterThan(1);
      for (const [index, size] of sizes.entries()) {
        const step = Math.max(1, Math.floor(size / 3));
        const points = new Set([0, 1, size - 1, size]);
        for (let point = step; point < size; point += step) points.add(point);
        for (const point of points) {
          const before = await afresh(operation);
          officeBridge.failWhen((batch) => (batch === index + 1 ? point : undefined));
          const where = `sync ${index + 1} of ${sizes.length}, action ${point} of ${size}`;
          const outcome = await outcomeOf(operation.run(), where);
          officeBridge.failWhen(null);
          expect([where, await now()]).toEqual([where, outcome === 'whole' ? whole : before]);
        }
      }
    }, 600_000);

    test('a stop comes before every sync', async () => {
      const { whole, sizes } = await undisturbed();
      for (const index of sizes.keys()) {
        const before = await afresh(operation);
        const sent = officeBridge.batches();
        const signal = {
          get aborted() {
            return officeBridge.batches() - sent >= index;
          },
        };
        const outcome = await outcomeOf(operation.run(signal), `stop before sync ${index + 1}`);
        expect([index, await now()]).toEqual([index, outcome === 'whole' ? whole : before]);
      }
    }, 600_000);

    test('when what was written cannot be taken back, that is said', async () => {
      const { sizes } = await undisturbed();
      const [last] = [...sizes.keys()].reverse();
      await afresh(operation);
      // The last sync breaks off after its first actions, and nothing works from then on.
      officeBridge.failWhen((batch) =>
        batch >= (last ?? 0) + 1 ? (batch === (last ?? 0) + 1 ? 1 : 0) : undefined,
      );
      await expect(operation.run()).rejects.toMatchObject({
        code: 'NOT_TAKEN_BACK',
        values: { reason: expect.stringContaining('GeneralException') },
      });
    }, 60_000);
  },
);
