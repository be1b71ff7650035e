import { registerOf, schoolsOf } from '../../../../tests/collectedForms';
import { bookFrom } from '../../../../tests/ruleSentences';
import { fileHost } from '../../../files/fileHost';
import { inflateNode } from '../../../xlsx/inflateNode';
import { readXlsx } from '../../../xlsx/readXlsx';
import { writeXlsx } from '../../../xlsx/writeXlsx';
import { lists, templates } from '../../../templates';
import { sheetFromText } from '../../recognition/sheetFromText';
import { cellFormula, cellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/workbook';
import { collectionPlan } from '../collectionPlan';
import { isForm } from '../formsOut';
import { otherTables } from '../otherTables';
import type { FileIn } from '../submission';

/** Tables of results as offices send them, taken into the sheet «Результаты». */

const SCHOOLS = schoolsOf(3);
const forms = templates.filter(isForm);
const fileOf = (file: string, text: string, name = 'Лист1'): FileIn => {
  const workbook = { sheets: [sheetFromText(text, name)] };
  const others = otherTables(workbook, forms, file);
  return { file, hash: `${file}${text}`, reading: { is: 'read', forms: [], others, remarks: [] } };
};
const sheetsOf = (bytes: Uint8Array): readonly Sheet[] =>
  readXlsx(bytes, { inflate: inflateNode, formulas: true, formats: 'all' }).sheets;

async function collected(bytes: Uint8Array, files: readonly FileIn[], chosen: readonly string[] = []) {
  const sheets = sheetsOf(bytes);
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
    today: 46_050,
    locale: 'ru',
    texts: { reason: ({ reason }) => reason?.code ?? '', missing: () => '' },
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  if (plan.insertion.sheets.length + plan.tables.length > 0)
    await host.append({ insertion: plan.insertion, tables: plan.tables });
  return { plan, bytes: host.bytes() };
}
const HEADER = 4;
const results = (bytes: Uint8Array) =>
  (sheetsOf(bytes).find(({ name }) => name === 'Результаты')?.rows ?? [])
    .slice(HEADER + 1)
    .map((row) => (row ?? []).map((cell) => cellValue(cell)))
    .filter((row) => row.some((value) => value !== null && value !== ''));
const told = (bytes: Uint8Array) => results(bytes).map((row) => row.map((value) => value ?? '').join('|'));

const MARKS = `
  Статистика по отметкам
  ВПР 2025. 5 класс
  Предмет: | Русский язык
  Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
  Вся выборка | 35210 | 1401305 | 13,53 | 37,46 | 35,26 | 13,76
  МБОУ СОШ № 1 (edu1001) | | 62 | 33,87 | 41,94 | 20,97 | 3,22
  МБОУ СОШ № 2 (edu1002) | | 40 | 10 | 40 | 30 | 20
  Лицей № 77 (edu1077) | | 41 | 9,76 | 36,59 | 41,46 | 12,2
`;
const first = 'ВПР|2025|МБОУ СОШ № 1|5|русский язык|62|21|||';
const second = 'ВПР|2025|МБОУ СОШ № 2|5|русский язык|40|4|||';

let base: Uint8Array;
beforeAll(async () => {
  base = await writeXlsx(registerOf(SCHOOLS));
});

test('an export of marks fills a new sheet of results, with file and row beside', async () => {
  const { plan, bytes } = await collected(base, [fileOf('впр.xlsx', MARKS)]);
  expect(plan.submissions).toMatchObject([
    {
      is: 'results',
      status: 'accepted',
      reason: { code: 'RESULTS', values: { of: 'ВПР 2025', taken: 2, found: 3, foreign: 1 } },
    },
  ]);
  expect(told(bytes)).toEqual([`${first}|впр.xlsx|6`, `${second}|впр.xlsx|7`]);
  const share = sheetsOf(bytes).find(({ name }) => name === 'Результаты')?.rows[HEADER + 1]?.[7];
  expect(cellFormula(share)).toContain('F6');
});

test('a second run changes nothing; a corrected file changes its own rows alone', async () => {
  const one = await collected(base, [fileOf('впр.xlsx', MARKS)]);
  const again = await collected(one.bytes, [fileOf('впр.xlsx', MARKS)]);
  expect([again.plan.tables, again.plan.insertion.sheets]).toEqual([[], []]);
  const host = fileHost(one.bytes, { inflate: inflateNode });
  const at = { sheet: 'Результаты', row: HEADER + 2, column: 9 };
  await host.apply([{ at, before: null, after: 'сверено' }]);
  const right = MARKS.replace('| 40 | 10 | 40 | 30 | 20', '| 40 | 5 | 45 | 30 | 20').replace(
    /МБОУ СОШ № 1.*/u,
    'МБОУ СОШ № 3 (edu1003) | | 10 | 10 | 40 | 30 | 20',
  );
  const { bytes, plan } = await collected(host.bytes(), [fileOf('впр.xlsx', right)]);
  expect(plan.submissions[0]).toMatchObject({ status: 'accepted', replaces: 'впр.xlsx' });
  expect(told(bytes)).toEqual([
    'ВПР|2025|МБОУ СОШ № 2|5|русский язык|40|2||сверено|впр.xlsx|7'.replace('||сверено', '|||сверено'),
    'ВПР|2025|МБОУ СОШ № 3|5|русский язык|10|1||||впр.xlsx|6',
  ]);
});

const FLAT = `
  Год | Класс | Предмет | Муниципалитет | ОО | Логин | Процедура | Кол-во участников | Не преодолели
  2025 | 5 | Русский язык | г. Заречный | МБОУ СОШ № 1 | 1001 | ВПР | 62 | 20
  2025 | 5 | Математика | г. Заречный | МБОУ СОШ № 1 | 1001 | ВПР | 60 | 3
`;

test('another file that says otherwise of one result waits, and is taken when a person says so', async () => {
  const one = await collected(base, [fileOf('впр.xlsx', MARKS)]);
  const { plan, bytes } = await collected(one.bytes, [fileOf('рцои.xlsx', FLAT)]);
  expect(plan.submissions[0]).toMatchObject({
    status: 'returned',
    reason: { code: 'RESULTS_DIFFER' },
    differs: { from: 'впр.xlsx', in: [{ column: 'belowMinimum', own: '20', other: '21' }] },
  });
  expect(told(bytes)).toEqual(told(one.bytes));
  const chosen = await collected(one.bytes, [fileOf('рцои.xlsx', FLAT)], ['рцои.xlsx']);
  expect(told(chosen.bytes)).toEqual([
    'ВПР|2025|МБОУ СОШ № 1|5|русский язык|62|20||||рцои.xlsx|2',
    `${second}|впр.xlsx|7`,
    'ВПР|2025|МБОУ СОШ № 1|5|математика|60|3||||рцои.xlsx|3',
  ]);
});

test('two files that differ are both asked about; the one that is not chosen leaves out that result alone', async () => {
  const files = [fileOf('впр.xlsx', MARKS), fileOf('рцои.xlsx', FLAT)];
  const { plan } = await collected(base, files);
  expect(plan.submissions.map(({ status }) => status)).toEqual(['returned', 'returned']);
  const { plan: decided, bytes } = await collected(base, files, ['рцои.xlsx']);
  expect(decided.submissions.map(({ status }) => status)).toEqual(['remarks', 'accepted']);
  expect(told(bytes).map((line) => line.split('|').slice(2).join('|'))).toEqual([
    'МБОУ СОШ № 2|5|русский язык|40|4||||впр.xlsx|7',
    'МБОУ СОШ № 1|5|русский язык|62|20||||рцои.xlsx|2',
    'МБОУ СОШ № 1|5|математика|60|3||||рцои.xlsx|3',
  ]);
});

test('what a person typed is never changed: the same is not added again, another figure is asked about', async () => {
  const typed = (below: number): Sheet =>
    sheetFromText(
      `
      Процедура | Год | Школа | Класс | Предмет | Участников | Не преодолели минимум | Доля ниже минимума, % | Средний балл | Комментарий
      ВПР | 2025 | СОШ № 1 | 5 | русский язык | 62 | ${below} | | |
    `,
      'Результаты',
    );
  const book = (below: number) => writeXlsx({ sheets: [...registerOf(SCHOOLS).sheets, typed(below)] });
  const only = MARKS.replace(/МБОУ СОШ № 2.*/u, '');
  const same = await collected(await book(21), [fileOf('впр.xlsx', only)]);
  expect(same.plan.submissions[0]).toMatchObject({
    status: 'duplicate',
    reason: { values: { file: 'в книге' } },
  });
  const other = await collected(await book(20), [fileOf('впр.xlsx', only)]);
  expect(other.plan.submissions[0]).toMatchObject({ status: 'returned', reason: { code: 'RESULTS_DIFFER' } });
});

test('rows go on below those that are there, with the formula of the share, and the table takes them in', async () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `2025 | ${(index % 9) + 2} | Предмет ${index} | | МБОУ СОШ № 1 | 1001 | ВПР | 62 | 20`,
  );
  const head = FLAT.trim().split('\n')[0] ?? '';
  const one = await collected(base, [fileOf('впр.xlsx', MARKS)]);
  const { bytes } = await collected(one.bytes, [fileOf('много.xlsx', [head, ...many].join('\n'))]);
  const sheet = sheetsOf(bytes).find(({ name }) => name === 'Результаты');
  const last = HEADER + 62;
  expect(sheet?.tables?.[0]?.area).toMatchObject({ top: HEADER, bottom: last });
  expect(cellFormula(sheet?.rows[last]?.[7])).toContain(`$F${last + 1}`);
  expect(results(bytes)).toHaveLength(62);
});

