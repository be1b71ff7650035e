import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/core/workbook/address';
import type {
  Area,
  Cell,
  CellFormat,
  CellValue,
  ConditionalFormat,
  DefinedName,
  Row,
  Sheet,
  Validation,
  ValidationRule,
  Workbook,
} from '../../src/core/workbook/workbook';

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Leaves out what is undefined, for an absent key and an undefined one are not the same to `toEqual`'s strict kin. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model).map((value) => {
    const entries = Object.entries(value as Record<string, unknown>).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries) as T;
  });

/** Texts that people type, and texts that no one would. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[А-Яа-яё0-9 .,«»№-]{0,40}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=1+1',
      '+7',
      '-5',
      '@x',
      '#N/A',
      '#REF!',
      '_x000D_',
      ' a ',
      '\n',
      '\t',
      'a\r\nb',
      '<a>&"',
      '',
      '0',
      'TRUE',
      '\ud800',
      '\uffff',
      '__proto__',
    ),
  },
);
const shortText = text.map((value) => value.slice(0, 30));
const number = fc
  .oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const error = fc
  .constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!')
  .map((name) => ({ error: name }));
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean(), error, fc.constant(null));
const formula = fc.constantFrom(
  '=A1+1',
  '=IFS(A1>0,"да",TRUE,"нет")',
  "='План 2020'!B5",
  '=SUM(A1:A9)&"<&>"',
  '=FILTER(A1:A9,B1:B9)',
);

const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const border = record<NonNullable<NonNullable<CellFormat['border']>['top']>>({
  style: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dashed', 'dotted', 'double'),
  color: some(color) as fc.Arbitrary<string>,
});
const yes = some(fc.constant(true as const)) as fc.Arbitrary<true>;

const format = record<CellFormat>({
  numberFormat: some(
    fc.constantFrom('0.0%', 'dd.mm.yyyy', '@', '#,##0.00 "руб."', '[h]:mm'),
  ) as fc.Arbitrary<string>,
  bold: yes,
  italic: yes,
  underline: yes,
  strike: yes,
  fontName: some(fc.constantFrom('Arial', 'Times New Roman')) as fc.Arbitrary<string>,
  fontSize: some(fc.constantFrom(8, 10.5, 14)) as fc.Arbitrary<number>,
  color: some(color) as fc.Arbitrary<string>,
  fill: some(color) as fc.Arbitrary<string>,
  horizontal: some(fc.constantFrom('left', 'center', 'right', 'fill', 'justify')) as fc.Arbitrary<'left'>,
  vertical: some(fc.constantFrom('top', 'center')) as fc.Arbitrary<'top'>,
  wrap: yes,
  indent: some(fc.constantFrom(1, 2)) as fc.Arbitrary<number>,
  border: some(
    record<NonNullable<CellFormat['border']>>({
      top: border,
      right: some(border) as typeof border,
      bottom: some(border) as typeof border,
      left: some(border) as typeof border,
    }),
  ) as fc.Arbitrary<NonNullable<CellFormat['border']>>,
  locked: some(fc.constant(false)) as fc.Arbitrary<boolean>,
}).filter((made) => Object.keys(made).length > 0);

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(text, number, fc.boolean(), error) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.record({ value, format }) },
  { weight: 1, arbitrary: fc.record({ value, formula }) },
  { weight: 1, arbitrary: fc.record({ value, formula, format }) },
  { weight: 1, arbitrary: fc.record({ value, note: text.filter((note) => note !== '') }) },
);

/** Neither rows nor sheets end in nothing: what is read back has no such ends. */
const trimmed = <T>(list: readonly (T | undefined)[]): (T | undefined)[] => {
  const last = list.reduce((found, item, index) => (item === undefined ? found : index), -1);
  return list.slice(0, last + 1);
};
const row: fc.Arbitrary<Row | undefined> = fc
  .array(cell, { maxLength: 6 })
  .map((cells) => trimmed(cells))
  .map((cells) => (cells.length > 0 ? cells : undefined));

const small = fc.nat(30);
const area: fc.Arbitrary<Area> = fc
  .tuple(small, small, small, small)
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

