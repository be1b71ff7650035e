import fc from 'fast-check';
import { columnLetters } from '../workbook/address';
import { recogniseSheet } from './recogniseSheet';
import { sheetFromText } from './sheetFromText';
import { schoolOfTitle } from './socialPassport';

/** `МБОУ СОШ № 3 @A1 | pupils 340 @B4 | …`, a line a school. */
const told = (text: string, name?: string): string[] =>
  recogniseSheet(sheetFromText(text, name)).flatMap(({ kind, rows }) =>
    rows.map(({ texts, numbers, places }) => {
      const at = (role: string): string => {
        const place = places?.get(role);
        return place ? ` @${columnLetters(place.column)}${place.row + 1}` : '';
      };
      const figures = [...numbers].map(([role, number]) => `${role} ${number}${at(role)}`);
      return [kind, `${texts.get('school') ?? ''}${at('school')}`, ...figures].join(' | ');
    }),
  );

const WHOLE = 'conditions | МБОУ СОШ № 3 @A1 | pupils 340 @B4 | lowIncome 41 @B5 | manyChildren 65 @B6';

test.each([
  [
    'numbers beside names, the school in the title',
    `
    Социальный паспорт МБОУ СОШ № 3 на 2024/2025 учебный год | >
    …
    Категория | Количество
    Всего обучающихся | 340
    Из малообеспеченных семей | 41
    Из многодетных семей | 65
    Дети-сироты | 2
    `,
    [WHOLE],
  ],
  [
    'texts with words behind them, and shares that are left alone',
    `
    Социальный паспорт МБОУ СОШ № 3 | >
    …
    Показатель | Количество, чел. | %
    Всего обучающихся | 340 чел. | 100%
    Из малообеспеченных семей | 41 чел. | 12%
    Из многодетных семей | 65 (19 %) | 19%
    `,
    [WHOLE],
  ],
  [
    'a share column before the numbers',
    `
    Социальный паспорт школы МБОУ СОШ № 3 | > | >
    …
    Показатель | Доля, % | Число
    Всего обучающихся | 100 | 340
    Из малообеспеченных семей | 12 | 41
    Из многодетных семей | 19 | 65
    `,
    [WHOLE.replaceAll('@B', '@C')],
  ],
  [
    'a school in a row of its own, numbers before names, families and children in them',
    `
    СОЦИАЛЬНЫЙ ПАСПОРТ | > | >
    1 | Наименование ОО | МКОУ «Лесная ООШ»
    2 | Количество обучающихся | 120
    3 | Количество многодетных семей | 14
    | в них детей | 37
    4 | Количество неполных семей | 20
    5 | Количество детей, состоящих на учёте в ПДН | 3
    `,
    ['conditions | МКОУ «Лесная ООШ» @C2 | pupils 120 @C3 | manyChildren 37 @C5 | registered 3 @C7'],
  ],
  [
    'a school in every column',
    `
    Социальный паспорт школ | > | >
    Показатель | СОШ № 1 | СОШ № 2
    Контингент обучающихся | 500 | 200
    Дети из неполных семей | 90 | 51
    Дети с ОВЗ | 12 | 9
    Родители с высшим образованием (оба) | 70 | 11
    `,
    [
      'conditions | СОШ № 1 @B2 | pupils 500 @B3 | singleParent 90 @B4 | disabilities 12 @B5 | parentsHigherEducation 70 @B6',
      'conditions | СОШ № 2 @C2 | pupils 200 @C3 | singleParent 51 @C4 | disabilities 9 @C5 | parentsHigherEducation 11 @C6',
    ],
  ],
  [
    'a year in every column: the last one',
    `
    Социальный паспорт Гимназии № 1 | > | >
    Показатель | 2023/2024 | 2024/2025
    Всего учащихся | 500 | 510
    Дети-мигранты | 9 | 12
    `,
    ['conditions | Гимназии № 1 @A1 | pupils 510 @C3 | migrants 12 @C4'],
  ],
])('%s', (_, text, rows) => expect(told(text)).toEqual(rows));

