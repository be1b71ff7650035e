/** What each reading and writing asks of Excel, word for word: also what the grid behind the tests does not show. */
import { expectGenerated } from '../../tests/generated';
import { queuedBy } from '../../tests/queuedRequests';
import type { Undo } from '../core/hosts/host';
import { summaryStamp } from '../core/workbook/stamp';
import type { CellFormat, Chart, Sheet, Validation } from '../core/workbook/workbook';
import { excelHost } from './excelHost';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const CHART_TYPES: readonly Chart['type'][] = [
  'column',
  'bar',
  'line',
  'pie',
  'doughnut',
  'stackedBar',
  'stackedColumn',
  'scatter',
];
const LOOKS: readonly CellFormat[] = [
  { fontName: 'Calibri', fontSize: 11, bold: true, italic: true, color: '#123456', fill: '#FEDCBA' },
  {
    underline: true,
    strike: true,
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    indent: 2,
    locked: false,
  },
  { underline: false, strike: false, bold: false, italic: false, wrap: false, locked: true },
  { horizontal: 'fill', vertical: 'center', numberFormat: '0.00' },
  { horizontal: 'justify', vertical: 'bottom', numberFormat: 'dd.mm.yyyy' },
];
const BORDERS = (['hair', 'thin', 'medium', 'thick', 'dashed', 'dotted', 'double'] as const).map(
  (style, index): CellFormat => ({
    border:
      index === 0 ? { top: { style } } : { right: { style, color: '#00000' + index }, bottom: { style } },
  }),
);
const FRAMED: CellFormat = {
  border: {
    top: { style: 'thin' },
    right: { style: 'thin' },
    bottom: { style: 'thin' },
    left: { style: 'thin' },
  },
};
const VALIDATIONS: readonly Validation[] = [
  { areas: [area(0, 0, 3, 0)], rule: { type: 'list', source: ['да', 'нет'] } },
  {
    areas: [area(0, 1, 3, 1), area(5, 1, 6, 1)],
    rule: { type: 'list', source: '=Список' },
    allowBlank: false,
  },
  {
    areas: [area(0, 2, 0, 2)],
    rule: { type: 'custom', formula: '=A1>0' },
    prompt: { title: 'Т', text: 'п' },
  },
  ...(['whole', 'decimal', 'date', 'time', 'textLength'] as const).map((type, index): Validation => ({
    areas: [area(index, 3, index, 3)],
    rule: {
      type,
      comparison: index === 0 ? 'between' : 'greaterThan',
      first: index,
      ...(index === 0 && { second: 9 }),
    },
    error: {
      title: 'Ошибка',
      text: 'нельзя',
      style: (['stop', 'warning', 'information'] as const)[index % 3] ?? 'stop',
    },
  })),
  ...(['notBetween', 'equal', 'notEqual', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const).map(
    (comparison, index): Validation => ({
      areas: [area(index, 4, index, 4)],
      rule: { type: 'whole', comparison, first: '=A1', ...(index === 0 && { second: '=A2' }) },
    }),
  ),
];

const RICH: Sheet = {
  name: 'Всё',
  rows: [
    ['Заголовок', 'Число', 'Дата', 'Формула'],
    [
      { value: 'а', format: LOOKS[0] as CellFormat },
      { value: 1.5, format: LOOKS[3] as CellFormat },
      { value: 44_058, format: LOOKS[4] as CellFormat },
      { value: 3, formula: '=B2*2' },
    ],
    [
      { value: '1.10', format: { numberFormat: '@' } },
      '1.10',
      '=не формула',
      { value: true, format: LOOKS[1] as CellFormat },
      { value: null, format: LOOKS[2] as CellFormat },
      { value: { error: '#N/A' } },
    ],
    BORDERS.map((format) => ({ value: null, format })),
    ...[0, 1].map(() => [FRAMED, FRAMED].map((format) => ({ value: null, format }))),
    [
      { value: 'к строке', link: { sheet: 'Всё', address: 'A1' } },
      { value: 7, link: { sheet: 'План 2025', address: 'B2' } },
      { value: null, link: { sheet: 'Всё', address: 'A2' } },
    ],
  ],
  merges: [area(8, 0, 8, 3), area(9, 1, 10, 1)],
  columns: [{ width: 10 }, undefined, { width: 12.5, hidden: true }, { hidden: true }],
  rowLooks: [{ height: 26 }, undefined, { hidden: true }],
  tables: [
    {
      name: 'Таблица',
      area: area(0, 0, 2, 3),
      columns: ['Заголовок', 'Число', 'Дата', 'Формула'],
      style: 'TableStyleLight1',
    },
  ],
  validations: VALIDATIONS,
  conditionalFormats: [
    {
      areas: [area(0, 0, 3, 0)],
      rule: { type: 'formula', formula: '=A1=1' },
      format: { fill: '#FF0000', bold: true },
    },
    {
      areas: [area(0, 1, 3, 1)],
      rule: { type: 'cell', comparison: 'between', first: 1, second: 2 },
      format: { color: '#00FF00', italic: true, strike: true },
      stopIfTrue: true,
    },
    ...(
      [
        'notBetween',
        'equal',
        'notEqual',
        'greaterThan',
        'lessThan',
        'greaterThanOrEqual',
        'lessThanOrEqual',
      ] as const
    ).map((comparison) => ({
      areas: [area(0, 2, 3, 2)],
      rule: {
        type: 'cell' as const,
        comparison,
        first: 1,
        ...(comparison === 'notBetween' && { second: 2 }),
      },
      format: { fill: '#0000FF' },
    })),
  ],
  charts: CHART_TYPES.map((type, index) => ({
    type,
    title: `График ${index}`,
    area: area(12 + 10 * index, 0, 20 + 10 * index, 5),
    series:
      index === 3
        ? []
        : [
            { name: 'Один', categories: area(1, 0, 2, 0), values: area(1, 1, 2, 1), color: '#112233' },
            { name: 'Два', categories: area(0, 0, 0, 3), values: area(1, 0, 1, 3) },
          ].slice(index === 4 ? 1 : 0),
  })),
  frozen: { rows: 1, columns: 2 },
  print: {
    landscape: true,
    breaks: [3, 7],
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 2,
    margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.3 },
    repeatRows: { from: 0, to: 1 },
    header: 'верх',
    footer: '&P',
    area: area(0, 0, 10, 5),
  },
  protection: { allowFilter: true, allowSort: true, allowInsertRows: false, allowFormatColumns: true },
  tabColor: '#AABBCC',
  hideGridlines: true,
  stamp: summaryStamp('everything', 3),
};
const SMALL: readonly Sheet[] = [
  {
    name: 'Строки',
    rows: [['а'], [1]],
    frozen: { rows: 1, columns: 0 },
    print: { landscape: false, fitToWidth: 1, fitToHeight: 0 },
    protection: { allowDeleteRows: true, allowFormatCells: true, allowFormatRows: true },
  },
  {
    name: 'Столбцы',
    rows: [],
    frozen: { rows: 0, columns: 1 },
    visibility: 'hidden',
    print: { paperSize: 8 },
  },
  {
    name: 'Скрытый',
    rows: [[], undefined, [null, 'б']],
    frozen: { rows: 0, columns: 0 },
    visibility: 'veryHidden',
  },
];
const NAMES = [
  { name: 'Список', formula: "='Всё'!$A$2:$A$3" },
  { name: '_внутри', formula: '=1', sheet: 'Всё', hidden: true },
];

