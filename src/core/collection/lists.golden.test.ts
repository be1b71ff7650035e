/** Every list that collecting writes as it is made, and what is read from and added to one that stands. */
import { expectGenerated } from '../../../tests/generated';
import { bookFrom } from '../../../tests/ruleSentences';
import { filledForm, registerOf, schoolsOf } from '../../../tests/collectedForms';
import { wholeSheet } from '../../../tests/wholeSheet';
import { templates } from '../../templates';
import { finished } from '../values/steps';
import type { Template } from '../templates/template';
import { cellValue } from '../workbook/cell';
import type { CellValue, Sheet } from '../workbook/workbook';
import { appendSteps } from './appendOf';
import { answersOn } from './collectedAnswers';
import { collectedColumns } from './collectedColumns';
import { collectionPlan } from './collectionPlan';
import { isForm } from './formsOut';
import { missingSheet, municipalSharesSheet, sharesSheet } from './generatedSheets';
import type { JournalEntry } from './journal';
import { journalLines, journalSheet } from './journalSheet';
import { fitting, foundList, sameValues, splitList, type ListColumn } from './listSheet';
import { currentCode, formerTemplate, formerVersions, type Migration } from './migration';
import { municipalTemplate } from './municipal/municipalTemplate';
import { readForms } from './readForm';
import { returnedSheet } from './returnedSheet';
import { NOTHING, type FileIn, type Submission } from './submission';

const forms = [...templates.filter(isForm), municipalTemplate];
const FORM = templates.find(({ id }) => id === 'schoolform') as Template;
const SCHOOL = { name: 'СОШ № 1', code: '101' };

const submission = (own: Partial<Submission>): Submission => ({
  ...NOTHING,
  file: 'а.xlsx',
  hash: 'а',
  status: 'accepted',
  school: SCHOOL,
  period: 'I полугодие',
  ...own,
});
const line = (row: number, values: Submission['lines'][number]['values']) => ({ row, values, others: {} });
const append = (sheets: readonly Sheet[], template: Template, taken: readonly Submission[]) =>
  finished(appendSteps(sheets, template, taken, 'ru'));

test('lists as they are made', () => {
  const missing = { ...SCHOOL, municipality: 'Луговой', curator: null, letter: 'Письмо' };
  const share = { block: 'Кадры', title: 'Доля', schools: 2, numerator: 3, denominator: 4, share: 75 };
  const said = { code: 'FORM-001', severity: 'error', message: 'Не так.', fix: 'Исправьте.' } as const;
  const entry: JournalEntry = {
    day: 46_050,
    file: 'а.xlsx',
    hash: 'а1',
    sheet: '',
    school: null,
    period: null,
    template: 'чужая',
    version: null,
    status: 'unreadable',
    reason: '',
    issues: 0,
    lines: 0,
    replaces: null,
  };
  const sheets = (['ru', 'en'] as const).flatMap((locale) => [
    missingSheet([missing], { title: 'Форма', returnBy: 46_040, today: 46_050 }, locale),
    missingSheet([missing], { title: '', returnBy: 46_060, today: 46_050, isRegional: true }, locale),
    missingSheet([], { title: '', returnBy: null, today: 46_050, isRegional: true }, locale),
    sharesSheet([share], '', locale),
    municipalSharesSheet(
      [
        { ...share, municipality: null },
        { ...share, municipality: 'Луговой' },
      ],
      'Форма',
      locale,
    ),
    journalSheet([entry], forms, locale),
    returnedSheet(
      [
        { ...said, sheet: '', cell: '' },
        { ...said, severity: 'note', sheet: 'Форма', cell: 'A1' },
        { ...said, severity: 'warning', sheet: 'Форма', cell: 'B2' },
      ],
      locale,
    ),
  ]);
  const collected = forms.flatMap((template) => {
    const values = { title: 'Первая', school: 'СОШ № 1', comment: 'а'.repeat(32_001) };
    const made = append([], template, [
      submission({ lines: [line(5, values), line(6, { title: 'Вторая' })] }),
    ]);
    if (made.is !== 'rows' || !made.sheet) throw new Error(template.id);
    const { added, ...writes } = made.writes;
    const rows = added.rows.map((row) =>
      row.map((value) => (String(value).length > 99 ? String(value).length : value)),
    );
    return [wholeSheet(made.sheet), ...rows.map((row) => JSON.stringify(row)), JSON.stringify(writes), ''];
  });
  expectGenerated(
    'src/core/collection/lists.golden.txt',
    [...sheets.map(wholeSheet), ...collected].join('\n'),
  );
});

/** A sheet of collected answers as runs and people left it. */
function standing(rows: readonly (readonly CellValue[])[]): Sheet {
  const made = append([], FORM, [submission({ lines: [line(5, {})] })]);
  if (made.is !== 'rows' || !made.sheet) throw new Error('no sheet');
  const { sheet } = made;
  const [title, remark, , header] = sheet.rows;
  const tables = sheet.tables?.map((table) => ({
    ...table,
    area: { ...table.area, bottom: 3 + rows.length },
  }));
  return { ...sheet, rows: [title, remark, undefined, header, ...rows], ...(tables && { tables }) };
}
const row = (values: Readonly<Record<string, CellValue>>) => {
  const list = foundList(standing([]), collectedColumns(FORM));
  const cells: CellValue[] = [];
  for (const [id, column] of list?.columns ?? []) {
    // A line may have a code of its own, which is not the school's.
    const own = id === 'own:code' ? id : id.replace('own:', '');
    cells[column] = cellValue(values[own]);
  }
  return Array.from(cells, cellValue);
};

