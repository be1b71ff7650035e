import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetFromText } from '../../src/core/recognition/sheetFromText';
import { cellValue } from '../../src/core/workbook/cell';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { registerOf, schoolsOf } from '../collectedForms';
import { rootPath } from '../generated';
import { faultsOf } from '../xlsx/outsidePrograms';

/** Files that are no forms of ours, taken in by the built command line. */

const SHNOR = rootPath('dist/cli/shnor.js');
let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

function collect(into: string, output: string, ...more: string[]) {
  const args = [SHNOR, 'collect', at('в'), '--into', into, '-o', output, '--today', '2026-01-20', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
const rowsOf = (file: string, name: string) =>
  readXlsx(new Uint8Array(readFileSync(file)), { inflate: inflateNode })
    .sheets.find((sheet) => sheet.name === name)
    ?.rows.map((row) => (row ?? []).map((cell) => cellValue(cell)));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-others-'));
  mkdirSync(at('в'));
  const roadmap = sheetFromText(
    `
    № | Мероприятие | Срок | Ответственный | Отметка о выполнении
    1.1 | Диагностика профессиональных дефицитов учителей | октябрь 2025 | школы |
    1.2 | Семинар по функциональной грамотности | декабрь 2025 | школы |
  `,
    'Дорожная карта',
  );
  writeFileSync(
    at('реестр.xlsx'),
    await writeXlsx({ sheets: [...registerOf(schoolsOf(2)).sheets, roadmap] }),
  );
  const save = async (name: string, text: string) =>
    writeFileSync(at('в', name), await writeXlsx({ sheets: [sheetFromText(text)] }));
  await save(
    'впр.xlsx',
    `
    Статистика по отметкам
    ВПР 2025. 5 класс
    Предмет: | Математика
    Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
    МБОУ СОШ № 1 (edu1001) | | 40 | 10 | 40 | 30 | 20
    Лицей № 77 (edu1077) | | 41 | 9,76 | 36,59 | 41,46 | 12,2
  `,
  );
  await save(
    'отчёт.xlsx',
    `
    Отчёт школы о реализации дорожной карты
    Мероприятие | Плановый срок | Исполнено / не исполнено
    Диагностика профессиональных дефицитов учителей | октябрь 2025 | исполнено
    Семинары о функциональной грамотности | декабрь 2025 | исполнено
  `,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('results and a report on the roadmap go where they belong, what is unclear is asked and answered', () => {
  const first = collect(at('реестр.xlsx'), at('1.xlsx'));
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain(
    'впр.xlsx: принято. Результаты (ВПР 2025): взято 1 из 2, 1 — школ не из реестра.',
  );
  expect(first.out).toContain('--event "отчёт.xlsx:4=НОМЕР"');
  expect(rowsOf(at('1.xlsx'), 'Результаты')?.[5]?.slice(0, 7)).toEqual([
    'ВПР',
    2025,
    'МБОУ СОШ № 1',
    5,
    'математика',
    40,
    4,
  ]);
  expect(rowsOf(at('1.xlsx'), 'Дорожная карта')?.map((row) => row[4] ?? null)).toEqual([
    'Отметка о выполнении',
    'выполнено',
    null,
  ]);
  expect(faultsOf(at('1.xlsx'))).toEqual([]);

  collect(at('1.xlsx'), at('снова.xlsx'));
  expect(readFileSync(at('снова.xlsx')).equals(readFileSync(at('1.xlsx')))).toBe(true);

  collect(at('1.xlsx'), at('2.xlsx'), '--event', 'отчёт.xlsx:4=1.2');
  expect(rowsOf(at('2.xlsx'), 'Дорожная карта')?.[2]?.[4]).toBe('выполнено');
  expect(collect(at('1.xlsx'), at('3.xlsx'), '--event', 'как-нибудь').code).toBe(2);
});
