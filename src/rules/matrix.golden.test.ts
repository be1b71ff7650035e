/**
 * Every rule over every column: tables as they should be, with rows one cell of which says something else, and without a
 * column. Below the name of a column stand the issues of the rows in which it holds this or that.
 */
import { expectGenerated } from '../../tests/generated';
import { filledTemplates } from '../../tests/filledTemplate';
import { bookFrom } from '../../tests/ruleSentences';
import type { Issue } from '../core/check/issue';
import { said } from '../core/check/said';
import { validate } from '../core/check/validate';
import { sheetFromText } from '../core/recognition/sheetFromText';
import { cellAddress, columnLetters } from '../core/workbook/address';
import { cellFormat, cellValue, isRich } from '../core/workbook/cell';
import { isDateFormat, isoToSerial } from '../core/workbook/date';
import type { Cell, Row, Sheet } from '../core/workbook/workbook';
import { issues as english } from '../locales/en/issues';
import { issues as russian } from '../locales/ru/issues';
import { rules } from '.';

const day = (iso: string): Cell => ({ value: isoToSerial(iso), format: { numberFormat: 'dd.mm.yyyy' } });

type Instead = readonly (readonly [name: string, value: Cell])[];

/** What may stand instead of a text, a number or a day. */
const TEXTS: Instead = [
  ['blank', null],
  ['point', '.'],
  ['7', 7],
  ['Latin', 'мepоприятие'],
  ['two  spaces', 'два  слова'],
  ['done', 'выполнено'],
  ['a person', 'Иванова Мария Петровна'],
  ['a telephone', 'тел. 8 (902) 123-45-67'],
  ['an event', 'см. мероприятие 1.9'],
  ['an indicator', 'показатель 1.9'],
  ['a strange school', 'Лицей № 77'],
  ['a term', 'Май 2024'],
  ['other days', '10.03.2025, 09.03.2025'],
  ['a day before', 'до 31.08.2025'],
  ['tomorrow', 'выполнено 02.12.2025'],
  ['today', 'выполнено 01.12.2025'],
  ['as above', 'ABOVE'],
];
const NUMBERS: Instead = [
  ['blank', null],
  ['dash', '–'],
  ['0', 0],
  ['-1', -1],
  ['7', 7],
  ['100', 100],
  ['100,1', 100.1],
  ['2027', 2027],
  ['«50 %»', '50 %'],
  ['word', 'слово'],
];
const DAYS: Instead = [
  ['blank', null],
  ['«15.09.2025»', '15.09.2025'],
  ['today', day('2025-12-01')],
  ['tomorrow', day('2025-12-02')],
  ['long ago', day('2024-12-31')],
  ['later', day('2027-01-01')],
  ['word', 'слово'],
];

/** What to put in place of a cell, by what it holds. */
function insteadOf(cell: Cell | undefined): Instead {
  const value = cellValue(cell);
  if (typeof value === 'number') return isDateFormat(cellFormat(cell)?.numberFormat) ? DAYS : NUMBERS;
  return typeof value === 'string' && /^\d+(?:,\d+)?$/.test(value) ? NUMBERS : TEXTS;
}

interface Base {
  readonly sheets: readonly Sheet[];
  /** Name of the sheet, its header, and the row that is spoiled. */
  readonly name: string;
  readonly header: number;
  readonly row: number;
  /** Columns that are spoiled; absent = all. */
  readonly only?: RegExp;
}

const table = (
  name: string,
  header: number,
  row: number,
  text: string,
  ...others: readonly Sheet[]
): Base => ({
  sheets: [sheetFromText(text, name), ...others],
  name,
  header,
  row,
});
const REGISTER = sheetFromText(
  `№ | Школа | Код школы | Статус | Муниципалитет | Куратор | Обучающихся
   1 | МБОУ СОШ № 1 | 1001 | ШНОР | Заречный | ЦРО | 300
   2 | МБОУ СОШ № 2 | 1002 | ШНСУ | Заречный | ЦРО | 200
   3 | МБОУ СОШ № 3 | 1003 | ШНОР | Луговой | ИРО | 100`,
  'Реестр',
);
const template = (id: string, text: string, only?: RegExp): Base => {
  const sheets = filledTemplates({ [id]: text });
  return { sheets, name: sheets[0]?.name ?? '', header: 4, row: 6, ...(only && { only }) };
};

