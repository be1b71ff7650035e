import { recogniseSheet } from '../recogniseSheet';
import { sheetFromText } from '../sheetFromText';
import { tableJson } from '../tableJson';
import type { ResultRecord, TableRecords } from './record';

function read(text: string, name = 'Лист1'): TableRecords {
  const [table] = recogniseSheet(sheetFromText(text, name));
  if (!table?.records) throw new Error('no table of results');
  return table.records();
}

const rounded = (value: number | null): string => (value === null ? '-' : String(Number(value.toFixed(2))));

/** `4 СОШ № 1 | ОГЭ 2023 9 Математика | n=54 below=1 share=1.9 mean=27.4`, rows as a person counts. */
function told(record: ResultRecord): string {
  const { row, school, code, procedure, year, grade, subject } = record;
  const named = [school, code].filter((each) => each !== null).join(' ');
  const of = [procedure, year, grade, subject].map((each) => each ?? '-').join(' ');
  const { participants, belowMinimum, belowShare, meanScore } = record;
  const figures = [
    `n=${rounded(participants)}`,
    `below=${rounded(belowMinimum)}`,
    `share=${rounded(belowShare)}`,
    `mean=${rounded(meanScore)}`,
  ];
  return `${row + 1} ${named} | ${of} | ${figures.join(' ')}`;
}

const records = (text: string, name?: string): string[] => read(text, name).records.map(told);

test('an export of marks: the title tells what they are of, a login which rows are schools', () => {
  const text = `
    Статистика по отметкам
    ВПР 2023. 5 класс
    Предмет: | Русский язык
    Дата: | 14.03.2023
    Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
    Вся выборка | 35210 | 1401305 | 13,53 | 37,46 | 35,26 | 13,76
    Заречная область | 835 | 29014 | 12,1 | 38,2 | 36,1 | 13,6
    МБОУ СШ № 2 (sch520201) | | 62 | 33,87 | 41,94 | 20,97 | 3,23
  `;
  expect(records(text)).toEqual([
    '8 МБОУ СШ № 2 sch520201 | ВПР 2023 5 Русский язык | n=62 below=- share=33.87 mean=-',
  ]);
  expect(read(text).records[0]?.marks).toEqual({ are: 'shares', 2: 33.87, 3: 41.94, 4: 20.97, 5: 3.23 });
  expect(read(text).groups.map(({ school }) => school)).toEqual(['Вся выборка', 'Заречная область']);
});

test('a flat file: year, grade and subject in columns', () =>
  expect(
    records(`
      Год | Класс | Предмет | Муниципалитет | ОО | Логин | Кол-во участников | 2 | 3 | 4 | 5
      2024 | 6 | Математика | г. Заречный | МБОУ СОШ № 3 | edu110203 | 40 | 35 | 40 | 20 | 5
    `),
  ).toEqual(['2 МБОУ СОШ № 3 edu110203 | - 2024 6 Математика | n=40 below=- share=35 mean=-']));

test('marks that add up to the participants are counts', () =>
  expect(
    records(`
      Результаты ВПР по математике, 2024 год
      Школа | Класс | Писали | 5 | 4 | 3 | 2
      СОШ № 1 | 5 | 25 | 5 | 10 | 7 | 3
      СОШ № 2 | 5 | 20 | 5 | 10 | 5 | 0
    `),
  ).toEqual([
    '3 СОШ № 1 | ВПР 2024 5 Математика | n=25 below=3 share=12 mean=-',
    '4 СОШ № 2 | ВПР 2024 5 Математика | n=20 below=0 share=0 mean=-',
  ]));

test('classes of one grade are one record: counts added, shares weighted', () =>
  expect(
    records(`
      ВПР 2024. Математика
      Школа | Класс | Кол-во участников | % двоек | Средний балл
      СОШ № 1 | 5А | 30 | 10 | 4
      СОШ № 1 | 5Б | 10 | 50 | 2
    `),
  ).toEqual(['3 СОШ № 1 | ВПР 2024 5 Математика | n=40 below=- share=20 mean=3.5']));

test('subjects side by side, each with its own figures', () =>
  expect(
    records(`
      Результаты ОГЭ 2023
      № | Наименование ОО | Русский язык | > | Математика | >
      ^ | ^ | Кол-во участников | Доля не преодолевших порог, % | Кол-во участников | Доля не преодолевших порог, %
      1 | СОШ № 1 | 54 | 1,9 | 53 | 7,4
      | Итого по району | 54 | 1,9 | 53 | 7,4
    `),
  ).toEqual([
    '4 СОШ № 1 | ОГЭ 2023 - Русский язык | n=54 below=- share=1.9 mean=-',
    '4 СОШ № 1 | ОГЭ 2023 - Математика | n=53 below=- share=7.4 mean=-',
  ]));

