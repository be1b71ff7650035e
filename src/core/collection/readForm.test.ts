import { lists, templates } from '../../templates';
import type { Template } from '../templates/template';
import type { Cell, CellValue, Row, Sheet } from '../workbook/workbook';
import { formsOut } from './formsOut';
import type { Migration } from './migration';
import { readForms } from './readForm';

const template = templates.find(({ id }) => id === 'schoolform') as Template;
const PERIOD = 'I полугодие 2025/2026';
const workbook = formsOut({
  template,
  lists,
  schools: [{ name: 'МБОУ СОШ № 3', code: '101' }],
  period: PERIOD,
  locale: 'ru',
})[0]?.workbook();
const blank = workbook?.sheets[0] as Sheet;

const NUMERATOR = 4;
const DENOMINATOR = 5;

/** The form with values put into cells; rows from 0. */
function filled(
  entries: readonly (readonly [row: number, column: number, value: Cell])[],
  sheet = blank,
): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const [row, column, value] of entries) (rows[row] as Cell[])[column] = value;
  return { ...sheet, rows };
}

/** What another program leaves of it: values alone. */
const valuesOnly = (sheet: Sheet): Sheet => ({
  name: sheet.name,
  rows: sheet.rows.map((row) =>
    row?.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
  ),
});

const read = (sheet: Sheet, migrations: readonly Migration[] = [], kinds: readonly Template[] = templates) =>
  readForms({ sheets: [sheet] }, { templates: kinds, migrations });
const answers = (sheet: Sheet) =>
  read(sheet)[0]?.lines.map(({ values: { code, numerator, denominator } }) => [code, numerator, denominator]);
const codes = (sheet: Sheet) => [
  ...new Set(
    read(sheet)[0]
      ?.remarks.map(({ code }) => code)
      .filter((code) => code !== 'FORM-007'),
  ),
];

const SHARE = filled([
  [5, NUMERATOR, 45],
  [5, DENOMINATOR, 120],
]);

test('a form tells whose it is, for when, and what was answered', () => {
  expect(read(SHARE)).toMatchObject([
    {
      template: 'schoolform',
      version: 1,
      school: 'МБОУ СОШ № 3',
      period: PERIOD,
      stamped: { code: '101', school: 'МБОУ СОШ № 3', period: PERIOD },
      lines: [{ row: 5, values: { code: 'extra', numerator: 45, denominator: 120 } }],
    },
  ]);
  expect(read(blank)[0]?.lines).toEqual([]);
});

const MOVED: readonly (readonly [string, Sheet])[] = [
  ['values alone, without a stamp', valuesOnly(SHARE)],
  ['rows put in above', { ...SHARE, rows: [['Приложение 1'], [], ...SHARE.rows] }],
  ['a column put in before', { ...SHARE, rows: SHARE.rows.map((row): Row => ['', ...(row ?? [])]) }],
  ['another name of the sheet', { ...SHARE, name: 'Лист7' }],
  ['a renamed header', filled([[4, NUMERATOR, 'Кол-во']], SHARE)],
  [
    'figures as texts',
    filled(
      [
        [5, NUMERATOR, ' 45 '],
        [5, DENOMINATOR, '120'],
      ],
      SHARE,
    ),
  ],
];
test.each(MOVED)('it is read all the same with %s', (_, sheet) => {
  expect(answers(sheet)).toEqual([['extra', 45, 120]]);
  expect(read(sheet)[0]).toMatchObject({ school: 'МБОУ СОШ № 3', period: PERIOD });
});

const SLIPS: readonly (readonly [string, CellValue, CellValue, readonly string[]])[] = [
  ['a word for a number', 'много', 120, ['FORM-002']],
  ['a percent for a number', '45 %', 120, ['FORM-002']],
  ['less than nothing', -1, 120, ['FORM-003']],
  ['half a pupil', 1.5, 120, ['FORM-004']],
  ['a part above the whole', 121, 120, ['FORM-005']],
  ['no whole', 45, null, ['FORM-006']],
  ['an error of the sheet', { error: '#REF!' }, 120, ['FORM-010']],
  ['nothing but a dash', '–', null, []],
  ['all well', 45, 120, []],
];
test.each(SLIPS)('%s is what it is', (_, numerator, denominator, expected) => {
  expect(
    codes(
      filled([
        [5, NUMERATOR, numerator],
        [5, DENOMINATOR, denominator],
      ]),
    ),
  ).toEqual(expected);
});

