import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../core/programmes/programme';
import type { TemplateColumn, TemplateRow } from '../core/templates/template';
import { quantity } from '../core/terms/quantity';
import { readTerm } from '../core/terms/readTerm';
import { isoToSerial, serialToIso } from '../core/workbook/date';
import { lists, templates } from '../templates';
import { programmes } from '.';

const LONGEST_CELL = 32_767;
const each = programmes.map((programme) => [programme.id, programme] as const);

/** Every row of a preset with its template's id and its place. */
const allRows = ({ rows }: Programme): [where: string, template: string, row: TemplateRow][] =>
  Object.entries(rows).flatMap(([template, its]) =>
    its.map((row, index): [string, string, TemplateRow] => [`${template} ${index + 1}`, template, row]),
  );

/** The column that a key names, if it may stand in this programme: a yearly one with a year, the rest without. */
function columnOf({ period }: Programme, template: string, key: string): TemplateColumn | undefined {
  const [id, year] = key.split(':');
  const column = templates.find((item) => item.id === template)?.columns.find((item) => item.id === id);
  if (!column?.isYearly) return year === undefined ? column : undefined;
  const isInPeriod = (year ?? '') >= period.start.slice(0, 4) && (year ?? '') <= period.end.slice(0, 4);
  return isInPeriod ? column : undefined;
}

/** What is wrong with a value in a column; empty when nothing is. */
function wrong(column: TemplateColumn, value: unknown): string {
  const choices = lists.find(({ id }) => id === column.list)?.choices;
  if (column.kind === 'computed') return 'is computed';
  if (column.kind === 'date')
    return typeof value === 'number' && serialToIso(value) !== null ? '' : 'is no date';
  if (column.kind === 'number') return typeof value === 'number' ? '' : 'is no number';
  if (typeof value !== 'string' || value === '') return 'is no text';
  if (choices && !choices.includes(value)) return 'is not in the list';
  return value.length > LONGEST_CELL ? 'is too long' : '';
}

const WRONG_SIGNS = / {2}|\s-\s|\d-\d|^\s|\s$|["“”„]|\s[,.;:]|\d{4} ?- ?\d{4}|…{2}|\.\./u;

/** A preset as one reads it: every sheet's rows, a column's values between bars. */
function readable({ id, name, about, period, rows }: Programme): string {
  const sheets = Object.entries(rows).flatMap(([template, its]) => {
    const keys = [...new Set(its.flatMap((row) => Object.keys(row)))];
    const line = (row: TemplateRow): string =>
      keys.map((key) => String(row[key] ?? '').replaceAll('\n', ' ⏎ ')).join(' | ');
    return ['', `== ${template} (${its.length})`, keys.join(' | '), ...its.map(line)];
  });
  return [`${id} ${period.start} – ${period.end}`, name.ru, name.en, about.ru, about.en, ...sheets, ''].join(
    '\n',
  );
}

test('every preset of the folder is listed once', () => {
  const files = readdirSync(__dirname).filter((name) => /^[a-z]+\.ts$/.test(name));
  const ids = files.map((name) => name.slice(0, -3)).filter((name) => name !== 'index' && name !== 'rows');
  expect(programmes.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe.each(each)('%s', (id, programme) => {
  test('reads as its golden file says', () => {
    const file = join(__dirname, `${id}.golden.txt`);
    const text = readable(programme);
    if (process.env['UPDATE']) writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });

  test('has a period, a passport and a roadmap', () => {
    const { start, end } = programme.period;
    expect(isoToSerial(start)).toBeLessThan(isoToSerial(end) ?? 0);
    expect(programme.rows['passport']?.length).toBeGreaterThanOrEqual(8);
    expect(programme.rows['roadmap']?.length).toBeGreaterThanOrEqual(11);
  });

  test('holds only what its templates have room for', () => {
    const found = allRows(programme).flatMap(([where, template, row]) =>
      Object.entries(row).flatMap(([key, value]) => {
        const column = columnOf(programme, template, key);
        const sentence = column ? wrong(column, value) : 'is no column';
        return sentence === '' ? [] : [`${where}: ${key} ${sentence}: ${String(value)}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('leaves no row blank', () => {
    expect(allRows(programme).filter(([, , row]) => Object.keys(row).length === 0)).toEqual([]);
  });

  test('is set in good type: guillemets, dashes, single spaces', () => {
    const texts = allRows(programme).flatMap(([, , row]) =>
      Object.values(row).filter((value) => typeof value === 'string'),
    );
    const all = [...texts, programme.name.ru, programme.about.ru];
    expect(all.filter((text) => WRONG_SIGNS.test(text))).toEqual([]);
  });

  test('says terms that are understood, without a word left over', () => {
    const terms = (programme.rows['roadmap'] ?? []).flatMap(({ term }) => (term === undefined ? [] : [term]));
    const unread = terms.filter((term) => {
      const { kind, unread } = readTerm(String(term));
      return kind === 'не определён' || unread.length > 0;
    });
    expect(unread).toEqual([]);
  });

  test('numbers its events uniquely', () => {
    const numbers = (programme.rows['roadmap'] ?? []).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^\d+(\.\d+)+$/.test(String(number)))).toBe(true);
  });

  test('plans just the quantities that its results promise', () => {
    const rows = programme.rows['roadmap'] ?? [];
    const promised = rows.map(({ result }) => quantity(String(result ?? ''))?.value);
    expect(rows.map(({ planned }) => planned)).toEqual(promised);
  });
});
