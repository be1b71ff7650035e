import fc from 'fast-check';
import { cellValue } from '../core/workbook/cell';
import type { Cell, Sheet, Workbook } from '../core/workbook/workbook';
import { WorkbookFault } from './guards';
import { inflateNode } from './inflateNode';
import { readXlsx } from './readXlsx';
import { CORNER, arbitraryWorkbook } from '../../tests/xlsx/arbitraryWorkbook';
import {
  faultsIn,
  hasFormatChecks,
  hasLibreOffice,
  savedByLibreOffice,
} from '../../tests/xlsx/outsidePrograms';
import { writeXlsx } from './writeXlsx';
import { readZip, unpackedBytes } from './zip';

const read = (bytes: Uint8Array): Workbook =>
  readXlsx(bytes, { inflate: inflateNode, formulas: true, formats: 'all' });

/** Parts of a written file as texts. */
async function partsOf(workbook: Workbook): Promise<Map<string, string>> {
  const zip = readZip(await writeXlsx(workbook), { parts: 1000 });
  return new Map(
    [...zip.entries.values()].map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackedBytes(zip, entry, inflateNode)),
    ]),
  );
}

const sheet = (changes: Partial<Sheet> = {}): Sheet => ({ name: 'Лист1', rows: [], ...changes });
const book = (changes: Partial<Sheet> = {}): Workbook => ({ sheets: [sheet(changes)] });
const SERIES = {
  name: 'а',
  categories: { top: 1, left: 0, bottom: 9, right: 0 },
  values: { top: 1, left: 1, bottom: 9, right: 1 },
};
const COLUMN = { top: 1, left: 0, bottom: 9, right: 0 };

describe('a workbook that is written', () => {
  it('reads back equal, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorkbook, async (workbook) => {
        expect(read(await writeXlsx(workbook))).toEqual(workbook);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives the same bytes every time', async () => {
    const [workbook] = fc.sample(arbitraryWorkbook, { numRuns: 1, seed: 7 }) as [Workbook];
    expect(await writeXlsx(workbook)).toEqual(await writeXlsx(workbook));
  });

  it('names neither a person nor a moment', async () => {
    const parts = await partsOf(book());
    expect(parts.get('docProps/core.xml')).not.toMatch(/creator|created|modified/);
    expect([...parts.values()].join('')).not.toMatch(/hucre/);
  });

  it('may have a cell in the far corner', async () => {
    const { sheets } = read(await writeXlsx({ sheets: [CORNER] }));
    expect(sheets[0]?.rows[1_048_575]?.[16_383]).toBe('край');
  });

  it('has texts for texts, whatever they begin with', async () => {
    const texts = ['=HYPERLINK("http://x")', '+7 900', '-5', '@SUM(A1)', '=1+1', '#N/A', '\t=1'];
    const parts = await partsOf(book({ rows: [texts] }));
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(read(await writeXlsx(book({ rows: [texts] }))).sheets[0]?.rows).toEqual([texts]);
  });

  it('keeps the results of formulas, errors and nothing among them', async () => {
    const results: Cell[] = ['а', '', 0, false, true, { error: '#N/A' }, null].map((value) => ({
      value,
      formula: '=A1',
    }));
    expect(read(await writeXlsx(book({ rows: [results] }))).sheets[0]?.rows).toEqual([results]);
  });

  it('writes errors younger than its readers as Excel does', async () => {
    expect(read(await writeXlsx(book({ rows: [[{ error: '#SPILL!' }]] }))).sheets[0]?.rows).toEqual([
      [{ error: '#VALUE!' }],
    ]);
  });

  it('opens on its first visible sheet', async () => {
    const parts = await partsOf({ sheets: [sheet({ visibility: 'hidden' }), sheet({ name: 'Второй' })] });
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
  });

  it('writes the stamp as a hidden name of the sheet', async () => {
    const parts = await partsOf({
      sheets: [sheet(), sheet({ name: 'План', stamp: { id: 'roadmap', version: 3 } })],
    });
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_SHNOR" localSheetId="1" hidden="1">&quot;roadmap@3&quot;</definedName>',
    );
  });
});

