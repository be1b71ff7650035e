import { readTerm } from '../terms/readTerm';
import { isoToSerial } from '../workbook/date';
import { due, DUE_STATES } from './due';
import { readMark } from '../terms/mark';

const day = (iso: string): number => isoToSerial(iso) ?? Number.NaN;
const period = { start: day('2020-08-01'), end: day('2021-06-30') };
const stateOn = (term: string | number, iso: string, mark: string | null = '') =>
  due(readTerm(term, period), mark === null ? null : readMark(mark), day(iso));

test.each([
  ['Сентябрь-октябрь 2020г', '2020-08-31', 'предстоит'],
  ['Сентябрь-октябрь 2020г', '2020-09-01', 'в работе'],
  ['Сентябрь-октябрь 2020г', '2020-10-31', 'в работе'],
  ['Сентябрь-октябрь 2020г', '2020-11-01', 'просрочено'],
  ['До 15.08.2020', '2020-08-15', 'в работе'],
  ['До 15.08.2020', '2020-08-16', 'просрочено'],
  ['В течение года', '2020-12-01', 'в работе'],
  ['Постоянно, по мере необходимости', '2020-12-01', 'постоянно'],
  ['По плану КРИРО', '2020-12-01', 'срок не определён'],
  ['', '2020-12-01', 'срок не определён'],
] as const)('«%s» on %s: %s', (term, iso, state) => expect(stateOn(term, iso)).toBe(state));

test('a recurring event without a programme goes on', () => {
  expect(due(readTerm('ежегодно'), readMark(''), day('2020-12-01'))).toBe('постоянно');
  expect(stateOn('ежегодно', '2021-07-01')).toBe('просрочено');
});

test('what is done is done whatever its term, and every state is in the list', () => {
  for (const term of ['Июнь 2019', '', 'постоянно', 'Май 2021'])
    expect(stateOn(term, '2020-12-01', 'да')).toBe('выполнено');
  expect(DUE_STATES).toContain(stateOn('Май 2021', '2020-12-01'));
});

test('without a column of marks what is past is not overdue: nobody knows', () => {
  expect(stateOn('Сентябрь-октябрь 2020г', '2020-11-01', null)).toBe('выполнение не отмечено');
  expect(stateOn('Сентябрь-октябрь 2020г', '2020-10-31', null)).toBe('в работе');
  expect(stateOn('Май 2021', '2020-10-31', null)).toBe('предстоит');
});

test('a mark that says neither yes nor no leaves the state open; a plan does not put off the term', () => {
  expect(stateOn('Сентябрь 2020', '2020-11-01', 'Иванова')).toBe('отметка не ясна');
  expect(stateOn('Сентябрь 2020', '2020-11-01', 'запланировано')).toBe('просрочено');
  expect(stateOn('Сентябрь 2020', '2020-11-01', 'частично')).toBe('просрочено');
});
