import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseSheet } from '../core/recognition/recogniseSheet';
import { templateSheet } from '../core/template';
import { areaAddress } from '../core/workbook/address';
import { cellFormula, cellValue } from '../core/workbook/cell';
import type { Sheet } from '../core/workbook/workbook';
import { templates } from '.';

/** A template as one reads it: its first rows, rules and furniture; `UPDATE=1` writes it anew. */
function readable(sheet: Sheet): string {
  const rows = sheet.rows
    .slice(0, 6)
    .map((row) => (row ?? []).map((cell) => cellFormula(cell) ?? String(cellValue(cell) ?? '')).join(' | '));
  const { rows: _rows, validations = [], conditionalFormats = [], tables = [], ...rest } = sheet;
  return [
    ...rows,
    `… ${sheet.rows.length} rows`,
    ...tables.map(({ name, area }) => `table ${name} ${areaAddress(area)}`),
    ...validations.map(
      ({ areas, rule, prompt, error }) =>
        `rule ${areas.map(areaAddress).join()} ${JSON.stringify(rule)} prompt «${prompt?.text ?? ''}» error «${error?.text ?? ''}»`,
    ),
    ...conditionalFormats.map(
      ({ areas, rule }) => `state ${areas.map(areaAddress).join()} ${JSON.stringify(rule)}`,
    ),
    JSON.stringify(rest, null, 1),
    '',
  ].join('\n');
}

test.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const file = join(__dirname, `${id}.golden.txt`);
  const text = readable(templateSheet(template, { locale: 'ru', year: 2026 }));
  if (process.env['UPDATE']) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});

test('every template of the folder is listed, with ids and tables of its own', async () => {
  const files = readdirSync(__dirname).filter((name) => /^[a-z]+\.ts$/i.test(name) && name !== 'index.ts');
  const modules = files.map((name) => name.slice(0, -3));
  const found = await Promise.all(
    modules.map(async (name) => ((await import(`./${name}`)) as Record<string, unknown>)[name]),
  );
  expect(new Set(found)).toEqual(new Set(templates));
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(new Set(templates.map(({ tableName }) => tableName)).size).toBe(templates.length);
});

test.each(templates.map((template) => [template.id, template] as const))(
  'a filled %s is recognised with all its rows',
  (id, template) => {
    const row = Object.fromEntries(
      template.columns.map(({ id: column, kind, choices }) => {
        const value = {
          text: `текст ${column}`,
          list: choices?.[0] ?? '',
          number: 5,
          percent: 0.5,
          date: 45_992,
          computed: '',
        }[kind];
        return [column, value];
      }),
    );
    const rows = [1, 2, 3].map((number) => ({ ...row, number: `1.${number}`, term: 'Октябрь 2025' }));
    const [table] = recogniseSheet(templateSheet(template, { locale: 'ru', year: 2026, rows }));
    expect(table?.kind).toBe(id);
    expect(table?.rows).toHaveLength(rows.length);
  },
);
