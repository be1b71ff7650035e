import { registerOf, schoolsOf } from '../../../../tests/collectedForms';
import { bookFrom } from '../../../../tests/ruleSentences';
import { fileHost } from '../../../files/fileHost';
import { inflateNode } from '../../../xlsx/inflateNode';
import { readXlsx } from '../../../xlsx/readXlsx';
import { writeXlsx } from '../../../xlsx/writeXlsx';
import { lists, templates } from '../../../templates';
import { sheetFromText } from '../../recognition/sheetFromText';
import { cellValue } from '../../workbook/cell';
import { collectionPlan } from '../collectionPlan';
import { isForm } from '../formsOut';
import { otherTables } from '../otherTables';
import type { FileIn } from '../submission';

/** Reports of schools on the roadmap, taken as marks of its events. */

const forms = templates.filter(isForm);
const fileOf = (file: string, text: string): FileIn => ({
  file,
  hash: `${file}${text}`,
  reading: {
    is: 'read',
    forms: [],
    others: otherTables({ sheets: [sheetFromText(text, 'Отчёт')] }, forms, file),
    remarks: [],
  },
});
const ROADMAP = `
  № | Мероприятие | Срок | Ответственный | Отметка о выполнении | Комментарий
  1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | школы | |
  1.2 | Посещение уроков наставником | ноябрь 2025 | школы | |
  1.3 | Индивидуальные планы учителей | декабрь 2025 | школы | не выполнено | ждём
  1.4 | Семинар по функциональной грамотности | декабрь 2025 | школы | |
`;
const report = (...lines: string[]): string => `
  Отчёт школы о реализации дорожной карты
  Школа: МБОУ СОШ № 1
  № | Мероприятие | Плановый срок | Исполнено / не исполнено | Причины неисполнения, принятые меры
  ${lines.join('\n')}
`;
const GOOD = report(
  '1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | исполнено | ',
  ' | Посещение уроков наставником | ноябрь 2025 | не исполнено | Болезнь наставника',
);

let base: Uint8Array;
beforeAll(async () => {
  base = await writeXlsx({
    sheets: [...registerOf(schoolsOf(2)).sheets, sheetFromText(ROADMAP, 'Дорожная карта')],
  });
});

