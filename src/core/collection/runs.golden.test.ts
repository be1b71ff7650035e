/**
 * Several runs over one coordinator's workbook, each told whole: what was said of every file that people send, and what
 * was written. Cells go through a real file between the runs.
 */
import { createHash } from 'node:crypto';
import { filledForm, schoolsOf, withCells } from '../../../tests/collectedForms';
import { expectGenerated } from '../../../tests/generated';
import { bookFrom } from '../../../tests/ruleSentences';
import { fileHost } from '../../files/fileHost';
import { readFormFile } from '../../files/readFormFile';
import { lists, templates } from '../../templates';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { sheetFromText } from '../recognition/sheetFromText';
import { areaAddress, cellAddress } from '../workbook/address';
import { cellFormula, cellValue, isBlank } from '../workbook/cell';
import type { CellValue, Row, Sheet, Workbook } from '../workbook/workbook';
import { collectionPlan, type CollectionPlan } from './collectionPlan';
import { isForm } from './formsOut';
import { otherTables } from './otherTables';
import { readForms } from './readForm';
import type { FileIn, FileReading, Submission } from './submission';

const forms = templates.filter(isForm);
const kinds = { templates: forms, migrations: [] };
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = schoolsOf(5) as [School, School, School, School, School];
type School = ReturnType<typeof schoolsOf>[number];

const received = (file: string, hash: string, reading: FileReading): FileIn => ({ file, hash, reading });
const form = (file: string, workbook: Workbook, hash = file): FileIn =>
  received(file, hash, { is: 'read', forms: readForms(workbook, kinds), remarks: [] });
const other = (file: string, ...sheets: readonly Sheet[]): FileIn => {
  const others = otherTables({ sheets }, forms, file);
  const hash = createHash('md5').update(JSON.stringify(sheets)).digest('hex').slice(0, 8);
  return received(file, hash, { is: 'read', forms: [], others, remarks: [] });
};
/** A form with cells of its own, which was not made for a school: nothing is stamped on it. */
const unstamped = (workbook: Workbook, entries: Parameters<typeof withCells>[1]): Workbook => {
  const [sheet, ...rest] = workbook.sheets as [Sheet, ...Sheet[]];
  const { stamp: _stamp, ...plain } = withCells(sheet, entries);
  return { ...workbook, sheets: [plain, ...rest] };
};
const typed = (workbook: Workbook, entries: Parameters<typeof withCells>[1]): Workbook => ({
  ...workbook,
  sheets: [withCells(workbook.sheets[0] as Sheet, entries), ...workbook.sheets.slice(1)],
});