const parts: string[] = [];
const told = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  parts.push(`# ${name}`, await queuedBy(work), '');
};
/** Ids that the grid makes up differ from run to run. */
const withoutIds = (text: string): string => {
  const known = new Map<string, string>();
  const plain = text.replace(/(?<=\{(?:table-)?)[A-Za-z0-9_-]{21}(?=[-}])/g, (id) => {
    const name = known.get(id) ?? `new${known.size + 1}`;
    known.set(id, name);
    return name;
  });
  return plain.replace(/Worksheets\["\{(\w+)\}"\]/g, '$1');
};
const hold = (file: string): void => {
  expectGenerated(`src/excel/${file}.golden.txt`, withoutIds(parts.splice(0).join('\n')));
};
const fill = (name: string, values: readonly (readonly unknown[])[]) =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const there = sheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = there.isNullObject ? sheets.add(name) : there;
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).formulas = values as string[][];
    await context.sync();
  });

test('sheets are added, and one is replaced', async () => {
  const shares: number[] = [];
  const onProgress = (share: number) => void shares.push(share);
  const insertion = { sheets: [RICH, ...SMALL], names: NAMES };
  await told('insertSheets', () => excelHost.insertSheets(insertion, { onProgress }));
  await told('stampedSheets', () => excelHost.stampedSheets(['summary/everything']));
  const again = {
    sheets: [{ ...RICH, rows: [['новое']], charts: [], merges: [], tables: [] }],
    replace: ['Всё'],
  };
  await told('insertSheets in place', () => excelHost.insertSheets(again, { onProgress }));
  parts.push(`progress ${shares.map((share) => share.toFixed(2)).join(' ')}`);
  hold('queuedInsertion');
}, 60_000);

test('an insertion that breaks off is taken back', async () => {
  for (const at of [3, 4]) {
    officeBridge.failWhen((batch, actions) => (batch === at ? actions : undefined));
    await told(`insertSheets, batch ${at} fails`, () =>
      excelHost.insertSheets({
        sheets: [{ name: 'А', rows: [[1]], stamp: summaryStamp('a', 1) }, ...SMALL],
        names: [{ name: 'Имя', formula: '=1' }],
      }),
    );
    officeBridge.failWhen(null);
  }
  hold('queuedUndo');
}, 60_000);

