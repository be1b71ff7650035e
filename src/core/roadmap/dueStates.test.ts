import { FunctionError, PassedError } from '../values/functionError';
import { isoToSerial } from '../workbook/date';
import { dueStates } from './dueStates';

const day = (iso: string): number => isoToSerial(iso) ?? Number.NaN;
const [START, END] = [[[day('2020-08-01')]], [[day('2021-06-30')]]];
const TODAY = [[day('2020-12-01')]];

test('a column of events in one call', () => {
  const terms = [
    ['Сентябрь'],
    ['Май'],
    ['до 15.08.2020'],
    ['в течение года'],
    [''],
    ['Май'],
    [day('2020-12-01')],
  ];
  const done = [[''], ['—'], ['не выполнено'], [false], [''], ['протокол № 3'], [null]];
  expect(dueStates(terms, done, TODAY, START, END)).toEqual([
    ['просрочено'],
    ['предстоит'],
    ['просрочено'],
    ['в работе'],
    ['срок не определён'],
    ['выполнено'],
    ['в работе'],
  ]);
});

test('the same terms in frames of their own', () => {
  const other = [[START[0]?.[0]], [day('2021-08-01')]];
  const otherEnd = [[END[0]?.[0]], [day('2022-06-30')]];
  expect(dueStates([['Сентябрь'], ['Сентябрь']], [['']], TODAY, other, otherEnd)).toEqual([
    ['просрочено'],
    ['предстоит'],
  ]);
  expect(dueStates([['Сентябрь']], null, TODAY, null, null)).toEqual([['срок не определён']]);
});

test('an event is not overdue on its last day, at any time', () => {
  const states = dueStates([['до 01.12.2020']], null, [[day('2020-12-01') + 0.99]], null, null);
  expect(states).toEqual([['в работе']]);
});

test('without a day of the report there is no state', () => {
  expect(() => dueStates([['Май'], ['Июнь']], null, [['']], null, null)).toThrow(
    new FunctionError('NO_TODAY'),
  );
  expect(() => dueStates([['Май']], null, [['1 декабря']], null, null)).toThrow(
    new FunctionError('BAD_DATE', { text: '1 декабря' }),
  );
});

test('an error of the sheet goes through, in a column it leaves its cell empty', () => {
  expect(() => dueStates([['Май']], [['#N/A']], TODAY, START, END)).toThrow(new PassedError('#N/A'));
  expect(() => dueStates([['#REF!']], null, TODAY, START, END)).toThrow(new PassedError('#REF!'));
  expect(dueStates([['Май'], ['#REF!']], [['#N/A'], ['']], TODAY, START, END)).toEqual([[''], ['']]);
});

test('where no marks are kept nothing is overdue; a mark that says neither is said so', () => {
  expect(dueStates([['Сентябрь'], ['Май']], null, TODAY, START, END)).toEqual([
    ['выполнение не отмечено'],
    ['предстоит'],
  ]);
  expect(dueStates([['Сентябрь'], ['Май']], [['Иванова'], ['запланировано']], TODAY, START, END)).toEqual([
    ['отметка не ясна'],
    ['предстоит'],
  ]);
});
