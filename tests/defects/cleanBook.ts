import { programmeRows } from '../../src/core/programmes/programmeWorkbook';
import type { Programme } from '../../src/core/programmes/programme';
import { shiftedProgramme } from '../../src/core/programmes/shiftedProgramme';
import type { TemplateRow } from '../../src/core/templates/template';
import { templateWorkbook } from '../../src/core/templates/workbook';
import { isoToSerial } from '../../src/core/workbook/date';
import type { Sheet } from '../../src/core/workbook/workbook';
import { lists, templates } from '../../src/templates';

export const FIRST_YEAR = 2025;
/** The first year is over, so that its actual values are due. */
export const TODAY = '2026-02-01';

export const day = (iso: string): number => isoToSerial(iso) ?? 0;

const NUMBERS = [3, 5, 8, 12, 14, 21, 27, 30];
const SCHOOLS = NUMBERS.map((number) => `МБОУ СОШ № ${number}`);
const SUBJECTS = ['математика', 'русский язык', 'физика'];

const each = <T>(make: (school: string, index: number) => T): T[] => SCHOOLS.map(make);

/** Indicators of a programme that has none in a table. */
const INDICATORS: readonly TemplateRow[] = [
  ['1', 'Доля школ с договорами о сотрудничестве', '%', 'рост', 25, 50, 100],
  ['2', 'Доля обученных педагогов', '%', 'рост', 30, 60, 80],
  ['3', 'Доля выпускников, не преодолевших минимум', '%', 'снижение', 18, 12, 6],
  ['4', 'Число наставнических пар', 'ед.', 'рост', 4, 8, 12],
].map(([number = '', title = '', unit = '', direction = '', baseline = 0, first = 0, second = 0]) => ({
  number,
  title,
  unit,
  direction,
  baseline,
  [`target:${FIRST_YEAR}`]: first,
  [`target:${FIRST_YEAR + 1}`]: second,
}));

/** Rows of indicators with a source and an actual value of the first year that is as planned. */
const withActuals = (rows: readonly TemplateRow[]): TemplateRow[] =>
  rows.map((row) => ({
    ...row,
    source: 'Отчёты школ',
    unit: row['unit'] ?? '%',
    [`actual:${FIRST_YEAR}`]: row[`target:${FIRST_YEAR}`] ?? null,
  }));

const OWN: Readonly<Record<string, readonly TemplateRow[]>> = {
  schools: each((school, index) => ({
    code: `${101 + index}`,
    school,
    status: index % 2 === 0 ? 'ШНОР' : 'ШНСУ',
    curator: 'ЦРО',
    pupils: 200 + 10 * index,
    teachers: 20,
  })),
  results: each((school, index) =>
    SUBJECTS.map((subject) => ({
      procedure: 'ОГЭ',
      year: FIRST_YEAR,
      school,
      grade: 9,
      subject,
      participants: 20 + index,
      belowMinimum: index % 4,
      belowShare: (100 * (index % 4)) / (20 + index),
      meanScore: 3.4 + index / 10,
    })),
  ).flat(),
  conditions: each((school, index) => ({
    school,
    pupils: 200 + 10 * index,
    lowIncome: 30,
    oneParent: 20 + index,
    disability: 5,
    registered: 3,
  })),
  training: each((school, index) => ({
    school,
    topic: 'Работа с текстом',
    provider: 'ЦРО',
    audience: 'учителя-предметники',
    hours: 36,
    from: day('2025-09-01') + index,
    until: day('2025-10-01') + index,
    planned: 10,
    trained: 10 + index,
  })),
  partnerships: each((school, index) => ({
    school,
    kind: 'наставническая пара',
    partner: `МБОУ Лицей № ${index + 1}`,
    signed: day('2025-03-01'),
    until: day('2026-12-31'),
    done: 'выполнено',
  })),
  deficits: each((school, index) => ({
    teacher: `П-0${index + 1}`,
    school,
    subject: 'математика',
    kind: 'предметный',
    level: 'высокий',
    found: 'Диагностика',
    support: 'Курсы',
  })),
  visits: each((school, index) => ({
    day: day('2025-10-10') + index,
    school,
    teacher: `П-0${index + 1}`,
    subject: 'математика',
    grade: 9,
    goals: 2,
    methods: 1,
    feedback: 1,
  })),
};

/** Lines of the form with numbers, of a share a total too. */
const answered = (rows: readonly TemplateRow[]): TemplateRow[] =>
  rows.map((row, index) => {
    if (row['block'] === 'Дорожная карта') return { ...row, done: 'в работе' };
    return { ...row, numerator: 1, denominator: row['denominator'] ?? 20 + index };
  });

/** A programme as a coordinator fills it in, without a mistake: the preset, and every template beside it. */
export function cleanBook(preset: Programme): Sheet[] {
  const programme = shiftedProgramme(preset, FIRST_YEAR);
  const rows = programmeRows(programme, templates, 'ru');
  const period = { start: day(programme.period.start), end: day(programme.period.end) };
  const years = [FIRST_YEAR, FIRST_YEAR + 1];
  const { sheets } = templateWorkbook(templates, lists, {
    locale: 'ru',
    years,
    period,
    today: day(TODAY),
    rows: {
      ...rows,
      ...OWN,
      indicators: withActuals(rows['indicators'] ?? INDICATORS),
      schoolform: answered(rows['schoolform'] ?? []),
    },
  });
  return sheets.map((sheet) => {
    if (sheet.stamp?.id !== 'schoolform') return sheet;
    const all = sheet.rows.map((row) => [...(row ?? [])]);
    all[2]?.splice(1, 1, SCHOOLS[0]);
    all[2]?.splice(3, 1, 'I полугодие');
    return { ...sheet, rows: all };
  });
}
