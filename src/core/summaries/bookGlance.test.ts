import { bookFromSheets } from '../../../tests/bookFromSheets';
import { rules } from '../../rules';
import { templates } from '../../templates';
import { bookOf } from '../check/book';
import { validate } from '../check/validate';
import type { JournalEntry } from '../collection/journal';
import { journalSheet } from '../collection/journalSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { recogniseWorkbook } from '../recognition/recogniseSheet';
import type { Sheet } from '../workbook/workbook';
import { serialOf } from '../workbook/date';
import { bookGlance } from './bookGlance';

const TODAY = serialOf(2025, 12, 1);
const turn = (): Promise<void> => Promise.resolve();

const ROADMAP = sheetFromText(
  `
  План мероприятий на 2025-2026 годы
  № | Мероприятие | Сроки | Ответственный | Результат | Отметка о выполнении
  1 | Анализ кадров | сентябрь 2025 | ЦРО | Справка | выполнено
  2 | Семинар учителей | октябрь 2025 | ЦРО | Семинар | 
  3 | Диагностика | ноябрь 2025 | ЦРО | Отчёт | 
  4 | Собеседования | до 08.12.2025 | ЦРО | Справка |
  5 | Посещение уроков | до 09.12.2025 | ЦРО | Справка |
  6 | Совещание | до 31.12.2025 | ЦРО | Приказ |
  7 | Итоги | до 01.01.2026 | ЦРО | Справка |
`,
  'План',
);
const INDICATORS = sheetFromText(
  `
  Показатель | Единица | Базовое значение 2024 | План 2025 | Факт 2025
  Доля школ с помощью | % | 25 | 75 | 50
  Доля педагогов с обучением | % | 30 | 50 | 62
  Доля школ с куратором | % | 10 | 100 | 97
`,
  'Показатели',
);
const SCHOOLS = sheetFromText(
  `
  № | Школа | Код школы | Статус | Куратор
  1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО
  2 | МКОУ Луговская ООШ | 102 | ШНСУ | ЦРО
  3 | МБОУ СОШ № 5 | 103 | ШНОР | ЦРО
`,
  'Школы',
);
const entry = (code: string, status: JournalEntry['status']): JournalEntry => ({
  day: TODAY,
  file: `${code}.xlsx`,
  hash: code,
  sheet: 'Форма',
  school: { name: 'как в форме', code },
  period: 'осень 2025',
  template: 'schoolform',
  version: 1,
  status,
  reason: '',
  issues: 0,
  lines: 3,
  replaces: null,
});
const JOURNAL = journalSheet([entry('101', 'accepted'), entry('102', 'returned')], templates, 'ru');

const glanceOf = (sheets: readonly Sheet[], isWhole = true) => {
  const tables = recogniseWorkbook({ sheets }, undefined, templates);
  const book = bookOf({ tables, sheets, templates }, { today: TODAY, isWhole });
  return bookGlance(book, validate(book, rules), turn);
};

test('late, due within 7 and 30 days to the day, off, and who has not returned the form', async () => {
  const glance = await glanceOf([ROADMAP, INDICATORS, SCHOOLS, JOURNAL]);
  expect(glance).toMatchObject({
    isWhole: true,
    late: 2,
    soon: 1,
    later: 2,
    off: 1,
    missing: { count: 2, areMunicipalities: false },
    absent: [],
  });
});

test('issues are counted by sheet, and add up to all', async () => {
  const sheets = [ROADMAP, INDICATORS, SCHOOLS];
  const { issues } = (await glanceOf(sheets)) ?? { issues: null };
  const all = validate(bookFromSheets(sheets, TODAY), rules);
  expect(issues?.count).toBe(all.length);
  expect(issues?.bySheet.get('План')).toBe(all.filter(({ at }) => at.sheet === 'План').length);
  expect([...(issues?.bySheet.values() ?? [])].reduce((sum, each) => sum + each, 0)).toBe(all.length);
});

test('what is not there is not counted: neither marks, facts, a journal nor a register', async () => {
  const unmarked = sheetFromText(
    `
    План мероприятий на 2025-2026 годы
    № | Мероприятие | Сроки | Ответственный | Результат
    1 | Анализ кадров | сентябрь 2025 | ЦРО | Справка
    2 | Семинар учителей | октябрь 2025 | ЦРО | Семинар
  `,
    'План',
  );
  expect(await glanceOf([unmarked])).toMatchObject({
    late: null,
    soon: 0,
    off: null,
    missing: null,
    absent: ['indicators', 'schools'],
  });
  expect(await glanceOf([SCHOOLS])).toMatchObject({ late: null, soon: null, later: null, missing: null });
  // A journal without a register does not say who is asked.
  expect(await glanceOf([ROADMAP, JOURNAL])).toMatchObject({ missing: null });
  expect(await glanceOf([sheetFromText('Уважаемые коллеги! | Просим | направить')])).toBeNull();
});

test('of a book read in part nothing is said to be absent, and nobody to have sent nothing', async () => {
  expect(await glanceOf([ROADMAP, SCHOOLS, JOURNAL], false)).toMatchObject({
    isWhole: false,
    late: 2,
    missing: null,
    absent: [],
  });
});

test('a school’s own form lacks nothing: roadmap and register are the coordinator’s', async () => {
  const form: Sheet = {
    ...sheetFromText(
      'Показатель | Единица | Базовое значение 2024 | План 2025\nДоля школ | % | 25 | 75',
      'Форма',
    ),
    stamp: {
      id: 'schoolform',
      version: 1,
      form: { code: '101', school: 'МБОУ СОШ № 3', period: 'осень 2025' },
    },
  };
  expect(await glanceOf([form])).toMatchObject({ absent: [] });
});

test('it gives way between its parts, and a stop is a stop', async () => {
  let turns = 0;
  const book = bookFromSheets([ROADMAP], TODAY);
  await bookGlance(book, [], () => {
    turns++;
    return Promise.resolve();
  });
  expect(turns).toBeGreaterThan(2);
  await expect(bookGlance(book, [], () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
});