test('answers that stand: below the headers, with a school or its code, and a period', () => {
  const rows = [
    row({ school: 'СОШ № 1', code: 101, period: 'I', title: 'А', numerator: 1, file: 'а', row: 6 }),
    row({ school: 'СОШ № 1', title: 'без периода', file: 'а', row: 7 }),
    row({ period: 'I', title: 'ничьё', file: 'а', row: 8 }),
    row({ code: '102', period: 2025, title: 'Б', file: 'б', row: 6 }),
    [],
    row({ school: 'СОШ № 3', period: 'I', title: 'В' }),
  ];
  const told = answersOn(standing(rows), FORM).map(({ school, period, values }) => [
    school.name,
    school.code,
    period,
    values['title'],
    values['numerator'],
  ]);
  expect(told).toEqual([
    ['СОШ № 1', '101', 'I', 'А', 1],
    ['', '102', '2025', 'Б', null],
    ['СОШ № 3', null, 'I', 'В', null],
  ]);
  expect(answersOn({ name: 'Пусто', rows: [] }, FORM)).toEqual([]);
});

test('what a corrected file changes, and where what it adds goes', () => {
  const own = { school: SCHOOL.name, code: SCHOOL.code, period: 'I полугодие', file: 'а.xlsx' };
  const before = [
    row({ ...own, title: 'А', numerator: 1, row: 6 }),
    row({ ...own, title: 'Б', numerator: 2, row: 7 }),
    row({ ...own, period: 'II полугодие', title: 'А', numerator: 3, row: 6 }),
    row({ ...own, file: null, title: 'А', numerator: 4 }),
  ];
  const taken = [
    submission({ lines: [line(5, { title: 'А', numerator: 5 }), line(8, { title: 'В', numerator: 6 })] }),
  ];
  const writes = (rows: readonly (readonly CellValue[])[]) => {
    const made = append([standing(rows)], FORM, taken);
    return made.is === 'rows' ? made.writes : made;
  };
  const told = [
    writes(before),
    // Rows that look empty below the last one are written over.
    writes([...before, [null, ' ', ''], []]),
    writes([]),
    append([standing(before)], FORM, []),
    append([standing(before)], FORM, [submission({ isKnown: true, lines: [line(5, { title: 'Я' })] })]),
    append([standing(before)], FORM, [
      submission({
        lines: [line(5, { title: 'А', numerator: 1 }), line(6, { title: 'Б', numerator: 2 })],
      }),
    ]),
    append([{ ...standing(before), rows: [['Школа', 'Период']] }], FORM, taken),
    append([{ ...standing(before), rows: [['Своё']] }], FORM, taken),
    append([], FORM, []),
  ];
  expectGenerated(
    'src/core/collection/appends.golden.txt',
    told.map((each) => `${JSON.stringify(each, null, 1).replace(/\n\s*/g, ' ')}\n`).join(''),
  );
});

const COLUMNS: readonly ListColumn[] = ['a', 'b', 'c'].map((id) => ({
  id,
  header: { ru: `Столбец ${id}`, en: `Column ${id}` },
  width: 9,
  look: {},
}));

test('a list is found by two headers at least, in the first sixty rows, the fullest row of them', () => {
  const at = (rows: Sheet['rows']) => {
    const found = foundList({ name: '', rows }, COLUMNS);
    return found && [found.headerRow, ...found.columns];
  };
  expect(at([['Столбец a']])).toBeNull();
  expect(at([['столбец  A', null, 'Column b', 'Column b']])).toEqual([0, ['a', 0], ['b', 2]]);
  const full = ['Столбец c', 'Столбец b', 'Столбец a'];
  expect(at([['Столбец a', 'Столбец b'], full, full])).toEqual([1, ['c', 0], ['b', 1], ['a', 2]]);
  const below = (count: number) => [...Array.from({ length: count }, () => []), full];
  expect(at(below(59))?.[0]).toBe(59);
  expect(at(below(60))).toBeNull();
});

