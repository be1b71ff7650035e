import { PERIOD, SCHOOL_FORM, filledForm, type FilledSchool } from '../../../../tests/collectedForms';
import { bookFrom } from '../../../../tests/ruleSentences';
import { fileHost } from '../../../files/fileHost';
import { readFormFile } from '../../../files/readFormFile';
import { inflateNode } from '../../../xlsx/inflateNode';
import { readXlsx } from '../../../xlsx/readXlsx';
import { writeXlsx } from '../../../xlsx/writeXlsx';
import { lists, templates } from '../../../templates';
import { sheetFromText } from '../../recognition/sheetFromText';
import { cellValue } from '../../workbook/cell';
import type { Sheet } from '../../workbook/workbook';
import { collectionPlan } from '../collectionPlan';
import { isForm } from '../formsOut';
import type { FileIn } from '../submission';
import { municipalityKey } from './municipalities';

/** A region gathers the workbooks that its municipalities collected the forms of their schools into. */

const kinds = { templates: templates.filter(isForm), migrations: [] };
const received = (file: string, bytes: Uint8Array): FileIn => ({
  file,
  hash: `${file}${bytes.length}${bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_007, 7)}`,
  reading: readFormFile(bytes, kinds, inflateNode, { file }),
});
async function collected(bytes: Uint8Array, files: readonly FileIn[]) {
  const { sheets } = readXlsx(bytes, { inflate: inflateNode });
  const { schools, schoolOf, events } = bookFrom(sheets);
  const plan = collectionPlan({
    sheets,
    schools,
    schoolOf,
    events,
    templates: kinds.templates,
    lists,
    files,
    today: 46_050,
    locale: 'ru',
    texts: {
      reason: ({ reason }) => reason?.code ?? '',
      missing: ({ school, form }) => `${school}: ${form}`,
    },
  });
  const host = fileHost(bytes, { inflate: inflateNode });
  if (plan.insertion.sheets.length + plan.tables.length > 0)
    await host.append({ insertion: plan.insertion, tables: plan.tables });
  return { plan, bytes: host.bytes() };
}
const rowsOf = (bytes: Uint8Array, name: string) =>
  (readXlsx(bytes, { inflate: inflateNode }).sheets.find((sheet) => sheet.name === name)?.rows ?? [])
    .slice(4)
    .map((row) => (row ?? []).map((cell) => cellValue(cell)));

const register = (rows: readonly (readonly [FilledSchool, string])[]): Sheet => ({
  name: 'Реестр школ',
  rows: [
    ['Реестр школ программы'],
    ['Код школы', 'Школа', 'Статус', 'Куратор', 'Муниципалитет'],
    ...rows.map(([{ code, name }, municipality]) => [code, name, 'ШНОР', 'ЦРО', municipality]),
  ],
});
const school = (code: string, name: string): FilledSchool => ({ code, name });
const LUG = [school('11', 'Луговская СОШ'), school('12', 'Полевская ООШ')];
const ZAR = [school('21', 'Гимназия № 1')];
const RESULTS = `
  Результаты ОГЭ 2025
  ОО | Предмет | Кол-во участников | Не преодолели
  Луговская СОШ | Математика | 20 | 5
`;

/** What a municipality sends: its register, the forms that it collected, its results. */
async function municipal(
  schools: readonly FilledSchool[],
  municipality: string,
  answers: readonly (readonly [number, number])[],
  ...more: readonly Sheet[]
): Promise<Uint8Array> {
  const own = register(schools.map((each) => [each, municipality]));
  const base = await writeXlsx({ sheets: [own, ...more] });
  const files = await Promise.all(
    schools.map(async (each, index) =>
      received(`${index}.xlsx`, await writeXlsx(filledForm(each, index, () => answers[index] ?? [0, 1]))),
    ),
  );
  const { bytes, plan } = await collected(base, files);
  expect(plan.submissions.map(({ status }) => status)).toEqual(schools.map(() => 'accepted'));
  return bytes;
}

let region: Uint8Array;
beforeAll(async () => {
  const all = [
    ...LUG.map((each) => [each, 'Луговской район'] as const),
    ...ZAR.map((each) => [each, 'г. Заречный'] as const),
    [school('31', 'СОШ с. Озёрного'), 'Озёрный округ'] as const,
  ];
  region = await writeXlsx({ sheets: [register(all)] });
});

test('names of municipalities are compared by what is their own', () => {
  expect(municipalityKey('Луговской муниципальный район')).toBe(municipalityKey('Луговской р-н'));
  expect(municipalityKey('г. Заречный')).toBe(municipalityKey('городской округ Заречный'));
  expect(municipalityKey('Озёрный округ')).not.toBe(municipalityKey('Луговской округ'));
});

