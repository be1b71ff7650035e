import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../workbook/address';
import { TABLE_FORMS } from './kinds';
import { recogniseSheet, recogniseWorkbook } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';
import type { RecognisedTable } from './table';
import { tableJson } from './tableJson';

/** `roadmap 2 | number=A title=B term=C | sections 3 7 | rows 4 5 8`: header, sections and rows as a person counts. */
function told({ kind, headerRow, columns, sections, rows }: RecognisedTable): string {
  const single = [...columns.single].map(([role, column]) => `${role}=${columnLetters(column)}`);
  const yearly = [...columns.yearly].flatMap(([role, years]) =>
    [...years].map(([year, column]) => `${role}${year}=${columnLetters(column)}`),
  );
  const parts = [
    `${kind} ${headerRow === null ? '-' : headerRow + 1}`,
    [...single, ...yearly].sort((a, b) => a.slice(-1).localeCompare(b.slice(-1))).join(' '),
    ...(sections.length > 0 ? [`sections ${sections.map(({ row }) => row + 1).join(' ')}`] : []),
    `rows ${rows.map(({ row }) => row + 1).join(' ')}`,
  ];
  return parts.join(' | ');
}

const recognised = (text: string): string[] => recogniseSheet(sheetFromText(text)).map(told);

describe('layouts', () => {
  test.each([
    [
      'titles, approvals, counted columns, sections, blank rows, a footnote and a signature',
      `
      | | | УТВЕРЖДАЮ
      | | | Начальник управления образования
      | | | ___________ А.Б. Петров
      …
      Дорожная карта поддержки школ на 2021/2022 учебный год | > | > | >
      …
      № п/п | Наименование мероприятия | Срок исполнения | Ответственные исполнители
      1 | 2 | 3 | 4
      Раздел 1. Анализ | > | > | >
      1.1 | Создание рабочей группы | Сентябрь 2021 | УО
      1.2 | Анализ результатов | Октябрь 2021 | ЦРО
      Раздел 2. Методика | > | > | >
      2.1 | Семинары | ежеквартально | ЦРО
      …
      2.2 | Вебинары | Май 2022 | ЦРО
      …
      * УО – управление образования
      …
      Начальник управления | | А.Б. Петров |
      `,
      ['roadmap 7 | number=A title=B term=C responsible=D | sections 9 12 | rows 10 11 13 15'],
    ],
    [
      'other words in another order, without numbers',
      `
      Ответственный | Когда | Что делаем | Итог
      УО | Сентябрь | Совещание | Протокол
      ЦРО | Октябрь | Семинар | Программа
      `,
      ['roadmap 1 | responsible=A term=B title=C result=D | rows 2 3'],
    ],
    [
      'slips of the pen and words parted over lines',
      `
      N п/п | Мероприятя | Сроки  реализации | Ответ-\\nсвенный | Планируемый резултат
      1 | Анализ | май | УО | справка
      `,
      ['roadmap 1 | number=A title=B term=C responsible=D result=E | rows 2'],
    ],
    [
      'names merged down and across three rows',
      `
      № | Показатель | Значения показателя | > | > | >
      ^ | ^ | 2021 год | > | 2022 год | >
      ^ | ^ | план | факт | план | факт
      1 | Доля школ | 10 | 11 | 20 |
      `,
      ['indicators 3 | number=A title=B targets2021=C actuals2021=D targets2022=E actuals2022=F | rows 4'],
    ],
    [
      'groups over blank cells, years below plan and fact',
      `
      Наименование показателя | Ед. изм. | Исходное значение (2019) | Плановые значения | | Фактические значения |
      | | | 2020 | 2021 | 2020 | 2021
      Доля школ | % | 10 | 20 | 30 | 25 | 31
      `,
      [
        'indicators 2 | title=A unit=B baseline=C targets2020=D targets2021=E actuals2020=F actuals2021=G | rows 3',
      ],
    ],
    [
      'years with words in one row',
      `
      № | Целевой показатель | 2020 год (базовое значение) | 2021 год (план) | 2021 год (факт) | Прогноз, 2022 г.
      1 | Доля школ | 10 | не менее 20 | 21 | ≥ 30
      `,
      ['indicators 1 | number=A title=B baseline=C targets2021=D actuals2021=E targets2022=F | rows 2'],
    ],
    [
      'headers repeated under sections that stand above them',
      `
      План работы
      1. Анализ | > | > | >
      Направления | Мероприятия | > | >
      ^ | Наименование | Сроки | Ответственные
      1.1 Кадры | Заявка | май | УО
      ^ | Курсы | июнь | ЦРО
      2. Методика | > | > | >
      Направления | Мероприятия | > | >
      ^ | Наименование | Сроки | Ответственные
      2.1 Уроки | Семинар | май | УО
      `,
      ['roadmap 4 | direction=A title=B term=C responsible=D | sections 2 7 | rows 5 6 10'],
    ],
    [
      'directions with tasks over several years and a row of forecasts',
      `
      № | Целевые направления | Задачи на год | > | >
      ^ | ^ | 2020 | 2021 | 2022
      1. Условия | > | > | > | >
      1.1 | Кадры | Найти | Учить | Учить
      1.2 | База | Закупить оборудование | > | >
      ^ | ^ | Открыть доступ | > | >
      Прогнозируемый результат | > | Рост качества | > | >
      `,
      ['directions 2 | number=A direction=B years2020=C years2021=D years2022=E | sections 3 | rows 4 5 6'],
    ],
    [
      'side by side',
      `
      № | Мероприятие | Срок | Ответственный | | Школа | Статус | Куратор
      1 | Анализ | май | УО | | Школа 1 | ШНОР | Иванова
      2 | Отчёт | июнь | ЦРО | | Школа 2 | ШНОР | Петрова
      3 | Итоги | июль | ЦРО | | | |
      `,
      [
        'roadmap 1 | number=A title=B term=C responsible=D | rows 2 3 4',
        'schools 1 | school=F status=G curator=H | rows 2 3',
      ],
    ],
    [
      'one table with empty columns in it',
      `
      № | | Мероприятие | | Срок | Ответственный
      1 | | Анализ | | май | УО
      2 | | Отчёт | | июнь | ЦРО
      `,
      ['roadmap 1 | number=A title=C term=E responsible=F | rows 2 3'],
    ],
    [
      'beside a table that is not ours',
      `
      № | Мероприятие | Срок | Ответственный | | № | Товар | Цена
      1 | Анализ | май | УО | | 1 | Бумага | 10
      `,
      ['roadmap 1 | number=A title=B term=C responsible=D | rows 2'],
    ],
    [
      'one under another, the last of them not ours',
      `
      План мероприятий
      № | Мероприятие | Срок | Ответственный
      1 | Анализ | май | УО
      …
      Показатели программы
      Показатель | Ед. изм. | 2021 | 2022
      Доля | % | 10 | 20
      …
      Смета
      № | Наименование | Кол-во | Цена
      1 | Бумага | 10 | 100
      `,
      [
        'roadmap 2 | number=A title=B term=C responsible=D | rows 3',
        'indicators 6 | title=A unit=B targets2021=C targets2022=D | rows 7',
      ],
    ],
    [
      'an unknown table right below',
      `
      № | Мероприятие | Срок | Ответственный
      1 | Анализ | май | УО
      Смета
      № | Наименование | Кол-во | Цена
      1 | Бумага | 10 | 100
      `,
      ['roadmap 1 | number=A title=B term=C responsible=D | rows 2'],
    ],
    [
      'sections that are not merged: in the column of numbers, by whole numbers, by Roman ones',
      `
      № | Мероприятие | Срок | Ответственный
      Подготовка | | |
      0.1 | Приказ | май | УО
      1 | Анализ | |
      1.1 | Сбор данных | май | УО
      1.2 | Отчёт | |
      III | Итоги | |
      7 | Совещание | май | УО
      `,
      ['roadmap 1 | number=A title=B term=C responsible=D | sections 2 4 7 | rows 3 5 6 8'],
    ],
    [
      'results with marks as columns and a total',
      `
      № | Наименование ОО | Класс | Предмет | Писали | 2 | 3 | 4 | 5 | Не преодолели порог | % не преодолевших | Средний балл
      1 | Школа № 1 | 9 | Математика | 45 | 5 | 20 | 10 | 10 | 5 | 11,1 | 3,4
      Итого | | | | 45 | | | | | 5 | |
      `,
      [
        'results 1 | number=A school=B grade=C subject=D participants=E marks2=F marks3=G marks4=H marks5=I belowMinimum=J belowShare=K meanScore=L | rows 2',
      ],
    ],
    [
      'a registry of schools',
      `
      Наименование общеобразовательной организации | Код ОО | Категория | Муниципальный куратор | Школа-наставник | Численность обучающихся
      Школа № 1 | 11 | ШНОР | Иванова А.Б. | Лицей | 300
      ВСЕГО | | | | | 300
      `,
      ['schools 1 | school=A code=B status=C curator=D partner=E pupils=F | rows 2'],
    ],
    [
      'a passport with numbers, a header and a blank row',
      `
      Паспорт программы | > | >
      № | Наименование раздела | Содержание
      1 | Наименование программы | Программа поддержки школ
      2 | Разработчик программы | УО
      3 | Цель | Рост качества
      …
      4 | Сроки реализации | 2021-2023 годы
      5 | Ожидаемые результаты | Рост
      `,
      ['passport 2 | name=B value=C | rows 3 4 5 7 8'],
    ],
    [
      'a direction and an event under one name, an audience that is none of ours',
      `
      План-график мероприятий по поддержке школ
      № п/п | Направления деятельности, мероприятия | Категория участников | Сроки | Ответственные исполнители | Планируемые результаты | Отметка об исполнении (дата, подпись)
      1 | 2 | 3 | 4 | 5 | 6 | 7
      1. Организация | > | > | > | > | > | >
      1.1. | Назначение координатора | УО | сентябрь 2023 г. | УО | Приказ | 12.09.2023
      1.2. | Собеседование с директорами | Директора | 3 неделя октября | начальник УО | Протокол | исп.
      ... | | | | | |
      `,
      ['roadmap 2 | number=A title=B term=D responsible=E result=F done=G | sections 4 | rows 5 6'],
    ],
    [
      'a risk factor is a direction, not the mark of completion',
      `
      Фактор риска | Задача | Мероприятия | Сроки реализации | Показатель реализации | Ответственные | Участники
      Низкая мотивация | Повысить долю | Диагностика | до 29.04.2022 | Справка | Педагог-психолог | Обучающиеся
      ^ | ^ | Неделя грамотности | 18–22 апреля 2022 | Охват 80 % | Директор | Обучающиеся
      `,
      ['roadmap 1 | direction=A task=B title=C term=D result=E responsible=F | rows 2 3'],
    ],
    [
      'money over years between, marks, a result that was reached and causes',
      `
      Мероприятие | Объем финансирования, тыс. руб. | > | Плановый срок | Исполнено / не исполнено | Достигнутый результат (ссылка на документы) | Причины неисполнения
      ^ | 2024 | 2025 | ^ | ^ | ^ | ^
      Диагностика | 10 | 20 | октябрь 2023 | исполнено | Справка от 30.10.2023 |
      Посещение уроков | 5 | 0 | ноябрь 2023 | не исполнено | | Болезнь наставника
      `,
      ['roadmap 2 | title=A term=D done=E result=F comment=G | rows 3 4'],
    ],
    [
      'days in two columns under one name',
      `
      № | Мероприятие | Срок | > | Ответственный
      ^ | ^ | начало | окончание | ^
      1 | Анализ | 2024-09-01 | 2024-09-30 | УО
      `,
      ['roadmap 2 | number=A title=B start=C end=D responsible=E | rows 3'],
    ],
    [
      'a title that nothing names, where all around it is sure',
      `
      № | Что и как | Сроки | Ответственные
      1 | Анализ результатов по школам | май 2024 | УО
      `,
      ['roadmap 1 | number=A title=B term=C responsible=D | rows 2'],
    ],
    [
      'words broken and run together by narrow cells',
      `
      Дела, события, меропри ятия | Классы | Ориентировочноевремя проведения
      Оформление стендов | 5-9 | сентябрь, в течение года
      `,
      ['roadmap 1 | title=A term=C | rows 2'],
    ],
    [
      'three storeys with the years that are reported on and planned',
      `
      № п/п | Наименование показателя | Ед. изм. | Значения показателей | > | >
      ^ | ^ | ^ | отчетный год | текущий год | плановый период
      ^ | ^ | ^ | 2023 | 2024 | 2025
      1 | 2 | 3 | 6 | 7 | 8
      1 | Доля школ | % | 10 | 12 | 14
      `,
      ['indicators 3 | number=A title=B unit=C actuals2023=D targets2024=E targets2025=F | rows 5'],
    ],
    [
      'school years count as their second, a year typed wrong by its place',
      `
      Показатель | Ед. изм. | 2019-2020 | 2020-2021 | 2021-2022
      Доля школ | % | 10 | 12 | 14
      …
      Показатель | Ед. изм. | Базовое значение | 2023 | 2004 | 2025
      Доля | % | 5 | 10 | 12 | 14
      `,
      [
        'indicators 1 | title=A unit=B targets2020=C targets2021=D targets2022=E | rows 2',
        'indicators 4 | title=A unit=B baseline=C targets2023=D targets2024=E targets2025=F | rows 5',
      ],
    ],
    [
      'a table right below whose first row reads like a remark',
      `
      № | Мероприятие | Дата | Ответственный
      1. | Самоанализ школ | до 01.04.2025 | Директора
      …
      Целевые индикаторы
      Индикатор | Ед. изм. | Исходное значение 2024 | 2025 | 2026
      Средний балл ОГЭ по математике | балл | 13,4 | 14 | 15
      Отношение лучших школ к худшим | раз | 1,7 | 1,6 | 1,5
      `,
      [
        'roadmap 1 | number=A title=B term=C responsible=D | rows 2',
        'indicators 5 | title=A unit=B baseline=C targets2025=D targets2026=E | rows 6 7',
      ],
    ],
    [
      'social conditions',
      `
      Социальный паспорт
      № | ОО | Всего обучающихся | Многодетные семьи | Неполные семьи | На учете в ПДН
      1 | СОШ № 1 | 400 | 50 | 60 | 5
      Итого | | 400 | 50 | 60 | 5
      `,
      ['conditions 2 | number=A school=B pupils=C manyChildren=D singleParent=E registered=F | rows 3'],
    ],
    [
      'a task in place of an event',
      `
      Задачи | Срок | Ответственный
      Учить | май | УО
      `,
      ['roadmap 1 | title=A term=B responsible=C | rows 2'],
    ],
  ])('%s', (_, text, expected) => expect(recognised(text)).toEqual(expected));
});