test('years side by side, what they count in the title', () =>
  expect(
    records(`
      Доля обучающихся, не преодолевших минимальный порог ОГЭ по математике, %
      № | ОО | 2021 | 2022
      1 | СОШ № 1 | 10 | 12,5
    `),
  ).toEqual([
    '3 СОШ № 1 | ОГЭ 2021 - Математика | n=- below=- share=10 mean=-',
    '3 СОШ № 1 | ОГЭ 2022 - Математика | n=- below=- share=12.5 mean=-',
  ]));

test('subjects in sections, a school named once for several rows', () => {
  expect(
    records(`
      Итоги ВПР 2024 года, 6 класс
      Школа | Кол-во участников | Не справились
      Математика | > | >
      СОШ № 1 | 20 | 2
      История | > | >
      СОШ № 1 | 22 | 1
    `),
  ).toEqual([
    '4 СОШ № 1 | ВПР 2024 6 Математика | n=20 below=2 share=10 mean=-',
    '6 СОШ № 1 | ВПР 2024 6 История | n=22 below=1 share=4.55 mean=-',
  ]);
  expect(
    records(`
      РДР 2024
      Школа | Предмет | Класс | Кол-во участников | % не справившихся
      СОШ № 1 | Математика | 8 | 20 | 10
      | Физика | 8 | 21 | 15
    `),
  ).toEqual([
    '3 СОШ № 1 | РДР 2024 8 Математика | n=20 below=- share=10 mean=-',
    '4 СОШ № 1 | РДР 2024 8 Физика | n=21 below=- share=15 mean=-',
  ]);
});

test('marks beside those of the journal, in columns and in rows', () => {
  const inColumns = `
    Сравнение отметок с отметками по журналу
    ВПР 2023. 6 класс
    Предмет: | Математика
    Группы участников | Кол-во участников | Понизили | > | Подтвердили | > | Повысили | >
    ^ | ^ | кол-во | % | кол-во | % | кол-во | %
    СОШ № 1 (sch110201) | 50 | 10 | 20 | 35 | 70 | 5 | 10
  `;
  const inRows = `
    Сравнение отметок с отметками по журналу
    ВПР 2023. 6 класс
    Предмет: | Математика
    Группы участников | Кол-во участников | %
    СОШ № 1 (sch110201) | |
    Понизили (Отметка < Отметка по журналу) % | 10 | 20
    Подтвердили (Отметка = Отметке по журналу) % | 35 | 70
    Повысили (Отметка > Отметка по журналу) % | 5 | 10
    Всего | 50 | 100
  `;
  for (const text of [inColumns, inRows]) {
    const [record] = read(text).records;
    expect(record).toMatchObject({
      school: 'СОШ № 1',
      code: 'sch110201',
      participants: 50,
      journal: { are: 'counts', lowered: 10, confirmed: 35, raised: 5 },
    });
  }
});

describe('columns of several assessments', () => {
  test('are told apart by their headers, and none is lost', () => {
    expect(
      records(`
        Результаты ВПР и ОГЭ 2025
        Школа | Доля не преодолевших минимум ОГЭ, % | Доля не преодолевших минимум ВПР, %
        СОШ № 1 | 3,5 | 5
        СОШ № 2 | 3,7 | 6
      `),
    ).toEqual([
      '3 СОШ № 1 | ОГЭ 2025 - - | n=- below=- share=3.5 mean=-',
      '3 СОШ № 1 | ВПР 2025 - - | n=- below=- share=5 mean=-',
      '4 СОШ № 2 | ОГЭ 2025 - - | n=- below=- share=3.7 mean=-',
      '4 СОШ № 2 | ВПР 2025 - - | n=- below=- share=6 mean=-',
    ]);
  });

  test('by their upper storeys too, with what all of them share', () => {
    expect(
      records(`
        Результаты по математике за 2025 год
        Школа | Обучающихся | ОГЭ | ^ | ЕГЭ | ^
        ^ | ^ | Участников | Средний балл | Участников | Средний балл
        СОШ № 1 | 400 | 20 | 3,5 | 10 | 55
        СОШ № 2 | 500 | 30 | 3,7 | 12 | 61
        СОШ № 3 | 300 | 25 | 3,9 | 8 | 58
      `),
    ).toEqual([
      expect.stringContaining('СОШ № 1 | ОГЭ 2025 - Математика | n=20'),
      expect.stringContaining('СОШ № 1 | ЕГЭ 2025 - Математика | n=10'),
      expect.stringContaining('СОШ № 2 | ОГЭ 2025 - Математика | n=30'),
      expect.stringContaining('СОШ № 2 | ЕГЭ 2025 - Математика | n=12'),
      expect.stringContaining('СОШ № 3 | ОГЭ 2025 - Математика | n=25'),
      expect.stringContaining('СОШ № 3 | ЕГЭ 2025 - Математика | n=8'),
    ]);
  });

  test('where but one names it, it is the assessment of the row', () => {
    expect(
      records(`
        Итоги аттестации 2025
        Школа | Предмет | Участников ОГЭ | Не преодолели минимум | Средний балл
        СОШ № 1 | Математика | 20 | 2 | 3,5
        СОШ № 2 | Математика | 30 | 3 | 3,7
      `),
    ).toEqual([
      expect.stringContaining('ОГЭ 2025 - Математика | n=20 below=2'),
      expect.stringContaining('ОГЭ 2025 - Математика | n=30 below=3'),
    ]);
  });
});

