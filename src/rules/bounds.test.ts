/** Where a rule draws its line: what lies just on it, and just beyond it. */
import { filledTemplates } from '../../tests/filledTemplate';
import { bookFrom, ruleSentences, sentencesOf } from '../../tests/ruleSentences';
import type { Rule } from '../core/check/rule';
import { jumpWithoutComment } from './indicators/jumpWithoutComment';
import { percentOver100 } from './indicators/percentOver100';
import { targetAgainstDirection } from './indicators/targetAgainstDirection';
import { belowOverParticipants } from './results/belowOverParticipants';
import { marksDoNotAddUp } from './results/marksDoNotAddUp';
import { meanDoesNotFollow } from './results/meanDoesNotFollow';
import { meanOutsideScale } from './results/meanOutsideScale';
import { shareDoesNotFollow } from './results/shareDoesNotFollow';
import { shareOver100 } from './results/shareOver100';
import { yearOfResult } from './results/yearOfResult';
import { numberMissing } from './roadmap/numberMissing';
import { termBeforeDocument } from './roadmap/termBeforeDocument';
import { termOutOfOrder } from './roadmap/termOutOfOrder';
import { termOutsidePeriod } from './roadmap/termOutsidePeriod';
import { dateInFuture } from './templates/dateInFuture';
import { dateOutsidePeriod } from './templates/dateOutsidePeriod';
import { datesReversed } from './templates/datesReversed';
import { entryOutOfRange } from './templates/entryOutOfRange';
import { partnerThemselves } from './templates/partnerThemselves';
import { quantityNotReached } from './templates/quantityNotReached';
import { strayCell } from './templates/strayCell';

/** The cells that a rule speaks of. */
const cellsOf = (sentences: readonly string[]): string[] =>
  sentences.map((text) => text.slice(0, text.indexOf(':')));

const RESULTS =
  'Результаты ОГЭ\nШкола | Класс | Предмет | Год | Количество участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл';
const MARKS =
  'Результаты ВПР\nШкола | Класс | Предмет | Количество участников | 2 | 3 | 4 | 5 | Средний балл';
const PLAN = '№ | Мероприятие | Сроки | Ответственный';
const rows = (head: string, ...lines: readonly string[]): string => [head, ...lines].join('\n');
const result = (number: number, ...rest: readonly (string | number)[]): string =>
  [`СОШ № ${number} | 9 | Математика`, ...rest].join(' | ');
const marks = (number: number, ...rest: readonly (string | number)[]): string =>
  [`СОШ № ${number} | 5 | Математика`, ...rest].join(' | ');