test('schools, answers and results of municipalities are gathered, shares are of sums, the rest is missing', async () => {
  const lug = await municipal(
    LUG,
    'Луговской муниципальный район',
    [
      [10, 10],
      [0, 90],
    ],
    sheetFromText(RESULTS, 'ОГЭ'),
  );
  const zar = await municipal(ZAR, 'городской округ Заречный', [[50, 100]]);
  const files = [received('луговской.xlsx', lug), received('зар.xlsx', zar)];
  const { plan, bytes } = await collected(region, files);
  expect(plan.submissions).toMatchObject([
    { is: 'municipality', status: 'accepted', school: { name: 'Луговской район' }, period: PERIOD },
    { is: 'municipality', status: 'accepted', school: { name: 'г. Заречный' }, period: PERIOD },
  ]);
  expect(plan.missing.map(({ name }) => name)).toEqual(['Озёрный округ']);
  expect(rowsOf(bytes, 'Кто не сдал')[0]?.slice(0, 1)).toEqual(['Озёрный округ']);
  const gathered = rowsOf(bytes, 'Свод, муниципалитеты');
  expect(gathered.filter((row) => row[2] === 'Школа').map((row) => row[3])).toEqual([
    'Луговская СОШ',
    'Полевская ООШ',
    'Гимназия № 1',
  ]);
  expect(gathered.find((row) => row[2] === 'Результат')).toEqual(
    expect.arrayContaining(['Луговской район', 'Луговская СОШ', 'ОГЭ', 2025, 'Математика', 20, 5]),
  );
  const shares = rowsOf(bytes, 'Показатели муниципалитетов').filter((row) =>
    row[2]?.toString().startsWith('Участвовали'),
  );
  expect(shares.map((row) => [row[0], ...row.slice(3)])).toEqual([
    ['Всего по региону', 3, 60, 200, 30],
    ['Луговской район', 2, 10, 100, 10],
    ['г. Заречный', 1, 50, 100, 50],
  ]);

  const again = await collected(bytes, files);
  expect([again.plan.tables, again.plan.insertion.sheets]).toEqual([[], []]);

  const corrected = received('зар.xlsx', await municipal(ZAR, 'г. Заречный', [[70, 100]]));
  const { plan: second, bytes: after } = await collected(bytes, [files[0] as FileIn, corrected]);
  expect(second.submissions[1]).toMatchObject({ status: 'accepted', replaces: 'зар.xlsx' });
  expect(rowsOf(after, 'Свод, муниципалитеты')).toHaveLength(gathered.length);
  expect(rowsOf(after, 'Показатели муниципалитетов').find((row) => row[0] === 'г. Заречный')?.[4]).toBe(70);
}, 30_000);

test('a workbook of a strange municipality, and one with nothing collected, go back', async () => {
  const strange = received('а.xlsx', await municipal(ZAR, 'Дальний район', [[1, 2]]));
  const empty = received(
    'б.xlsx',
    await writeXlsx({ sheets: [register([[ZAR[0] as FilledSchool, 'г. Заречный']])] }),
  );
  const { plan } = await collected(region, [strange, empty]);
  expect(plan.submissions.map(({ status, remarks }) => [status, remarks.map(({ code }) => code)])).toEqual([
    ['returned', ['MUNICIPALITY-001']],
    ['returned', ['MUNICIPALITY-002']],
  ]);
});

test('a municipality whose workbook does not name it is told by its schools, where half of them are known and all agree', async () => {
  const [first, second] = LUG as [FilledSchool, FilledSchool];
  const stranger = (code: string) => school(code, `Дальняя СОШ № ${code}`);
  const sent = {
    'все.xlsx': LUG,
    'половина.xlsx': [first, stranger('91')],
    'меньше.xlsx': [second, stranger('92'), stranger('93')],
    'двух.xlsx': [first, ...ZAR],
  };
  const statusOf = async (schools: readonly FilledSchool[], index: number) => {
    const file = received(
      `${index}.xlsx`,
      await municipal(
        schools,
        '',
        schools.map(() => [1, 2 + index] as const),
      ),
    );
    const { plan } = await collected(region, [file]);
    return plan.submissions.map(
      (each) => each.school?.name ?? `${each.remarks[0]?.code}${each.remarks[0]?.values['said']}`,
    );
  };
  expect(await Promise.all(Object.values(sent).map(statusOf))).toEqual([
    ['Луговской район'],
    ['Луговской район'],
    ['MUNICIPALITY-001'],
    ['MUNICIPALITY-001'],
  ]);
});

test('two different workbooks of one municipality are asked about; a school’s own form is a form still', async () => {
  const files = [
    received('а.xlsx', await municipal(ZAR, 'г. Заречный', [[1, 2]])),
    received('б.xlsx', await municipal(ZAR, 'г. Заречный', [[2, 2]])),
    received('школа.xlsx', await writeXlsx(filledForm(LUG[0] as FilledSchool, 0))),
  ];
  const { plan } = await collected(region, files);
  expect(plan.submissions.map(({ reason, template }) => [reason?.code, template])).toEqual([
    ['TWO_FILES', 'municipality'],
    ['TWO_FILES', 'municipality'],
    [undefined, SCHOOL_FORM.id],
  ]);
});