test('subjects in the names of figures are told apart, and none is lost', () =>
  expect(
    records(`
      Результаты ОГЭ 2025
      Школа | Участников по математике | Средний балл по математике | Участников по русскому языку | Средний балл по русскому языку
      СОШ № 1 | 20 | 3,5 | 21 | 4
      СОШ № 2 | 30 | 3,7 | 29 | 4,1
    `),
  ).toEqual([
    '3 СОШ № 1 | ОГЭ 2025 - Математика | n=20 below=- share=- mean=3.5',
    '3 СОШ № 1 | ОГЭ 2025 - Русский язык | n=21 below=- share=- mean=4',
    '4 СОШ № 2 | ОГЭ 2025 - Математика | n=30 below=- share=- mean=3.7',
    '4 СОШ № 2 | ОГЭ 2025 - Русский язык | n=29 below=- share=- mean=4.1',
  ]));

describe('rows of pupils', () => {
  const protocol = `
    01 - Русский язык 2022.06.23
    Код МСУ | Код ОО | Класс | Код ППЭ | Фамилия | Имя | Отчество | Документ | Ответы | Первичный балл | Балл
    101 | 101001 | 11А | 500 | Тайный | Секрет | Личнович | 1234 567890 | ++--+ | 40 | 62
    101 | 101001 | 11Б | 500 | Скрытая | Секрет | Личновна | 1234 567891 | ++--- | 20 | 35
    101 | 101002 | 11 | 501 | Тайный | Секрет | Личнович | 1234 567892 | ++--- | 15 | 22
    Средние | | | | | | | | | 25 | 39,7
    Минимальная граница | | | | | | | | | | 24
    Всего участников | 3
    02 - Математика профильная 2022.06.27
    Код МСУ | Код ОО | Класс | Код ППЭ | Фамилия | Имя | Отчество | Документ | Ответы | Первичный балл | Балл
    101 | 101001 | 11А | 500 | Тайный | Секрет | Личнович | 1234 567890 | ++--+ | 3 | 18
    Минимальная граница | | | | | | | | | | 27
  `;

  test('are counted by school, each exam with its own border', () =>
    expect(records(protocol)).toEqual([
      '3 101001 | - 2022 11 Русский язык | n=2 below=0 share=0 mean=48.5',
      '5 101002 | - 2022 11 Русский язык | n=1 below=1 share=100 mean=22',
      '11 101001 | - 2022 11 Математика профильная | n=1 below=1 share=100 mean=18',
    ]));

  test('of pupils without a score, a border tells nobody below it', () => {
    const unscored = `
      02 - Математика профильная 2022.06.27
      Код МСУ | Код ОО | Класс | Код ППЭ | Фамилия | Имя | Отчество | Документ | Ответы | Первичный балл | Балл
      101 | 101001 | 11А | 500 | Тайный | Секрет | Личнович | 1234 567890 | ++--+ | 3 | 18
      101 | 101002 | 11А | 500 | Скрытая | Секрет | Личновна | 1234 567891 | ++--+ | |
      101 | 101003 | 11А | 500 | Тайный | Секрет | Личнович | 1234 567892 | ++--+ | 9 | 27
      Минимальная граница | | | | | | | | | | 27
    `;
    const said = records(unscored);
    expect(said[0]).toContain('n=1 below=1');
    expect(said.filter((each) => each.includes('101002')).every((each) => each.includes('below=-'))).toBe(
      true,
    );
    // Who has just the border has reached it.
    expect(said.at(-1)).toContain('n=1 below=0');
  });

  test('are not mixed of two scales: who has no score of the exam’s scale is counted, not averaged', () => {
    const two = `
      ОГЭ 2024, физика, 9 класс
      Код ОО | Фамилия | Первичный балл | Балл
      101001 | Тайный | 40 | 62
      101001 | Скрытая | 20 |
      101002 | Скрытая | 15 |
    `;
    expect(records(two)).toEqual([
      '3 101001 | ОГЭ 2024 9 Физика | n=2 below=- share=- mean=62',
      '5 101002 | ОГЭ 2024 9 Физика | n=1 below=- share=- mean=-',
    ]);
    expect(records(two.replace('62', ''))).toEqual([
      '3 101001 | ОГЭ 2024 9 Физика | n=2 below=- share=- mean=30',
      '5 101002 | ОГЭ 2024 9 Физика | n=1 below=- share=- mean=15',
    ]);
    const exams = `
      Код ОО | Предмет | Фамилия | Первичный балл | Балл
      101001 | Физика | Тайный | 40 | 62
      101001 | Химия | Скрытая | 20 |
    `;
    expect(records(exams).map((each) => each.split(' ').at(-1))).toEqual(['mean=62', 'mean=20']);
  });

  test('leave no name, document or code of a pupil anywhere', () => {
    const tables = recogniseSheet(sheetFromText(protocol));
    const said = JSON.stringify([tables.map(tableJson), tables]);
    for (const secret of ['Тайный', 'Скрытая', 'Секрет', 'Личнович', '567890'])
      expect(said).not.toContain(secret);
  });

  test('without a mark or a score are none, and declared numbers stand beside those found', () => {
    const text = `
      ВПР 2024 Математика 5 класс
      Количество участников: 4
      ОО | Муниципалитет | Название ОО | Код участника | Класс | Вариант | 1 (1б) | Первичный балл | Отметка | Отметка по журналу
      sch110201 | г. Заречный | СОШ № 1 | 50001 | 5А | 1 | 1 | 15 | 4 | 4
      sch110201 | г. Заречный | СОШ № 1 | 50002 | 5А | 2 | 0 | 5 | 2 | 3
      sch110201 | г. Заречный | СОШ № 1 | 50003 | 5Б | 2 | X | X | НЕТ ОТМЕТКИ | 3
    `;
    expect(records(text, 'Индивидуальные результаты')).toEqual([
      '4 СОШ № 1 sch110201 | ВПР 2024 5 Математика | n=2 below=1 share=50 mean=10',
    ]);
    expect(read(text).declared.map(({ declared, found }) => [declared, found])).toEqual([[4, 2]]);
  });
});

