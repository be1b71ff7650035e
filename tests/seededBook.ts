import type { Programme } from '../src/core/programmes/programme';
import { programmeRows } from '../src/core/programmes/programmeWorkbook';
import { shiftedProgramme } from '../src/core/programmes/shiftedProgramme';
import { templateWorkbook } from '../src/core/templates/workbook';
import type { TemplateOptions, TemplateRow } from '../src/core/templates/template';
import { missingSheet } from '../src/core/collection/generatedSheets';
import type { JournalEntry } from '../src/core/collection/journal';
import { journalSheet } from '../src/core/collection/journalSheet';
import type { SubmissionStatus } from '../src/core/collection/submission';
import { isoToSerial } from '../src/core/workbook/date';
import type { Sheet, Workbook } from '../src/core/workbook/workbook';
import { lists, templates } from '../src/templates';

/** A number from 0 to 1 that follows from the seed alone. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface SeededSize {
  readonly schools: number;
  readonly years: readonly number[];
  readonly subjects: readonly string[];
  readonly procedures: readonly string[];
}

export const SEEDED_TODAY = isoToSerial('2026-02-01') ?? 0;
/** 500 schools, 5 years, 24 series a year: about 60,000 rows of results. */
export const REGION: SeededSize = {
  schools: 500,
  years: [2021, 2022, 2023, 2024, 2025],
  subjects: [
    'математика',
    'русский язык',
    'физика',
    'химия',
    'биология',
    'география',
    'история',
    'обществознание',
    'информатика',
    'литература',
    'иностранный язык',
    'окружающий мир',
  ],
  procedures: ['ОГЭ', 'ВПР'],
};

/** Small enough to be read, and with a tenth to speak of. */
export const READABLE: SeededSize = {
  schools: 11,
  years: [2024, 2025],
  subjects: ['математика', 'русский язык'],
  procedures: ['ОГЭ'],
};
export const SMALL: SeededSize = {
  schools: 24,
  years: [2023, 2024, 2025],
  subjects: ['математика', 'русский язык'],
  procedures: ['ОГЭ'],
};
const MONTHS = ['сентябрь', 'октябрь', 'ноябрь', 'декабрь', 'январь', 'февраль', 'март', 'апрель', 'май'];

const schoolName = (index: number): string => `МБОУ СОШ № ${index + 1}`;

function resultRows(
  { schools, years, subjects, procedures }: SeededSize,
  chance: () => number,
): TemplateRow[] {
  const rows: TemplateRow[] = [];
  for (const procedure of procedures)
    for (const year of years)
      for (const subject of subjects)
        for (let school = 0; school < schools; school++) {
          if (chance() < 0.05) continue;
          const participants = 4 + Math.floor(chance() * 60);
          const belowMinimum = Math.min(participants, Math.floor(chance() * chance() * participants * 0.9));
          rows.push({
            procedure,
            year,
            school: schoolName(school),
            grade: 9,
            subject,
            participants,
            belowMinimum,
            belowShare: (100 * belowMinimum) / participants,
            meanScore: Math.round((2.6 + 2 * chance()) * 100) / 100,
          });
        }
  return rows;
}

const indicatorRows = (chance: () => number): TemplateRow[] =>
  [
    'Доля школ с договорами',
    'Доля обученных педагогов',
    'Доля не преодолевших минимум',
    'Число наставнических пар',
  ].map((title, index): TemplateRow => {
    const isDown = index === 2;
    const baseline = isDown ? 30 : 20;
    const step = isDown ? -4 : 8;
    const years = [2023, 2024, 2025, 2026, 2027];
    return {
      number: String(index + 1),
      title,
      unit: index === 3 ? 'ед.' : '%',
      direction: isDown ? 'снижение' : 'рост',
      source: 'Отчёты школ',
      baseline,
      ...Object.fromEntries(years.map((year, at) => [`target:${year}`, baseline + step * (at + 1)])),
      ...Object.fromEntries(
        years
          .slice(0, index === 3 ? 2 : 3)
          .map((year, at) => [
            `actual:${year}`,
            Math.round((baseline + step * (at + 1) * (0.5 + chance())) * 10) / 10,
          ]),
      ),
    };
  });

