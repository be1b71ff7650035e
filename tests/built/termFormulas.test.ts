/**
 * The native formulas beside `readTerm`, calculated by LibreOffice. `allTerms` holds what people write, and much that
 * they might; where the formulas give days at all, these are those that `readTerm` gives.
 */
import { hasLibreOffice, savedByLibreOffice } from '../xlsx/outsidePrograms';
import { programmes } from '../../src/programmes';
import { lists, templates } from '../../src/templates';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { due } from '../../src/core/roadmap/due';
import { readMark } from '../../src/core/terms/mark';
import { placedColumns } from '../../src/core/templates/layout';
import { templateWorkbook } from '../../src/core/templates/workbook';
import { valueAt } from '../../src/core/workbook/cell';
import { isoToSerial, serialToIso } from '../../src/core/workbook/date';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { readTerm } from '../../src/core/terms/readTerm';
import type { Period } from '../../src/core/terms/term';
import { isGivenByFormulas } from '../../src/core/terms/givenByFormulas';

const SLOW = 120_000;
const FIRST_ROW = 5;
const [roadmap] = templates.filter(({ id }) => id === 'roadmap');
if (!roadmap) throw new Error('There is no roadmap');
const ids = placedColumns(roadmap, { locale: 'ru', years: [] }).map(({ id }) => id);
const [TERM, START, END, STATE] = ['term', 'start', 'end', 'state'].map((id) => ids.indexOf(id)) as [
  number,
  number,
  number,
  number,
];

const isOptional = hasLibreOffice || process.env['SHNOR_REQUIRE_ALL'] ? test : test.skip;

async function calculated(workbook: Workbook): Promise<Sheet> {
  const saved = savedByLibreOffice(await writeXlsx(workbook));
  const [sheet] = readXlsx(saved, { inflate: inflateNode }).sheets;
  if (!sheet) throw new Error('LibreOffice gave no sheet');
  return sheet;
}

const day = (value: unknown): string | null => (typeof value === 'number' ? serialToIso(value) : null);

/** Rows as they stand after calculation: term, start, end. */
const daysOf = (sheet: Sheet): [term: string, start: string | null, end: string | null][] =>
  sheet.rows
    .slice(FIRST_ROW)
    .map((_, index): [string, string | null, string | null] => [
      String(valueAt(sheet, FIRST_ROW + index, TERM) ?? ''),
      day(valueAt(sheet, FIRST_ROW + index, START)),
      day(valueAt(sheet, FIRST_ROW + index, END)),
    ])
    .filter(([term]) => term !== '');

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const OF_MONTHS = MONTHS.map((name) => name.replace(/[ьй]$/, 'я').replace(/т$/, 'та'));

