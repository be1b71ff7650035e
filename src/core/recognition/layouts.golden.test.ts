/** Odd layouts, as recognition understands them in full: kinds, columns with their grounds, sections, rows, records. */
import { expectGenerated } from '../../../tests/generated';
import { columnLetters } from '../workbook/address';
import { explainedColumns } from './explainedColumns';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';
import type { RecognisedTable, TableRow } from './table';

const LAYOUTS: Readonly<Record<string, string>> = {
  'sections, remarks, footnotes, a counted header, signatures': `
    УТВЕРЖДЕНО приказом от 01.09.2024 № 5
    План мероприятий на 2024/2025 учебный год
    № п/п | Мероприятие | Срок | Ответственный | Результат | Отметка о выполнении
    1 | 2 | 3 | 4 | 5 | 6
    Раздел 1. Кадры | > | > | > | > | >
    1.1 | Курсы | сентябрь – октябрь | УО, ЦРО | не менее 5 курсов | выполнено
    1.2 | Семинар | 2024-11-15 | ЦРО | справка | частично
    ^ | Обсуждение | ^ | ^ | протокол | нет
    … | … | | | |
    Прогнозируемый результат | > | рост | > | > | >
    2 | Методика | | | |
    2.1 | Вебинары | ежеквартально | ЦРО | записи |
    * ЦРО – центр развития образования
    Итого по разделу | 3 | | | |
    Начальник управления ___________ А.Б. Петров | | | | |
    2.2 | После подписи | май | УО | |`,
  'whole numbers that open a numbering, and those that do not': `
    № | Мероприятие | Срок | Ответственный
    1 | Подготовка | |
    1.1 | Приказ | май | УО
    2 | Анализ | |
    3 | Сбор данных | июнь | УО
    4. | Отчёты | |
    4.1. | Школы | июль | УО
    I | Итоги | |
    5 | Совещание | август | УО
    II. | Планы | |
    III. | Другие планы | |
    6 | Педсовет | август | УО`,
  'lone names without numbers, with blank rows': `
    Мероприятие | Срок | Ответственный
    Работа с кадрами
    Курсы | май | УО
    Семинар | июнь | ЦРО
    …
    Работа с детьми
    Кружки | июль | УО
    Лагерь | август | ЦРО
    …
    …
    Просто слова
    …
    Ещё строка | потом | Неизвестно кто`,
  'only names': `
    Мероприятие | Срок | Ответственный
    Курсы | |
    Семинар | |
    Совет | май | УО`,
  'a foreign table after a gap': `
    № | Мероприятие | Срок | Ответственный
    1 | Анализ | май | УО
    2 | Отчёт | июнь | УО
    …
    3 | Итоги | июль | УО
    …
    Телефоны | для справок | 123 | 456
    № | Товар | Цена | Сумма
    1 | Бумага | 10 | 20`,
  'the header again on another page': `
    № | Мероприятие | Срок | Ответственный
    1 | Анализ | май | УО
    № | Мероприятие | Срок | Ответственный
    2 | Отчёт | июнь | УО
    Раздел II. Итоги | > | > | >
    № | Мероприятие | Срок | Ответственный
    3 | Совет | июль | УО`,
  'a column of years typed wrong': `
    Показатель | Ед. изм. | 2022 | 2023 | 2042 | 2025
    Доля школ | % | 10 | 20 | 30 | 40
    Число школ | ед. | 1 | 2 | 3 | х`,
  'the first and the last year typed wrong': `
    Показатель | Ед. изм. | План 2032 | План 2023 | План 2024 | Факт 2022 | Факт 2023 | Факт 2014
    Доля школ | % | 10 | 20 | 30 | 11 | 21 | 31`,
  'two columns of one year': `
    Показатель | 2022 | 2022 | 2023
    Доля школ | 10 | 20 | 30`,
  'plan and fact without years under a dated title': `
    Показатели за 2023 год
    № | Показатель | Ед. изм. | Исходное значение | План | Факт | Источник данных | Примечание
    1 | Доля школ | % | 5 | 10 | 12 | отчёт | выросла
    2 | Число школ (ед.) | | - | не менее 3 | 4,5 | отчёт |`,
  'actual value before all targets': `
    Показатель | Фактическое значение на 2020 г. | 2021 | 2022 | 2023
    Доля школ, % | 10 | 20 | 30 | 40
    Доля учителей, % | 15 | | н/д | растёт`,
  'school years over plan and fact': `
    № | Показатель | 2022-2023 | > | 2023-2024 | >
    ^ | ^ | план | факт | план | факт
    1 | Доля школ | 10 | 11 | 20% | 21%
    2 | Доля детей | 1 | 2 | 3 | 4`,
  'directions by years': `
    № | Направление | 2022 год | 2023 год | 2024 год
    1 | Кадры | Найти | Учить | Оценить
    2 | База | Купить | > | >
    ^ | ^ | Открыть | Работать |`,
  'months as columns, marked in several ways': `
    План-график на 2024-2025 учебный год
    № | Мероприятие | Ответственный | сен | окт | ноя | дек | янв | фев
    1 | Диагностика | ИМЦ | + | х | | | |
    2 | Семинары | ИМЦ | | v | нет | да | - |
    3 | Итоги | ИМЦ | 15.09 | | | | | февраль`,
  'results with marks, a journal and totals': `
    Результаты ВПР 2024, математика
    Код ОО | Наименование ОО | Муниципалитет | Класс | Количество участников | 2 | 3 | 4 | 5 | Средний балл | Понизили | Подтвердили | Повысили
    101 | МБОУ СОШ № 1 | Район | 5 | 20 | 2 | 8 | 6 | 4 | 3,6 | 2 | 15 | 3
    102 | МБОУ СОШ № 2 | Район | 5 | 10 | 10 | 40 | 30 | 20 | 3,6 | 10 | 80 | 10
    103 | МБОУ СОШ № 3 | Район | 5А | 30 | | 12 | 9 | 6 | 3,7 | | |
    103 | МБОУ СОШ № 3 | Район | 5Б | 30 | 3 | 12 | 9 | 6 | 3,6 | 1 | 28 | 1
    Итого по району | | | | 90 | | | | | 3,6 | | |`,
  'marks as shares of a hundred': `
    ВПР по русскому языку, 4 класс, 2023 год
    Школа | Участников | 2 | 3 | 4 | 5
    СОШ № 1 | 25 | 8 | 32 | 40 | 20
    СОШ № 2 | 100 | 10 | 40 | 30 | 20
    СОШ № 3 | 30 | 0 | 33,3 | 33,3 | 33,4
    Вся выборка | 155 | 7 | 36 | 33 | 24`,
  'subjects over their figures': `
    Результаты ЕГЭ 2023
    № | Школа | Русский язык | > | > | Математика (профиль) | > | >
    ^ | ^ | участников | не преодолели | средний балл | участников | не преодолели | средний балл
    1 | СОШ № 1 | 20 | 1 | 65 | 10 | 2 | 55,5
    2 | Лицей № 2 | 30 | 0 | 75,5 | | |
    3 | Гимназия № 3 | 8 | 25 | 60 | 5 | 0 | 48`,
  'years over shares of the level': `
    Доля выпускников, не преодолевших минимальный порог ОГЭ по математике
    Школа | 2021 | 2022 | 2023
    СОШ № 1 | 10 | 12,5 | 8
    СОШ № 2 | 0 | 5 | 100
    СОШ № 3 | | 3 | 2`,
  'passed, in percent of one': `
    Результаты ОГЭ 2022 физика
    Школа | Сдавали | % преодолевших | Средний балл
    СОШ № 1 | 20 | 0,95 | 4
    СОШ № 2 | 10 | 1 | 4,5
    СОШ № 3 | 40 | 0,5 | 3`,
  'a register': `
    Перечень школ с низкими образовательными результатами
    № | Наименование школы | Логин ОО | Статус | Куратор | Школа-наставник | Обучающихся | Педагогов | Муниципалитет
    1 | МБОУ «СОШ № 1» | sch760001 | ШНОР | Иванова | Лицей № 2 | 300 | 25 | г. Южный
    2 | МБОУ «СОШ № 2» | sch760002 | ШНСУ | Петрова | Гимназия | 200 | 15 | Северный район`,
  'conditions of schools': `
    Социальный паспорт
    Школа | Всего обучающихся | Малообеспеченные семьи | Многодетные | Неполные семьи | На учёте | ОВЗ | Мигранты
    СОШ № 1 | 300 | 30 | 20 | 40 | 3 | 12 | 5
    СОШ № 2 | 200 | 15% | 10% | 20% | 2 | 8 | 0`,
  'classes down, one of them alone': `
    Результаты ВПР 2024
    Школа | Класс | Предмет | Писали | Справились, % | Средний балл
    СОШ № 1 | 5А | Математика | 20 | 80 | 3,5
    ^ | 5Б | Математика | 30 | 90 | 4
    ^ | 6 | Математика | 10 | 70 | 3
    СОШ № 2 | 5А | Математика | 15 | 60 | 3,2`,
  'tables side by side with an unknown one between': `
    № | Мероприятие | Срок | Ответственный | | Товар | Цена | | Показатель | 2022 | 2023
    1 | Анализ | май | УО | | Бумага | 10 | | Доля | 1 | 2
    2 | Отчёт | июнь | УО | | Мел | 20 | | Число | 3 | 4`,
  'no name over the numbers, an unclear name, a promoted task': `
     | Задачи | Сроки | Исполнители | Финансирование
    1 | Найти учителей | май | УО | 100
    2 | Купить столы | июнь | школа | 200
    3 | Открыть класс | июль | школа | 300`,
};

