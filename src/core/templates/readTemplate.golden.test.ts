/** Sheets of templates after people worked on them: what is found, under another name, missing, strange, entered. */
import { expectGenerated } from '../../../tests/generated';
import { templates } from '../../templates';
import { cellValue } from '../workbook/cell';
import type { Cell, Row, Sheet } from '../workbook/workbook';
import { readTemplate } from './readTemplate';
import type { Template, TemplateColumn } from './template';

const column = (id: string, ru: string, en: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  id,
  header: { ru, en },
  width: 10,
  kind: 'text',
  ...more,
});

const words = { ru: '', en: '' };
const small: Template = {
  id: 'small',
  version: 3,
  name: words,
  title: words,
  instruction: words,
  tableName: 'Small',
  blankRows: 1,
  parameters: [
    { id: 'year', label: { ru: 'Отчётный год', en: 'Year' }, prompt: words, kind: 'year' },
    { id: 'from', label: { ru: 'Период', en: 'Period' }, prompt: words, kind: 'date' },
    { id: 'until', prompt: words, kind: 'date' },
  ],
  columns: [
    column('number', '№', 'No.'),
    column('title', 'Название (полное)', 'Title'),
    column('target', 'План {year}, %', 'Target {year}', { kind: 'number', isYearly: true }),
    column('actual', '{year} факт', '{year} actual', { kind: 'number', isYearly: true }),
    column('state', 'Состояние', 'State', { kind: 'computed' }),
    column('step', '_шаг', '_step', { kind: 'computed', isHidden: true }),
    column('guess', 'Оценка', 'Guess', { formula: '=1' }),
    column('remark', 'Примечание', 'Remark'),
  ],
};

const HEADER: Row = [
  '№',
  'Название (полное)',
  'План 2024, %',
  '2024 факт',
  'План 2025, %',
  'Состояние',
  '_шаг',
  'Оценка',
  'Примечание',
];
const PARAMETERS: Row = ['Отчётный год', 2024, null, 'Период', 45_000, 45_100];
const BODY: readonly Row[] = [
  ['1', 'Первое', 10, 11, 20, 'да', 5, 'а', 'слова'],
  [null, null, null, null, null, 'нет', 6, 'б', null],
  ['  ', null, 0, null, null, null, null, null, null],
  [],
  ['2'],
];

const sheet = (...rows: readonly (Row | undefined)[]): Sheet => ({
  name: 'Лист1',
  rows: rows as readonly Row[],
});
const blank = (count: number): Row[] => Array.from({ length: count }, () => []);
const renamed = (changes: Readonly<Record<number, Cell>>, header = HEADER): Row =>
  header.map((cell, at) => (at in changes ? (changes[at] ?? null) : (cell ?? null)));
const without = (...places: readonly number[]): Row => HEADER.filter((_, at) => !places.includes(at)) as Row;

