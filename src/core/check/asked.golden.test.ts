/** What rules ask of a book, row by row and table by table, with what nobody said as null. */
import { bookFromSheets } from '../../../tests/bookFromSheets';
import { filledTemplates } from '../../../tests/filledTemplate';
import { expectGenerated } from '../../../tests/generated';
import { sheetFromText } from '../recognition/sheetFromText';
import type { RecognisedTable } from '../recognition/table';
import { cellAddress } from '../workbook/address';
import { cellValue } from '../workbook/cell';
import { isoToSerial } from '../workbook/date';
import type { CellRef } from '../workbook/edit';
import { blankCell } from './blankCell';
import { blankWhereOthersFill } from './blankWhereOthersFill';
import type { Book } from './book';
import { cellOf, nameOfCell } from './cellOf';
import { concerned } from './concerned';
import { documentDay } from './documentDay';
import { entryText, headerIn, headerOf, placedColumns } from './entry';
import { findingsInColumns } from './findingsInColumns';
import { inOrder } from './inOrder';
import { indicatorCells } from './indicatorCells';
import { directionOf, indicatorName, isPercent, isUnlimited, yearsOf } from './indicatorWords';
import { cellsOf } from './mention';
import { numericColumns } from './numericColumns';
import { parameterPlaces } from './parameterPlaces';
import { periodCell } from './periodCell';
import { renumbered } from './renumbered';
import { figure, resultCell, resultName } from './resultWords';

const LONG = 'Доля выпускников, которые получили аттестаты об основном общем образовании, в числе всех';

const TEXTS: Readonly<Record<string, string>> = {
  План: `
    УТВЕРЖДЕНО приказом от 31.08.2025 № 5
    План мероприятий на 2025-2026 годы
    № | Мероприятие | Срок | Ответственный | Результат | Школа
    1. Кадры | > | > | > | > | >
    1.1. | Семинар | май | УО | Приказ | СОШ № 3
    1.3 | Совет | 2025-10-15 | уо, ЦРО | | Лицей
    1.3 | Курсы | | | Справка |
    2 | Итоги | июнь | УО | Отчёт |
    2. Школы | > | > | > | > | >
    5 | Выезд | июль | УО | Акт |
     | Без номера | июль | УО | Акт |
    7 | Выезд | июль | УО | Акт |
    3. Числа | > | > | > | > | >
    3.1 | Один | июль | УО | Акт |
    3.4 | Два | июль | УО | Акт |
    4.1 | Три | июль | УО | Акт |`,
  'План с датами': `
    Приказ 31.08.2025
    Срок реализации | 01.09.2025 | 31.08.2026
    № | Мероприятие | Срок
    1 | Семинар | май
    2 | Совет | июнь
    4 | Курсы | июль
    5 | | август
    | Слёт |`,
  'Показатели района': `
    Целевые показатели программы
    № | Показатель | Единица измерения | Желаемая динамика | Исходное значение | План 2025 | Факт 2025 | План 2024
    1 | ${LONG} | % | рост | 5 | 10 | 11 | 8
    2 | Темп прироста | в процентах | снижение | | 7 | | -
    3 | Число школ | ед. | как-нибудь | 0 | | |
    4 | | проценты | увеличение | 1 | 2 | 3 | 4
    5 | ${LONG.slice(0, 88)}ов | | уменьшение | 1 | 2 | 3 | 4
    6 | ${LONG.slice(0, 88)}овс | | down | 1 | 2 | 3 | 4`,
  Реестр: `
    № | Школа | Код школы | Статус | Куратор | Количество обучающихся
    1 | СОШ № 3 | 101 | ШНОР | ЦРО | 250
    2 | Лицей (edu102) | | ШНСУ | |
    3 | | 103 | | |`,
  Результаты: `
    Результаты ВПР, 2025 год
    Школа | Класс | Предмет | Количество участников | 2 | 3 | 4 | 5 | Средний балл
    СОШ № 3 | 5 | Математика | 20 | 4 | 6 | 6 | 4 | 3,4
    СОШ № 3 | | Математика | 20 | 4 | 6 | 6 | 4 | 3,4
    СОШ № 4 | 6 | Русский язык | 10 | | | | | 3,9`,
  'Результаты по коду': `
    Результаты ВПР, 2025 год
    Код школы | Класс | Предмет | Количество участников | Средний балл
    101 | 5 | Математика | 20 | 3,4`,
  Паспорт: `
    Социальный паспорт школы
    Школа | СОШ № 3
    Количество обучающихся | 250
    Малообеспеченные семьи | 30
    Дети-инвалиды | 5`,
  Письмо: `
    Просим прислать
    Форму`,
};

const TEMPLATES = {
  schools: `
    school | code | status
    СОШ № 3 | 101 | ШНОР`,
  indicators: `
    number | title | unit | target:2025 | actual:2025 | target:2026
    1 | Доля | % | 5 | 6 | 7`,
  deficits: `
    school | teacher | found
    СОШ № 5 (edu105) | Т1 | Методика
    Лицей | Т2 | Методика
    Лицей | Т3 | Методика`,
};

const at = (ref: CellRef | null): string => (ref ? cellAddress(ref.row, ref.column) : '-');
const json = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each === undefined ? 'undefined' : each));

