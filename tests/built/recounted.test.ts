import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../src/core/recognition/grid';
import { sheetFromText } from '../../src/core/recognition/sheetFromText';
import { cellValue } from '../../src/core/workbook/cell';
import type { CellValue, Sheet } from '../../src/core/workbook/workbook';
import type { Summary } from '../../src/core/summaries/summary';
import { programmes } from '../../src/programmes';
import { summaries } from '../../src/summaries';
import { schoolPage } from '../../src/summaries/schoolPage';
import { madeSummaries } from '../../src/summaries/summarySheets';
import { bookFromSheets } from '../bookFromSheets';
import { CLOSED_ON, closedSheets, earlierBook } from '../closedBook';
import { rootPath } from '../generated';
import { SEEDED_TODAY, SMALL, seeded, seededBook } from '../seededBook';

/** Every figure of the summaries beside the same counted by a script of its own, in another language. */

const hasPython = spawnSync('python3', ['--version']).status === 0;
const optional = hasPython || process.env['SHNOR_REQUIRE_ALL'] ? test : test.skip;

type Figures = Readonly<Record<string, readonly (number | string)[]>>;

interface Read {
  readonly sheets: readonly Sheet[];
  readonly today: number;
}

/** Figures of a workbook, and what an earlier one said of the same. */
function recounted(...books: readonly Read[]): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  const rowsOf = ({ rows }: Sheet) =>
    rows.map((row) => Array.from(row ?? [], (cell) => cellValue(cell ?? null)));
  const files = books.map(({ sheets, today }, index) => {
    const file = join(folder, `${index}.json`);
    const values = Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
    writeFileSync(file, JSON.stringify({ today, sheets: values }));
    return file;
  });
  const script = rootPath('tests', 'tools', 'recount.py');
  const { status, stdout, stderr } = spawnSync('python3', [script, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

/** The rows of a table, from the header that begins so up to the next gap. */
function rowsUnder(sheet: Sheet | undefined, ...header: readonly string[]): CellValue[][] {
  const all = (sheet?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cellValue(cell ?? null)));
  const from = all.findIndex((row) => header.every((text, index) => row[index] === text));
  if (from < 0) throw new Error(`No table ${header.join()}`);
  const rows = all.slice(from + 1);
  return rows.slice(
    0,
    rows.findIndex((row) => row.length === 0),
  );
}

/** Every text of a sheet's cells. */
const texts = (sheet: Sheet): readonly string[] =>
  sheet.rows.flatMap((row) => Array.from(row ?? [], cellText));

const pick = (row: readonly CellValue[], ...places: readonly number[]): CellValue[] =>
  places.map((place) => row[place] ?? null);

/** The same figures as the sheets say them, under the script's names. */
function shown(sheets: ReadonlyMap<string, Sheet>): Record<string, CellValue[]> {
  const found: Record<string, CellValue[]> = {};
  const put = (name: string, figures: CellValue[]): void => {
    found[name] = figures;
  };
  const [gaps, schools, indicators, roadmap, training, collection, selfAssessment, overview] = [
    'gaps',
    'schools',
    'indicators',
    'roadmapSummary',
    'training',
    'collection',
    'selfassessment',
    'overview',
  ].map((id) => sheets.get(id));
  for (const row of rowsUnder(gaps, 'Процедура', 'Предмет'))
    put(`gap ${row.slice(0, 3).map(String).join(' ')}`.toLowerCase(), pick(row, 3, 5, 6, 7, 8, 9, 10));
  for (const row of rowsUnder(schools, 'Школа', 'Участий')) {
    put(`school ${String(row[0])}`, pick(row, 1, 2, 3, 4, 5, 10, 11));
    if (row[6] !== null) put(`risk ${String(row[0])}`, pick(row, 6, 7, 8, 9));
  }
  for (const row of rowsUnder(schools, 'Среднее по школам'))
    put(`mean share ${String(row[0])}`, pick(row, 1));
  for (const row of indicators ? rowsUnder(indicators, 'Показатель', 'Год оценки') : []) {
    // A year without plan or fact is not judged.
    if (row[1] !== null) put(`indicator ${String(row[0])}`, pick(row, 1, 2, 3));
    if (row[5] !== null) put(`forecast ${String(row[0])}`, pick(row, 4, 5, 6, 7, 8));
  }
  for (const row of rowsUnder(roadmap, 'Состояние', 'Мероприятий'))
    if (row[0] !== 'Всего' && row[1] !== 0) put(`events ${String(row[0])}`, pick(row, 1));
  for (const row of rowsUnder(roadmap, 'Месяц')) {
    if (row[0] !== 'Всего')
      put(`month ${String(row[0])}`, [row.findLast((value) => typeof value === 'number') ?? null]);
  }
  const totals = new Map(rowsUnder(training, 'Что').map((row) => [String(row[0]), row]));
  const total = (name: string): readonly CellValue[] => totals.get(name) ?? [];
  put('trained', pick(total('Обучено (чел.) из плана'), 1, 2, 3));
  put('agreements', pick(total('Школы с действующим договором'), 1));
  put('mentoring', pick(total('Школы с наставничеством'), 1));
  put('visits', [...pick(total('Посещено уроков'), 1), ...pick(total('Школы, где посещены уроки'), 1)]);
  for (const row of rowsUnder(collection, 'Состояние', 'Сколько'))
    if (row[0] !== 'Всего' && row[1] !== 0) put(`forms ${String(row[0])}`, pick(row, 1));
  for (const row of rowsUnder(collection, 'Школа', 'Муниципалитет'))
    put(`sent ${String(row[0])}`, pick(row, 3, 6));
  for (const row of rowsUnder(selfAssessment, 'Утверждение'))
    put(`factor ${String(row[0])}`, pick(row, 2, 3));
  for (const row of rowsUnder(selfAssessment, 'Блок')) put(`block ${String(row[0])}`, pick(row, 1, 2));
  if (schools && texts(schools).includes('Признак'))
    for (const row of rowsUnder(schools, 'Школа', 'Предмет', 'Признак'))
      put(
        `marker ${row.slice(0, 2).map(String).join(', ')}: ${String(row[2])}`.toLowerCase(),
        pick(row, 3, 4, 5, 6),
      );
  for (const [id, page] of sheets) {
    if (!id.startsWith('school/')) continue;
    const school = page.name;
    const all = texts(page);
    if (all.includes('Участий'))
      for (const row of rowsUnder(page, 'Год', 'Участий'))
        put(`page ${school}, ${String(row[0])}`.toLowerCase(), pick(row, 1, 2, 3, 4, 5));
    if (all.includes('Процедура'))
      for (const row of rowsUnder(page, 'Процедура', 'Предмет'))
        put(`page ${school}: ${row.slice(0, 3).map(String).join(', ')}`.toLowerCase(), pick(row, 3, 4, 5, 6));
    // Two tables of a page begin alike: the row is told by its name.
    const hardship = page.rows.find((row) => cellText(row?.[0]) === 'Индекс условий, %');
    if (hardship) put(`page hardship ${school}`, [cellValue(hardship[1])]);
  }
  put(
    'overview',
    rowsUnder(overview, 'Показатель').map((row) => row[1] ?? null),
  );
  return found;
}

const near = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;

/** A change is rounded to a millionth. */
const isClose = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-6 : a === b;

const BOOKS = [
  ...[1, 2, 3, 4, 5].map((seed) => [`seed ${seed}`, seededBook(seed)] as const),
  ...programmes.map((each, index) => [each.id, seededBook(11 + index, SMALL, each)] as const),
];

optional.each(BOOKS)('every figure of the summaries of %s is what the script counts', (_, workbook) => {
  const book = bookFromSheets(workbook.sheets, SEEDED_TODAY);
  const own = book.schools.map((school) => schoolPage(school, book.schools) as Summary);
  const made = madeSummaries([...summaries, ...own], book, 'ru');
  const ours = shown(new Map(made.map(({ summary, sheet }) => [summary.id, sheet])));
  const { due, ...theirs } = recounted({ ...workbook, today: SEEDED_TODAY });
  expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  expect(Object.keys(ours).length).toBeGreaterThan(60);
  const different = Object.entries(theirs).filter(
    ([name, figures]) => !figures.every((figure, index) => near(ours[name]?.[index] ?? null, figure)),
  );
  expect(different.map(([name, figures]) => [name, ours[name], figures])).toEqual([]);
  const roadmap = made.find(({ summary }) => summary.id === 'roadmapSummary')?.sheet;
  const said = (roadmap?.rows ?? []).map((row) => cellText(row?.[0])).join('\n');
  const [soon, later] = due ?? [];
  if (Number(soon) + Number(later) > 0) {
    const grouped = /В ближайшие 7 дней истекает срок у (\d+)\s\S+ за следующие 23 дня — у (\d+)/.exec(said);
    expect(grouped?.slice(1).map(Number)).toEqual([soon, later]);
  }
});

/** Tables of a comparison that the script counts too; of the others it has not both sides. */
const RECOUNTED = [
  'Обзор программы: десять главных показателей',
  'Сводка дорожной карты: по состоянию',
  'Итоги по показателям: достижение, статус и прогноз',
  'Разрыв между школами',
  'Школы, риски и динамика: доля ниже минимума по годам, среднее по школам, %',
  'Школы, риски и динамика: школы',
  'Итоги самообследования: средняя оценка по блокам',
  'Сбор форм, кто сдал: по состоянию сдачи',
];

/** The rows of a comparison under the script’s names: before, after, change and meaning, as far as they are said. */
function shownChanges(sheet: Sheet): Record<string, CellValue[]> {
  const found: Record<string, CellValue[]> = {};
  for (const title of RECOUNTED) {
    const at = sheet.rows.findIndex((row, index) => cellText(row?.[0]) === title && index > 30);
    const own = { ...sheet, rows: sheet.rows.slice(at) };
    for (const row of rowsUnder(own, 'Строка', 'Показатель'))
      if (row[0] !== 'Всего')
        found[`compared ${title}: ${String(row[0])}, ${String(row[1])}`.toLowerCase()] = pick(
          row,
          ...(row[4] === '' ? [2, 3, 5] : [2, 3, 4, 5]),
        );
  }
  return found;
}

optional.each([1, 2, 3, 4, 5])(
  'every change of the comparison of seed %i is what the script counts',
  (seed) => {
    const workbook = seededBook(seed);
    const sheets = [...workbook.sheets, ...closedSheets(seed)];
    const made = madeSummaries(summaries, bookFromSheets(sheets, SEEDED_TODAY), 'ru');
    const sheet = made.find(({ summary }) => summary.id === 'comparison')?.sheet;
    if (!sheet) throw new Error('Nothing is compared');
    const ours = shownChanges(sheet);
    const all = recounted({ ...workbook, today: SEEDED_TODAY }, { ...earlierBook(seed), today: CLOSED_ON });
    const theirs = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('compared ')));
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    const different = Object.entries(theirs).filter(
      ([name, figures]) =>
        figures.length !== ours[name]?.length ||
        !figures.every((figure, index) => isClose(ours[name]?.[index] ?? null, figure)),
    );
    expect(different.map(([name, figures]) => [name, ours[name], figures])).toEqual([]);
    expect(Object.keys(ours).length).toBeGreaterThan(90);
  },
);

