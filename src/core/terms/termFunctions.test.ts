import { FunctionError, PassedError } from '../values/functionError';
import { isoToSerial } from '../workbook/date';
import { termDay, termKind } from './termFunctions';

const day = (iso: string): number => isoToSerial(iso) ?? Number.NaN;
const [START, END] = [[[day('2020-08-01')]], [[day('2021-06-30')]]];

test('days of a column of terms, an empty text where there is none', () => {
  const terms = [
    ['Сентябрь – май'],
    ['По плану КРИРО'],
    [''],
    ['до 15.08.2020'],
    [day('2021-03-08')],
    ['Сентябрь – май'],
  ];
  expect(termDay('start', terms, START, END)).toEqual([
    [day('2020-09-01')],
    [''],
    [''],
    [''],
    [day('2021-03-08')],
    [day('2020-09-01')],
  ]);
  expect(termDay('end', terms, START, END)).toEqual([
    [day('2021-05-31')],
    [''],
    [''],
    [day('2020-08-15')],
    [day('2021-03-08')],
    [day('2021-05-31')],
  ]);
});

test('a term is read again in another frame', () => {
  const starts = [[day('2020-08-01')], [day('2022-08-01')], [day('2020-08-01')]];
  const ends = [[day('2021-06-30')], [day('2023-06-30')], [day('2021-06-30')]];
  expect(termDay('end', [['май'], ['май'], ['май']], starts, ends)).toEqual([
    [day('2021-05-31')],
    [day('2023-05-31')],
    [day('2021-05-31')],
  ]);
});

test('a single term without a date says so; a period with one end is none', () => {
  expect(() => termDay('end', [['По плану КРИРО']], START, END)).toThrow(
    new FunctionError('NO_DATE', { text: 'По плану КРИРО' }),
  );
  expect(() => termDay('end', [['май']], START, null)).toThrow(new FunctionError('NO_DATE', { text: 'май' }));
  expect(() => termDay('end', [['#N/A']], START, END)).toThrow(new PassedError('#N/A'));
  expect(() => termDay('end', [['май']], [['август']], END)).toThrow(
    new FunctionError('BAD_DATE', { text: 'август' }),
  );
});

test('a number and a text are not one term', () => {
  expect(termKind([[2021], ['2021'], [44_100], ['44100']])).toEqual([
    ['год'],
    ['год'],
    ['срок'],
    ['не определён'],
  ]);
  expect(termKind([[true], [null], ['']])).toEqual([['не определён'], ['не определён'], ['не определён']]);
});
