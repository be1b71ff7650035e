import {
  choiceFor,
  columnMemory,
  forget,
  lostRoles,
  possibleRoles,
  recall,
  remember,
  roleOf,
  withoutChoice,
} from './columnMemory';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';

const ROADMAP = '№ | Мероприятие | Примечание | Срок\n1 | Анализ | УО | май';
const sheet = sheetFromText(ROADMAP, 'План');

const table = () => {
  const [found] = recogniseSheet(sheet);
  if (!found) throw new Error('no table');
  return found;
};

test('a choice is kept as JSON and applied again', () => {
  const memory = columnMemory(JSON.parse(JSON.stringify(remember([], table(), 2, 'responsible'))));
  const { tables, stale } = recall(sheet, memory);
  expect(tables[0] && roleOf(tables[0], 2)).toBe('responsible');
  expect(tables[0]?.rows[0]?.texts.get('responsible')).toBe('УО');
  expect(stale).toEqual([]);
});

test('a column loses the role that it had, and can lose its role altogether', () => {
  const [moved] = recall(sheet, remember([], table(), 3, 'result')).tables;
  expect(moved && [roleOf(moved, 3), moved.columns.single.has('term')]).toEqual(['result', false]);
  const [none] = recall(sheet, remember([], table(), 3, null)).tables;
  expect(none && roleOf(none, 3)).toBeNull();
});

test('choices add up, the last word about a column counts', () => {
  const first = remember([], table(), 2, 'responsible');
  const [again] = recall(sheet, first).tables;
  if (!again) throw new Error('no table');
  const second = remember(first, again, 2, 'result');
  expect(second).toHaveLength(1);
  const [last] = recall(sheet, second).tables;
  expect(last && [roleOf(last, 2), last.columns.single.has('responsible')]).toEqual(['result', false]);
});

test('another layout makes the choice stale, another sheet never hears of it', () => {
  const memory = remember([], table(), 2, 'responsible');
  const changed = recall(sheetFromText(ROADMAP.replace('Примечание', 'Кабинет'), 'План'), memory);
  expect(changed.stale).toEqual(memory);
  expect(changed.tables[0] && roleOf(changed.tables[0], 2)).not.toBe('responsible');
  expect(forget(memory, changed.stale)).toEqual([]);
  expect(recall(sheetFromText(ROADMAP, 'Другой'), memory)).toMatchObject({ stale: [] });
});

test('a choice for one table leaves another of its kind alone', () => {
  const two = sheetFromText(
    `
    № | Мероприятие | Примечание | Срок
    1 | Анализ | УО | май
    …
    План работы школ
    № | Срок | Мероприятие | Кабинет
    1 | июнь | Отчёт | 12
  `,
    'План',
  );
  const [first, second] = recogniseSheet(two);
  if (!first || !second) throw new Error('no tables');
  const { tables } = recall(two, remember([], second, 3, 'result'));
  expect(tables.map((each) => roleOf(each, 3))).toEqual([roleOf(first, 3), 'result']);
});

test('rubbish in the settings is no memory', () => {
  expect(columnMemory(null)).toEqual([]);
  expect(columnMemory('да')).toEqual([]);
  expect(columnMemory([null, 5, { sheet: 'План' }])).toEqual([]);
});

test('a column can be given any role of the kind, with the years that the table has', () => {
  const [indicators] = recogniseSheet(
    sheetFromText('Показатель | Единица измерения | 2025 | 2026\nДоля | % | 1 | 2'),
  );
  expect(indicators && possibleRoles(indicators)).toEqual(
    expect.arrayContaining(['title', 'unit', 'baseline', 'targets:2025', 'targets:2026', 'actuals:2026']),
  );
  expect(indicators && roleOf(indicators, 3)).toBe('targets:2026');
});

test('two columns swap their roles, and a choice can be taken back', () => {
  const memory = remember([], table(), 1, 'term');
  const [swapped] = recall(sheet, memory).tables;
  expect(swapped && [roleOf(swapped, 1), roleOf(swapped, 3)]).toEqual(['term', 'title']);
  expect(choiceFor(memory, table())).toBeDefined();
  expect(withoutChoice(memory, table())).toEqual([]);
});

test('a needed role that no column has is named', () => {
  expect(lostRoles(table())).toEqual([]);
  const [without] = recall(sheet, remember([], table(), 3, null)).tables;
  expect(without && lostRoles(without)).toEqual(['term']);
});

test('a setting that is no memory is none', () => {
  const whole = { sheet: 'План', kind: 'roadmap', layout: 'roadmap|0:№', columns: [['term', 3]] };
  const broken = Object.keys(whole).map((key) => ({ ...whole, [key]: 5 }));
  expect(columnMemory([...broken, null, 'текст', {}, whole])).toEqual([whole]);
  for (const setting of [undefined, null, 'текст', whole]) expect(columnMemory(setting)).toEqual([]);
});

test('what is remembered is the choice alone: no role that nobody had, none that stays where it is', () => {
  const columns = (column: number, role: string | null) => remember([], table(), column, role)[0]?.columns;
  expect(roleOf(table(), 2)).toBeNull();
  expect(columns(2, 'responsible')).toEqual([['responsible', 2]]);
  expect(columns(3, 'term')).toEqual([['term', 3]]);
  expect(columns(3, 'result')).toEqual([
    ['term', null],
    ['result', 3],
  ]);
  expect(columns(3, 'title')).toEqual([
    ['term', 1],
    ['title', 3],
  ]);
});

test('a choice is of one sheet, one kind and one layout', () => {
  const [own] = remember([], table(), 3, null);
  if (!own) throw new Error('no memory');
  const others = [
    { ...own, sheet: 'Другой' },
    { ...own, kind: 'indicators' },
    { ...own, layout: `${own.layout}|` },
  ];
  for (const other of others) {
    expect(choiceFor([other], table())).toBeUndefined();
    expect(withoutChoice([other, own], table())).toEqual([other]);
    expect(forget([other, own], [own])).toEqual([other]);
    expect(forget([own], [other])).toEqual([own]);
  }
});

test('a table without a header of ours has no roles to give and has lost none, one year is a year', () => {
  const [passport] = recogniseSheet(
    sheetFromText('Наименование программы | П\nЗаказчик | УО\nСроки реализации | 2021\nЦель | Ц'),
  );
  expect(passport && [passport.kind, possibleRoles(passport), lostRoles(passport)]).toEqual([
    'passport',
    [],
    [],
  ]);
  const [indicators] = recogniseSheet(sheetFromText('Показатель | 2025\nДоля | 1'));
  expect(indicators && [indicators.kind, lostRoles(indicators)]).toEqual(['indicators', []]);
});