describe('tables that are not ours', () => {
  test.each([
    [
      'an estimate',
      'Смета на мероприятия\n№ | Наименование | Кол-во | Цена | Сумма\n1 | Бумага | 10 | 3 | 30',
    ],
    ['a staff list', '№ | ФИО | Должность | Стаж | Школа\n1 | Иванов | Учитель | 10 | Школа 1'],
    [
      'leave',
      'График отпусков\n№ | ФИО | Должность | Срок отпуска | Ответственный\n1 | И | Учитель | июль | УО',
    ],
    [
      'a journal',
      '№ | Дата | Наименование документа | Исполнитель | Срок\n1 | 01.09.2020 | Письмо | И | май',
    ],
    ['a timetable', 'День | Время | Предмет | Учитель | Кабинет\nПонедельник | 8:30 | Математика | И | 12'],
    [
      'procurement',
      'План закупок\n№ | Наименование | Срок | Ответственный | Сумма\n1 | Бумага | май | И | 1',
    ],
    ['teachers by school', 'Школа | Кол-во педагогов | Высшая категория\nШкола 1 | 20 | 5'],
    ['a rating', 'Школа | Показатель 1 | Показатель 2 | Итого\nШкола 1 | 1 | 2 | 3'],
    ['a budget', 'Источники финансирования | 2021 | 2022 | Всего\nМестный бюджет | 10 | 10 | 20'],
    ['contacts', '№ | Наименование ОО | Адрес | Телефон | Директор\n1 | Школа 1 | ул. | 1 | И'],
    ['a letter', 'Директорам школ\nПросим сообщить сроки мероприятий до 15.09.2020.\nОтветственный: Иванова'],
    ['an answer of two words', 'Мероприятие | Семинар\nСрок | май'],
    ['a header without rows', '№ | Мероприятие | Срок | Ответственный'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(recognised(text)).toEqual([]));
});

describe('months and quarters as columns', () => {
  const read = (text: string) => {
    const [table] = recogniseSheet(sheetFromText(text)).map(tableJson) as {
      columns: { periods: unknown };
      rows: { start: string; end: string }[];
    }[];
    return [table?.columns.periods, table?.rows.map(({ start, end }) => [start, end])];
  };

  test.each([
    ['IX | X | XI | XII | I'],
    ['сен. | окт. | ноя. | дек. | янв.'],
    ['09 | 10 | 11 | 12 | 01'],
    ['Сентябрь | Октябрь | Ноябрь | Декабрь | Январь'],
  ])('%s', (months) =>
    expect(
      read(`
        План-график на 2024-2025 учебный год
        № | Мероприятие | Ответственный | ${months}
        1 | Диагностика | ИМЦ | + | + | | |
        2 | Семинары | ИМЦ | - | | | х | х
      `),
    ).toEqual([
      { '2024-09': 'D', '2024-10': 'E', '2024-11': 'F', '2024-12': 'G', '2025-01': 'H' },
      [
        ['2024-09-01', '2024-10-31'],
        ['2024-12-01', '2025-01-31'],
      ],
    ]),
  );

  test('quarters under a year', () =>
    expect(
      read(`
        № | Мероприятия | 2025 год | > | > | > | Исполнитель
        ^ | ^ | I квартал | II квартал | III квартал | IV квартал | ^
        1 | Анализ | х | х | | | УО
      `),
    ).toEqual([
      { '2025-Q1': 'C', '2025-Q2': 'D', '2025-Q3': 'E', '2025-Q4': 'F' },
      [['2025-01-01', '2025-06-30']],
    ]));
});

describe('rows', () => {
  const [table] = recogniseSheet(
    sheetFromText(`
      № | Мероприятие | Срок | Ответственный | Отметка
      1 | Совещание | 2020-09-01 | УО | да
      ^ | ^ | май | ^ |
    `),
  );

  test('have the value of a merged cell in every row that it covers', () => {
    const lower = table?.rows[1];
    expect([...(lower?.texts ?? [])]).toEqual([
      ['number', '1'],
      ['title', 'Совещание'],
      ['term', 'май'],
      ['responsible', 'УО'],
    ]);
    expect([...(lower?.inherited ?? [])]).toEqual(['number', 'title', 'responsible']);
  });

  test('tell real dates', () => {
    expect(table?.rows[0]?.dates.get('term')).toBe(44075);
    expect(table?.rows[0]?.texts.get('term')).toBe('01.09.2020');
  });

  test('tell numbers, missing values, percents and what is not a number', () => {
    const [indicators] = recogniseSheet(
      sheetFromText(`
        Показатель, % | Базовое значение | 2021 | 2022 | 2023 | 2024
        Доля школ (%) | - | 45,5 | 80% | не менее 90 | растёт
        Число школ | 1 | 2 | 3 | 4 | 5
      `),
    );
    const row = indicators?.rows[0];
    expect(row?.numbers.has('baseline')).toBe(false);
    expect([...(row?.yearly.get('targets') ?? [])]).toEqual([
      [2021, 45.5],
      [2022, 80],
      [2023, 90],
      [2024, null],
    ]);
    expect(row?.yearlyTexts.get('targets')?.get(2024)).toBe('растёт');
    expect(row?.texts.get('unit')).toBe('%');
  });
});

describe('a choice of columns', () => {
  const sheet = sheetFromText('№ | Мероприятие | Примечание | Срок\n1 | Анализ | УО | май');

  test('takes the place of what was recognised', () => {
    const columns = new Map([
      ['responsible', 2],
      ['number', null],
    ]);
    const [table] = recogniseSheet(sheet, { choices: [{ kind: 'roadmap', columns }] });
    expect(table && told(table)).toBe('roadmap 1 | title=B responsible=C term=D | rows 2');
    expect(table?.rows[0]?.texts.get('responsible')).toBe('УО');
  });

  test('moves a column from the role that it had', () => {
    const [table] = recogniseSheet(sheet, {
      choices: [{ kind: 'roadmap', columns: new Map([['result', 3]]) }],
    });
    expect(table?.columns.single.get('result')).toBe(3);
    expect(table?.columns.single.has('term')).toBe(false);
  });

  test('gives a column a year', () => {
    const indicators = sheetFromText('Показатель | 2021 | Ещё\nДоля | 1 | 2');
    const choices = [{ kind: 'indicators', columns: new Map([['actuals:2021', 2]]) }] as const;
    const [table] = recogniseSheet(indicators, { choices });
    expect(table && told(table)).toBe('indicators 1 | title=A targets2021=B actuals2021=C | rows 2');
  });

  const chosen = (text: string, kind: string, ...columns: readonly (readonly [string, number | null])[]) =>
    recogniseSheet(sheetFromText(text), { choices: [{ kind, columns: new Map(columns) }] })[0];

  test('takes a year from the column that had it, and no other year', () => {
    const text = 'Показатель | 2021 | 2022 | Ещё\nДоля | 1 | 2 | 3';
    const columns = (table: ReturnType<typeof chosen>) => [...(table?.columns.yearly.get('targets') ?? [])];
    expect(columns(chosen(text, 'indicators', ['targets:2021', 3]))).toEqual([
      [2022, 2],
      [2021, 3],
    ]);
    expect(columns(chosen(text, 'indicators', ['targets:2021', null]))).toEqual([[2022, 2]]);
    expect(columns(chosen(text, 'indicators', ['unit', 1]))).toEqual([[2022, 2]]);
  });

  test('leaves months and quarters where they are, but for a column that it takes', () => {
    const text = 'Мероприятие | Кто | сен | окт | ноя\nАнализ | УО | + | | +';
    const periods = (table: ReturnType<typeof chosen>) => [...(table?.columns.periods ?? [])];
    const all = periods(chosen(text, 'roadmap'));
    expect(all.map(([, column]) => column)).toEqual([2, 3, 4]);
    const whose = chosen(text, 'roadmap', ['result', 1]);
    expect(periods(whose)).toEqual(all);
    expect(whose?.rows[0]?.periods).toEqual(['09', '11']);
    expect(periods(chosen(text, 'roadmap', ['result', 4]))).toEqual(all.slice(0, 2));
  });

  test('ends the doubts about the columns and roles that it is of, and no others', () => {
    const text = ' | Наименование | Срок | Ответственный\n1 | Анализ | май | УО\n2 | Отчёт | июнь | УО';
    const doubts = (...columns: readonly (readonly [string, number | null])[]) =>
      chosen(text, 'roadmap', ...columns)?.doubts.map(({ role }) => role);
    expect(doubts()).toEqual(['number', 'title']);
    expect(doubts(['number', null])).toEqual(['title']);
    expect(doubts(['title', 1])).toEqual(['number']);
    expect(doubts(['result', 0])).toEqual(['title']);
  });
});

describe('doubts', () => {
  const doubts = (text: string): string[] =>
    recogniseSheet(sheetFromText(text)).flatMap((table) => table.doubts.map(({ role }) => role));

  test('none where the header is plain', () =>
    expect(doubts('№ | Мероприятие | Срок | Ответственный\n1 | Анализ | май | УО')).toEqual([]));

  test('a name that could be another, a column without a name, a year out of the title', () => {
    expect(doubts('№ | Наименование | Срок | Ответственный\n1 | Анализ | май | УО')).toEqual(['title']);
    expect(doubts(' | Мероприятие | Срок\n1 | Анализ | май\n2 | Отчёт | июнь')).toEqual(['number']);
    expect(doubts('Показатели за 2021 год\nПоказатель | План | Факт\nДоля | 1 | 2').sort()).toEqual([
      'actuals:2021',
      'targets:2021',
    ]);
  });
});

describe('recogniseWorkbook', () => {
  const roadmap = sheetFromText('Мероприятие | Срок | Ответственный\nАнализ | май | УО', 'План');
  const passport = sheetFromText(
    'Наименование программы | П\nЗаказчик | УО\nСроки реализации | 2021-2023 годы\nЦель | Ц\nЗадачи | З',
    'Паспорт',
  );

  test('lends the period of the passport to tables that tell none', () => {
    const tables = recogniseWorkbook({ sheets: [roadmap, passport] });
    expect(tables.map(({ kind, period }) => [kind, period])).toEqual([
      ['roadmap', { start: 44197, end: 45291, from: 'passport' }],
      ['passport', { start: 44197, end: 45291, from: 'passport' }],
    ]);
  });

  test('a passport goes before a neighbour and before what terms alone tell, a stated period before a passport', () => {
    const of = (title: string, name: string) =>
      sheetFromText(
        `${title}
        № | Мероприятие | Сроки | Ответственный
        1 | Анализ | Август 2025 | УО
        2 | Семинар | Сентябрь 2025 | УО
        3 | Совет | Октябрь 2025 | УО`,
        name,
      );
    const sheets = [of('План', 'По срокам'), of('План на 2030 год', 'По заголовку'), passport];
    const told = recogniseWorkbook({ sheets }).map(({ sheet, period }) => [
      sheet,
      period?.from,
      period?.start,
    ]);
    expect(told).toEqual([
      ['По срокам', 'passport', 44197],
      ['По заголовку', 'title', 47484],
      [passport.name, 'passport', 44197],
    ]);
    expect(recogniseWorkbook({ sheets: sheets.slice(0, 2) })[0]?.period?.from).toBe('terms');
  });

  test('leaves hidden sheets alone', () => {
    expect(recogniseWorkbook({ sheets: [{ ...roadmap, visibility: 'hidden' }] })).toEqual([]);
  });
});

test('every kind of the folder is in the list', () => {
  const files = readdirSync(join(__dirname, 'kinds')).map((file) => file.replace('.ts', ''));
  const kinds = files.filter((file) => !['index', 'kind', 'number'].includes(file));
  expect(TABLE_FORMS.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
});