const SHEETS: readonly (readonly [Rule, string, string[]])[] = [
  [
    meanOutsideScale,
    rows(
      RESULTS,
      result(1, 2025, 12, 2, '', 2),
      result(2, 2025, 12, 2, '', 5),
      result(3, 2025, 12, 2, '', 4),
      result(4, 2025, 12, 2, '', 3),
      result(5, 2025, 12, 2, '', '1,9'),
    ),
    ['H7'],
  ],
  [
    meanOutsideScale,
    rows(
      RESULTS,
      result(1, 2025, 12, 2, '', 0),
      result(2, 2025, 12, 2, '', 100),
      result(3, 2025, 12, 2, '', 60),
      result(4, 2025, 12, 2, '', 3),
      result(5, 2025, 12, 2, '', '100,1'),
    ),
    ['H7'],
  ],
  // Two marks of two are too few to tell the scale.
  [meanOutsideScale, rows(RESULTS, result(1, 2025, 12, 2, '', 4), result(2, 2025, 12, 2, '', 45)), []],
  [
    belowOverParticipants,
    rows(RESULTS, ...[1, 2, 3, 4, 5, 6, 7, 8].map((each) => result(each, 2025, 12, 12, '', 4))),
    [],
  ],
  [
    shareDoesNotFollow,
    rows(
      RESULTS,
      result(1, 2025, 20, 20, 100, 4),
      result(2, 2025, 20, 0, 0, 4),
      result(3, 2025, 20, 3, '15,5', 4),
      result(4, 2025, 20, 3, 17, 4),
      result(5, 2025, 0, 0, 5, 4),
    ),
    ['G6'],
  ],
  [
    shareDoesNotFollow,
    rows(
      RESULTS,
      result(1, 2025, 100, 10, '10,6', 4),
      result(2, 2025, 100, 10, '9,4', 4),
      result(3, 2025, 100, 10, '10,61', 4),
      result(4, 2025, 100, 10, '9,39', 4),
    ),
    ['G5', 'G6'],
  ],
  [
    shareOver100,
    rows(
      RESULTS,
      result(1, 2025, 20, 20, 100, 4),
      result(2, 2025, 20, 0, 0, 4),
      result(3, 2025, 20, 3, 101, 4),
      result(4, 2025, 20, 3, -1, 4),
    ),
    ['G5', 'G6'],
  ],
  [
    yearOfResult,
    rows(
      RESULTS,
      result(1, 2026, 20, 2, 10, 4),
      result(2, 2027, 20, 2, 10, 4),
      result(3, 2000, 20, 2, 10, 4),
      result(4, 2025, 20, 2, 10, 4),
    ),
    ['D4'],
  ],
  [
    marksDoNotAddUp,
    rows(
      MARKS,
      marks(1, 20, 2, 8, 6, 4, '3,6'),
      marks(2, 20, 2, 8, 6, '', '3,6'),
      marks(3, 20, 0, 0, 0, 0, '3,6'),
      marks(4, '', 2, 8, 6, 4, '3,6'),
      marks(5, 20, 2, 8, 6, 3, '3,6'),
    ),
    ['D7'],
  ],
  [
    meanDoesNotFollow,
    rows(
      MARKS,
      marks(1, 10, 10, 0, 0, 0, 2),
      marks(2, 10, 0, 0, 0, 10, 5),
      marks(3, 20, 2, 8, 6, 4, '3,61'),
      marks(4, 20, 2, 8, 6, '', '2,1'),
      marks(5, 0, 0, 0, 0, 0, 3),
      marks(6, 20, 2, 8, 6, 4, 60),
      marks(7, 20, 2, 8, 6, 4, '3,8'),
      marks(8, 10, 0, 0, 0, 10, 2),
      marks(9, 10, 10, 0, 0, 0, 5),
    ),
    ['I9', 'I10', 'I11'],
  ],
  [
    termBeforeDocument,
    rows(
      'Приложение к приказу УО от 30.09.2025 № 123\nПлан мероприятий на 2025 год',
      PLAN,
      '1.1 | Создание рабочей группы | Сентябрь 2025 | УО',
      '1.2 | Анализ кадров | до 29.09.2025 | УО',
      '1.3 | Семинар | | УО',
    ),
    ['C5'],
  ],
  [
    termOutOfOrder,
    rows(
      PLAN,
      '1.1 | Создание рабочей группы | 15.05.2025, 15.05.2025 | УО',
      '1.2 | Анализ кадров | 10.03.2025, 15.05.2025, 14.05.2025 | УО',
    ),
    ['C3'],
  ],
  [
    termOutsidePeriod,
    rows(
      'План мероприятий на 2025-2026 годы',
      PLAN,
      '1.1 | Создание рабочей группы | до 01.01.2025 | УО',
      '1.2 | Анализ кадров | 31.12.2026 | УО',
      '1.3 | Семинар | 01.01.2027 | УО',
      '1.4 | Совещание | 31.12.2024 | УО',
    ),
    ['C5', 'C6'],
  ],
  [
    jumpWithoutComment,
    rows(
      '№ | Показатель | Единица измерения | Факт 2022 | Факт 2024 | Факт 2025 | Комментарий',
      '1 | Доля школ с договорами | % | 1 | 30 | 40 |',
      '2 | Доля обученных педагогов | % | 1 | 40 | 30 |',
      '3 | Доля выпускников | % | 90 | 30 | 39,9 |',
    ),
    ['F2', 'F3'],
  ],
  [
    percentOver100,
    rows(
      '№ | Показатель | Единица измерения | Исходное значение (2024) | План 2025 | План 2026',
      '1 | Доля школ с договорами | % | 100,5 | 100 | 101',
    ),
    ['D2', 'F2'],
  ],
  [
    targetAgainstDirection,
    rows(
      '№ | Показатель | Единица измерения | Желаемая динамика | План 2025 | План 2026 | План 2027',
      '1 | Доля школ с договорами | % | рост | 50 | 50 | 49',
      '2 | Доля неуспевающих | % | снижение | 20 | 20 | 21',
    ),
    ['G2', 'G3'],
  ],
  [
    numberMissing,
    rows(
      PLAN,
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((each) => `1.${each} | Семинар ${each} | Май 2025 | УО`),
      ' | Совещание | Май 2025 | УО',
    ),
    [],
  ],
  [
    numberMissing,
    rows(
      PLAN,
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((each) => `1.${each} | Семинар ${each} | Май 2025 | УО`),
      ' | Совещание | Май 2025 | УО',
    ),
    ['A12'],
  ],
];