const ROADMAP = `
  № | Мероприятие | Срок | Ответственный | Отметка о выполнении | Комментарий
  1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | школы | |
  1.2 | Посещение уроков наставником | ноябрь 2025 | школы | |
  1.3 | Индивидуальные планы учителей | декабрь 2025 | школы | не выполнено | ждём
  1.4 | Семинар по функциональной грамотности | декабрь 2025 | школы | |
  1.5 | Семинар | январь 2026 | школы | выполнено |
  1.6 | Семинар | февраль 2026 | школы | | уже сказано
`;
const report = (school: string, ...lines: readonly string[]): string => `
  Отчёт о реализации дорожной карты
  ${school}
  № | Мероприятие | Плановый срок | Исполнено / не исполнено | Достигнутый результат | Причины неисполнения, принятые меры
  ${lines.join('\n')}
`;
const MARKS = `
  Статистика по отметкам
  ВПР 2025. 5 класс
  Предмет: | Русский язык
  Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
  Вся выборка | 35210 | 1401305 | 13,53 | 37,46 | 35,26 | 13,76
  МБОУ СОШ № 1 (edu1001) | | 62 | 33,87 | 41,94 | 20,97 | 3,22
  МБОУ СОШ № 2 (edu1002) | | 40 | 10 | 40 | 30 | 20
  МБОУ СОШ № 3 (edu1003) | | 7 | 12,5 | 40 | 30 | 17,5
  Лицей № 77 (edu1077) | | 41 | 9,76 | 36,59 | 41,46 | 12,2
`;
const FLAT = `
  Год | Класс | Предмет | ОО | Логин | Процедура | Кол-во участников | Не преодолели | Доля не преодолевших, % | Средний балл
  2025 | 5 | Русский язык | МБОУ СОШ № 1 | 1001 | ВПР | 62 | 20 | | 3,5
  2025 | 5 | Математика | МБОУ СОШ № 1 | 1001 | ВПР | 60 | 3 | | 3,9
  2025 | 9 | Математика | МБОУ СОШ № 2 | 1002 | ОГЭ | | | 12,5 |
  2025 | 9 | Математика | МБОУ СОШ № 3 | 1003 | ОГЭ | 10 | 12 | |
  2025 | 9 | Математика | МБОУ СОШ № 4 | 1004 | ОГЭ | 24 | 6 | 25 | 3,1
  2025 | 9 | Математика | МБОУ СОШ № 4 | 1004 | ОГЭ | 24 | 7 | | 3,1
  2025 | 9 | Физика | МБОУ СОШ № 1 | | ОГЭ | 3 | | |
`;
const JOURNAL = `
  Сравнение отметок с отметками по журналу
  ВПР 2025. 5 класс
  Предмет: | Русский язык
  Группы участников | Кол-во участников | %
  МБОУ СОШ № 2 (edu1002) | |
  Понизили (Отметка < Отметка по журналу) % | 10 | 25
  Подтвердили (Отметка = Отметке по журналу) % | 28 | 70
  Повысили (Отметка > Отметка по журналу) % | 2 | 5
  Всего | 40 | 100
`;
const REGISTER = `
  Реестр школ программы
  Код школы | Школа | Статус | Куратор
  1001 | МБОУ СОШ № 1 | ШНОР | ЦРО
  1002 | МБОУ СОШ № 2 | ШНСУ |
  1003 | МБОУ СОШ № 3 | ШНОР | ЦРО
  1004 | МБОУ СОШ № 4 | ШНОР | ИРО
  1005 | МБОУ СОШ № 5 | ШНОР | ЦРО
  1006 | МКОУ СОШ № 5 | ШНОР | ЦРО
`;

const REPORTS = [
  other(
    'отчёт 1.xlsx',
    sheetFromText(
      report(
        'Школа: МБОУ СОШ № 1',
        '1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | исполнено | Справка | ',
        ' | Посещение уроков наставником | ноябрь 2025 | не исполнено | | Болезнь наставника',
        '1.3 | Индивидуальные планы учителей | декабрь 2025 | исполнено | 12 планов | готово',
        '1.2 | Семинар о функциональной грамотности | декабрь 2025 | исполнено частично | | ',
        ' | Ремонт спортивного зала | декабрь 2025 | исполнено | | ',
        '1.5 | Семинар | январь 2026 | исполнено | | в срок',
        '1.6 | Семинар | февраль 2026 | Иванова | | ',
        ' | Семинар | март 2026 | исполнено | | ',
      ),
      'Отчёт',
    ),
  ),
  other(
    'отчёт 2.xlsx',
    sheetFromText(
      report(
        'Школа: МБОУ СОШ № 2',
        '1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | не исполнено | | Нет кадров',
        '1.2 | Посещение уроков наставником | ноябрь 2025 | не исполнено | | Нет наставника',
        '1.6 | Семинар | февраль 2026 | исполнено | | уже',
      ),
      'Отчёт',
    ),
  ),
  other(
    'отчёт чужой.xlsx',
    sheetFromText(report('Школа: Лицей № 77', '1.1 | Диагностика | май | исполнено | | '), 'Отчёт'),
  ),
  other(
    'отчёт не о том.xlsx',
    sheetFromText(report('', '7.1 | Ремонт спортивного зала | май 2026 | исполнено | | '), 'Отчёт'),
  ),
];

