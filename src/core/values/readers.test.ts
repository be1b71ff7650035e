/** What a cell says as a day, a name and a text, at the borders. */
import { FunctionError, PassedError } from './functionError';
import { readDay } from './readDay';
import { readName } from './readName';
import { readText } from './readText';

const NA = { error: '#N/A' };
/** A code of an error, or the error of the sheet that goes through. */
const told = (read: (cell: unknown) => unknown, cell: unknown): unknown => {
  try {
    return read(cell);
  } catch (error) {
    if (error instanceof FunctionError) return [error.code, error.values];
    if (error instanceof PassedError) return [error.kind];
    throw error;
  }
};

test.each([
  [45_992, 45_992],
  [45_992.99, 45_992],
  [1, 1],
  [1.5, 1],
  [0.99, ['BAD_DATE', { text: '0.99' }]],
  [0, ['BAD_DATE', { text: '0' }]],
  [-5, ['BAD_DATE', { text: '-5' }]],
  [null, null],
  [undefined, null],
  ['', null],
  ['н/д', null],
  ['01.12.2025', ['BAD_DATE', { text: '01.12.2025' }]],
  [true, ['BAD_DATE', { text: 'true' }]],
  ['#REF!', ['#REF!']],
  [NA, ['#N/A']],
])('the day of %p is %p', (cell, expected) => expect(told(readDay, cell)).toEqual(expected));

test.each([
  [16, 16],
  [0, 0],
  ['СОШ № 3', 'СОШ № 3'],
  ['', null],
  [' – ', null],
  [null, null],
  [true, null],
  [NA, ['#N/A']],
])('the name of %p is %p', (cell, expected) => expect(told(readName, cell)).toEqual(expected));

test.each([
  [null, ''],
  [undefined, ''],
  [false, ''],
  [0, '0'],
  [' а ', ' а '],
  ['#N/A', ['#N/A']],
  [{ code: '#NUM!' }, ['#NUM!']],
  [{ code: 'other' }, '[object Object]'],
])('the text of %p is %p', (cell, expected) => expect(told(readText, cell)).toEqual(expected));