test.each(SHEETS.map(([rule, sheet, cells], place) => [rule.code, place, rule, sheet, cells] as const))(
  '%s, table %i',
  (_code, _place, rule, sheet, cells) => {
    expect(cellsOf(ruleSentences(rule, sheet))).toEqual(cells);
  },
);

const TEMPLATES: readonly (readonly [Rule, Readonly<Record<string, string>>, string[]])[] = [
  [
    datesReversed,
    {
      training:
        'school | topic | from | until\nСОШ № 1 | Чтение | 2025-09-15 | 2025-09-15\nСОШ № 2 | Чтение | 2025-09-15 | 2025-09-14\nСОШ № 3 | Чтение | | 2025-09-14\nСОШ № 4 | Чтение | 2025-09-14 |\nСОШ № 5 | Чтение | 2025-09-15 | скоро',
    },
    ['G7'],
  ],
  [
    dateOutsidePeriod,
    {
      roadmap: 'number | title | term\n1.1 | Семинар | Май 2025',
      visits:
        'day | school | teacher\n2025-01-01 | СОШ № 1 | П-1\n2026-12-31 | СОШ № 1 | П-2\n2024-12-31 | СОШ № 1 | П-3\n2027-01-01 | СОШ № 1 | П-4',
    },
    ['A8', 'A9'],
  ],
  [
    dateInFuture,
    {
      visits:
        'day | school | teacher\n2025-12-01 | СОШ № 1 | П-1\n2025-12-02 | СОШ № 1 | П-2\n | СОШ № 1 | П-3',
    },
    ['A7'],
  ],
  [
    entryOutOfRange,
    {
      visits:
        'day | school | teacher | grade | goals\n2025-10-01 | СОШ № 1 | П-1 | 1 | 0\n2025-10-01 | СОШ № 1 | П-1 | 12 | 2\n2025-10-01 | СОШ № 1 | П-1 | 0 | 3\n2025-10-01 | СОШ № 1 | П-1 | 13 | 1',
    },
    ['E8', 'G8', 'E9'],
  ],
  [
    quantityNotReached,
    {
      training:
        'school | topic | until | planned | trained\nСОШ № 1 | Чтение | 2025-09-01 | 10 | 10\nСОШ № 2 | Чтение | 2025-09-01 | 10 | 9\nСОШ № 3 | Чтение | 2025-12-01 | 10 | 9\nСОШ № 4 | Чтение | 2025-11-30 | 10 | 9\nСОШ № 5 | Чтение | 2025-09-01 | | 9\nСОШ № 6 | Чтение | 2025-09-01 | 10 |\nСОШ № 7 | Чтение | 2025-09-01 | 10,5 | 9',
    },
    ['I7', 'I9', 'I12'],
  ],
  [
    partnerThemselves,
    {
      partnerships:
        'school | kind | partner\nСОШ № 3 | кураторство | СОШ № 3\nСОШ № 3 | кураторство | СОШ № 30\nСОШ № 3 | кураторство |\n | кураторство | СОШ № 3\nЦентр «Успех» | кураторство | центр "Успех"\nЦентр «Успех» | кураторство | Центр «Рост»\nСОШ № 4 | кураторство | Центр «Рост»',
    },
    ['C6', 'C10'],
  ],
  [
    strayCell,
    { training: 'school | topic | comment\nСОШ № 1 | Чтение | .\n | | .\n | | ---\n | | слово' },
    ['K7', 'K8'],
  ],
];

test.each(TEMPLATES.map(([rule, sheets, cells]) => [rule.code, rule, sheets, cells] as const))(
  '%s in a template',
  (_code, rule, sheets, cells) => {
    expect(cellsOf(sentencesOf(rule, bookFrom(filledTemplates(sheets))))).toEqual(cells);
  },
);