/** Marks as exports have them: one sheet beside the journal, one with how many got each mark. */
function markedSheets(seed: number): Sheet[] {
  const chance = seeded(seed + 3_000);
  const below = (count: number): number => Math.floor(chance() * count);
  const schools = Array.from({ length: 40 }, (_, index) => `СОШ № ${index + 1}`);
  const compared = schools.map((school) => {
    const raised = below(60);
    const lowered = below(100 - raised);
    return [school, 5 + below(60), lowered, 100 - raised - lowered, raised].join(' | ');
  });
  const counts = schools.map((school) => {
    const size = 15 + below(40);
    const mark = below(4);
    const isAlike = chance() < 0.3;
    const own = [0, 1, 2, 3].map((each) => (isAlike ? (each === mark ? size : 0) : 1 + below(20)));
    return [school, 2025, 'ОГЭ', 'Физика', ...own].join(' | ');
  });
  return [
    sheetFromText(
      `Сравнение отметок с отметками по журналу
       ВПР 2025. 5 класс
       Предмет: | Математика
       Группы участников | Кол-во участников | Понизили, % | Подтвердили, % | Повысили, %
       ${compared.join('\n')}`,
      'Сравнение',
    ),
    sheetFromText(
      `Школа | Год | Процедура | Предмет | 2 | 3 | 4 | 5
       ${counts.join('\n')}`,
      'Отметки',
    ),
  ];
}

