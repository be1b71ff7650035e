import { datedRows } from '../core/programmes/datedRoadmap';
import type { Programme } from '../core/programmes/programme';
import { shiftedProgramme } from '../core/programmes/shiftedProgramme';
import { isoToSerial, serialToIso } from '../core/workbook/date';
import { templates } from '../templates';
import { programmes } from '.';

const each = programmes.map((programme) => [programme.id, programme] as const);
const firstYear = ({ period }: Programme): number => Number(period.start.slice(0, 4));
const periodOf = ({ period }: Programme) => ({
  start: isoToSerial(period.start) ?? NaN,
  end: isoToSerial(period.end) ?? NaN,
});

describe.each(each)('%s', (_, programme) => {
  test('moved to other years and back it is itself', () => {
    const there = shiftedProgramme(programme, 2030);
    expect(there).not.toEqual(programme);
    expect(shiftedProgramme(there, firstYear(programme))).toEqual(programme);
  });

  test('moved, it names none of its own years', () => {
    const { period, rows } = shiftedProgramme(programme, 2045);
    const cells = Object.values(rows).flatMap((its) => its.flatMap((row) => Object.entries(row).flat()));
    expect(cells.filter((cell) => /(?<!\d)20[12]\d(?!\d)/.test(String(cell)))).toEqual([]);
    expect(period.start.slice(0, 4)).toBe('2045');
    expect(period.start.slice(4) + period.end.slice(4)).toBe(
      programme.period.start.slice(4) + programme.period.end.slice(4),
    );
  });

  test('its dated events lie within the period, moved or not', () => {
    for (const year of [firstYear(programme), 2028]) {
      const moved = shiftedProgramme(programme, year);
      const period = periodOf(moved);
      const rows = datedRows(moved.rows['roadmap'] ?? [], period);
      const days = rows.flatMap(({ start, end }) => [start, end]).filter((day) => typeof day === 'number');
      expect(days.length).toBeGreaterThan(0);
      expect(days.filter((day) => day < period.start || day > period.end)).toEqual([]);
    }
  });
});

const sample = (rows: Programme['rows']): Programme => ({
  id: 'sample',
  name: { ru: 'Образец', en: 'Sample' },
  about: { ru: 'Образец', en: 'Sample' },
  period: { start: '2020-01-01', end: '2020-12-31' },
  rows,
});

/** Columns of templates that hold a year, by template and column. */
const YEARS = ['indicators.baselineYear', 'results.year'];

test('every date and year of a template moves, and no other number', () => {
  const day = isoToSerial('2020-09-15') ?? NaN;
  const rows = templates.map(({ id, columns }) => [
    id,
    [Object.fromEntries(columns.map((column) => [column.id, column.kind === 'date' ? day : 2020]))],
  ]);
  const moved = shiftedProgramme(sample(Object.fromEntries(rows) as Programme['rows']), 2025).rows;
  const found = templates.flatMap(({ id, columns }) =>
    columns.flatMap((column) => {
      const value = Number(moved[id]?.[0]?.[column.id]);
      if (column.kind === 'date') return serialToIso(value) === '2025-09-15' ? [] : [`${id}.${column.id}`];
      if (column.kind !== 'number') return [];
      const isYear = YEARS.includes(`${id}.${column.id}`);
      return value === (isYear ? 2025 : 2020) ? [] : [`${id}.${column.id}`];
    }),
  );
  expect(found).toEqual([]);
});