describe('a workbook that Excel would not take', () => {
  const text = (length: number): string => 'а'.repeat(length);
  const table = { name: 'Т', area: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ['а', 'б'] };
  const list = (source: readonly string[]) =>
    book({ validations: [{ areas: [COLUMN], rule: { type: 'list', source } }] });
  const prompt = (title: string, words: string) =>
    book({
      validations: [
        { areas: [COLUMN], rule: { type: 'custom', formula: '=1' }, prompt: { title, text: words } },
      ],
    });
  const named = (name: string, formula = '=1') => ({ ...book(), names: [{ name, formula }] });

  it.each<[RegExp, Workbook]>([
    [/needs a visible sheet/, { sheets: [] }],
    [/needs a visible sheet/, book({ visibility: 'hidden' })],
    [/no name for a sheet/, { sheets: [sheet({ name: '' })] }],
    [/no name for a sheet/, { sheets: [sheet({ name: 'а/б' })] }],
    [/no name for a sheet/, { sheets: [sheet({ name: text(32) })] }],
    [/no name for a sheet/, { sheets: [sheet({ name: "'а" })] }],
    [/no name for a sheet/, { sheets: [sheet({ name: 'History' })] }],
    [/two sheets have this name/, { sheets: [sheet(), sheet({ name: 'ЛИСТ1' })] }],
    [/Лист1!B1: a text has at most 32767 characters, not 32768/, book({ rows: [[1, text(32_768)]] })],
    [/Лист1!A2: NaN is no number/, book({ rows: [[], [NaN]] })],
    [/Лист1!A1: Infinity is no number/, book({ rows: [[{ value: Infinity, format: { bold: true } }]] })],
    [/a formula begins with "="/, book({ rows: [[{ value: 1, formula: 'A1' }]] })],
    [/a formula has at most 8192/, book({ rows: [[{ value: 1, formula: `=${text(9000)}` }]] })],
    [/number format too long/, book({ rows: [[{ value: 1, format: { numberFormat: text(256) } }]] })],
    [/a list has 1 to 255 characters, not 260/, list([text(130), text(129)])],
    [/a list has 1 to 255 characters/, list([])],
    [/has a comma/, list(['да, нет'])],
    [/has a comma or spaces/, list([' да'])],
    [/a title has at most 32/, prompt(text(33), 'а')],
    [/a message has at most 255/, prompt('а', text(256))],
    [
      /needs areas on the sheet/,
      book({ validations: [{ areas: [], rule: { type: 'custom', formula: '=1' } }] }),
    ],
    [/"Т 1" is no name/, book({ rows: [['а', 'б'], [1]], tables: [{ ...table, name: 'Т 1' }] })],
    [/"AB12" is no name/, book({ rows: [['а', 'б'], [1]], tables: [{ ...table, name: 'AB12' }] })],
    [
      /two columns are named "А"/,
      book({ rows: [['а', 'А'], [1]], tables: [{ ...table, columns: ['а', 'А'] }] }),
    ],
    [/column 2 has no name/, book({ rows: [['а', ''], [1]], tables: [{ ...table, columns: ['а', ''] }] })],
    [/the header cell of "б" holds "в"/, book({ rows: [['а', 'в'], [1]], tables: [table] })],
    [
      /3 column names do not fit/,
      book({ rows: [['а', 'б', 'в']], tables: [{ ...table, columns: ['а', 'б', 'в'] }] }),
    ],
    [
      /no row below its header/,
      book({ rows: [['а', 'б']], tables: [{ ...table, area: { ...table.area, bottom: 0 } }] }),
    ],
    [
      /it has merged cells: A1:B1/,
      book({ rows: [['а', 'б'], [1]], tables: [table], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }),
    ],
    [
      /tables overlap: A1:B2 and A1:B2/,
      book({ rows: [['а', 'б'], [1]], tables: [table, { ...table, name: 'Т2' }] }),
    ],
    [
      /two tables have this name/,
      {
        sheets: [
          sheet({ rows: [['а', 'б'], [1]], tables: [table] }),
          sheet({ name: 'б', rows: [['а', 'б'], [1]], tables: [{ ...table, name: 'т' }] }),
        ],
      },
    ],
    [/cannot merge A1/, book({ merges: [{ top: 0, left: 0, bottom: 0, right: 0 }] })],
    [
      /merges overlap: A1:B2 and B2:C3/,
      book({
        merges: [
          { top: 1, left: 1, bottom: 2, right: 2 },
          { top: 0, left: 0, bottom: 1, right: 1 },
        ],
      }),
    ],
    [
      /conditional format 1: it needs areas/,
      book({
        conditionalFormats: [
          { areas: [{ ...COLUMN, bottom: 2e6 }], rule: { type: 'formula', formula: '=1' }, format: {} },
        ],
      }),
    ],
    [
      /a pie shows one series/,
      book({ charts: [{ type: 'pie', title: 'а', area: COLUMN, series: [SERIES, SERIES] }] }),
    ],
    [/column 1 is 300 wide/, book({ columns: [{ width: 300 }] })],
    [/row 1 is 500 high/, book({ rowLooks: [{ height: 500 }] })],
    [/paper size 77/, book({ print: { paperSize: 77 } })],
    [/a header or footer has at most 255/, book({ print: { footer: text(256) } })],
    [/"Мой план" is no name/, named('Мой план')],
    [/"R1C1" is no name/, named('R1C1')],
    [/a formula begins with/, named('План', 'A1')],
    [
      /it is given twice/,
      {
        ...book(),
        names: [
          { name: 'План', formula: '=1' },
          { name: 'ПЛАН', formula: '=2' },
        ],
      },
    ],
    [/there is no sheet "Нет"/, { ...book(), names: [{ name: 'План', formula: '=1', sheet: 'Нет' }] }],
    [/property : it has no name/, { ...book(), properties: new Map([['', 1]]) }],
    [/a number that is none/, { ...book(), properties: new Map([['а', NaN]]) }],
  ])('is a fault that is named: %s', async (fault, workbook) => {
    await expect(writeXlsx(workbook)).rejects.toThrow(WorkbookFault);
    await expect(writeXlsx(workbook)).rejects.toThrow(fault);
  });
});