test('one number over that of the participants does not make shares of a long column', () => {
  const rows = [1, 2, 3, 4, 5].map((school) => `СОШ № ${school} | 5 | Математика | 20 | ${school}`);
  const text = (...more: readonly string[]): string =>
    ['Школа | Класс | Предмет | Участников | Не преодолели минимум', ...rows, ...more].join('\n');
  expect(records(text('СОШ № 6 | 5 | Математика | 12 | 21'))[5]).toContain('n=12 below=21');
  // Where it is so in every third row, they are shares.
  const many = [6, 7, 8].map((school) => `СОШ № ${school} | 5 | Математика | 12 | 21`);
  expect(records(text(...many))[0]).toContain('n=20 below=- share=1');
});

describe('those who passed are not those who did not', () => {
  const shares = (header: string, ...cells: readonly string[]): unknown[] => {
    const rows = cells.map((cell, index) => `СОШ № ${index + 1} | 20 | ${cell} | 4`);
    const text = `Результаты ОГЭ 2022 физика\nШкола | Участников | ${header} | Средний балл\n${rows.join('\n')}`;
    const [table] = recogniseSheet(sheetFromText(text));
    return table?.records?.().records.map(({ belowMinimum, belowShare }) => [belowMinimum, belowShare]) ?? [];
  };

  test.each([
    '% преодолевших',
    'Доля преодолевших порог, %',
    'Доля участников, преодолевших минимальный порог',
    'Процент справившихся',
    'Преодолели порог, %',
    'Успеваемость',
  ])('%s', (header) =>
    expect(shares(header, '95', '80', '100')).toEqual([
      [null, 5],
      [null, 20],
      [null, 0],
    ]),
  );

  test.each(['% не преодолевших', 'Доля участников, не преодолевших минимальный порог', 'Не справились, %'])(
    '%s',
    (header) =>
      expect(shares(header, '5', '20', '0')).toEqual([
        [null, 5],
        [null, 20],
        [null, 0],
      ]),
  );

  test.each(['Преодолели порог', 'Справились', 'Количество преодолевших'])(
    '%s: a count that nothing is made of',
    (header) =>
      expect(shares(header, '19', '16', '20')).toEqual([
        [null, null],
        [null, null],
        [null, null],
      ]),
  );
});