test.each([
  [
    'families and children in columns of their own: the children',
    `
    Социальный паспорт СОШ № 7
    Категория | Количество семей | Количество детей
    Всего обучающихся | 70 | 80
    Многодетные | 5 | 17
    `,
    ['conditions | СОШ № 7 @A1 | pupils 80 @C3 | manyChildren 17 @C4'],
  ],
  [
    'a class in every column, and all of them: the total',
    `
    Социальный паспорт СОШ № 7
    Категория | 1а | 1б | Всего
    Всего обучающихся | 30 | 50 | 80
    Многодетные | 5 | 12 | 17
    `,
    ['conditions | СОШ № 7 @A1 | pupils 80 @D3 | manyChildren 17 @D4'],
  ],
  [
    'a class in every column, and none of all: nobody can say which number is the school’s',
    `
    Социальный паспорт СОШ № 7
    Категория | 1а | 1б
    Всего обучающихся | 30 | 50
    Многодетные | 5 | 12
    `,
    [],
  ],
  [
    'two days of one year: nobody can say which is meant',
    `
    Социальный паспорт СОШ № 7
    Категория | на 01.01.2024 | на 01.09.2024
    Всего обучающихся | 30 | 50
    Многодетные | 5 | 12
    `,
    [],
  ],
])('of several columns %s', (_, text, rows) => expect(told(text)).toEqual(rows));

test('the sheet may name the school', () =>
  expect(
    told(
      `
      Социальный паспорт
      Всего учащихся | 80
      Из малоимущих семей | 12
      `,
      'СОШ № 7',
    ),
  ).toEqual(['conditions | СОШ № 7 @A2 | pupils 80 @B2 | lowIncome 12 @B3']));

test('of parts that nothing adds up, none stands for the whole', () =>
  expect(
    told(`
      Социальный паспорт СОШ № 7
      Обучающихся в 1–4 классах | 80
      Обучающихся в 5–9 классах | 95
      На учёте в КДН | 2
      На учёте в ПДН | 5
      Дети с ОВЗ | 6
    `),
  ).toEqual(['conditions | СОШ № 7 @A1 | disabilities 6 @B6']));

test.each([
  [
    'a school’s plan figures',
    `
    Всего обучающихся | 340
    Классов | 14
    Педагогов | 25
    Кабинетов | 20
    `,
  ],
  [
    'shares alone',
    `
    Показатели отчёта | Значение
    Доля детей с ОВЗ, % | 3
    Доля детей из неполных семей, % | 13
    Доля детей мигрантов, % | 1
    Доля многодетных, % | 8
    `,
  ],
  [
    'a text about families',
    `
    Социальный паспорт
    Работа с многодетными семьями | проведены беседы
    Работа с неполными семьями | посещения на дому
    `,
  ],
])('%s is none', (_, text) => expect(told(text)).toEqual([]));

test.each([
  ['Социальный паспорт МБОУ СОШ № 3 на 2024/25 учебный год', 'МБОУ СОШ № 3'],
  ['Социальный паспорт обучающихся МКОУ «Лесная ООШ» по состоянию на 01.09.2024', 'МКОУ «Лесная ООШ»'],
  ['Социальный паспорт школы', null],
  ['Социальный паспорт школы № 12', 'школы № 12'],
  ['Социальный паспорт общеобразовательных организаций Заречного района', null],
  ['Раздел 3. Дети', null],
])('the title %p names %p', (title, school) => expect(schoolOfTitle(title)).toBe(school));

const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  lowIncome: ['Малообеспеченные', 'Дети из малообеспеченных семей', 'Кол-во детей из малоимущих семей'],
  manyChildren: ['Многодетные', 'Дети из многодетных семей', 'Обучающиеся из многодетных семей, чел.'],
  singleParent: [
    'Дети из неполных семей',
    'Воспитываются одним родителем',
    'Детей, живущих в неполных семьях',
  ],
  registered: ['Состоят на учёте в ПДН', 'Обучающиеся на профилактическом учёте', 'На внутришкольном учёте'],
  disabilities: ['Дети с ОВЗ', 'ОВЗ и инвалиды', 'Обучающиеся с ОВЗ', 'Дети-инвалиды'],
  migrants: ['Дети мигрантов', 'Русский язык неродной', 'Дети, слабо владеющие русским языком'],
};
const ALL = [
  'Всего обучающихся',
  'Количество обучающихся',
  'Общая численность обучающихся на 01.09.2024',
  'Всего детей',
];
const OTHERS = [
  'Дети-сироты',
  'Дети под опекой',
  'Охвачено горячим питанием',
  'Семьи участников СВО',
  'Классов-комплектов',
];