function roadmapRows(chance: () => number): TemplateRow[] {
  return Array.from({ length: 40 }, (_, index): TemplateRow => {
    const month = MONTHS[index % MONTHS.length] ?? '';
    return {
      section: `${1 + Math.floor(index / 10)}. Направление ${1 + Math.floor(index / 10)}`,
      number: `${1 + Math.floor(index / 10)}.${1 + (index % 10)}`,
      title: index === 5 ? 'Посещение уроков учителей' : `Мероприятие ${index + 1}`,
      term: index % 11 === 10 ? 'постоянно' : `${month} ${index % MONTHS.length < 4 ? 2025 : 2026}`,
      responsible: index % 3 === 0 ? 'УО, ЦРО' : 'ЦРО',
      result: index === 5 ? 'Не менее 30 уроков' : 'Справка',
      done: chance() < 0.4 ? 'выполнено' : '',
    };
  });
}

/** So many schools have written a self-assessment. */
const ASSESSED = 4;

/** One sheet a school, as their files are put together: after all others, with draws of their own. */
function selfAssessments(seed: number, options: TemplateOptions): Sheet[] {
  const chance = seeded(seed + 1_000);
  const own = templates.filter(({ id }) => id === 'selfassessment');
  const beginning = own[0]?.beginning?.ru ?? [];
  return Array.from({ length: ASSESSED }, (_, index) => {
    const rows = beginning.map((row, at): TemplateRow => ({
      ...row,
      score: index === 1 && at === 4 ? null : Math.floor(chance() * 4),
    }));
    const parameters = { schoolName: schoolName(index) };
    const [sheet] = templateWorkbook(own, lists, {
      ...options,
      parameters,
      rows: { selfassessment: rows },
    }).sheets;
    if (!sheet) throw new Error('There is no template of self-assessments');
    const name = `${sheet.name} ${index + 1}`;
    const tables = (sheet.tables ?? []).map((table) => ({ ...table, name: `${table.name}${index + 1}` }));
    return { ...sheet, name, tables };
  });
}

const PERIOD = '1 полугодие 2025/2026';
const STATES: readonly SubmissionStatus[] = ['accepted', 'remarks', 'accepted', 'returned', 'accepted'];

/** The journal of a collection that is not over yet, and who has not sent. */
function collection(size: SeededSize): Sheet[] {
  const due = isoToSerial('2026-01-20') ?? 0;
  const entry = (file: string, own: Partial<JournalEntry>): JournalEntry => ({
    day: due,
    file,
    hash: file,
    sheet: 'Форма',
    school: null,
    period: PERIOD,
    template: 'schoolform',
    version: 1,
    status: 'accepted',
    reason: '',
    issues: 0,
    lines: 12,
    replaces: null,
    ...own,
  });
  const isMissing = (index: number): boolean => index % 7 === 6;
  const sent = Array.from({ length: size.schools }, (_, index) => index).filter((index) => !isMissing(index));
  const entries = sent.flatMap((index): JournalEntry[] => {
    const school = { name: schoolName(index), code: `${1001 + index}` };
    const status = STATES[index % STATES.length] ?? 'accepted';
    const day = due - 5 + (index % 9);
    const last = entry(`${index + 1}.xlsx`, { school, status, day, issues: index % 3 });
    return index === 1
      ? [entry('2 старый.xlsx', { school, status: 'superseded', day: due - 9 }), last]
      : [last];
  });
  const nobody = entry('скан.xlsx', {
    template: null,
    period: null,
    status: 'unreadable',
    reason: 'Это не книга Excel.',
    lines: 0,
  });
  const missing = Array.from({ length: size.schools }, (_, index) => index)
    .filter(isMissing)
    .map((index) => ({
      name: schoolName(index),
      code: `${1001 + index}`,
      curator: 'ЦРО',
      municipality: null,
      letter: 'Просим прислать форму.',
    }));
  return [
    journalSheet([...entries, nobody], templates, 'ru'),
    missingSheet(missing, { title: PERIOD, returnBy: due, today: SEEDED_TODAY }, 'ru'),
  ];
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
/** A year before the report, so that terms of all kinds are over, under way and ahead. */
const PROGRAMME_BEGINS = 2025;

/** A preset's roadmap and indicators with marks and facts of the years that are over. */
function livedProgramme(programme: Programme, seed: number) {
  const chance = seeded(seed + 2_000);
  const moved = shiftedProgramme(programme, PROGRAMME_BEGINS);
  const rows = programmeRows(moved, templates, 'ru');
  const { start, end } = moved.period;
  return {
    years: Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index),
    period: { start: isoToSerial(start) ?? 0, end: isoToSerial(end) ?? 0 },
    rows: {
      roadmap: (rows['roadmap'] ?? []).map((row): TemplateRow => ({
        ...row,
        done: chance() < 0.4 ? 'выполнено' : '',
      })),
      indicators: (rows['indicators'] ?? []).map((row): TemplateRow => {
        const target = row[`target:${PROGRAMME_BEGINS}`];
        if (typeof target !== 'number') return row;
        return { ...row, [`actual:${PROGRAMME_BEGINS}`]: Math.round(target * (5 + 7 * chance())) / 10 };
      }),
    },
  };
}