const FORMS = (): FileIn[] => {
  const own = filledForm(FIRST, 0);
  const late = unstamped(filledForm(THIRD, 2), [[2, 1, 'II полугодие 2025/2026']]);
  return [
    form('школа 1.xlsx', own, 'а'),
    form('копия.xlsx', own, 'а'),
    form('школа 1 снова.xlsx', own, 'б'),
    form('школа 2.xlsx', filledForm(SECOND, 1)),
    form(
      'школа 2 иначе.xlsx',
      filledForm(SECOND, 1, (line) => [line, 50]),
    ),
    form('школа 3 весна.xlsx', late),
    form(
      'школа 4.xlsx',
      filledForm(FOURTH, 3, (line) => (line === 0 ? [60, 50] : line === 1 ? [5, null] : [null, null])),
    ),
    form(
      'школа 5 пустая.xlsx',
      filledForm(FIFTH, 4, () => [null, null]),
    ),
    form('чужая.xlsx', filledForm({ name: 'Лицей № 77', code: '1077' }, 5)),
    form('без штампа.xlsx', unstamped(filledForm(FIFTH, 4), [])),
    form(
      'словами.xlsx',
      typed(filledForm(FIFTH, 4), [
        [5, 4, 'двадцать'],
        [6, 4, '12'],
        [6, 9, 'лишнее'],
        [7, 4, -3],
      ]),
    ),
    received('пароль.xlsx', 'п', { is: 'refused', code: 'ENCRYPTED', values: { size: 3 } }),
    received('пусто.xlsx', 'о', {
      is: 'read',
      forms: [],
      remarks: [{ code: 'FILE-001', severity: 'warning', at: null, values: {} }],
    }),
  ];
};
const RESULTS = [
  other('впр.xlsx', sheetFromText(MARKS, 'ВПР')),
  other('рцои.xlsx', sheetFromText(FLAT, 'Выгрузка')),
  other('журнал.xlsx', sheetFromText(JOURNAL, 'Журнал')),
  other('без года.xlsx', sheetFromText(MARKS.replace(/.*ВПР 2025.*\n/u, ''), 'Лист')),
];

/** Of many answers that differ so many are enough to read. */
const MOST_TOLD = 4;

const said = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

/** Rows that have nothing but the formulas of rows to come are many. */
const isTold = (row: Row | undefined): boolean =>
  !row?.length || row.some((cell) => !isBlank(cellValue(cell)) && cellFormula(cell) === undefined);

function toldSubmission(each: Submission): string[] {
  const { file, is, status, school, period, template, version, sheet, lines } = each;
  const { reason, replaces, remarks, differs, writes, questions, isKnown } = each;
  const facts = [
    `${is} ${status}${isKnown ? ' known' : ''}`,
    school ? `${school.name} ${school.code ?? '-'}` : 'nobody',
    `${template ?? '-'} ${version ?? '-'} ${period ?? '-'} «${sheet}» ${lines.length} lines`,
    ...(reason ? [`${reason.code} ${JSON.stringify(reason.values)}`] : []),
    ...(replaces === null ? [] : [`replaces ${replaces}`]),
  ];
  return [
    `${file}: ${facts.join('; ')}`,
    ...remarks.map(
      ({ code, severity, at, values }) =>
        `  ${severity} ${code} ${at ? `${at.sheet}!${cellAddress(at.row, at.column)}` : ''} ${JSON.stringify(values)}`,
    ),
    ...(differs?.in ?? [])
      .slice(0, MOST_TOLD)
      .map(
        ({ line, column, own, other: theirs }) =>
          `  differs from ${differs?.from}: ${line} ${column}: ${own} / ${theirs}`,
      ),
    ...questions.map(
      ({ line, said: asked, candidates }) =>
        `  asks ${line} «${asked}»: ${candidates.map(({ key, title }) => `${key} ${title}`).join('; ')}`,
    ),
    ...writes.map(
      ({ sheet: to, row, column, before, after }) =>
        `  writes ${to}!${cellAddress(row, column)}: ${said(before)} → ${said(after)}`,
    ),
  ];
}