test('texts of one cell, long lists, and lists that say the same', () => {
  expect(fitting('а'.repeat(32_000))).toHaveLength(32_000);
  expect(fitting(`б${'а'.repeat(32_000)}`)).toBe(`б${'а'.repeat(31_999)}…`);
  const listOf = (count: number, last: Sheet['rows'][number] = ['конец']): Sheet => ({
    name: 'Л',
    rows: [
      ['Т'],
      ['П'],
      undefined,
      ['Столбец a'],
      ...Array.from({ length: count - 1 }, (_, at) => [at]),
      last,
    ],
  });
  expect(splitList(listOf(200))).toEqual({ sheet: listOf(200), writes: null });
  const { sheet, writes } = splitList(listOf(201));
  expect(sheet.rows).toEqual(listOf(201).rows.slice(0, 5));
  expect(writes).toMatchObject({ sheet: 'Л', isInserted: true, cells: [], like: 4, table: null });
  expect(writes?.added.from).toBe(5);
  expect(writes?.added.rows).toHaveLength(200);
  expect(writes?.added.rows.at(-1)).toEqual(['конец']);
  expect(splitList(listOf(201, [{ value: 1, formula: 'A1' }])).writes).toBeNull();
  const same = (a: Sheet['rows'], b: Sheet['rows']) => [
    sameValues({ name: '', rows: a }, { name: '', rows: b }),
    sameValues({ name: '', rows: b }, { name: '', rows: a }),
  ];
  expect(same([['а', null]], [['а'], undefined, ['']])).toEqual([true, true]);
  expect(same([['а']], [['а', 'б']])).toEqual([false, false]);
  expect(same([['а']], [['а'], ['б']])).toEqual([false, false]);
  expect(same([[0]], [[null]])).toEqual([false, false]);
});

test('the journal: lines without a file or a status are none; words of both languages are read', () => {
  const entry: JournalEntry = {
    day: 46_050,
    file: 'а.xlsx',
    hash: 'а1',
    sheet: 'Форма',
    school: { name: '', code: '101' },
    period: 'I',
    template: 'schoolform',
    version: 2,
    status: 'remarks',
    reason: 'Причина',
    issues: 3,
    lines: 4,
    replaces: 'б.xlsx',
  };
  const bare: JournalEntry = {
    ...entry,
    school: null,
    sheet: '',
    period: null,
    template: null,
    version: null,
    reason: '',
    replaces: null,
  };
  for (const locale of ['ru', 'en'] as const) {
    const sheet = journalSheet([entry, bare, { ...entry, file: '' }], forms, locale);
    const read = journalLines([{ ...sheet, rows: [['сверху'], ...sheet.rows] }], forms);
    expect(read.map((each) => [each.sheet, each.row, each.entry])).toEqual([
      [sheet.name, 5, { ...entry, school: { name: '', code: '101' } }],
      [sheet.name, 6, bare],
    ]);
  }
  expect(journalLines([], forms)).toEqual([]);
});

test('due is the day that most forms say, of equals the last', () => {
  const schools = schoolsOf(5);
  const { sheets } = registerOf(schools);
  const book = bookFrom(sheets);
  const due = (...days: readonly (number | null)[]): (number | null)[] => {
    const files = days.map((returnBy, number): FileIn => {
      const school = schools[number] ?? { name: '', code: '' };
      const forms = readForms(filledForm(school, number), { templates: [FORM], migrations: [] });
      const reading = {
        is: 'read',
        forms: forms.map((form) => ({ ...form, returnBy })),
        remarks: [],
      } as const;
      return { file: `${number}`, hash: `${number}`, reading };
    });
    const said: (number | null)[] = [];
    const missing = ({ returnBy }: { readonly returnBy: number | null }): string => `${said.push(returnBy)}`;
    const texts = { reason: () => '', missing };
    collectionPlan({ ...book, sheets, templates: [FORM], files, today: 46_050, locale: 'ru', texts });
    return said;
  };
  expect(due(46_040, 46_040, 46_050, null)).toEqual([46_040]);
  expect(due(46_050, 46_040, 46_040)).toEqual([46_040, 46_040]);
  expect(due(46_040, 46_050, 46_050, 46_040)).toEqual([46_050]);
  expect(due(null, null, null, null)).toEqual([null]);
});

test('former versions: the newest first; headers and codes as they were then', () => {
  const migrations: Migration[] = [
    { template: 'schoolform', from: 1, headers: { numerator: { ru: 'Раз', en: 'One' } }, codes: { а: 'б' } },
    {
      template: 'schoolform',
      from: 3,
      headers: { numerator: { ru: 'Три', en: 'Three' } },
      codes: { в: 'г' },
    },
    { template: 'schoolform', from: 2, codes: { б: 'в' } },
    { template: 'results', from: 9, headers: { year: { ru: 'Лет', en: 'Years' } } },
  ];
  expect(formerVersions(FORM, migrations)).toEqual([3, 1]);
  const headerIn = (version: number) =>
    formerTemplate(FORM, version, migrations).columns.find(({ id }) => id === 'numerator')?.header.ru;
  const now = FORM.columns.find(({ id }) => id === 'numerator')?.header.ru;
  expect([1, 2, 3, 4].map(headerIn)).toEqual(['Раз', 'Три', 'Три', now]);
  expect(formerTemplate(FORM, 4, migrations)).toBe(FORM);
  expect(['а', 'б', 'в', 'д'].map((code) => currentCode(code, FORM, 1, migrations))).toEqual([
    'г',
    'г',
    'г',
    'д',
  ]);
  expect(['а', 'б', 'в'].map((code) => currentCode(code, FORM, 3, migrations))).toEqual(['а', 'б', 'г']);
});
