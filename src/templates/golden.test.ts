import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import type { Template, TemplateRow } from '../core/templates/template';
import { placedColumns } from '../core/templates/layout';
import { templateWorkbook } from '../core/templates/workbook';
import { areaAddress } from '../core/workbook/address';
import { cellFormula, cellValue } from '../core/workbook/cell';
import type { Sheet, Workbook } from '../core/workbook/workbook';
import { lists, templates } from '.';

const YEARS = [2025, 2026];
const byId = templates.map((template) => [template.id, template] as const);
const blank = (template: Template): Workbook =>
  templateWorkbook([template], lists, { locale: 'ru', years: YEARS });

/** A template as one reads it: its first rows, rules and furniture; `UPDATE=1` writes it anew. */
function readable({ sheets: [sheet], names = [] }: Workbook): string {
  const { rows, validations = [], conditionalFormats = [], tables = [], ...rest } = sheet as Sheet;
  const texts = rows
    .slice(0, 6)
    .map((row) => (row ?? []).map((cell) => cellFormula(cell) ?? String(cellValue(cell) ?? '')).join(' | '));
  return [
    ...texts,
    `… ${rows.length} rows`,
    ...tables.map(({ name, area }) => `table ${name} ${areaAddress(area)}`),
    ...names.map(({ name, formula }) => `name ${name} ${formula}`),
    ...validations.map(
      ({ areas, rule, prompt, error }) =>
        `rule ${areas.map(areaAddress).join()} ${JSON.stringify(rule)} prompt «${prompt?.text ?? ''}» error «${error?.text ?? ''}»`,
    ),
    ...conditionalFormats.map(
      ({ areas, rule }) => `state ${areas.map(areaAddress).join()} ${JSON.stringify(rule)}`,
    ),
    JSON.stringify(rest),
    '',
  ].join('\n');
}

test.each(byId)('%s', (id, template) => {
  const file = join(__dirname, `${id}.golden.txt`);
  const text = readable(blank(template));
  if (process.env['UPDATE']) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});

test('every template of the folder is listed, with ids, names and tables of its own', async () => {
  const parts = ['index.ts', 'columns.ts', 'lists.ts', 'migrations.ts'];
  const files = readdirSync(__dirname).filter((name) => /^[a-z]+\.ts$/i.test(name) && !parts.includes(name));
  const modules = files.map((name) => name.slice(0, -3));
  const found = await Promise.all(
    modules.map(async (name) => ((await import(`./${name}`)) as Record<string, unknown>)[name]),
  );
  expect(new Set(found)).toEqual(new Set(templates));
  for (const of of [
    ({ id }: Template) => id,
    ({ tableName }: Template) => tableName,
    ({ name }: Template) => name.ru,
  ]) {
    expect(new Set(templates.map(of)).size).toBe(templates.length);
  }
});

describe.each(byId)('%s', (_id, template) => {
  test('keeps the limits of Excel in both languages', () => {
    for (const locale of ['ru', 'en'] as const) {
      const placed = placedColumns(template, { locale, years: YEARS });
      expect(template.name[locale].length).toBeLessThanOrEqual(31);
      expect(new Set(placed.map(({ header }) => header.toLowerCase())).size).toBe(placed.length);
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
      for (const { column } of placed) {
        expect((column.prompt?.[locale] ?? '').length).toBeLessThanOrEqual(255);
        if (column.kind === 'computed') expect(column.formula).toBeDefined();
        expect(column.kind === 'list').toBe(Boolean(column.list ?? column.listFrom));
        if (column.list) expect(lists.map(({ id }) => id)).toContain(column.list);
      }
    }
  });

  test('its first rows have the columns that they name', () => {
    for (const locale of ['ru', 'en'] as const) {
      const ids = new Set(placedColumns(template, { locale, years: YEARS }).map(({ id }) => id));
      for (const row of template.beginning?.[locale] ?? []) {
        expect(Object.keys(row).filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });
});

test('every list is used, by a name of its own', () => {
  const used = new Set(templates.flatMap(({ columns }) => columns.map(({ list }) => list)));
  expect(lists.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  // Names of ranges and of tables are one family in Excel.
  const names = [
    ...lists.map(({ name }) => name),
    ...templates.map(({ tableName }) => tableName),
    'ShnorSchoolsSchool',
  ];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

const SAMPLE = {
  text: 'текст',
  list: 'выполнено',
  number: 5,
  date: 45_992,
  computed: '',
} as const;

test.each(byId)('a filled %s is recognised with all its rows', (id, template) => {
  const rows = [1, 2, 3].map((number): TemplateRow => {
    const cells = placedColumns(template, { locale: 'ru', years: YEARS }).map(
      ({ id: column, column: { kind } }) => [column, SAMPLE[kind]],
    );
    const school = `Школа № ${number}`;
    const own = {
      number: `1.${number}`,
      term: 'Октябрь 2025',
      name: school,
      school,
      title: `Название ${number}`,
    };
    return { ...Object.fromEntries(cells), ...own };
  });
  const { sheets } = templateWorkbook([template], lists, {
    locale: 'ru',
    years: YEARS,
    rows: { [id]: rows },
  });
  const [table] = sheets[0] ? recogniseSheet(sheets[0], { templates }) : [];
  expect([table?.kind, table?.rows.length]).toEqual([id, rows.length]);
});

test.each(byId)('a blank %s is known by its stamp', (id, template) => {
  const [sheet] = blank(template).sheets;
  const found = sheet ? recogniseSheet(sheet, { templates }) : [];
  expect(found.map(({ kind }) => kind)).toEqual([id]);
});

test('a set has one sheet of lists, and choices from the register where it is there', () => {
  const both = templates.filter(({ id }) => id === 'schools' || id === 'results');
  const { sheets, names } = templateWorkbook(both, lists, { locale: 'ru', years: YEARS });
  expect(sheets.map(({ name }) => name)).toEqual(['Реестр школ', 'Результаты', 'Списки']);
  expect(names).toContainEqual({ name: 'ShnorSchoolsSchool', formula: "='Реестр школ'!$B$6:$B$30" });
  expect(names).toContainEqual({ name: 'ShnorListStatuses', formula: '=Списки!$A$5:$A$8' });
  const school = sheets[1]?.validations?.find(
    ({ rule }) => rule.type === 'list' && rule.source === '=ShnorSchoolsSchool',
  );
  expect(school?.areas).toEqual([{ top: 5, left: 2, bottom: 38, right: 2 }]);
});