function toldPlan({ submissions, missing, insertion, tables, broken, subject }: CollectionPlan): string {
  return [
    ...submissions.flatMap(toldSubmission),
    `about ${JSON.stringify(subject)}; missing ${missing.map(({ name }) => name).join(', ')}; broken ${JSON.stringify(broken)}`,
    `replaces ${(insertion.replace ?? []).join(', ')}; once ${(insertion.once ?? []).join(', ')}`,
    ...insertion.sheets.flatMap(({ name, rows, columns = [], tables: own = [] }) => [
      `# ${name}`,
      `columns ${columns.map((each) => (each?.hidden ? `(${each.width})` : String(each?.width))).join(' ')}`,
      ...own.map(
        ({ name: table, area, columns: headers }) => `table ${table} ${areaAddress(area)} ${headers.join()}`,
      ),
      ...rows.filter(isTold).map((row) =>
        (row ?? [])
          .map((cell) => cellFormula(cell) ?? said(cellValue(cell)))
          .join(' | ')
          .replace(/[ |]+$/, ''),
      ),
    ]),
    ...tables.flatMap(({ sheet, isInserted, cells, added, like, table, formulas }) => [
      `+ ${sheet} inserted ${isInserted} like ${like} table ${table ? `${table.name} ${areaAddress(table.area)}` : '-'} formulas ${(formulas ?? []).join()}`,
      ...cells.map(
        ({ row, column, before, after }) => `  ${cellAddress(row, column)}: ${said(before)} → ${said(after)}`,
      ),
      ...added.rows.map(
        (row, index) =>
          `  ${added.from + index + 1}: ${row
            .map(said)
            .join(' | ')
            .replace(/[ |]+$/, '')}`,
      ),
    ]),
    '',
  ].join('\n');
}

interface Run {
  readonly files: readonly FileIn[];
  readonly chosen?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly today?: number;
  readonly locale?: 'ru' | 'en';
}