const operand = fc.oneof(fc.integer({ min: -1000, max: 50_000 }), fc.constantFrom('=$A$1', '=TODAY()'));
const comparison = fc.constantFrom(
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
);
const listText = fc
  .stringMatching(/^[А-Яа-я"& ]{1,12}$/)
  .map((word) => word.trim())
  .filter((word) => word !== '');
const validationRule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.record({
    type: fc.constant('list' as const),
    source: fc.oneof(fc.array(listText, { minLength: 1, maxLength: 5 }), fc.constant('=Ответственные')),
  }),
  fc.record({ type: fc.constant('custom' as const), formula: fc.constant('=LEN(A1)>0') }),
  fc.record({
    type: fc.constantFrom('whole', 'decimal', 'date', 'time', 'textLength'),
    comparison,
    first: operand,
  }),
  fc.record({
    type: fc.constantFrom('whole', 'date'),
    comparison: fc.constantFrom('between', 'notBetween'),
    first: operand,
    second: operand,
  }),
);
const message = fc.record({
  title: shortText.filter((title) => title !== ''),
  text: text.map((value) => value.slice(0, 200)),
});
const validation = record<Validation>({
  areas,
  rule: validationRule,
  allowBlank: some(fc.constant(false)) as fc.Arbitrary<boolean>,
  prompt: some(message) as typeof message,
  error: some(
    fc
      .tuple(message, fc.constantFrom('stop', 'warning', 'information'))
      .map(([words, style]) => ({ ...words, style })),
  ) as fc.Arbitrary<NonNullable<Validation['error']>>,
});

const conditionalFormat = record<ConditionalFormat>({
  areas,
  rule: fc.oneof(
    fc.record({ type: fc.constant('formula' as const), formula: fc.constant('=$A1=""') }),
    fc.record({ type: fc.constant('cell' as const), comparison, first: operand }),
  ),
  format: record<ConditionalFormat['format']>({
    color: some(color) as typeof color,
    fill: some(color) as typeof color,
    bold: yes,
    italic: yes,
    strike: yes,
  }),
  stopIfTrue: yes,
});

const print = record<NonNullable<Sheet['print']>>({
  landscape: yes,
  paperSize: some(fc.constantFrom(8, 9)) as fc.Arbitrary<number>,
  repeatRows: some(fc.constant({ from: 0, to: 1 })) as fc.Arbitrary<{ from: number; to: number }>,
  area: some(area) as typeof area,
  margins: some(fc.constant({ top: 0.5, right: 0.4, bottom: 0.75, left: 0 })) as fc.Arbitrary<
    NonNullable<NonNullable<Sheet['print']>['margins']>
  >,
  header: some(fc.constant('&CШкола & район')) as fc.Arbitrary<string>,
  footer: some(fc.constant('&P из &N')) as fc.Arbitrary<string>,
}).chain((setup) => fc.constantFrom(setup, { ...setup, fitToWidth: 1, fitToHeight: 0 }));

type Chart = NonNullable<Sheet['charts']>[number];
const isRound = ({ type }: Chart): boolean => type === 'pie' || type === 'doughnut';
const chart: fc.Arbitrary<NonNullable<Sheet['charts']>[number]> = fc
  .record({
    type: fc.constantFrom(
      'column',
      'bar',
      'line',
      'pie',
      'doughnut',
      'stackedBar',
      'stackedColumn',
      'scatter',
    ),
    title: fc.stringMatching(/^[А-Яа-я &<]{0,20}$/),
    series: fc.array(
      record<NonNullable<Sheet['charts']>[number]['series'][number]>({
        name: fc.stringMatching(/^[А-Яа-я &<]{1,10}$/).filter((name) => name.trim() === name),
        categories: area,
        values: area,
        color: some(color) as typeof color,
      }),
      { minLength: 1, maxLength: 2 },
    ),
    area,
  })
  .map((made: Chart) => (isRound(made) ? { ...made, series: made.series.slice(0, 1) } : made));

/** Lists of looks have no undefined at their ends either, and nothing but holes between. */
const looks = <T extends object>(look: fc.Arbitrary<T>): fc.Arbitrary<(T | undefined)[]> =>
  fc
    .array(some(look), { minLength: 1, maxLength: 5 })
    .map((list) => trimmed(list.map((one) => (one && Object.keys(one).length > 0 ? one : undefined))));
const notEmpty = <T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  some(list).map((value) => (value && value.length > 0 ? value : undefined)) as fc.Arbitrary<T[]>;

const sheetName = fc
  .stringMatching(/^[А-Яа-яA-Za-z0-9 '_.-]{1,20}$/)
  .filter((name) => !/^'|'$/.test(name) && name.trim() === name && name.toLowerCase() !== 'history');

const sheet = record<Sheet>({
  name: sheetName,
  visibility: some(fc.constantFrom('hidden', 'veryHidden')) as fc.Arbitrary<'hidden'>,
  rows: fc.array(row, { maxLength: 8 }).map((rows) => trimmed(rows)),
  columns: notEmpty(
    looks(
      record<{ width?: number; hidden?: boolean }>({
        width: some(fc.constantFrom(8.5, 20)) as fc.Arbitrary<number>,
        hidden: yes,
      }),
    ),
  ),
  rowLooks: notEmpty(
    looks(
      record<{ height?: number; hidden?: boolean }>({
        height: some(fc.constantFrom(15, 30.75)) as fc.Arbitrary<number>,
        hidden: yes,
      }),
    ),
  ),
  merges: some(fc.constant([{ top: 20, left: 0, bottom: 21, right: 3 }])) as fc.Arbitrary<Area[]>,
  validations: notEmpty(fc.array(validation, { maxLength: 3 })),
  conditionalFormats: notEmpty(fc.array(conditionalFormat, { maxLength: 3 })),
  protection: some(
    record<NonNullable<Sheet['protection']>>({
      allowFilter: yes,
      allowSort: yes,
      allowInsertRows: yes,
      allowDeleteRows: yes,
      allowFormatCells: yes,
      allowFormatColumns: yes,
      allowFormatRows: yes,
    }),
  ) as fc.Arbitrary<NonNullable<Sheet['protection']>>,
  frozen: some(
    fc.record({ rows: fc.nat(3), columns: fc.nat(3) }).filter(({ rows, columns }) => rows + columns > 0),
  ) as fc.Arbitrary<NonNullable<Sheet['frozen']>>,
  print: some(print.filter((setup) => Object.keys(setup).length > 0)) as typeof print,
  charts: notEmpty(fc.array(chart, { maxLength: 2 })),
  tabColor: some(color) as typeof color,
  hideGridlines: yes,
  stamp: some(
    fc.record({ id: fc.constantFrom('roadmap', 'summary/people'), version: fc.nat(20) }),
  ) as fc.Arbitrary<NonNullable<Sheet['stamp']>>,
});

/** A table laid over the sheet's first rows, with the header that it asks for. */
function withTable(made: Sheet, index: number): Sheet {
  const columns = ['Имя', 'Балл & «доля»', 'Итог\nгода'];
  const rows = [columns, made.rows[1] ?? ['x'], ...made.rows.slice(2)];
  const area = { top: 0, left: 0, bottom: Math.max(1, rows.length - 1), right: 2 };
  return {
    ...made,
    rows,
    tables: [
      {
        name: `Таблица_${index}`,
        area,
        columns,
        ...(index % 2 === 0 && { style: 'TableStyleLight9' }),
        ...(index % 3 === 0 && { formulas: [undefined, '=IF(A2<>"&",IFS(A2>0,1),"")', undefined] }),
      },
    ],
  };
}

function withLink(made: Sheet, target: string): Sheet {
  const [first = [], ...rest] = made.rows;
  const linked: Cell = { value: 'ссылка', link: { sheet: target, address: 'B5' } };
  return { ...made, rows: [[linked, ...first.slice(1)], ...rest] };
}

const names = fc.uniqueArray(fc.stringMatching(/^Имя_[а-я]{1,6}$/), { maxLength: 3 });

/** Any workbook that the writer takes, as it is when it is read back. */
export const arbitraryWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
    names,
    some(
      fc.dictionary(fc.stringMatching(/^[A-Za-zА-я_ ]{1,12}$/), fc.oneof(text, number, fc.boolean()), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
    fc.nat(5),
  )
  .map(([made, given, properties, choice]) => {
    const { visibility: _, ...first } = made[0] as Sheet;
    let sheets: Sheet[] = [first, ...made.slice(1)];
    if (choice === 1) sheets = sheets.map(withTable);
    if (choice === 2) sheets = sheets.map((one) => withLink(one, first.name));
    const list: DefinedName[] = given.map((name, index) => ({
      name,
      formula: '=$A$1:$B$2',
      ...(index === 1 && { sheet: first.name }),
      ...(index === 2 && { hidden: true }),
    }));
    return {
      sheets,
      ...(list.length > 0 && { names: list }),
      ...(properties && { properties: new Map(Object.entries(properties)) }),
    };
  });

/** The far corner, and nothing else. */
export const CORNER: Sheet = (() => {
  const rows: (Row | undefined)[] = [];
  const cells: Cell[] = [];
  cells[MAX_COLUMNS - 1] = 'край';
  rows[MAX_ROWS - 1] = cells;
  return { name: 'Край', rows };
})();