optional.each([1, 2, 3, 4, 5])('every marker of marks of seed %i is what the script counts', (seed) => {
  const sheets = markedSheets(seed);
  const made = madeSummaries(summaries, bookFromSheets(sheets, SEEDED_TODAY), 'ru');
  const sheet = made.find(({ summary }) => summary.id === 'schools')?.sheet;
  // Rules that look beyond marks are counted elsewhere.
  const ours = new Map(
    rowsUnder(sheet, 'Школа', 'Предмет', 'Признак')
      .filter(([, , reason]) => reason === 'отметки выше журнала' || reason === 'у всех одна отметка')
      .map((row) => [
        `marker ${String(row[0])}, ${String(row[1])}: ${String(row[2])}`.toLowerCase(),
        row.slice(3, 7).filter((value) => typeof value === 'number'),
      ]),
  );
  const theirs = new Map(Object.entries(recounted({ sheets, today: SEEDED_TODAY })));
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [name, figures] of theirs) {
    expect([name, ours.get(name)?.length]).toEqual([name, figures.length]);
    figures.forEach((figure, index) => expect(ours.get(name)?.[index]).toBeCloseTo(Number(figure), 9));
  }
  for (const reason of ['отметки выше журнала', 'у всех одна отметка'])
    expect([...theirs.keys()].some((name) => name.endsWith(reason))).toBe(true);
});