test('a comparison with the journal is told in the comment, beside the figures of the same work', async () => {
  const compared = `
    Сравнение отметок с отметками по журналу
    ВПР 2025. 5 класс
    Предмет: | Русский язык
    Группы участников | Кол-во участников | %
    МБОУ СОШ № 1 (edu1001) | |
    Понизили (Отметка < Отметка по журналу) % | 20 | 32,26
    Подтвердили (Отметка = Отметке по журналу) % | 40 | 64,52
    Повысили (Отметка > Отметка по журналу) % | 2 | 3,23
    Всего | 62 | 100
  `;
  const { bytes } = await collected(base, [fileOf('впр.xlsx', MARKS), fileOf('журнал.xlsx', compared)]);
  expect(told(bytes)[0]).toBe(
    'ВПР|2025|МБОУ СОШ № 1|5|русский язык|62|21|||понизили 20, подтвердили 40, повысили 2|впр.xlsx|6',
  );
});

test('results of strange schools, or of nobody knows what, are not taken', async () => {
  const strange = await collected(base, [fileOf('чужие.xlsx', MARKS.replaceAll('СОШ', 'гимназия № 9'))]);
  expect(strange.plan.submissions[0]?.remarks.map(({ code }) => code)).toContain('RESULT-002');
  expect(strange.plan.submissions[0]?.status).toBe('returned');
  const unsaid = await collected(base, [fileOf('б.xlsx', MARKS.replace(/.*ВПР 2025.*\n/u, ''))]);
  expect(unsaid.plan.submissions[0]).toMatchObject({
    status: 'returned',
    remarks: [{ code: 'RESULT-004' }, {}],
  });
});

test('three schools that the register does not have are all named, of four the first three', async () => {
  const strangers = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `Лицей № ${71 + index} | | 41 | 9,76 | 36,59 | 41,46 | 12,2`,
    ).join('\n');
  const remark = async (count: number): Promise<unknown> => {
    const { plan } = await collected(base, [fileOf('впр.xlsx', `${MARKS.trimEnd()}\n${strangers(count)}`)]);
    return plan.submissions[0]?.remarks.find(({ code }) => code === 'RESULT-002')?.values;
  };
  expect(await remark(2)).toEqual({ count: 3, names: '«Лицей № 77», «Лицей № 71», «Лицей № 72»' });
  expect(await remark(3)).toEqual({ count: 4, names: '«Лицей № 77», «Лицей № 71», «Лицей № 72»…' });
});
