import { headerYear } from './headerYear';

test.each<[readonly string[], ReturnType<typeof headerYear>]>([
  [['2021'], { year: 2021, storey: 0, isAlone: true }],
  [['на 2021 г.'], { year: 2021, storey: 0, isAlone: true }],
  [['2019-2020'], { year: 2020, storey: 0, isAlone: true }],
  [['2019/20 учебный год'], { year: 2020, storey: 0, isAlone: true }],
  [['20242026'], { year: 2026, storey: 0, isAlone: true }],
  // The second cannot be before the first.
  [['2024-19'], { year: 2024, storey: 0, isAlone: true }],
  [['1989 год'], { year: 1989, storey: 0, isAlone: true }],
  [['1979 год'], null],
  [['План 2022'], { year: 2022, storey: 0, isAlone: false }],
  [['2022 год', 'факт'], { year: 2022, storey: 0, isAlone: true }],
  [['2022', '2023 (факт)'], { year: 2023, storey: 1, isAlone: false }],
  [['12.2022'], null],
  [['20221'], null],
  [['Показатель'], null],
  [[], null],
])('%j', (path, expected) => expect(headerYear(path)).toEqual(expected));