const SHEETS: Readonly<Record<string, Sheet>> = {
  'as it was made': {
    ...sheet(['Название'], PARAMETERS, [], HEADER, ...BODY),
    stamp: { id: 'small', version: 2 },
  },
  'without a stamp, parameters left empty': sheet(
    ['Отчётный год', '  '],
    ['Период', null, 45_100],
    HEADER,
    ...BODY,
  ),
  'in English, parameters under each other': sheet(
    ['Year', 2024],
    ['Period', 45_000],
    ['No.', 'Title', 'Target 2024', '2024 actual', 'State', '_step', 'Guess', 'Remark'],
    ['1', 'First'],
  ),
  'parameters moved, twice, in other letters': sheet(
    [null, 'ОТЧЕТНЫЙ  ГОД:', 2023],
    ['отчётный год', 2024, 'период', 45_000],
    HEADER,
  ),
  'no parameters': sheet(HEADER, ...BODY),
  'a label that is too long': sheet([`Отчётный год${' '.repeat(69)}`, 2024], HEADER),
  'a label of eighty signs': sheet([`Отчётный год${' '.repeat(68)}`, 2024], HEADER),
  'the header in the sixtieth row': sheet(...blank(59), HEADER, ...BODY),
  'the header in the sixty-first row': sheet(...blank(60), HEADER, ...BODY),
  'half of the columns': sheet(without(2, 3, 4, 5, 8), ['1', 'Первое', 5, 'а']),
  'fewer than half of the columns': sheet(without(1, 2, 3, 4, 5, 8), ['1', 'Первое']),
  'a better header further down': sheet(without(2, 3, 4), [], HEADER, ...BODY),
  'as good a header further down': sheet(HEADER, ...BODY, HEADER),
  'a column twice': sheet([...HEADER, 'Примечание'], ['1', 'Первое', 1, 2, 3, null, null, null, 'то', 'это']),
  'other letters, signs and blanks': sheet(
    [
      'N',
      'НАЗВАНИЕ полное',
      ' план  2024 %',
      '2024 ФАКТ',
      'План 2025 %',
      'Состояние!',
      '_ШАГ',
      '«Оценка»',
      'примечание.',
    ],
    ['1', 'Первое', 1, 2, 3, null, null, null, 'слова'],
  ),
  'a dash is no number sign': sheet(renamed({ 0: '—', 5: '***' }), ['1', 'Первое']),
  'years that are no years': sheet(renamed({ 2: 'План 24, %', 3: '20245 факт', 4: 'План, %' })),
  'a header longer than eighty signs': sheet(renamed({ 8: `Примечание${' '.repeat(71)}` })),
  'a header of eighty signs': sheet(renamed({ 8: `Примечание${' '.repeat(70)}` })),
  'a header that is a number, and one that is a formula’s': sheet(
    renamed({ 0: 5, 7: { value: 'Оценка', formula: '="Оценка"' } }),
  ),
  'one header renamed': sheet(renamed({ 1: 'Имя' }), ['1', 'Первое']),
  'the first and the last renamed': sheet(renamed({ 0: 'Номер', 8: 'Слова' }), ['1', 'Первое']),
  'two beside each other renamed': sheet(renamed({ 7: 'Мнение', 8: 'Слова' }), ['1']),
  'one renamed, a stranger beside it': sheet([...renamed({ 8: 'Слова' }), 'Ещё'], ['1']),
  'one gone, no stranger': sheet(without(8), ['1']),
  'one gone, a stranger elsewhere': sheet(['Чужой', ...without(8)], ['а', '1']),
  'a stranger amid all': sheet(['№', 'Чужой', ...HEADER.slice(1)], ['1', 'а', 'Первое']),
  'a hidden step gone, a yearly column gone': sheet(without(3, 6), ['1', 'Первое', 1, 2, 'да']),
  'columns in another order': sheet([...HEADER].reverse(), [...(BODY[0] ?? [])].reverse()),
  'a header cut off by blanks': sheet(renamed({ 4: null, 8: '  ' }), ['1']),
  'rows that are not there': sheet(undefined, HEADER, undefined, ['1'], undefined),
  'something else': sheet(['Письмо'], ['в отдел', 'о школах']),
  nothing: sheet(),
};

const shown = (cell: Cell | undefined): string => JSON.stringify(cellValue(cell));

function said(of: Sheet, template: Template): string[] {
  const read = readTemplate(of, template);
  if (!read) return ['not this template'];
  const named = (all: readonly { id: string; header: string }[]) =>
    all.map(({ id, header }) => `${id} «${header}»`).join(', ');
  return [
    `version ${read.version ?? '–'}, header in row ${read.headerRow + 1}`,
    `columns ${[...read.columns].map(([id, place]) => `${id}=${place}`).join(' ')}`,
    ...(read.renamed.length > 0
      ? [
          `renamed ${read.renamed.map(({ id, header, found, column: place }) => `${id} «${header}» → «${found}» ${place}`).join(', ')}`,
        ]
      : []),
    ...(read.missing.length > 0 ? [`missing ${named(read.missing)}`] : []),
    ...(read.unknown.length > 0
      ? [`unknown ${read.unknown.map(({ found, column: place }) => `«${found}» ${place}`).join(', ')}`]
      : []),
    ...(read.parameters.size > 0
      ? [`parameters ${[...read.parameters].map(([id, value]) => `${id}=${shown(value)}`).join(' ')}`]
      : []),
    ...read.rows.map(
      ({ row, cells }) =>
        `row ${row + 1}: ${[...cells].map(([id, cell]) => `${id}=${shown(cell)}`).join(' ')}`,
    ),
  ];
}

/** The headers of every template in both languages, the second column under another name, a stranger behind them. */
const ofTemplate = (template: Template, locale: 'ru' | 'en'): Sheet => {
  const headers = template.columns.map(({ header, isYearly }) =>
    isYearly ? header[locale].replace('{year}', '2025') : header[locale],
  );
  const first = template.parameters?.[0]?.label?.[locale] ?? 'Слова';
  return sheet(
    [first, 45_000],
    headers.map((header, at) => (at === 1 ? 'Другое имя' : header)).concat('Чужой'),
    headers.map((_, at) => (at % 2 === 0 ? at : null)),
  );
};

test('disturbed sheets of templates are read as the golden file says', () =>
  expectGenerated(
    'src/core/templates/readTemplate.golden.txt',
    [
      ...Object.entries(SHEETS).flatMap(([title, of]) => [`# ${title}`, ...said(of, small), '']),
      ...templates.flatMap((template) =>
        (['ru', 'en'] as const).flatMap((locale) => [
          `# ${template.id} ${locale}`,
          ...said(ofTemplate(template, locale), template),
          '',
        ]),
      ),
    ].join('\n'),
  ));
