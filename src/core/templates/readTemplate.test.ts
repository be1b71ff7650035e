import * as fc from 'fast-check';
import { lists, templates } from '../../templates';
import { cellValue } from '../workbook/cell';
import type { Cell, Sheet } from '../workbook/workbook';
import { readTemplate } from './readTemplate';
import type { Template, TemplateRow } from './template';
import { templateWorkbook } from './workbook';

const YEARS = [2025, 2026];
const ENTRY = { text: 'Запись', number: 7, date: 45_900, list: 'да', computed: null } as const;

/** Two rows with an entry in every column that takes one. */
const rowsFor = ({ columns }: Template): TemplateRow[] =>
  [1, 2].map((number) =>
    Object.fromEntries(
      columns
        .filter(({ kind, formula }) => kind !== 'computed' && formula === undefined)
        .flatMap(({ id, kind, isYearly }) => {
          const value = kind === 'text' ? `${ENTRY.text} ${number}` : ENTRY[kind];
          return isYearly ? YEARS.map((year) => [`${id}:${year}`, value]) : [[id, value]];
        }),
    ),
  );

function sheetOf(template: Template, locale: 'ru' | 'en' = 'ru'): Sheet {
  const options = {
    locale,
    years: YEARS,
    today: 45_900,
    period: { start: 45_658, end: 46_387 },
    rows: { [template.id]: rowsFor(template) },
  };
  const [sheet] = templateWorkbook([template], lists, options).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What was entered, whatever stands where. */
const entered = (sheet: Sheet, template: Template) => {
  const reading = readTemplate(sheet, template);
  return (
    reading && {
      parameters: Object.fromEntries(reading.parameters),
      rows: reading.rows.map(({ cells }) =>
        Object.fromEntries([...cells].map(([id, cell]) => [id, cellValue(cell)]).sort()),
      ),
    }
  );
};

const mapRows = (
  sheet: Sheet,
  change: (row: readonly (Cell | undefined)[]) => (Cell | undefined)[],
): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row ? change(row) : row)),
});

const DISTURBED: Readonly<Record<string, (sheet: Sheet) => Sheet>> = {
  'rows put in above': (sheet) => ({ ...sheet, rows: [['Приложение 1'], [], ...sheet.rows] }),
  'a column put in before all': (sheet) => mapRows(sheet, (row) => [null, ...row]),
  'the first column moved to the end': (sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
    return mapRows(sheet, (row) => {
      const all = Array.from({ length: width }, (_, column) => row[column]);
      return [...all.slice(1), all[0]];
    });
  },
  'blank rows below': (sheet) => ({ ...sheet, rows: [...sheet.rows, [' '], [null, '\u00a0']] }),
  'headers in other letters and spaces': (sheet) =>
    mapRows(sheet, (row) =>
      row.map((cell) => {
        const value = cellValue(cell);
        return typeof value === 'string' && !value.startsWith('Запись') && value !== 'да'
          ? ` ${value.toUpperCase().replaceAll(' ', '\u00a0 ')}`
          : cell;
      }),
    ),
};

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const whole = entered(sheetOf(template), template);

  test('is read back with all that was entered', () => {
    expect(whole?.rows.length).toBeGreaterThanOrEqual(2);
    const wanted = rowsFor(template)[0] ?? {};
    expect(whole?.rows[0]).toMatchObject(wanted);
    expect(Object.keys(whole?.parameters ?? {})).toEqual((template.parameters ?? []).map(({ id }) => id));
  });

  test('reads the same from its English sheet', () => {
    expect(entered(sheetOf(template, 'en'), template)?.rows).toEqual(whole?.rows);
  });

  test.each(Object.entries(DISTURBED).filter(([name]) => !name.startsWith('headers')))(
    '%s',
    (__, disturb) => {
      const read = entered(disturb(sheetOf(template)), template);
      expect(read?.rows).toEqual(whole?.rows);
    },
  );

  test('headers in other letters and spaces', () => {
    const disturb = DISTURBED['headers in other letters and spaces'];
    expect(entered(disturb?.(sheetOf(template)) ?? sheetOf(template), template)?.rows).toEqual(whole?.rows);
  });

  test('a renamed header is named, and its column is read all the same', () => {
    const sheet = sheetOf(template);
    const first = readTemplate(sheet, template);
    const columns = [...(first?.columns ?? [])].filter(([id]) => !id.includes(':'));
    fc.assert(
      fc.property(fc.constantFrom(...columns), ([id, column]) => {
        const rows = sheet.rows.map((row, index) =>
          index === first?.headerRow
            ? (row ?? []).map((cell, at) => (at === column ? 'Другое имя' : cell))
            : row,
        );
        const read = readTemplate({ ...sheet, rows }, template);
        const isHidden = template.columns.find((each) => each.id === id)?.isHidden;
        if (isHidden || columns.length < 3) return;
        expect(read?.renamed).toEqual([expect.objectContaining({ id, found: 'Другое имя', column })]);
        expect(read?.rows.map(({ cells }) => cells.size)).toEqual(first?.rows.map(({ cells }) => cells.size));
      }),
    );
  });
});

test('a column that is gone is missing, a column of somebody is unknown', () => {
  const template = templates.find(({ id }) => id === 'schools');
  if (!template) throw new Error('no template');
  const sheet = sheetOf(template);
  const { headerRow = 0, columns } = readTemplate(sheet, template) ?? {};
  const at = columns?.get('curator') ?? -1;
  const without = mapRows(sheet, (row) => row.filter((_, column) => column !== at));
  expect(readTemplate(without, template)?.missing).toEqual([{ id: 'curator', header: expect.any(String) }]);
  const more = {
    ...sheet,
    rows: sheet.rows.map((row, index) => (index === headerRow ? [...(row ?? []), 'Моё'] : row)),
  };
  expect(readTemplate(more, template)?.unknown).toEqual([{ found: 'Моё', column: expect.any(Number) }]);
});

test('the version is the stamp’s, a sheet of something else is not read', () => {
  const [template, other] = templates;
  if (!template || !other) throw new Error('no template');
  expect(readTemplate(sheetOf(template), template)?.version).toBe(template.version);
  expect(readTemplate({ name: 'Лист', rows: [['Письмо'], ['в отдел']] }, template)).toBeNull();
});