const BASES: Readonly<Record<string, () => Base>> = {
  roadmap: () =>
    table(
      'План',
      1,
      3,
      `План мероприятий на 2025–2026 годы
       № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении | Дата выполнения | Комментарий
       1.1 | Анализ результатов | Октябрь 2025 | ЦРО | Справка | выполнено | 15.10.2025 | в срок
       1.2 | Семинар учителей математики | Ноябрь 2025 | МБОУ СОШ № 1 | Протокол | | | перенесён
       1.3 | Курсы повышения квалификации | Март 2026 | УО, ЦРО | 12 чел. | | |
       1.4 | Диагностика дефицитов педагогов | до 20.11.2025 | ЦРО | Отчёт | выполнено | |`,
      REGISTER,
    ),
  'roadmap, a later plan': () => ({
    ...table(
      'План',
      1,
      2,
      `План мероприятий на 2025–2026 годы, утверждён приказом от 01.09.2025 № 5
       № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
       1.1 | Анализ результатов | Октябрь 2025 | ЦРО | Справка | выполнено 15.10.2025
       1.2 | Анализ результатов школ | Октябрь 2025 | ЦРО | Справка |
       1.3 | Курсы повышения квалификации | до 20.12.2026 | УО, ЦРО | 12 чел. |`,
    ),
    only: /^(?:№|Мероприятие|Сроки|Результат|Отметка)/u,
  }),
  indicators: () =>
    table(
      'Показатели',
      0,
      2,
      `№ | Показатель | Единица измерения | Желаемая динамика | Источник | Исходное значение (2023) | План 2024 | Факт 2024 | План 2025 | План 2026 | Комментарий
       1.1 | Доля школ с договорами | % | рост | Отчёты школ | 50 | 60 | 62 | 70 | 80 |
       1.2 | Доля неуспевающих учеников | % | снижение | Отчёты школ | 30 | 25 | 24 | 20 | 10 |
       1.3 | Число наставнических пар | ед. | рост | Отчёты школ | 3 | 5 | 6 | 8 | 9 |`,
    ),
  results: () =>
    table(
      'Результаты',
      0,
      2,
      `Школа | Код школы | Год | Процедура | Предмет | Класс | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл
       МБОУ СОШ № 1 | 1001 | 2025 | ОГЭ | Математика | 9 | 40 | 4 | 10 | 3,6
       МБОУ СОШ № 2 | 1002 | 2025 | ОГЭ | Математика | 9 | 20 | 5 | 25 | 3,2
       МБОУ СОШ № 3 | 1003 | 2025 | ОГЭ | Математика | 9 | 50 | 5 | 10 | 4,1
       МБОУ СОШ № 1 | 1001 | 2024 | ОГЭ | Математика | 9 | 40 | 4 | 10 | 3,6
       МБОУ СОШ № 2 | 1002 | 2024 | ОГЭ | Математика | 9 | 20 | 5 | 25 | 3,2`,
      REGISTER,
    ),
  marks: () =>
    table(
      'ВПР',
      1,
      3,
      `Результаты ВПР
       Школа | Год | Класс | Предмет | Количество участников | 2 | 3 | 4 | 5 | Средний балл
       МБОУ СОШ № 1 | 2025 | 5 | Математика | 20 | 2 | 8 | 6 | 4 | 3,6
       МБОУ СОШ № 2 | 2025 | 5 | Математика | 10 | 1 | 4 | 3 | 2 | 3,6
       МБОУ СОШ № 3 | 2025 | 5 | Математика | 40 | 4 | 16 | 12 | 8 | 3,6
       МБОУ СОШ № 1 | 2025 | 6 | Математика | 20 | 2 | 8 | 6 | 4 | 3,6`,
      REGISTER,
    ),
  schools: () => ({
    sheets: [{ ...REGISTER, rows: REGISTER.rows.slice(0, 4) }],
    name: 'Реестр',
    header: 0,
    row: 2,
  }),
  conditions: () =>
    table(
      'Условия',
      0,
      2,
      `Школа | Код школы | Количество обучающихся | Малообеспеченные | С ОВЗ | Родители без высшего образования
       МБОУ СОШ № 1 | 1001 | 300 | 30 | 10 | 90
       МБОУ СОШ № 2 | 1002 | 200 | 20 | 12 | 60
       МБОУ СОШ № 3 | 1003 | 100 | 30 | 5 | 40`,
      REGISTER,
    ),
  passport: () =>
    table(
      'Паспорт',
      0,
      4,
      `Паспорт программы
       Наименование программы | Поддержка школ
       Разработчик программы | Управление образования
       Цель программы | Повышение качества
       Целевые показатели | 1. Доля школ с договорами.\\n2. Доля неуспевающих учеников
       Сроки реализации программы | 2025–2026 годы`,
      sheetFromText(
        `План мероприятий на 2025–2026 годы
         № | Мероприятие | Сроки | Ответственный
         1.1 | Семинар | Май 2026 | УО`,
        'План',
      ),
      sheetFromText(
        `№ | Показатель | Единица измерения | План 2025 | План 2026
         1.1 | Доля школ с договорами | % | 50 | 100
         1.2 | Доля неуспевающих учеников | % | 20 | 10`,
        'Показатели',
      ),
    ),
  'template roadmap': () =>
    template(
      'roadmap',
      `section | number | title | term | responsible | result | planned | actual | done | doneDate | comment
       1. Анализ | 1.1 | Анализ результатов | Октябрь 2025 | ЦРО | Справка | 1 | 1 | выполнено | 2025-10-15 |
       1. Анализ | 1.2 | Семинар учителей | Ноябрь 2025 | УО | 4 семинара | 4 | 4 | выполнено | 2025-11-15 |
       1. Анализ | 1.3 | Курсы педагогов | Март 2026 | УО | 12 чел. | 12 | | | |`,
      /^(?:План|Факт|Дата|Отметка|Начало|Окончание)/u,
    ),
  'template indicators': () =>
    template(
      'indicators',
      `number | title | unit | direction | source | baselineYear | baseline | target:2025 | target:2026 | comment
       1.1 | Доля школ с договорами | % | рост | Отчёты | 2024 | 50 | 60 | 70 |
       1.2 | Доля неуспевающих учеников | % | снижение | Отчёты | 2024 | 30 | 25 | 20 |`,
      /^(?:Единица|Желаемая|Базовый|Исходное|План|Факт)/u,
    ),
  'template results': () =>
    template(
      'results',
      `procedure | year | school | grade | subject | participants | belowMinimum | meanScore
       ОГЭ | 2025 | МБОУ СОШ № 1 | 9 | математика | 40 | 4 | 4
       ОГЭ | 2025 | МБОУ СОШ № 2 | 9 | математика | 20 | 5 | 3
       ОГЭ | 2025 | МБОУ СОШ № 3 | 9 | математика | 20 | 5 | 3`,
    ),
  'template conditions': () =>
    template(
      'conditions',
      `school | pupils | lowIncome | oneParent | noHigherEducation | disability | registered
       МБОУ СОШ № 1 | 300 | 30 | 20 | 90 | 5 | 1
       МБОУ СОШ № 2 | 200 | 20 | 20 | 60 | 5 | 1`,
    ),
  training: () =>
    template(
      'training',
      `school | topic | provider | audience | hours | from | until | planned | trained | comment
       МБОУ СОШ № 1 | Чтение | ИРО | учителя | 36 | 2025-09-01 | 2025-09-15 | 10 | 10 |
       МБОУ СОШ № 2 | Письмо | ИРО | учителя | 36 | 2025-09-01 | 2025-09-15 | 5 | 5 |`,
    ),
  partnerships: () =>
    template(
      'partnerships',
      `school | kind | partner | subject | signed | until | events | done
       МБОУ СОШ № 1 | договор о сотрудничестве | Вуз | Физика | 2025-09-01 | 2026-09-01 | Семинар | выполнено
       МБОУ СОШ № 2 | наставническая пара | МБОУ СОШ № 3 | Физика | 2025-09-01 | 2026-09-01 | Семинар | выполнено`,
    ),
  visits: () =>
    template(
      'visits',
      `day | school | teacher | subject | grade | topic | goals | methods | feedback | advice
       2025-10-01 | МБОУ СОШ № 1 | П-1 | математика | 5 | Дроби | 1 | 2 | 0 | Опрос
       2025-10-02 | МБОУ СОШ № 2 | П-2 | математика | 6 | Дроби | 1 | 2 | 0 | Опрос`,
    ),
  deficits: () =>
    template(
      'deficits',
      `teacher | school | subject | found | support | until | done
       П-1 | МБОУ СОШ № 1 | математика | Тест | Курсы | 2025-12-31 |
       П-2 | МБОУ СОШ № 2 | математика | Тест | Курсы | 2025-12-31 |`,
    ),
  selfassessment: () =>
    template(
      'selfassessment',
      `block | factor | score | evidence | comment
       Управление | Есть программа развития | 2 | Приказ |
       Управление | Есть план | 3 | План |`,
    ),
};

