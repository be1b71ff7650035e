import { programmes } from '../../programmes';
import { lists, templates } from '../../templates';
import { programmeWorkbook } from './programmeWorkbook';
import { EVENTS, INDICATORS, schoolFormRows } from './schoolForm';
import { cellFormat } from '../workbook/cell';

const form = templates.filter(({ id }) => id === 'schoolform');
const usual = form[0]?.beginning?.ru ?? [];

const linesOf = (id: string) => {
  const programme = programmes.find((each) => each.id === id);
  return programme ? schoolFormRows(programme, usual, 'ru') : [];
};
const codes = (id: string, block: string) =>
  linesOf(id)
    .filter((row) => row['block'] === block)
    .map(({ code }) => code);

test('a school marks the events that schools answer for', () => {
  expect(codes('gorodets', EVENTS)).toEqual(['1.14', '2.3', '2.4', '3.1', '3.2', '3.3', '4.1', '4.2', '4.4']);
  expect(codes('syktyvkar', EVENTS)).toHaveLength(16);
  expect(codes('orel', EVENTS)).toEqual(['1.1', '3.3', '3.4', '5.1', '5.2', '7.1']);
});

test('a school reports the indicators that it can count', () => {
  expect(codes('efremov', INDICATORS)).toHaveLength(12);
  expect(linesOf('efremov').slice(1, 5)).toEqual([
    {
      block: INDICATORS,
      code: '1.2',
      title: 'Доля педагогов и руководителей, участвующих в семинарах и вебинарах по своим запросам',
      how: 'В «Сколько» — участники семинаров и вебинаров; в «Из скольких» — все педагоги и руководители ОО',
    },
    {
      block: INDICATORS,
      code: '1.3',
      title: 'Доля ОО, в том числе ШНОР, которым помогают наставники или тьюторы',
      how: 'В «Сколько»: 1 — да, 0 — нет',
      denominator: '—',
    },
    {
      block: INDICATORS,
      code: '2.1',
      title: 'Доля ОО, которые выявляют и устраняют дефициты педагогов',
      how: 'В «Сколько»: 1 — да, 0 — нет',
      denominator: '—',
    },
    {
      block: INDICATORS,
      code: '2.2',
      title: 'Число педагогов, применяющих современные методы с индивидуальными траекториями',
      how: 'В «Сколько» — педагоги ОО, применяющие такие методы',
      denominator: '—',
    },
  ]);
});

test('an event brings its number, name and term, moved to the chosen years', () => {
  const programme = programmes.find(({ id }) => id === 'gorodets');
  if (!programme) throw new Error('There is no such preset');
  const { sheets } = programmeWorkbook(form, lists, { locale: 'ru', programme, firstYear: 2026 });
  const texts = (sheets[0]?.rows ?? []).map((row) => (row ?? []).slice(0, 3).map((cell) => (cell as { value: unknown }).value)); // prettier-ignore
  expect(texts).toContainEqual([EVENTS, '4.2. Диагностика педагогов: предметные и методические дефициты', 'Август – октябрь 2026 г.']); // prettier-ignore
});

test('every block of a blank form stands in every preset, codes are its own', () => {
  const blocks = new Set(usual.map(({ block }) => block));
  for (const { id } of programmes) {
    const lines = linesOf(id);
    expect([id, new Set(lines.map(({ block }) => block))]).toEqual([id, blocks]);
    const keys = lines.filter(({ code }) => code !== undefined).map(({ block, code }) => `${block} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('marks are for events, numbers for the rest: what is not asked for is locked', () => {
  const { sheets } = programmeWorkbook(form, lists, { locale: 'ru', firstYear: 2026 });
  const rows = (sheets[0]?.rows ?? []).slice(5);
  const isOpen = (row: (typeof rows)[number], column: number) => cellFormat(row?.[column])?.locked === false;
  for (const [index, { block }] of usual.entries()) {
    const row = rows[index];
    const isEvent = block === EVENTS;
    // Block, title, mark, numerator, denominator, comment.
    expect([0, 1, 3, 4, 5, 7].map((column) => isOpen(row, column))).toEqual([false, isEvent, isEvent, !isEvent, !isEvent, true]); // prettier-ignore
  }
});

test('blocks that a programme has nothing for stay as they are in the blank form', () => {
  const without = schoolFormRows({ rows: {} }, usual, 'ru');
  const sorted = (rows: typeof usual) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(without)).toEqual(sorted(usual));
  const blocks = (rows: typeof usual) => new Set(rows.map((row) => row['block']));
  expect(blocks(without)).toEqual(blocks(usual));
  const one = { number: '1', title: 'Доля школ', numerator: 'Школы', denominator: 'Все школы' };
  const own = schoolFormRows({ rows: { indicators: [one], roadmap: [] } }, usual, 'ru');
  expect(own.filter(({ block }) => block === INDICATORS)).toHaveLength(1);
  expect(own.filter(({ block }) => block === EVENTS)).toEqual(usual.filter(({ block }) => block === EVENTS));
});

test.each([
  ['МОО', true],
  ['6 команд ШНОР', true],
  ['Руководители школ', true],
  ['УО; школы', true],
  ['школы-лидеры', false],
  ['учителя опорных школ', false],
  ['УО', false],
])('an event of %p is for schools: %p', (responsible, is) =>
  expect(
    schoolFormRows({ rows: { roadmap: [{ number: '1', title: 'Семинар', responsible }] } }, [], 'ru'),
  ).toHaveLength(is ? 1 : 0),
);