async function run(
  bytes: Uint8Array,
  { files, chosen = [], answers = {}, today = 46_050, locale = 'ru' }: Run,
) {
  const { sheets } = readXlsx(bytes, { inflate: inflateNode, formulas: true, formats: 'all' });
  const { schools, schoolOf, events } = bookFrom(sheets);
  const plan = collectionPlan({
    sheets,
    schools,
    schoolOf,
    events,
    templates: forms,
    lists,
    files,
    chosen: new Set(chosen),
    answers: new Map(Object.entries(answers)),
    today,
    locale,
    texts: {
      reason: ({ reason }) => reason?.code ?? '',
      missing: ({ school, form: name, period, returnBy }) =>
        `${school}: ${name}, ${period}, ${returnBy ?? '-'}`,
    },
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  if (plan.insertion.sheets.length + plan.tables.length > 0)
    await host.append({ insertion: plan.insertion, tables: plan.tables });
  return { plan, host };
}

const book = (...more: readonly Sheet[]) =>
  writeXlsx({ sheets: [sheetFromText(REGISTER, 'Реестр школ'), ...more] });

test('forms: copies, two that differ, strange ones; then a choice, a correction, and nothing new', async () => {
  const files = FORMS();
  const one = await run(await book(), { files });
  const journal = readXlsx(one.host.bytes(), { inflate: inflateNode }).sheets.find(
    ({ name }) => name === 'Журнал',
  );
  await one.host.apply([
    { at: { sheet: 'Журнал', row: 3, column: 14 }, before: null, after: 'Моё' },
    { at: { sheet: 'Журнал', row: 4, column: 14 }, before: null, after: 'проверено' },
    { at: { sheet: 'Кто не сдал', row: 4, column: 7 }, before: null, after: 'звонили' },
  ]);
  const corrected = [
    ...files.filter(({ file }) => file !== 'школа 1.xlsx' && file !== 'копия.xlsx'),
    form(
      'школа 1 новая.xlsx',
      filledForm(FIRST, 0, () => [1, 2]),
    ),
  ];
  const two = await run(one.host.bytes(), {
    files: corrected,
    chosen: ['школа 2 иначе.xlsx', 'школа 1 новая.xlsx'],
    today: 46_060,
  });
  const three = await run(two.host.bytes(), { files: corrected, today: 46_061 });
  expect(journal?.rows.length).toBeGreaterThan(files.length);
  expectGenerated(
    'src/core/collection/formRuns.golden.txt',
    [one, two, three].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

test('results: of strangers, two that differ, shares alone; then a choice, and nothing new', async () => {
  const one = await run(await book(), { files: RESULTS });
  const two = await run(one.host.bytes(), { files: RESULTS, chosen: ['рцои.xlsx'] });
  const three = await run(two.host.bytes(), { files: RESULTS });
  expectGenerated(
    'src/core/collection/resultRuns.golden.txt',
    [one, two, three].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

test('reports on the roadmap: by number, by name, alike, contradicting; then answers and a choice', async () => {
  const one = await run(await book(sheetFromText(ROADMAP, 'Дорожная карта')), { files: REPORTS });
  const two = await run(one.host.bytes(), {
    files: REPORTS,
    chosen: ['отчёт 2.xlsx'],
    answers: { 'отчёт 1.xlsx:7': '1.4', 'отчёт 1.xlsx:11': '' },
  });
  const three = await run(two.host.bytes(), { files: REPORTS });
  expectGenerated(
    'src/core/collection/markRuns.golden.txt',
    [one, two, three].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

const merged = `
  № | Мероприятие | Срок | Ответственный | Отметка о выполнении | Комментарий
  1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | школы | |
  1.2 | Посещение уроков наставником | ноябрь 2025 | школы | ^ |
  1.3 | Индивидуальные планы учителей | декабрь 2025 | школы | | говорили: ждём
`;
const said13 = '1.3 | Индивидуальные планы учителей | декабрь 2025 | не выполнено | | ждём';

test('a roadmap whose marks are merged, one without marks, and a report of the programme itself', async () => {
  const reports = [
    other(
      'отчёт.xlsx',
      sheetFromText(
        report('', '1.2 | Посещение уроков наставником | ноябрь 2025 | исполнено | | ', said13),
        'Отчёт',
      ),
      sheetFromText(report('Школа: МБОУ СОШ № 2', said13.replace('не выполнено', 'нет')), 'Второй'),
    ),
  ];
  const one = await run(await book(sheetFromText(merged, 'Дорожная карта')), { files: reports });
  const two = await run(one.host.bytes(), { files: reports, chosen: ['отчёт.xlsx'] });
  const unmarked = ROADMAP.replaceAll(/\| Отметка о выполнении /gu, '').replaceAll(
    /\|[^|]*(?=\|[^|]*$)/gmu,
    '',
  );
  const none = await run(await book(sheetFromText(unmarked, 'Дорожная карта')), { files: reports });
  expectGenerated(
    'src/core/collection/mergedRuns.golden.txt',
    [one, two, none].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

const COMMENTED = `
  Процедура | Год | Школа | Класс | Предмет | Участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл | Комментарий | Моё
  ВПР | 2025 | МБОУ СОШ № 1 | 5 | русский язык | 62 | | | | сверено | да
  ОГЭ | 2025 | МБОУ СОШ № 2 | 9 | математика | | | 12 | | |
`;

test('results into a sheet that is there: what is blank is filled, a share alone, two sheets, doubtful names', async () => {
  const twins = sheetFromText(
    `Результаты ОГЭ 2025
     ОО | Предмет | Кол-во участников | Не преодолели
     СОШ № 5 | Математика | 20 | 5
     СОШ 2 | Математика | 20 | 5`,
    'ОГЭ',
  );
  const shares = sheetFromText(
    `Школа | Код | Год | Класс | Процедура | Предмет | Доля не преодолевших, %
     МБОУ СОШ № 4 | 1004 | 2025 | 9 | ОГЭ | математика | 12,34
     МБОУ СОШ № 2 | 1002 | 2025 | 9 | ОГЭ | математика | 12`,
    'Доли',
  );
  const files = [RESULTS[0] as FileIn, other('два листа.xlsx', twins, shares)];
  const there = await book(sheetFromText(COMMENTED, 'Результаты'));
  const one = await run(there, { files });
  const fixed = sheetFromText(
    MARKS.replace('| 40 | 10 | 40 | 30 | 20', '| 40 | 12,5 | 37,5 | 30 | 20'),
    'ВПР',
  );
  const two = await run(one.host.bytes(), { files: [other('впр.xlsx', fixed), files[1] as FileIn] });
  const bare =
    'Процедура | Школа | Класс | Участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл';
  const broken = await run(await book(sheetFromText(bare, 'Результаты')), { files });
  expectGenerated(
    'src/core/collection/standingRuns.golden.txt',
    [one, two, broken].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

const municipal = (rows: readonly (readonly [School, string])[]): Sheet => ({
  name: 'Реестр школ',
  rows: [
    ['Реестр школ программы'],
    ['Код школы', 'Школа', 'Статус', 'Куратор', 'Муниципалитет'],
    ...rows.map(([{ code, name }, place]) => [code, name, 'ШНОР', 'ЦРО', place]),
  ],
});

test('a region: workbooks of municipalities, one of them twice, one strange; in English too', async () => {
  const own = async (
    file: string,
    schools: readonly School[],
    place: string,
    answers: readonly [number, number],
  ) => {
    const base = await writeXlsx({
      sheets: [
        municipal(schools.map((each) => [each, place])),
        sheetFromText(
          `Результаты ОГЭ 2025\nОО | Предмет | Кол-во участников | Не преодолели\n${schools[0]?.name ?? ''} | Математика | 20 | 5`,
          'ОГЭ',
        ),
      ],
    });
    const { host } = await run(base, {
      files: schools.map((each, index) =>
        form(
          `${index}.xlsx`,
          filledForm(each, index, () => answers),
        ),
      ),
    });
    const bytes = host.bytes();
    return received(file, `${file} ${answers.join()}`, readFormFile(bytes, kinds, inflateNode, { file }));
  };
  const region = await writeXlsx({
    sheets: [
      municipal([
        [FIRST, 'Луговской район'],
        [SECOND, 'Луговской район'],
        [THIRD, 'г. Заречный'],
        [FOURTH, 'Озёрный округ'],
      ]),
    ],
  });
  const lug = await own('луг.xlsx', [FIRST, SECOND], 'Луговской муниципальный район', [10, 40]);
  const zar = await own('зар.xlsx', [THIRD], 'городской округ Заречный', [1, 2]);
  const strange = await own('дальний.xlsx', [FIFTH], 'Дальний район', [1, 2]);
  const one = await run(region, { files: [lug, zar, strange] });
  const two = await run(one.host.bytes(), {
    files: [lug, await own('зар.xlsx', [THIRD], 'г. Заречный', [2, 2])],
  });
  const english = await run(region, { files: [lug], locale: 'en' });
  expectGenerated(
    'src/core/collection/regionRuns.golden.txt',
    [one, two, english].map(({ plan }) => toldPlan(plan)).join('\n'),
  );
});

test('many files: the journal is written row by row', async () => {
  const unreadable = (index: number): FileIn =>
    received(`${index}.pdf`, `${index}`, { is: 'refused', code: 'NOT_XLSX', values: {} });
  const told = async (count: number) => {
    const { plan } = await run(await book(), {
      files: Array.from({ length: count }, (_, index) => unreadable(index)),
    });
    const journal = plan.insertion.sheets.find(({ name }) => name === 'Журнал');
    const rest = plan.tables.find(({ sheet }) => sheet === 'Журнал');
    const names = [...(journal?.rows.slice(4) ?? []), ...(rest?.added.rows ?? [])]
      .map((row) => row?.[1])
      .map((cell) => cellValue(cell));
    expect(names).toEqual(Array.from({ length: count }, (_, index) => `${index}.pdf`));
    return [journal?.rows.length, rest?.added.from, rest?.added.rows.length, rest?.like, rest?.isInserted];
  };
  expect(await told(200)).toEqual([204, undefined, undefined, undefined, undefined]);
  expect(await told(201)).toEqual([5, 5, 200, 4, true]);
});