test('what is read', async () => {
  await fill('Лист1', [
    ['№', 'Мероприятие', 5],
    ['1', '=1+1', '=1/0'],
  ]);
  await fill('Второй', [['а']]);
  await told('readActiveSheet', () => excelHost.readActiveSheet());
  await told('readWorkbook', () => excelHost.readWorkbook());
  await told('readStamped', () => excelHost.readStamped(['summary/everything']));
  await told('select', () => excelHost.select('Второй', 'A1'));
  await told('select a sheet that is gone', () => excelHost.select('Нет', 'A1'));
  await told('selection', () => excelHost.selection());
  await told('readRange', () => excelHost.readRange('Лист1!A1:C2'));
  await told('readRange of the sheet in view', () => excelHost.readRange('A:A'));
  hold('queuedReading');
}, 60_000);

test('what is written into cells', async () => {
  await fill('Лист1', [
    ['№', 'Мероприятие', 5],
    ['1', 'Семинар', '=C1*2'],
  ]);
  const at = (row: number, column: number) => ({ sheet: 'Лист1', row, column });
  let undo: Undo | null = null;
  await told('apply', async () => {
    const applied = await excelHost.apply([
      { at: at(0, 2), before: 5, after: 7 },
      { at: at(1, 1), before: 'Семинар', after: '=не формула' },
      { at: at(1, 0), before: 1, after: null },
      { at: at(3, 0), before: null, after: '1.10' },
    ]);
    undo = applied.undo;
    return applied;
  });
  await told('takeBack', () => excelHost.takeBack(undo ?? { cells: [] }));
  await told('apply to what is changed', () => excelHost.apply([{ at: at(0, 2), before: 6, after: 7 }]));
  await told('apply to a sheet that is gone', () =>
    excelHost.apply([{ at: { sheet: 'Нет', row: 0, column: 0 }, before: null, after: 7 }]),
  );
  await told('apply nothing', () => excelHost.apply([]));
  officeBridge.failWhen((batch, actions) => (batch === 2 ? actions : undefined));
  await told('apply, the second batch fails', () => excelHost.apply([{ at: at(0, 2), before: 5, after: 7 }]));
  officeBridge.failWhen(null);
  await excelHost.select('Лист1', 'E5');
  await told('putInActiveCell', () => excelHost.putInActiveCell({ formula: '=1+1' }, false));
  await told('putInActiveCell again', () => excelHost.putInActiveCell({ values: [['а', 2]] }, false));
  await told('putInActiveCell over it', () => excelHost.putInActiveCell({ values: [['=а', 2]] }, true));
  await told('markCells', () =>
    excelHost.markCells([
      { ...at(0, 0), as: 'note' },
      { ...at(0, 0), as: 'error' },
      { ...at(0, 1), as: 'warning' },
      { ...at(2, 2), as: 'note' },
    ]),
  );
  await told('markCells, none', () => excelHost.markCells([]));
  hold('queuedCells');
}, 60_000);

test('rows that are gathered', async () => {
  const table: Sheet = {
    name: 'Свод',
    rows: [
      ['Школа', 'Сколько', 'Доля'],
      [{ value: 'а', format: { numberFormat: '@' } }, 1, { value: 2, formula: '=B2*2' }],
    ],
    tables: [{ name: 'Свод', area: area(0, 0, 1, 2), columns: ['Школа', 'Сколько', 'Доля'] }],
    stamp: summaryStamp('collected/x', 1),
  };
  const rows = { sheet: 'Свод', like: 1, formulas: [2] };
  await told('append to a new sheet', () =>
    excelHost.append({
      insertion: { sheets: [table] },
      tables: [
        {
          ...rows,
          isInserted: true,
          cells: [],
          added: {
            from: 2,
            rows: [
              ['1.10', 2],
              ['б', null, 9],
            ],
          },
          table: { name: 'Свод', area: area(0, 0, 3, 2) },
        },
      ],
    }),
  );
  await told('append below', () =>
    excelHost.append({
      insertion: { sheets: [{ name: 'Журнал', rows: [['Файл']], stamp: summaryStamp('journal', 1) }] },
      tables: [
        {
          ...rows,
          isInserted: false,
          cells: [{ row: 1, column: 1, before: 1, after: 3 }],
          added: { from: 4, rows: [['в', 4]] },
          table: { name: 'Свод', area: area(0, 0, 4, 2) },
        },
      ],
    }),
  );
  const changed = {
    insertion: { sheets: [] },
    tables: [
      {
        ...rows,
        isInserted: false,
        cells: [{ row: 1, column: 1, before: 1, after: 5 }],
        added: { from: 5, rows: [] },
        table: null,
      },
    ],
  };
  await told('append to what is changed', () => excelHost.append(changed));
  hold('queuedRows');
}, 60_000);

test('a copy without the add-in’s functions', async () => {
  officeHost.grid.api.getFormula().registerFunction('SHNOR.TWICE', (value: unknown) => Number(value) * 2, '');
  await fill('Лист1', [[21], ['=SHNOR.TWICE(A1)'], ['=A1+1']]);
  await told('freezeFunctions', () => excelHost.freezeFunctions('SHNOR.'));
  hold('queuedCopy');
}, 60_000);