test('a formula, what looks like one, and persons’ data are told', () => {
  const comment = 7;
  expect(codes(filled([[5, comment, '=cmd|"/c calc"!A1']], SHARE))).toEqual(['FORM-016']);
  expect(codes(filled([[5, comment, '-нет-']], SHARE))).toEqual([]);
  expect(codes(filled([[5, comment, 'звонить 8 (912) 345-67-89']], SHARE))).toEqual(['FORM-017']);
  expect(codes(filled([[5, NUMERATOR, { value: 45, formula: '=40+5' }]], SHARE))).toEqual(['FORM-015']);
  expect(codes(filled([[5, comment, { value: null, formula: '=1+1' }]], SHARE))).toEqual(['FORM-015']);
});

test('a mark that says nothing is told, and lines without an answer are', () => {
  const done = 3;
  const event = blank.rows.findIndex((row) => (row?.[0] as { value?: unknown })?.value === 'Дорожная карта');
  const own = filled([
    [event, 1, 'Методический день'],
    [event, done, 'Иванова'],
  ]);
  expect(codes(own)).toEqual(['FORM-008']);
  expect(read(SHARE)[0]?.remarks.filter(({ code }) => code === 'FORM-007').length).toBeGreaterThan(5);
});

test('columns of the school’s own are kept', () => {
  const own = filled(
    [
      [4, 9, 'Наставник'],
      [5, 9, 'есть'],
    ],
    SHARE,
  );
  expect(read(own)[0]?.lines[0]?.others).toEqual({ Наставник: 'есть' });
  expect(codes(own)).toEqual(['FORM-013']);
});

test('a sheet that is no form, is hidden or was generated is none', () => {
  expect(
    read({
      name: 'Смета',
      rows: [
        ['Статья', 'Сумма'],
        ['Бумага', 100],
      ],
    }),
  ).toEqual([]);
  expect(read({ ...SHARE, visibility: 'hidden' })).toEqual([]);
  expect(read({ ...SHARE, stamp: { id: 'summary/roadmap', version: 1 } })).toEqual([]);
});

describe('a form of version 1 is read by version 3', () => {
  const third: Template = {
    ...template,
    version: 3,
    columns: template.columns.map((column) =>
      column.id === 'numerator' ? { ...column, header: { ru: 'Количество', en: 'Number' } } : column,
    ),
  };
  const MIGRATIONS: readonly Migration[] = [
    {
      template: 'schoolform',
      from: 1,
      headers: { numerator: { ru: 'Сколько', en: 'How many' } },
      codes: { extra: 'clubs' },
    },
    {
      template: 'schoolform',
      from: 2,
      headers: { numerator: { ru: 'Число', en: 'Figure' } },
      codes: { clubs: 'additional' },
    },
  ];
  const second = filled(
    [
      [4, NUMERATOR, 'Число'],
      [5, 8, 'clubs'],
    ],
    SHARE,
  );

  test.each([
    ['stamped', SHARE, 1],
    ['of version 2', { ...second, stamp: { id: 'schoolform', version: 2 } }, 2],
    ['as values alone', valuesOnly(SHARE), 1],
  ])('%s', (_, sheet, version) => {
    const [form] = read(sheet, MIGRATIONS, [third]);
    expect(form?.lines[0]?.values).toMatchObject({ code: 'additional', numerator: 45 });
    expect(form?.version).toBe(version);
    expect(form?.remarks.filter(({ code }) => /FORM-01[1348]/.test(code)).map(({ code }) => code)).toEqual([
      'FORM-014',
    ]);
  });

  test('one of a version to come is sent back', () => {
    const [form] = read({ ...SHARE, stamp: { id: 'schoolform', version: 9 } });
    expect(form?.remarks.map(({ code }) => code)).toContain('FORM-018');
  });
});
