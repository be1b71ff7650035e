import type { Cell } from '../core/workbook/workbook';
import { cellJson } from './cellJson';

const dated = (value: number, numberFormat: string): Cell => ({ value, format: { numberFormat } });

it.each<[string, Cell | undefined, unknown]>([
  ['nothing', undefined, null],
  ['an empty cell', null, null],
  ['a text', 'Школа', 'Школа'],
  ['zero', 0, 0],
  ['false', false, false],
  ['an error', { error: '#N/A' }, { error: '#N/A' }],
  ['an error of a formula', { value: { error: '#REF!' }, formula: '=A0' }, { error: '#REF!' }],
  ['a number', { value: 42248, format: { bold: true } }, 42248],
  ['a share', dated(0.5, '0%'), 0.5],
  ['a date', dated(42248, 'dd.mm.yyyy'), { date: '2015-09-01' }],
  ['the first day', dated(1, 'dd.mm.yyyy'), { date: '1900-01-01' }],
  ['a date with a time', dated(42248.604166666664, 'dd.mm.yyyy hh:mm'), { date: '2015-09-01T14:30' }],
  ['a date with seconds', dated(42248.60417824074, 'dd.mm.yyyy hh:mm'), { date: '2015-09-01T14:30:01' }],
  ['a moment before midnight', dated(42248.9999999, 'dd.mm.yyyy'), { date: '2015-09-02' }],
  ['a time of day', dated(0.6041666666666666, 'h:mm'), { time: '14:30' }],
  ['a time under a date format', dated(0.5, 'dd.mm.yyyy'), { time: '12:00' }],
  ['midnight', dated(0, 'h:mm'), { time: '00:00' }],
  ['the last moment of a day', dated(0.9999999, 'h:mm:ss'), { time: '23:59:59' }],
  ['a day that never was', dated(60, 'dd.mm.yyyy'), 60],
  ['a negative date', dated(-5, 'dd.mm.yyyy'), -5],
  ['a day past the calendar', dated(3e6, 'dd.mm.yyyy'), 3e6],
  ['a duration of more than a day', dated(1.5, '[h]:mm'), 1.5],
  [
    'a text under a date format',
    { value: 'после 1 сентября', format: { numberFormat: 'dd.mm.yyyy' } },
    'после 1 сентября',
  ],
])('%s', (_, cell, expected) => {
  expect(cellJson(cell)).toEqual(expected);
});