async function collected(
  bytes: Uint8Array,
  files: readonly FileIn[],
  { chosen = [], answers = {} }: { chosen?: string[]; answers?: Record<string, string> } = {},
) {
  const { sheets } = readXlsx(bytes, { inflate: inflateNode });
  const book = bookFrom(sheets);
  const plan = collectionPlan({
    sheets,
    schools: book.schools,
    schoolOf: book.schoolOf,
    templates: forms,
    lists,
    events: book.events,
    files,
    chosen: new Set(chosen),
    answers: new Map(Object.entries(answers)),
    today: 46_050,
    locale: 'ru',
    texts: { reason: ({ reason }) => reason?.code ?? '', missing: () => '' },
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  if (plan.insertion.sheets.length + plan.tables.length > 0)
    await host.append({ insertion: plan.insertion, tables: plan.tables });
  return { plan, bytes: host.bytes() };
}
const marks = (bytes: Uint8Array) =>
  (readXlsx(bytes, { inflate: inflateNode }).sheets.find(({ name }) => name === 'Дорожная карта')?.rows ?? [])
    .slice(1)
    .map((row) => [4, 5].map((column) => cellValue(row?.[column]) ?? ''));

test('marks are matched by number and by name, and written where the cell is empty, with the reason beside', async () => {
  const { plan, bytes } = await collected(base, [fileOf('отчёт.xlsx', GOOD)]);
  expect(plan.submissions).toMatchObject([
    {
      is: 'marks',
      status: 'accepted',
      school: { name: 'МБОУ СОШ № 1' },
      reason: { code: 'MARKS', values: { found: 2, placed: 2, written: 2, same: 0, asked: 0, differ: 0 } },
    },
  ]);
  expect(marks(bytes)).toEqual([
    ['выполнено', ''],
    ['не выполнено', 'МБОУ СОШ № 1: Болезнь наставника'],
    ['не выполнено', 'ждём'],
    ['', ''],
  ]);
  const again = await collected(bytes, [fileOf('отчёт.xlsx', GOOD)]);
  expect([again.plan.tables, again.plan.insertion.sheets]).toEqual([[], []]);
});

test('a filled cell that says something else stays until a person decides', async () => {
  const file = fileOf(
    'отчёт.xlsx',
    report('1.3 | Индивидуальные планы учителей | декабрь 2025 | исполнено | готово'),
  );
  const { plan, bytes } = await collected(base, [file]);
  expect(plan.submissions[0]).toMatchObject({
    status: 'remarks',
    differs: {
      from: 'в книге',
      in: [{ line: '1.3. Индивидуальные планы учителей', own: 'исполнено', other: 'не выполнено' }],
    },
  });
  expect(marks(bytes)).toEqual(marks(base));
  // The decision may come later, when the journal knows the file already.
  const decided = await collected(bytes, [file], { chosen: ['отчёт.xlsx'] });
  expect(marks(decided.bytes)[2]).toEqual(['выполнено', 'ждём']);
  expect(decided.plan.submissions[0]?.status).toBe('accepted');
});

test('two reports that mark one event differently are both asked about', async () => {
  const other = report(
    '1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | не исполнено | ',
  );
  const files = [fileOf('а.xlsx', GOOD), fileOf('б.xlsx', other)];
  const { plan, bytes } = await collected(base, files);
  expect(plan.submissions.map(({ differs }) => differs?.from)).toEqual(['б.xlsx', 'а.xlsx']);
  expect(marks(bytes).map(([mark]) => mark)).toEqual(['', 'не выполнено', 'не выполнено', '']);
  const decided = await collected(base, files, { chosen: ['б.xlsx'] });
  expect(marks(decided.bytes)[0]?.[0]).toBe('не выполнено');
});

test('two schools that say something of one event are both heard, and what finds no room is said', async () => {
  const line = (comment: string) =>
    `1.2 | Посещение уроков наставником | ноябрь 2025 | не исполнено | ${comment}`;
  const second = report(
    line('Нет наставника'),
    '1.3 | Индивидуальные планы учителей | декабрь 2025 | не исполнено | готовим',
  ).replace('СОШ № 1', 'СОШ № 2');
  const { plan, bytes } = await collected(base, [
    fileOf('а.xlsx', report(line('Болезнь'))),
    fileOf('б.xlsx', second),
  ]);
  expect(marks(bytes)).toEqual([
    ['', ''],
    ['не выполнено', 'МБОУ СОШ № 1: Болезнь; МБОУ СОШ № 2: Нет наставника'],
    ['не выполнено', 'ждём'],
    ['', ''],
  ]);
  expect(plan.submissions.map(({ remarks }) => remarks.map(({ code, values }) => [code, values]))).toEqual([
    [],
    [['EVENT-007', { said: '1.3. Индивидуальные планы учителей', comment: 'готовим' }]],
  ]);
});

test('an event that is not sure is asked about, and goes where a person says', async () => {
  const file = fileOf(
    'отчёт.xlsx',
    report(
      '1.2 | Семинар о функциональной грамотности | декабрь 2025 | исполнено | ',
      ' | Ремонт спортивного зала | декабрь 2025 | исполнено | ',
      '1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | Иванова | ',
    ),
  );
  const { plan, bytes } = await collected(base, [file]);
  const [only] = plan.submissions;
  expect(only?.remarks.map(({ code }) => code)).toEqual(['EVENT-001', 'EVENT-002', 'EVENT-004']);
  expect(only?.questions[0]?.candidates.map(({ title }) => title)).toEqual([
    '1.2. Посещение уроков наставником',
    '1.4. Семинар по функциональной грамотности',
  ]);
  expect(marks(bytes)).toEqual(marks(base));
  const { bytes: after } = await collected(bytes, [file], { answers: { 'отчёт.xlsx:4': '1.4' } });
  expect(marks(after).map(([mark]) => mark)).toEqual(['', '', 'не выполнено', 'выполнено']);
  const { plan: none } = await collected(base, [file], { answers: { 'отчёт.xlsx:4': '' } });
  expect(none.submissions[0]?.questions).toEqual([]);
});

test('a report on another roadmap goes back', async () => {
  const { plan } = await collected(base, [
    fileOf('чужой.xlsx', report('7.1 | Ремонт спортивного зала | май 2026 | исполнено | ')),
  ]);
  expect(plan.submissions[0]).toMatchObject({ status: 'returned', remarks: [{ code: 'EVENT-003' }] });
});