/** Workbooks with everything that they may have. */
const samples = (): Workbook[] => fc.sample(arbitraryWorkbook, { numRuns: 12, seed: 20 });

(hasFormatChecks ? describe : describe.skip)('the schemas of the format and the rules beyond them', () => {
  it('find no fault in what is written', async () => {
    for (const workbook of samples()) expect(faultsIn(await writeXlsx(workbook))).toEqual([]);
  }, 120_000);
});

(hasLibreOffice ? describe : describe.skip)('LibreOffice', () => {
  const yes = { style: 'stop' as const, title: 'Ошибка', text: 'Выберите из списка.' };
  const workbook: Workbook = {
    sheets: [
      {
        name: 'Дорожная карта',
        stamp: { id: 'roadmap', version: 3 },
        rows: [
          ['№', 'Мероприятие', 'Срок', 'Доля', 'Да'],
          [
            1,
            'Анализ & «план» <1>\nвторая строка',
            { value: 44_058, format: { numberFormat: 'dd.mm.yyyy', locked: false } },
            { value: 0.5, format: { numberFormat: '0.0%' } },
            true,
          ],
          [2, '=не формула', { error: '#N/A' }, { value: 2, formula: '=A2*2' }, false],
          [3, ' пробелы по краям ', '_x000D_', -0.25, 1.5],
        ],
        columns: [{ width: 6 }, { width: 40 }, undefined, { hidden: true }],
        merges: [{ top: 5, left: 0, bottom: 6, right: 2 }],
        tables: [
          {
            name: 'План',
            area: { top: 0, left: 0, bottom: 3, right: 4 },
            columns: ['№', 'Мероприятие', 'Срок', 'Доля', 'Да'],
            style: 'TableStyleLight1',
          },
        ],
        validations: [
          {
            areas: [COLUMN],
            rule: { type: 'list', source: ['да', 'нет'] },
            prompt: { title: 'Отметка', text: 'да или нет' },
            error: yes,
          },
          { areas: [{ ...COLUMN, left: 1, right: 1 }], rule: { type: 'list', source: '=Ответственные' } },
          {
            areas: [{ ...COLUMN, left: 3, right: 3 }],
            rule: { type: 'decimal', comparison: 'between', first: 0, second: 1 },
            allowBlank: false,
            error: yes,
          },
        ],
        conditionalFormats: [
          { areas: [COLUMN], rule: { type: 'formula', formula: '=$B2=""' }, format: { fill: '#FCE4D6' } },
        ],
        protection: { allowFilter: true, allowSort: true, allowFormatRows: true },
        frozen: { rows: 1, columns: 2 },
      },
      { name: 'Списки', visibility: 'hidden', rows: [['Директор'], ['Завуч']] },
    ],
    names: [{ name: 'Ответственные', formula: '=Списки!$A$1:$A$2' }],
    properties: new Map<string, string | number | boolean>([
      ['Программа', 'Балаганск'],
      ['Год', 2020],
    ]),
  };
  /** What cells hold, as far as there are rows in the workbook that was written. */
  const values = ({ rows }: Sheet, count: number) =>
    rows.slice(0, count).map((row) => Array.from(row ?? [], cellValue));

  it('opens and saves it, and what matters is still there', async () => {
    const saved = read(savedByLibreOffice(await writeXlsx(workbook)));
    const [plan, lists] = workbook.sheets as [Sheet, Sheet];
    const [savedPlan, savedLists] = saved.sheets as [Sheet, Sheet];
    expect(values(savedPlan, 4)).toEqual(values(plan, 4));
    expect(values(savedLists, 2)).toEqual(values(lists, 2));
    expect(savedLists.visibility).toBe('hidden');
    expect(savedPlan.validations).toEqual(plan.validations);
    expect(savedPlan.protection).toEqual(plan.protection);
    expect(savedPlan.merges).toEqual(plan.merges);
    expect(savedPlan.stamp).toEqual(plan.stamp);
    expect(savedPlan.tables?.[0]).toMatchObject({ name: 'План', area: plan.tables?.[0]?.area });
    expect(savedPlan.conditionalFormats?.[0]).toMatchObject({
      rule: { type: 'formula', formula: '=$B2=""' },
      format: { fill: '#FCE4D6' },
    });
    expect(saved.names).toEqual(workbook.names);
    expect(saved.properties).toEqual(new Map([...(workbook.properties ?? [])].sort()));
    expect(savedPlan.rows[1]?.[2]).toMatchObject({ value: 44_058, format: { locked: false } });
  }, 180_000);
});