/** A row one cell of which says something else. */
const spoiledRow = (row: Row, column: number, value: Cell, above: Row): Row =>
  Array.from({ length: Math.max(row.length, column + 1) }, (_, at): Cell | undefined => {
    if (at !== column) return row[at];
    const there = row[at];
    const now = value === 'ABOVE' ? cellValue(above[at]) : value;
    return isRich(there) && !isRich(now) ? { ...there, value: now } : now;
  });

const without = ({ sheets, name }: Base, column: number): Sheet[] =>
  sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, rows: sheet.rows.map((row) => row?.filter((_, index) => index !== column)) }
      : sheet,
  );

const TODAY = '2025-12-01';
/** One issue of each code, for reading what it says. */
const examples = new Map<string, Issue>();

function found(sheets: readonly Sheet[]): Issue[] {
  const all = validate(bookFrom(sheets, TODAY), rules);
  for (const issue of all) if (!examples.has(issue.code)) examples.set(issue.code, issue);
  return all;
}
const short = ({ code, at }: Issue): string => `${code} ${cellAddress(at.row, at.column)}`;

test.each(Object.keys(BASES))('%s', (name) => {
  const base = BASES[name]?.();
  const sheet = base?.sheets.find((each) => each.name === base.name);
  if (!base || !sheet) throw new Error(name);
  const before = found(base.sheets).map(short);
  const header = sheet.rows[base.header] ?? [];
  const [above, like] = [sheet.rows[base.row - 1] ?? [], sheet.rows[base.row] ?? []];
  const columns = header.flatMap((cell, column) => {
    const title = String(cellValue(cell) ?? '');
    return title === '' || title.startsWith('_') || base.only?.test(title) === false
      ? []
      : [{ title, column }];
  });
  const variants = columns.flatMap(({ column }) =>
    insteadOf(like[column]).map(([value, instead]) => ({ column, value, instead })),
  );
  const rows = variants.map(({ column, instead }) => spoiledRow(like, column, instead, above));
  const withRows = (own: readonly Row[]): Sheet[] =>
    base.sheets.map((each) =>
      each === sheet
        ? { ...each, rows: [...each.rows.slice(0, base.row), ...own, ...each.rows.slice(base.row + 1)] }
        : each,
    );
  // A template's rows do not lean on each other; elsewhere a strange row may be the end of the table.
  const together = sheet.stamp ? found(withRows(rows)) : null;
  const issuesOf = (number: number): string => {
    const row = base.row + (together ? number : 0);
    const all = together ?? found(withRows([rows[number] as Row]));
    const own = all.filter(({ at }) => at.sheet === base.name && at.row === row);
    const others = together ? [] : all.filter((issue) => !own.includes(issue)).map(short);
    return [
      ...own.map(({ code, at }) => `${code} ${columnLetters(at.column)}`),
      ...others.filter((each) => !before.includes(each)),
      ...before
        .filter((each) => !together && !each.endsWith(String(row + 1)) && !others.includes(each))
        .map((each) => `not ${each}`),
    ].join(', ');
  };
  const lines = columns.flatMap(({ title, column }) => {
    const byIssues = new Map<string, string[]>();
    variants.forEach((each, number) => {
      if (each.column !== column) return;
      const issues = issuesOf(number);
      if (issues === '') return;
      byIssues.set(issues, [...(byIssues.get(issues) ?? []), each.value]);
    });
    const now = found(without(base, column)).map(short);
    const more = now.filter((each) => !before.includes(each));
    return [
      title,
      ...(more.length > 0 ? [`  gone: ${more.join(', ')}`] : []),
      ...[...byIssues].map(([issues, values]) => `  ${values.join(' / ')}: ${issues}`),
    ];
  });
  expectGenerated(
    `src/rules/matrix/${name.replace(/[ ,]+/g, '-')}.golden.txt`,
    [`as it is: ${before.join(', ')}`, ...lines, ''].join('\n'),
  );
});

test('what rules look at', () => {
  const told = rules.map(({ check: _check, ...rule }) => JSON.stringify(rule));
  expectGenerated('src/rules/matrix/rules.golden.txt', `${told.join('\n')}\n`);
});

test('what an issue of each code says', () => {
  const told = [...examples.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((issue) =>
      [russian, english].map((texts) => {
        const { code, severity, cell, found: text, message, expected, fix, edits } = said(issue, texts);
        return [
          `${code} ${severity} ${cell} «${text}»`,
          `  ${message}`,
          `  ${expected} ${fix}`,
          ...edits.map(
            (edit) => `  ${edit.cell}: ${JSON.stringify(edit.before)} → ${JSON.stringify(edit.after)}`,
          ),
        ].join('\n');
      }),
    );
  expect(examples.size).toBeGreaterThan(40);
  expectGenerated('src/rules/matrix/words.golden.txt', `${told.join('\n')}\n`);
});
