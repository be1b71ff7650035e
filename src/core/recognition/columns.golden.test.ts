/** Columns at the borders of what tells their roles: names, cells, what the others leave, and what speaks against a table. */
import { expectRecognised, sheetsOf } from '../../../tests/recognisedTable';

const rows = (...lines: readonly string[]): string => lines.join('\n');
const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);
const long = (word: string, length: number): string => `${word} `.padEnd(length, 'щ');

const TEXTS: Readonly<Record<string, string>> = {
  'left over: names of twelve letters on average': rows(
    'Что и как | Срок | Ответственный',
    'Анализ школы | май | УО',
  ),
  'left over: names of eleven letters': rows('Что и как | Срок | Ответственный', 'Анализ школ | май | УО'),
  'left over: the widest of two': rows(
    'Что | Как | Срок | Ответственный',
    'Анализ школы | Совещание с директорами | май | УО',
  ),
  'left over: the first of two that are as wide': rows(
    'Что | Как | Срок | Ответственный',
    'Анализ школы | Анализ сайта | май | УО',
  ),
  'left over: not what is foreign, nor what is named': rows(
    'Что | Срок | Ответственный | Должность | Результат',
    'Анализ школы | май | УО | Директор управления | Справка об итогах работы',
  ),
  'left over: nothing without a party': rows('Что и как | Срок | Результат', 'Анализ школы | май | Справка'),
  'left over: nothing without a term': rows(
    'Что и как | Ответственный | Отметка о выполнении',
    'Анализ школы | УО | да',
  ),
  'left over: beside terms that look like none': rows(
    'Что и как | Срок | Ответственный',
    'Анализ школы | слово | УО',
  ),
  'left over: one of ten cells is a number': rows(
    'Что и как | Срок | Ответственный',
    ...times(9, 'Анализ школ района | май | УО'),
    '12345678901234 | май | УО',
  ),
  'left over: one of eleven cells is a number': rows(
    'Что и как | Срок | Ответственный',
    ...times(10, 'Анализ школ района | май | УО'),
    '12345678901234 | май | УО',
  ),
  'left over: no cells at all': rows('Что и как | Срок | Ответственный', '| май | УО'),
  'a task instead of an event, and a direction': rows(
    'Задача | Направление | Срок | Ответственный',
    'Найти учителей | Кадры | май | УО',
  ),
  'a direction instead of an event': rows('Направление | Срок | Ответственный', 'Кадры | май | УО'),
  'aims and tasks instead of an event': rows('Цели и задачи | Срок | Ответственный', 'Кадры | май | УО'),
  'an aim is no event': rows('Цель | Срок | Ответственный', 'Кадры | май | УО'),
  'a code instead of a school': rows('Код ОО | Участников | Средний балл', '110201 | 20 | 4'),
  'an event and a result in one column': rows(
    'Событие, результат | Срок | Ответственный',
    'Семинар | май | УО',
  ),
  'an event and a result in one column, and another result': rows(
    'Событие, результат | Срок | Ответственный | Результат',
    'Семинар | май | УО | Справка',
  ),
  'terms under an unknown name: four cells': rows(
    'Мероприятие | Нечто | Ответственный',
    ...times(4, 'Семинар | май | УО'),
  ),
  'terms under an unknown name: three cells': rows(
    'Мероприятие | Нечто | Ответственный',
    ...times(3, 'Семинар | май | УО'),
  ),
  'terms under an unknown name: 17 of 20 cells': rows(
    'Мероприятие | Нечто | Ответственный',
    ...times(17, 'Семинар | май | УО'),
    ...times(3, 'Семинар | слово | УО'),
  ),
  'terms under an unknown name: 18 of 20 cells': rows(
    'Мероприятие | Нечто | Ответственный',
    ...times(18, 'Семинар | май | УО'),
    ...times(2, 'Семинар | слово | УО'),
  ),
  'terms under a name that is known for something else': rows(
    'Мероприятие | Документ | Ответственный',
    ...times(4, 'Семинар | май | УО'),
  ),
  'terms under no name: two cells': rows('Мероприятие | | Ответственный', ...times(2, 'Семинар | май | УО')),
  'terms under no name: one cell': rows('Мероприятие | | Ответственный', 'Семинар | май | УО'),
  'terms under no name: 7 of 10 cells': rows(
    'Мероприятие | | Ответственный',
    ...times(7, 'Семинар | май | УО'),
    ...times(3, 'Семинар | слово | УО'),
  ),
  'terms under no name: 8 of 10 cells': rows(
    'Мероприятие | | Ответственный',
    ...times(8, 'Семинар | май | УО'),
    ...times(2, 'Семинар | слово | УО'),
  ),
  'numbers under no name': rows(' | Мероприятие | Срок', '1 | Семинар | май', '2 | Совет | июнь'),
  'one number under no name': rows(' | Показатель | 2023', '1 | Доля | 5'),
  'numbers under no name that is not the first': rows(
    'Школа | | Участников | Средний балл',
    'СОШ № 1 | 1 | 20 | 4',
    'СОШ № 2 | 2 | 20 | 4',
  ),

  'fourteen unknown columns': rows(
    `Мероприятие | Срок | ${times(14, 'Нечто').join(' | ')}`,
    `Семинар | май | ${times(14, 'слово').join(' | ')}`,
  ),
  'unknown columns beside a weak name: two': rows('Наименование | Дата | Это | То', 'Семинар | май | а | б'),
  'unknown columns beside a weak name: one': rows('Наименование | Дата | Это', 'Семинар | май | а'),
  'a foreign column': rows('Мероприятие | Срок | Цена', 'Семинар | май | 5'),
  'a foreign column beside numbers': rows('№ | Мероприятие | Срок | Цена', '1 | Семинар | май | 5'),
  'two foreign columns beside numbers': rows(
    '№ | Мероприятие | Срок | Цена | Сумма',
    '1 | Семинар | май | 5 | 6',
  ),
  'foreign columns beside a weak name: one': rows(
    '№ | Наименование | Срок | Ответственный | Цена',
    '1 | Семинар | май | УО | 5',
  ),
  'foreign columns beside a weak name: one, and a result': rows(
    '№ | Наименование | Срок | Ответственный | Результат | Цена',
    '1 | Семинар | май | УО | Справка | 5',
  ),
  'foreign columns beside a weak name: two, and a result': rows(
    '№ | Наименование | Срок | Ответственный | Результат | Цена | Сумма',
    '1 | Семинар | май | УО | Справка | 5 | 6',
  ),
  'three foreign columns beside four years': rows(
    'Показатель | 2021 | 2022 | 2023 | 2024 | Цена | Сумма | Оклад',
    'Доля | 1 | 2 | 3 | 4 | 5 | 6 | 7',
  ),
  'two foreign columns beside three years': rows(
    'Показатель | 2021 | 2022 | 2023 | Цена | Сумма',
    'Доля | 1 | 2 | 3 | 5 | 6',
  ),
  'two foreign columns beside two years': rows(
    'Показатель | 2021 | 2022 | Цена | Сумма',
    'Доля | 1 | 2 | 5 | 6',
  ),
  'two foreign columns beside months': rows(
    'Мероприятие | сен | окт | ноя | дек | Цена | Сумма',
    'Семинар | + | | | + | 5 | 6',
  ),
  'three foreign columns beside months': rows(
    'Мероприятие | сен | окт | ноя | дек | Цена | Сумма | Оклад',
    'Семинар | + | | | + | 5 | 6 | 7',
  ),
  'two months beside an event': rows('Мероприятие | сен | окт', 'Семинар | + | +'),

  'a foreign title': rows('Смета', 'Мероприятие | Срок', 'Семинар | май'),
  'a foreign title over three names of ours': rows(
    'Смета',
    'Мероприятие | Срок | Ответственный',
    'Семинар | май | УО',
  ),
  'a foreign title over a weak name': rows(
    'Смета',
    'Наименование | Срок | Ответственный',
    'Семинар | май | УО',
  ),
  'a foreign word late in a title': rows(
    `${long('План', 140)} смета расходов`,
    'Мероприятие | Срок',
    'Семинар | май',
  ),
  'names of eighty letters': rows(`${long('Мероприятие', 80)} | ${long('Срок', 80)}`, 'Семинар | май'),
  'names of more than eighty letters': rows(
    `${long('Мероприятие', 81)} | ${long('Срок', 80)}`,
    'Семинар | май',
  ),
  'actual before two targets': rows(
    'Показатель | Фактическое значение на 2020 г. | 2021 | 2022',
    'Доля | 1 | 2 | 3',
  ),
  'actual before one target': rows('Показатель | Фактическое значение на 2020 г. | 2021', 'Доля | 1 | 2'),
  'actual of the first target’s year': rows(
    'Показатель | Фактическое значение на 2021 г. | 2021 | 2022',
    'Доля | 1 | 2 | 3',
  ),
  'actual after the targets': rows(
    'Показатель | 2021 | 2022 | Фактическое значение на 2023 г.',
    'Доля | 1 | 2 | 3',
  ),
  'two actuals before two targets': rows(
    'Показатель | Фактическое значение 2019 | Фактическое значение 2020 | 2021 | 2022',
    'Доля | 0 | 1 | 2 | 3',
  ),
  'actual before two targets, and a baseline': rows(
    'Показатель | Базовое значение | Фактическое значение 2020 | 2021 | 2022',
    'Доля | 0 | 1 | 2 | 3',
  ),
  'actual by another name': rows('Показатель | Факт 2020 | 2021 | 2022', 'Доля | 1 | 2 | 3'),
  'actual under another storey': `
    Показатель | Значения | > | >
    ^ | Фактическое значение 2020 | 2021 | 2022
    Доля | 1 | 2 | 3`,
  'a year out of the title': rows('Показатели за 2021 год', 'Показатель | План | Факт', 'Доля | 1 | 2'),
  'a year out of the title, and one over a column': rows(
    'Показатели за 2021 год',
    'Показатель | План | Факт 2020',
    'Доля | 1 | 2',
  ),
  'no year at all': rows('Показатель | План | Факт', 'Доля | 1 | 2'),
  'a merged name over one filled column and over two': rows(
    'Мероприятие | > | Срок | > | Ответственный',
    'Семинар | | май | июнь | УО',
  ),
  'steps of formulas over all': rows('_шаг | Мероприятие | Срок | _', '1 | Семинар | май | 2'),
  'conditions: two counts': rows('Школа | Многодетные | ОВЗ', 'СОШ № 1 | 1 | 2'),
  'conditions: one count': rows('Школа | Многодетные | Кабинет', 'СОШ № 1 | 1 | 2'),

  'one year under a figure of results': `
    Школа | Средний балл | Участников
    ^ | 2023 год | ^
    СОШ № 1 | 4 | 20`,
  'a year alone among events': rows('Мероприятие | Срок | 2024', 'Семинар | май | 5'),
  'a year alone over the names of events': rows('2024 | Срок | Ответственный', 'Семинар | май | УО'),
  'a register with scores': rows(
    'Школа | Код ОО | Статус | Куратор | Школа-наставник | Участников | Средний балл',
    'СОШ № 1 | 110201 | ШНОР | Иванова А.Б. | СОШ № 2 | 20 | 4',
  ),
  'a register with a curator and scores': rows(
    'Школа | Код ОО | Статус | Куратор | Участников | Средний балл',
    'СОШ № 1 | 110201 | ШНОР | Иванова А.Б. | 20 | 4',
  ),
  'conditions beside scores': rows(
    'Школа | Обучающихся | Многодетные | ОВЗ | Средний балл',
    'СОШ № 1 | 200 | 10 | 5 | 4',
  ),
  'scores with a status': rows(
    'Школа | Код ОО | Статус | Участников | Средний балл',
    'СОШ № 1 | 110201 | ШНОР | 20 | 4',
  ),
  'conditions in a register': rows(
    'Школа | Статус | Обучающихся | Многодетные | ОВЗ',
    'СОШ № 1 | ШНОР | 200 | 10 | 5',
  ),
  'a register by a status': rows('Школа | Статус', 'СОШ № 1 | ШНОР'),
  'a register by a curator': rows('Школа | Куратор', 'СОШ № 1 | Иванова А.Б.'),
  'a register by a partner': rows('Школа | Школа-наставник', 'СОШ № 1 | СОШ № 2'),
  'no register by numbers of pupils': rows('Школа | Обучающихся', 'СОШ № 1 | 100'),
  'no indicators by units and years alone': rows(
    'Что меряем | Ед. изм. | 2023 | 2024',
    'Доля школ района | % | 10 | 20',
    'Число учителей | ед. | 1 | 2',
  ),
  'no indicators by years alone': rows(
    'Что меряем | 2023 | 2024',
    'Доля школ района | 10 | 20',
    'Число учителей | 1 | 2',
  ),
  'no indicators by units and a baseline alone': rows(
    'Что меряем | Ед. изм. | Базовое значение',
    'Доля школ района | % | 10',
  ),
  'no indicators by units, plan and fact alone': rows(
    'За 2023 год',
    'Что меряем | Ед. изм. | План | Факт',
    'Доля школ района | % | 10 | 20',
  ),
  'no indicators of goods': rows(
    'Товар | Ед. изм. | Цена | 2023 | 2024',
    'Бумага для принтера | шт. | 5 | 10 | 20',
  ),
};

test('columns at the borders are read as the golden file says', () =>
  expectRecognised('src/core/recognition/columns.golden.txt', sheetsOf(TEXTS)));
