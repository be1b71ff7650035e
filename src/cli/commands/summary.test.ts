import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellValue } from '../../core/workbook/cell';
import { isoToSerial } from '../../core/workbook/date';
import { sheetFromText } from '../../core/recognition/sheetFromText';
import { summaryStamp } from '../../core/workbook/stamp';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { editXlsx } from '../../xlsx/editXlsx';
import { inflateNode } from '../../xlsx/inflateNode';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { readZip, unpackedBytes } from '../../xlsx/zip';
import { packedFile } from '../../../tests/xlsx/packedFile';
import { faultsOf } from '../../../tests/xlsx/outsidePrograms';
import { summary } from './summary';

const PLAN = sheetFromText(
  `
  План мероприятий на 2025 год
  № | Мероприятие | Сроки | Ответственный
  1 | Создание рабочей группы | Август 2025 | УО
  2 | Анализ кадров | Сентябрь 2025 | ЦРО
  3 | Семинары для учителей | Ноябрь 2025 | ЦРО
`,
  'План',
);
const NAME = 'Сводка дорожной карты';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): Workbook =>
  readXlsx(readFileSync(at(name)), { inflate: inflateNode, formulas: true, formats: 'all' });

async function run(
  from: string,
  to: string,
  today: string,
  more: { readonly sheets?: string; readonly close?: boolean; readonly 'drop-signature'?: boolean } = {},
): Promise<Workbook> {
  await summary.run([at(from)], { output: at(to), today, ...more });
  expect(faultsOf(at(to))).toEqual([]);
  return read(to);
}

const onDate = (sheet: Sheet | undefined) => sheet?.rows[2]?.[1];
const dayOf = (iso: string) => expect.objectContaining({ value: isoToSerial(iso) }) as unknown;
const namesOf = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

test('the summary of an earlier run is replaced where it stands, and what refers to it stays whole', async () => {
  writeFileSync(at('План.xlsx'), await writeXlsx({ sheets: [PLAN] }));
  await run('План.xlsx', 'Первая.xlsx', '2025-10-01');
  const own: Sheet = {
    name: 'Отчёт',
    rows: [
      [
        { value: 3, formula: `='${NAME}'!B13` },
        { value: 'к сводке', link: { sheet: NAME, address: 'A1' } },
      ],
    ],
  };
  writeFileSync(at('Своя.xlsx'), await editXlsx(readFileSync(at('Первая.xlsx')), { addSheets: [own] }));
  const made = await run('Своя.xlsx', 'Вторая.xlsx', '2025-12-01');
  expect(namesOf(made)).toEqual(['План', NAME, 'Отчёт']);
  expect(onDate(made.sheets[1])).toEqual(dayOf('2025-12-01'));
  expect(made.sheets[1]?.stamp).toEqual(summaryStamp('roadmapSummary', 3));
  expect(made.sheets[2]).toEqual(own);
  expect(made.sheets[0]).toEqual(read('Своя.xlsx').sheets[0]);
});

test('it is known by its stamp, whatever it is called and whoever is to see it', async () => {
  const { sheets } = await run('План.xlsx', 'Первая.xlsx', '2025-10-01');
  const old: Sheet = {
    ...(sheets[1] as Sheet),
    name: 'Итоги',
    visibility: 'hidden',
    stamp: summaryStamp('roadmapSummary', 0),
    rows: [
      ['Имя', 'Доля'],
      ['УО', 0.5],
    ],
    merges: [],
    tables: [{ name: 'Доли', area: { top: 0, left: 0, bottom: 1, right: 1 }, columns: ['Имя', 'Доля'] }],
    charts: [
      {
        type: 'bar',
        title: 'Доли',
        area: { top: 5, left: 0, bottom: 20, right: 5 },
        series: [
          {
            name: 'Доля',
            categories: { top: 1, left: 0, bottom: 1, right: 0 },
            values: { top: 1, left: 1, bottom: 1, right: 1 },
          },
        ],
      },
    ],
  };
  const namesake: Sheet = { name: NAME, rows: [['не сводка']] };
  const names = [{ name: 'Доля_УО', formula: '=Итоги!$B$2' }];
  writeFileSync(at('Итоги.xlsx'), await writeXlsx({ sheets: [old, PLAN, namesake], names }));
  const made = await run('Итоги.xlsx', 'Новые итоги.xlsx', '2025-12-01');
  expect(namesOf(made)).toEqual(['Итоги', 'План', NAME]);
  expect(made.sheets[0]).toMatchObject({ visibility: 'hidden', stamp: { version: 3 } });
  expect(onDate(made.sheets[0])).toEqual(dayOf('2025-12-01'));
  expect(made.sheets[2]).toEqual(namesake);
  expect(made.names).toEqual(names);
  const parts = [...readZip(readFileSync(at('Новые итоги.xlsx')), { parts: 1000 }).entries.keys()];
  // Its own chart alone: that of the old sheet went with its table.
  expect(parts.filter((part) => /charts\/chart|tables\/table/.test(part))).toHaveLength(1);
});

test('of copies that somebody made the first is replaced, the others are theirs', async () => {
  const { sheets } = await run('План.xlsx', 'Первая.xlsx', '2025-10-01');
  const copy = { ...(sheets[1] as Sheet), name: 'На 1 октября' };
  writeFileSync(at('Копии.xlsx'), await editXlsx(readFileSync(at('Первая.xlsx')), { addSheets: [copy] }));
  const made = await run('Копии.xlsx', 'Новые.xlsx', '2025-12-01');
  expect(namesOf(made)).toEqual(['План', NAME, 'На 1 октября']);
  expect([onDate(made.sheets[1]), onDate(made.sheets[2])]).toEqual([
    dayOf('2025-12-01'),
    dayOf('2025-10-01'),
  ]);
});