test('whatever the words, their order and the columns beside them, a number is its own row’s or is not said', () =>
  fc.assert(
    fc.property(
      fc.record({
        all: fc.constantFrom(...ALL),
        groups: fc.shuffledSubarray(Object.keys(WORDINGS), { minLength: 3 }),
        word: fc.nat(),
        others: fc.shuffledSubarray(OTHERS),
        at: fc.nat(),
        isNumbered: fc.boolean(),
        hasShares: fc.boolean(),
        hasHeader: fc.boolean(),
        unit: fc.constantFrom('', ' чел.', ' человек'),
        isTold: fc.boolean(),
      }),
      ({ all, groups, word, others, at, isNumbered, hasShares, hasHeader, unit, isTold }) => {
        const rows: [string, number][] = groups.map((role, index) => {
          const wordings = WORDINGS[role] ?? [];
          return [wordings[word % wordings.length] ?? '', 11 + index];
        });
        for (const other of others) rows.splice(at % (rows.length + 1), 0, [other, 7]);
        rows.unshift([all, 340]);
        const lines = rows.map(([name, number], index) =>
          [
            ...(isNumbered ? [`${index + 1}.`] : []),
            name,
            `${number}${unit}`,
            ...(hasShares ? ['5%'] : []),
          ].join(' | '),
        );
        const before = isNumbered ? '№ | ' : '';
        const header = hasHeader ? [`${before}Категория | Количество${hasShares ? ' | %' : ''}`] : [];
        const title = isTold ? 'Социальный паспорт СОШ № 7' : 'СОШ № 7';
        const [table] = recogniseSheet(sheetFromText([title, ...header, ...lines].join('\n')));
        expect(table?.kind).toBe('conditions');
        const found = table?.rows[0];
        expect(found?.texts.get('school')).toBe('СОШ № 7');
        expect(Object.fromEntries(found?.numbers ?? [])).toEqual({
          pupils: 340,
          ...Object.fromEntries(groups.map((role, index) => [role, 11 + index])),
        });
      },
    ),
    { seed: 11, numRuns: 400 },
  ));

const NAMED = `
  Всего обучающихся | 340
  Из малообеспеченных семей | 41
  Из многодетных семей | 65
`;
const AT_TOP = 'Социальный паспорт МБОУ СОШ № 3';

test.each([
  [39, 1],
  [40, 0],
])('forty rows are looked at for the first name: after %d others there are %d passports', (others, found) => {
  const rows = Array.from({ length: others - 1 }, (_, row) => `строка ${row}`);
  expect(told([...rows, AT_TOP, NAMED.trim()].join('\n'))).toHaveLength(found);
});

test('the forty rows are counted from the last name', () => {
  const gap = Array.from({ length: 38 }, (_, row) => `строка ${row}`);
  const above = ['строка', 'Всего обучающихся | 12'];
  expect(told([...above, ...gap, AT_TOP, NAMED.trim()].join('\n'))[0]).toContain('pupils 340 @B42');
  expect(told([...above, ...gap, 'строка', AT_TOP, NAMED.trim()].join('\n'))).toEqual([]);
});

test.each([
  ['a third of the names have numbers', '7 | | | 5 | | ', 'lowIncome 7'],
  ['less than a third has, and the column is none', '7 | | | | | ', undefined],
])('%s', (_, numbers, found) => {
  const names = [
    'Из малообеспеченных семей',
    'Из многодетных семей',
    'Из неполных семей',
    'Дети с ОВЗ',
    'На профилактическом учёте',
    'Всего обучающихся',
  ];
  const values = numbers.split('|').map((value) => value.trim());
  const lines = names.map((name, at) => `${name} | ${values[at] ?? ''}`);
  const [line] = told(`${AT_TOP} | >\n${lines.join('\n')}`);
  if (found === undefined) expect(line).toBeUndefined();
  else expect(line).toContain(found);
});
