/** Sheets of invented templates whole: every kind of column and parameter, blank and filled, in both languages. */
import { expectGenerated } from '../../../tests/generated';
import { wholeSheet } from '../../../tests/wholeSheet';
import { formulaAt } from './formula';
import { placeOf, placedColumns } from './layout';
import type { Template, TemplateColumn, TemplateList, TemplateOptions, TemplateRow } from './template';
import { templateWorkbook } from './workbook';

const said = (text: string) => ({ ru: text, en: `${text} (en)` });
const column = (
  id: string,
  kind: TemplateColumn['kind'],
  more: Partial<TemplateColumn> = {},
): TemplateColumn => ({ id, header: said(id.toUpperCase()), width: 10, kind, ...more });

const BASE = { version: 2, title: said('Название'), instruction: said('Как заполнять'), blankRows: 4 };

const FULL: Template = {
  ...BASE,
  id: 'full',
  name: said('Полный'),
  tableName: 'ShnorFull',
  isLocked: true,
  parameters: [
    { id: 'today', label: said('На дату'), prompt: said('День'), kind: 'date', value: 'today' },
    { id: 'year', prompt: said('Год'), kind: 'year', value: 'firstYear', above: 'list' },
    { id: 'from', label: said('С'), prompt: said('Начало'), kind: 'date', value: 'start', above: 'number' },
    { id: 'to', label: said('По'), prompt: said('Конец'), kind: 'date', value: 'end', above: 'score' },
    { id: 'school', prompt: said('Школа'), kind: 'text', above: 'fact:2026' },
  ],
  columns: [
    column('group', 'text', { isGroup: true, isFixed: true, prompt: said('Раздел') }),
    column('list', 'list', { list: 'states' }),
    column('other', 'list', { listFrom: 'plain.name' }),
    column('nowhere', 'list', { listFrom: 'absent.name', list: 'states' }),
    column('day', 'date', { appliesTo: ({ group }) => group !== 'Б' }),
    column('number', 'number'),
    column('score', 'number', { least: 1, most: 5, numberFormat: '0.00' }),
    column('least', 'number', { least: 2 }),
    column('dash', 'number', { orDash: true, least: 3 }),
    column('target', 'number', { isYearly: true, header: { ru: 'План {year}', en: 'Plan {year}' } }),
    column('fact', 'number', { isYearly: true, header: { ru: 'Факт {year}', en: 'Fact {year}' } }),
    column('state', 'computed', { formula: '=IF({fact}<{plan},{today},{number})' }),
    column('sum', 'computed', { formula: '=SUM({column:number})', numberFormat: '0%', isHidden: true }),
    column('over', 'number', { formula: '={score}*2', isGiven: ({ group }) => group !== 'В' }),
    column('long', 'text', { header: said('Очень длинный заголовок столбца с "кавычками"') }),
    column('actual', 'number', { isYearly: true, header: { ru: 'Итог {year}', en: 'Actual {year}' } }),
  ],
  states: [{ column: 'state', values: ['достигнут', 'не достигнут', 'неведомо'] }],
  beginning: { ru: [{ group: 'А' }, { group: 'Б' }], en: [{ group: 'A' }] },
};

const PLAIN: Template = {
  ...BASE,
  id: 'plain',
  name: said('Простой'),
  tableName: 'ShnorPlain',
  columns: [column('name', 'text')],
};

const LISTS: readonly TemplateList[] = [
  { id: 'unused', name: 'ShnorUnused', header: said('Лишний'), choices: ['нет'] },
  { id: 'states', name: 'ShnorStates', header: said('Состояния'), choices: ['да', 'нет', 'может быть'] },
];
const MORE: TemplateList = { id: 'more', name: 'ShnorMore', header: said('Ещё'), choices: ['одно'] };

const whole = (
  templates: readonly Template[],
  options: TemplateOptions,
  lists: readonly TemplateList[] = LISTS,
): string => {
  const { sheets, names = [] } = templateWorkbook(templates, lists, options);
  return [...sheets.map(wholeSheet), ...names.map(({ name, formula }) => `${name} ${formula}`)].join('\n');
};

const ROWS: readonly TemplateRow[] = [
  { group: 'А', list: 'да', day: 45_992, number: 1, score: 0, 'target:2025': 5, state: 'достигнут', over: 7 },
  { group: 'Б', 'fact:2026': 6, over: 0 },
  { group: 'В', over: 3, long: '' },
  { list: 'нет', over: null },
];

const WAYS: Readonly<Record<string, () => string>> = {
  'blank, without years': () => whole([PLAIN], { locale: 'ru', years: [] }),
  'blank, two years': () => whole([FULL], { locale: 'ru', years: [2025, 2026] }),
  'filled, in English, as a form': () =>
    whole(
      [PLAIN, { ...FULL, columns: [...FULL.columns, column('more', 'list', { list: 'more' })] }],
      {
        locale: 'en',
        years: [2025, 2026],
        rows: { full: ROWS, plain: [] },
        subtitle: 'Район',
        period: { start: 45_900, end: 46_000 },
        today: 45_992,
        parameters: { school: 'Школа № 3', year: 2026 },
        form: { code: '101', school: 'Школа № 3', period: '2025' },
      },
      [...LISTS, MORE],
    ),
};

test('sheets of templates are as the golden file says', () =>
  expectGenerated(
    'src/core/templates/sheets.golden.txt',
    Object.entries(WAYS)
      .map(([way, text]) => `## ${way}\n\n${text()}\n`)
      .join('\n'),
  ));

test('a template whose formula names what is not there is a fault of the program', () => {
  const placed = placedColumns(FULL, { locale: 'ru', years: [2025] });
  const { parameters: _, ...without } = FULL;
  const noPlan = placed.filter(({ column: { id } }) => id !== 'target');
  expect(placeOf(FULL, placed, 'group')).toBe(0);
  expect(() => placeOf(FULL, placed, 'nobody')).toThrow('nobody');
  expect(() => formulaAt(FULL, placed, '={nobody}', 5, 9)).toThrow('nobody');
  expect(() => formulaAt(without, placed, '={plan}', 5, 9)).toThrow('year');
  expect(() => formulaAt(FULL, noPlan, '={plan}', 5, 9)).toThrow('target');
});