test('a summary that is asked for twice is made once', async () => {
  const made = await run('План.xlsx', 'Дважды.xlsx', '2025-12-01', {
    sheets: 'roadmapSummary, roadmapSummary',
  });
  expect(namesOf(made)).toEqual(['План', NAME]);
});

test('a comment beside an event stays when the sheet is made anew, and a closed period is left alone', async () => {
  const marked = sheetFromText(
    `План мероприятий на 2025 год
     № | Мероприятие | Сроки | Ответственный | Отметка о выполнении
     1 | Анализ кадров | Сентябрь 2025 | ЦРО |
     2 | Семинар | Август 2025 | ЦРО |
     3 | Совет | Май 2025 | ЦРО | выполнено`,
    'План',
  );
  writeFileSync(at('Отметки.xlsx'), await writeXlsx({ sheets: [marked] }));
  const first = await run('Отметки.xlsx', 'С комментарием.xlsx', '2025-10-01', { close: true });
  expect(namesOf(first)).toEqual(['План', NAME, 'Сводка дорожной карт 01.10.2025']);
  const sheet = first.sheets[1] as Sheet;
  const row = sheet.rows.findIndex((cells) => cellValue(cells?.[0]) === 'Анализ кадров');
  const rows = sheet.rows.map((cells, index) =>
    index === row ? Object.assign([...(cells ?? [])], { 7: 'перенести на март' }) : cells,
  );
  writeFileSync(
    at('Правка.xlsx'),
    await writeXlsx({ sheets: [marked, { ...sheet, rows }, first.sheets[2] as Sheet] }),
  );
  const again = await run('Правка.xlsx', 'Снова.xlsx', '2025-12-01', { close: true });
  expect(namesOf(again)).toEqual([
    'План',
    NAME,
    'Сводка дорожной карт 01.10.2025',
    'Сравнение периодов',
    'Сводка дорожной карт 01.12.2025',
    'Сравнение периодов 01.12.2025',
  ]);
  const kept = again.sheets[1]?.rows.find((cells) => cellValue(cells?.[0]) === 'Анализ кадров');
  expect(cellValue(kept?.[7])).toBe('перенести на март');
  expect(onDate(again.sheets[2])).toEqual(dayOf('2025-10-01'));
  expect(again.sheets[2]?.protection).toBeDefined();
  // One that somebody has hidden is replaced as well.
  const hidden: Sheet = { ...sheet, rows, visibility: 'hidden' };
  writeFileSync(at('Скрытая.xlsx'), await writeXlsx({ sheets: [marked, hidden] }));
  const unseen = (await run('Скрытая.xlsx', 'Скрытая снова.xlsx', '2025-12-01')).sheets[1];
  expect(unseen?.visibility).toBe('hidden');
  expect(unseen?.rows.flatMap((cells) => (cells ?? []).map(cellValue))).toContain('перенести на март');
});

test('a period that is closed twice on a day has a copy with a number', async () => {
  const once = await run('План.xlsx', 'Закрыта.xlsx', '2025-10-01', { close: true });
  const twice = await run('Закрыта.xlsx', 'Закрыта снова.xlsx', '2025-10-01', { close: true });
  expect(namesOf(twice).slice(0, 3)).toEqual(namesOf(once));
  expect(new Set(namesOf(twice)).size).toBe(4);
});

test('a signed workbook is changed only where its signature may go', async () => {
  const bytes = readFileSync(at('План.xlsx'));
  const zip = readZip(bytes, { parts: 1000 });
  const parts = Object.fromEntries(
    [...zip.entries.values()].map((entry) => [entry.name, unpackedBytes(zip, entry, inflateNode)]),
  );
  const origin =
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const root = new TextDecoder().decode(parts['_rels/.rels']);
  writeFileSync(
    at('Подписана.xlsx'),
    packedFile({
      ...parts,
      '_rels/.rels': root.replace('</Relationships>', `${origin}</Relationships>`),
      '_xmlsignatures/origin.sigs': '',
    }),
  );
  await expect(run('Подписана.xlsx', 'Нет.xlsx', '2025-12-01')).rejects.toThrow(/--drop-signature/);
  const made = await run('Подписана.xlsx', 'Без подписи.xlsx', '2025-12-01', { 'drop-signature': true });
  expect(namesOf(made)).toEqual(['План', NAME]);
});

test('pages of schools are made by name and by code; a school that is not there is told', async () => {
  const register = sheetFromText(
    `
    № | Школа | Код школы | Статус | Куратор
    1 | МБОУ СОШ № 3 | 101 | ШНОР | ЦРО
    2 | МКОУ Луговская ООШ | 102 | ШНСУ | ЦРО
  `,
    'Школы',
  );
  writeFileSync(at('Реестр.xlsx'), await writeXlsx({ sheets: [register] }));
  const pages = async (more: { readonly school?: string[]; readonly schools?: boolean }) => {
    await summary.run([at('Реестр.xlsx')], { output: at('Страницы.xlsx'), today: '2025-10-01', ...more });
    expect(faultsOf(at('Страницы.xlsx'))).toEqual([]);
    return namesOf(read('Страницы.xlsx')).slice(1);
  };
  expect(await pages({ school: ['СОШ № 3'] })).toEqual(['МБОУ СОШ № 3']);
  expect(await pages({ school: ['102'] })).toEqual(['МКОУ Луговская ООШ']);
  expect(await pages({ schools: true })).toEqual(['МБОУ СОШ № 3', 'МКОУ Луговская ООШ']);
  await expect(pages({ school: ['Гимназия № 8'] })).rejects.toThrow(/Гимназия № 8/);
});