/** A filled workbook of every template that summaries read, the same for a seed; of a preset its roadmap and indicators. */
export function seededBook(seed = 1, size: SeededSize = SMALL, programme?: Programme): Workbook {
  const chance = seeded(seed);
  const schools = Array.from({ length: size.schools }, (_, index) => schoolName(index));
  const day = (iso: string): number => isoToSerial(iso) ?? 0;
  const options: TemplateOptions = {
    locale: 'ru',
    years: [2023, 2024, 2025, 2026, 2027],
    today: SEEDED_TODAY,
    subtitle: 'Заречный округ',
    period: { start: day('2025-09-01'), end: day('2027-12-31') },
    rows: {
      schools: schools.map((school, index) => ({
        code: `${1001 + index}`,
        school,
        status: 'ШНОР',
        curator: 'ЦРО',
      })),
      results: resultRows(size, chance),
      conditions: schools.map((school, index): TemplateRow => ({
        school,
        pupils: index % 9 === 8 ? null : 100 + Math.floor(chance() * 300),
        lowIncome: Math.floor(chance() * 60),
        oneParent: Math.floor(chance() * 50),
        noHigherEducation: Math.floor(chance() * 90),
        disability: Math.floor(chance() * 12),
        registered: Math.floor(chance() * 8),
      })),
      indicators: indicatorRows(chance),
      roadmap: roadmapRows(chance),
      training: schools.slice(0, 12).map((school, index): TemplateRow => ({
        school,
        topic: 'Работа с текстом',
        planned: 5 + (index % 6),
        trained: index % 5 === 4 ? null : Math.floor(chance() * 12),
      })),
      partnerships: schools.slice(0, 15).map((school, index): TemplateRow => ({
        school,
        kind: index % 2 === 0 ? 'договор о сотрудничестве' : 'наставническая пара',
        partner: `Лицей № ${index + 1}`,
        until: index % 4 === 3 ? null : day(index % 3 === 0 ? '2025-12-31' : '2026-12-31'),
        done: 'выполнено',
      })),
      visits: Array.from({ length: 18 }, (_, index): TemplateRow => ({
        day: day('2025-10-10') + index,
        school: schools[index % 7] ?? '',
        subject: 'математика',
        goals: index % 3,
        methods: (index + 1) % 3,
        feedback: 1,
      })),
    },
  };
  const lived = programme && livedProgramme(programme, seed);
  const book = templateWorkbook(
    templates.filter(({ id }) => id !== 'schoolform'),
    lists,
    lived ? { ...options, ...lived, rows: { ...options.rows, ...lived.rows } } : options,
  );
  return { ...book, sheets: [...book.sheets, ...selfAssessments(seed, options), ...collection(size)] };
}

/** A small one that has something of everything: a school with low results, others better and worse than expected. */
export const readableBook = (): Workbook => seededBook(9, READABLE);