const WIDE = 90;
const short = (text: string): string => (text.length > WIDE ? `${text.slice(0, WIDE)}…` : text);
const number = (value: number | null): string => (value === null ? '-' : String(Number(value.toFixed(4))));

function rowSaid(row: TableRow): string {
  const parts = [
    [...row.texts].map(([role, text]) => `${role}=${text}${row.inherited?.has(role) ? '^' : ''}`).join('; '),
    [...row.numbers].map(([role, value]) => `${role}=${number(value)}`).join(' '),
    [...row.dates].map(([role, value]) => `${role}=${value}`).join(' '),
    [...row.yearly]
      .flatMap(([role, years]) => [...years].map(([year, value]) => `${role}${year}=${number(value)}`))
      .join(' '),
    [...row.yearlyTexts]
      .flatMap(([role, years]) => [...years].map(([year, text]) => `${role}${year}=${text}`))
      .join(' '),
    (row.periods ?? []).join(' '),
  ];
  return `  row ${row.row + 1} in ${row.section ?? '-'}: ${parts.filter(Boolean).join(' | ')}`;
}

function tableSaid(table: RecognisedTable): string[] {
  const { kind, score, title, headerTop, headerRow, firstDataRow, lastDataRow, period } = table;
  const records = table.records?.();
  const rows = [headerTop, headerRow, firstDataRow, lastDataRow].map((row) => (row === null ? '-' : row + 1));
  return [
    `${kind} ${number(score)} «${short(title)}» rows ${rows.join(' ')} period ${JSON.stringify(period)}`,
    ...explainedColumns(table).map(
      ({ at, header, role, why }) =>
        `  ${at} «${short(header)}» ${role ?? 'not used'} ${JSON.stringify(why, (_, each: unknown) => (typeof each === 'number' ? Number(each.toFixed(4)) : each))}`,
    ),
    ...[...(table.columns.periods ?? [])].map(([key, column]) => `  ${key} in ${columnLetters(column)}`),
    ...table.doubts.map(
      ({ column, role, score: doubt }) => `  doubt ${columnLetters(column)} ${role} ${number(doubt)}`,
    ),
    ...table.sections.map((each) => `  section ${each.row + 1} «${each.number}» ${each.title}`),
    ...table.rows.map(rowSaid),
    ...(records
      ? [
          ...records.records.map((record) => `  record ${JSON.stringify(record)}`),
          ...records.groups.map((record) => `  group ${JSON.stringify(record)}`),
          ...records.declared.map((record) => `  declared ${JSON.stringify(record)}`),
        ]
      : []),
  ];
}

test('odd layouts are read as the golden file says', () =>
  expectGenerated(
    'src/core/recognition/layouts.golden.txt',
    `${Object.entries(LAYOUTS)
      .flatMap(([name, text]) => [`# ${name}`, ...recogniseSheet(sheetFromText(text)).flatMap(tableSaid), ''])
      .join('\n')}`,
  ));