function allTerms(): string[] {
  const terms = MONTHS.flatMap((name, index) => {
    const next = MONTHS[(index * 5 + 3) % 12] ?? '';
    const of = OF_MONTHS[index] ?? '';
    return [
      name,
      `${name} 2025 г.`,
      `${name}-${next}`,
      `${name} – ${next} 2025 года`,
      `${name} 2025 г. – ${next} 2026 г.`,
      `${name}, ${next}`,
      `${name}, ${next} 2026`,
      `${index + 3} ${of} 2025 года`,
      `${index + 3} ${of}`,
      `до ${index + 3} ${of} 2026 г.`,
      `до ${of}`,
      `с ${of} по ${next} 2026`,
      `с ${of}`,
      `${name.slice(0, 3)}. 2025`,
      `${index + 1}-15 ${of}`,
      `не позднее ${index + 1} ${of}`,
      `ежегодно, ${name}`,
      `${name} 2025, ${next} 2026, ${name} 2027`,
      `в ${name.replace(/[ьй]$/, 'е').replace(/т$/, 'те')} 2026 года`,
    ];
  });
  return [
    ...terms,
    ...programmes.flatMap(({ rows }) => (rows['roadmap'] ?? []).map(({ term }) => String(term ?? ''))),
    ...'2025|2025 год|2025 г.|в течение 2025 года|2025–2027 гг.|2025 - 2026 годы|2025, 2026|2025/2026|2025/26'.split(
      '|',
    ),
    ...'2025/2026 учебный год|2025-2026 уч. год|2025-26|2025 учебный год|учебный год|в течение учебного года'.split(
      '|',
    ),
    ...'I квартал 2026 года|II квартал 2026|3 квартал 2025 г.|IV кв. 2025|III квартал|1-2 кварталы 2026|ежеквартально'.split(
      '|',
    ),
    ...'15.08.2025|до 15.08.2025|к 01.09.2025|5.9.2025|01.09.2025 – 31.05.2026|с 01.09.2025 по 31.05.2026|до 1.06.26'.split(
      '|',
    ),
    ...'01.09|09.2025|01.09-15.10|2025-09-01|99.99.2025|15.08.25|31.02.2026|до 31.02.2026|15.13.2025|31 сентября 2025|31 сентября|29 февраля'.split(
      '|',
    ),
    ...'ежегодно|Ежегодно (по плану)|Ежегодно, май|ежегодно, 15 мая|ежегодно, до 25 декабря|ежегодно, сентябрь – май|ежегодно, 31 сентября|сентябрь, в течение года|Ежегодно, по графику ВПР|Ежегодно, в сентябре|Весь период реализации программы|в течение всего периода|В течение всего срока реализации|Ежегодно (сентябрь 2026)|Сентябрь (ежегодно)|Ежегодно до 1 сентября|2026 сентябрь|2026 год, сентябрь|ежемесячно|1 раз в год|раз в квартал|каждый месяц|два раза в год'.split(
      '|',
    ),
    ...'постоянно|по мере необходимости|по плану|по отдельному графику|в течение года|весь период|в ходе реализации'.split(
      '|',
    ),
    ...'осень 2025|зимние каникулы|лето|1 полугодие 2026|I четверть|конец мая 2026|начало сентября|середина июня'.split(
      '|',
    ),
    ...'первая декада мая|после 15 мая|до начала учебного года|май 2026 (до 15 числа)|семинар в марте|мартеновский'.split(
      '|',
    ),
    ...'декабрь 2025 - 2026|январь 2026 – март|сентябрь 2025 – сентябрь 2026|до 2026 года|к маю|до июня|к 2026 году'.split(
      '|',
    ),
    ...'сентябрь, декабрь, март|сентябрь 2025; май 2026|сентябрь; май|март, октябрь|август и сентябрь|май/июнь|август,сентябрь 2025|сентябрь–октябрь'.split(
      '|',
    ),
    ...'1 сентября 2025 – 31 мая 2026|15 – 20 сентября 2025|с 1 по 15 сентября|1, 15 мая|2 мая и 9 мая|1 сентября, 1 мая'.split(
      '|',
    ),
  ].filter((term) => term !== '');
}

const period = (start: string, end: string): Period => ({
  start: isoToSerial(start) ?? 0,
  end: isoToSerial(end) ?? 0,
});

isOptional.each([
  ['a calendar year', period('2025-01-01', '2025-12-31')],
  ['a school year', period('2025-09-01', '2026-06-30')],
  ['three years', period('2025-01-01', '2027-12-31')],
  ['a year from spring', period('2025-03-15', '2026-02-28')],
])(
  'formulas give the days of readTerm or none: %s',
  async (_, frame) => {
    const terms = [...new Set(allTerms())];
    const rows = terms.map((term, index) => ({ number: `1.${index + 1}`, title: 'Мероприятие', term }));
    const today = frame.start + 100;
    const options = { locale: 'ru', years: [2025], period: frame, today, rows: { roadmap: rows } } as const;
    const sheet = await calculated(templateWorkbook([roadmap], lists, options));
    const days = daysOf(sheet);
    const read = terms.map((term) => {
      const reading = readTerm(term, frame);
      const { start, end, unread } = reading;
      return {
        state: due(reading, readMark(''), today),
        first: day(start),
        last: day(end),
        isGiven: isGivenByFormulas(term, start, frame),
        unread,
      };
    });
    expect(days.map(([term]) => term)).toEqual(terms);
    const wrong = days.flatMap(([term, start, end], index) => {
      const { first, last, isGiven, unread } = read[index] as (typeof read)[number];
      const mayBeBlank = start === null && end === null && !isGiven;
      // Among words that readTerm does not know the formulas may see a month: «семинар в марте».
      if (mayBeBlank || unread.length > 0 || (start === first && end === last)) return [];
      return [`${term}: ${start} ${end}, not ${first} ${last}`];
    });
    expect(wrong).toEqual([]);
    // Where the days are the same, so is what the sheet says of them.
    const states = days.flatMap(([term, start, end], index) => {
      const { first, last, state, unread } = read[index] as (typeof read)[number];
      const shown = valueAt(sheet, FIRST_ROW + index, STATE);
      if (unread.length > 0 || start !== first || end !== last || shown === state) return [];
      return [`${term}: ${String(shown)}, not ${state}`];
    });
    expect(states).toEqual([]);
    const known = read.filter(({ first, last }) => first !== null || last !== null).length;
    const given = days.filter(([, start, end]) => start !== null || end !== null).length;
    expect(given / known).toBeGreaterThan(0.75);
  },
  SLOW,
);