function ofTable(table: RecognisedTable, book: Book): string[] {
  const roles = ['number', 'title', 'term', 'school', 'code', 'pupils', 'baseline', 'result'];
  const whom = concerned([table]);
  const found = findingsInColumns(table, [0, 2], book, (cell, row) =>
    row % 2 === 0 ? { found: json(cellValue(cell)) } : null,
  );
  return [
    `## ${table.sheet}: ${table.kind}`,
    `numeric ${json(numericColumns(table, book))}`,
    `signed ${documentDay(table, book)}, period at ${at(periodCell(table, book))}`,
    `blank ${blankWhereOthersFill(table, 'unit')
      .map((each) => at(each.at))
      .join()}`,
    `found ${found.map((each) => `${at(each.at)} ${each.found}`).join(', ')}`,
    ...table.rows.map((row) =>
      [
        `row ${row.row}`,
        ...roles.map((role) => `${at(cellOf(table, row, role))} ${nameOfCell(table, row, role)}`),
        `target of 2025 ${at(cellOf(table, row, 'targets', 2025))}`,
        json([
          indicatorName(row),
          isPercent(row),
          isUnlimited(row),
          directionOf(row),
          yearsOf(row, 'targets'),
        ]),
        json(whom({ at: { sheet: table.sheet, row: row.row, column: 0 } })),
      ].join(' | '),
    ),
  ];
}

function ofBook(book: Book): string[] {
  const { period, statedPeriod, year, choices, exactChoices, numbersOfEvents, isWhole, today } = book;
  return [
    json({ period, statedPeriod, year, isWhole, today }),
    json([[...numbersOfEvents], [...choices].slice(0, 5), [...exactChoices].slice(0, 5)]),
    json(concerned(book.tables)({ at: { sheet: 'Нет', row: 0, column: 0 } })),
    json([
      book.rowsOf('Нет'),
      book.rowsOf('Письмо').length,
      book.sheetOf('Нет'),
      book.cell({ sheet: 'Письмо', row: 0, column: 0 }),
    ]),
    ...book.schools.map(({ table, row, ...school }) => `school ${table.sheet} ${row.row} ${json(school)}`),
    ...book.results.map((result) => {
      const { record, row } = result;
      const cells = ['participants', 'mean', 'nothing'].map((role) => at(resultCell(result, role)));
      return `result «${resultName(result)}» ${row?.row} ${record.row} ${cells.join(' ')}`;
    }),
    ...book.roadmaps.flatMap((roadmap) =>
      roadmap.events.flatMap((event) => [
        `event ${event.row.row} ${json([event.number, event.title, event.term, event.section, event.state, event.mark, event.responsible])}`,
        ...(['result', 'responsible', 'partner'] as const).flatMap((role) =>
          blankCell(event, role).map((each) => `  blank ${role} ${at(each.at)} ${json(each.values)}`),
        ),
        ...renumbered(roadmap, event.row, book).map(
          (edit) => `  ${at(edit.at)} ${json(edit.before)} → ${json(edit.after)}`,
        ),
      ]),
    ),
    ...book.indicators.map((indicator) => {
      const cells = indicatorCells(indicator).map((cell) => `${at(cell.at)} ${cell.value} ${cell.year}`);
      return `indicator ${indicator.row.row} ${cells.join(', ')}`;
    }),
    ...book.mentions.map((mention) => `mention ${json(mention)} ${cellsOf(mention).map(at).join()}`),
    ...book.templateSheets.flatMap((sheet) => [
      `template ${sheet.sheet}`,
      ...placedColumns(sheet).map((placed) => `  ${placed.id} ${placed.place} «${headerOf(placed)}»`),
      ...parameterPlaces(sheet).map(
        ({ parameter, label, at: place }) => `  ${parameter.id} «${label}» ${at(place)}`,
      ),
    ]),
    ...book.allEntries.map(
      (entry) =>
        `entry ${entry.row} ${entryText(entry, 'school')} ${headerIn(entry, 'school')} ${headerIn(entry, 'nobody')}`,
    ),
  ];
}

const sheets = [
  ...Object.entries(TEXTS).map(([name, text]) => sheetFromText(text, name)),
  ...filledTemplates(TEMPLATES),
];

test('a book answers as the golden file says', () => {
  const book = bookFromSheets(sheets, isoToSerial('2025-12-01') ?? 0);
  const [letter] = filledTemplates({ schools: TEMPLATES.schools });
  const headless = { ...(letter ?? { name: '' }), rows: [['Письмо']] };
  expectGenerated(
    'src/core/check/asked.golden.txt',
    [
      ...book.tables.flatMap((table) => ofTable(table, book)),
      '## book',
      ...ofBook(book),
      '## a sheet without its header',
      ...ofBook(bookFromSheets([headless], 0)),
      `figures ${[0, 1, 1.005, 2.345, 2.3, 10, -0.5].map(figure).join(' ')}`,
      '',
    ].join('\n'),
  );
});

test('issues go by tables, then by names of sheets, then by rules, rows and columns', () => {
  const issue = (sheet: string, code: 'TERM-001' | 'TERM-002' | 'MARK-001', row: number, column = 0) =>
    ({ at: { sheet, row, column }, code, found: '', severity: 'note' }) as const;
  const wanted = [
    issue('А', 'TERM-002', 1),
    issue('Я', 'TERM-002', 0),
    issue('Я', 'TERM-002', 1, 0),
    issue('Я', 'MARK-001', 1, 1),
    issue('Я', 'TERM-002', 2),
    issue('Я', 'TERM-001', 0),
    issue('Б', 'TERM-001', 0),
  ];
  const tables = ['Я', 'Б'].map((sheet) => ({ sheet }) as RecognisedTable);
  const rules = [{ code: 'TERM-002' }, { code: 'TERM-001' }] as const;
  const said = (issues: readonly { at: CellRef; code: string }[]) =>
    issues.map(({ at: place, code }) => json([place, code]));
  expect(said(inOrder([...wanted].reverse(), { tables }, rules))).toEqual(said(wanted));
  expect(said(inOrder(wanted, { tables }, rules))).toEqual(said(wanted));
});
