import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/core/recognition/recogniseSheet';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { programmeRows } from '../../src/core/programmes/programmeWorkbook';
import { programmes } from '../../src/programmes';
import { templates } from '../../src/templates';
import { inflateNode } from '../../src/xlsx/inflateNode';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { rootPath } from '../generated';
import { faultsOf } from '../xlsx/outsidePrograms';

/** Every template, blank and filled from every preset, written by the built command line and judged by other programs. */

const SLOW = 240_000;
const SHNOR = rootPath('dist/cli/shnor.js');
const hasOffice = !spawnSync('soffice', ['--version']).error;

let folder = '';
const at = (name: string): string => join(folder, name);
const shnor = (...args: string[]): string =>
  execFileSync(process.execPath, [SHNOR, ...args], { encoding: 'utf8' });
const ids = templates.map(({ id }) => id);
const read = (file: string): Workbook =>
  readXlsx(readFileSync(file), { inflate: inflateNode, formulas: true, formats: 'all' });

/** Converts files to another format; every call has a profile of its own, so that runs do not meet. */
function convert(format: string, target: string, files: readonly string[]): void {
  if (!hasOffice && process.env['SHNOR_REQUIRE_ALL'])
    throw new Error('No LibreOffice was found: install libreoffice-calc');
  mkdirSync(target, { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${at('profile')}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      target,
      ...files,
    ],
    { stdio: 'ignore' },
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shnor-templates-'));
  shnor('template', ...ids, '--today', '2025-12-01', '-o', at('blank.xlsx'));
  for (const { id } of programmes) shnor('template', ...ids, '--programme', id, '-o', at(`${id}.xlsx`));
}, SLOW);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map(at);

test('there is a blank book and one for every preset', () =>
  expect(files()).toHaveLength(programmes.length + 1));

test('the checks of the format find no error', () => expect(faultsOf(...files())).toEqual([]), SLOW);

test(
  'our own reader and recognition find every row of every sheet of a preset',
  () => {
    for (const programme of programmes) {
      const tables = recogniseWorkbook(read(at(`${programme.id}.xlsx`)), undefined, templates);
      const wanted = programmeRows(programme, templates, 'ru');
      for (const kind of ids) {
        const found = tables
          .filter((table) => table.kind === kind)
          .reduce((sum, table) => sum + table.rows.length, 0);
        const beginning = templates.find((template) => template.id === kind)?.beginning?.ru;
        expect([programme.id, kind, found]).toEqual([
          programme.id,
          kind,
          (wanted[kind] ?? beginning ?? []).length,
        ]);
      }
    }
  },
  SLOW,
);

/** What a sheet lets people enter, without order: other programs keep their own. */
const rulesOf = ({ validations = [] }: Sheet): string[] =>
  validations
    .map(({ rule, prompt, error }) =>
      JSON.stringify([rule.type, rule.type === 'list' ? rule.source : '', prompt?.text, error?.text]),
    )
    .sort();

test(
  'LibreOffice keeps rules, prompts, names and tables when it saves the books again',
  () => {
    if (!hasOffice && !process.env['SHNOR_REQUIRE_ALL']) return;
    convert('xlsx', at('again'), files());
    for (const file of files()) {
      const [before, after] = [read(file), read(join(folder, 'again', file.split('/').pop() ?? ''))];
      expect(after.names?.map(({ name }) => name).sort()).toEqual(
        before.names?.map(({ name }) => name).sort(),
      );
      before.sheets.forEach((sheet, index) => {
        const again = after.sheets[index];
        expect([sheet.name, new Set(again ? rulesOf(again) : [])]).toEqual([
          sheet.name,
          new Set(rulesOf(sheet)),
        ]);
        expect(again?.protection !== undefined).toBe(sheet.protection !== undefined);
      });
      const tablesOf = (book: Workbook) =>
        recogniseWorkbook(book, undefined, templates).map(({ sheet, kind, rows, period }) => [
          sheet,
          kind,
          rows.length,
          period,
        ]);
      expect(tablesOf(after)).toEqual(tablesOf(before));
    }
  },
  SLOW,
);

test(
  'LibreOffice prints them',
  () => {
    if (!hasOffice && !process.env['SHNOR_REQUIRE_ALL']) return;
    convert('pdf', at('print'), files());
    expect(readdirSync(at('print')).filter((name) => name.endsWith('.pdf'))).toHaveLength(files().length);
  },
  SLOW,
);
