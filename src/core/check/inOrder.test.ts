import type { RecognisedTable } from '../recognition/table';
import { inOrder } from './inOrder';
import type { Issue } from './issue';

const issue = (sheet: string, code: string, row: number, column = 0): Issue =>
  ({ code, at: { sheet, row, column } }) as Issue;
const TABLES = ['План', 'Школы'].map((sheet) => ({ sheet }) as RecognisedTable);
const RULES = [{ code: 'TERM-001' }, { code: 'NUMBER-001' }] as const;

const ordered = (...issues: Issue[]): string[] =>
  inOrder(issues, { tables: TABLES }, RULES).map(
    ({ code, at }) => `${at.sheet} ${code} ${at.row} ${at.column}`,
  );

test('sheets in the order of the tables, then rules, rows, columns', () => {
  expect(
    ordered(
      issue('Школы', 'TERM-001', 1),
      issue('План', 'NUMBER-001', 1),
      issue('План', 'TERM-001', 9),
      issue('План', 'TERM-001', 2, 5),
      issue('План', 'TERM-001', 2, 1),
    ),
  ).toEqual([
    'План TERM-001 2 1',
    'План TERM-001 2 5',
    'План TERM-001 9 0',
    'План NUMBER-001 1 0',
    'Школы TERM-001 1 0',
  ]);
});

test('sheets without a table stand with the first, by their names; rules that are not known with the first', () => {
  expect(
    ordered(
      issue('Школы', 'TERM-001', 1),
      issue('Опись', 'TERM-001', 1),
      issue('Свод', 'TERM-001', 1),
      issue('План', 'NUMBER-001', 1),
      issue('План', 'OTHER-001', 2),
      issue('План', 'TERM-001', 3),
    ),
  ).toEqual([
    'Опись TERM-001 1 0',
    'План OTHER-001 2 0',
    'План TERM-001 3 0',
    'План NUMBER-001 1 0',
    'Свод TERM-001 1 0',
    'Школы TERM-001 1 0',
  ]);
});
