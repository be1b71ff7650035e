import { bookFrom } from '../../../tests/ruleSentences';
import { sheetFromText } from '../recognition/sheetFromText';
import { said } from './said';
import type { RuleOf } from './rule';
import { unchecked, validate } from './validate';

const ROADMAP = `
  План мероприятий на 2025 год
  № | Мероприятие | Сроки | Ответственный
  1 | Анализ кадров | май | УО
  2 | Семинар | июнь | ЦРО
`;
const SCHOOLS = 'Школа | Код | Статус\nШкола № 1 | 101 | ШНОР\nШкола № 2 | 102 | ШНСУ';
const book = bookFrom([sheetFromText(ROADMAP, 'План'), sheetFromText(SCHOOLS, 'Школы')]);

const titled: RuleOf<'event'> = {
  code: 'TERM-001',
  severity: 'warning',
  each: 'event',
  check: ({ table, row, title }) => [{ at: { sheet: table.sheet, row: row.row, column: 1 }, found: title }],
};
const ofBook: RuleOf<'book'> = {
  code: 'NUMBER-001',
  severity: 'error',
  each: 'book',
  needsWholeBook: true,
  check: ({ tables }) => tables.map(({ sheet }) => ({ at: { sheet, row: 0, column: 0 }, found: sheet })),
};

test('a rule sees each of its subjects, and the whole book', () => {
  expect(validate(book, [titled]).map(({ found, code, severity }) => [found, code, severity])).toEqual([
    ['Анализ кадров', 'TERM-001', 'warning'],
    ['Семинар', 'TERM-001', 'warning'],
  ]);
});

test('issues come sheet by sheet, there rule by rule', () => {
  expect(validate(book, [ofBook, titled]).map(({ found }) => found)).toEqual([
    'План',
    'Анализ кадров',
    'Семинар',
    'Школы',
  ]);
});

test('a rule that needs the whole book says nothing of a part', () => {
  expect(validate({ ...book, isWhole: false }, [ofBook])).toEqual([]);
});

test('tables that no rule looks at are told', () => {
  expect(unchecked(book, [titled]).map(({ kind }) => kind)).toEqual(['schools']);
  expect(unchecked(book, [{ ...ofBook, kinds: ['schools'] }]).map(({ kind }) => kind)).toEqual(['roadmap']);
  expect(unchecked(book, [ofBook]).map(({ kind }) => kind)).toEqual(['roadmap', 'schools']);
});

test('an issue is said with its cell, its words and its edits', () => {
  const at = { sheet: 'План', row: 2, column: 26 };
  const texts = {
    'TERM-001': {
      title: 'Заголовок',
      message: ({ found, event }: Readonly<Record<string, string | number>>) => `${event}: ${found}`,
      expected: () => 'срок',
      fix: () => 'Впишите.',
    },
  };
  const issue = {
    code: 'TERM-001',
    severity: 'error',
    at,
    found: 'май',
    values: { event: 'Анализ' },
    fix: [{ at, before: 'май', after: 'Май 2025' }],
  } as const;
  expect(said(issue, texts)).toEqual({
    code: 'TERM-001',
    severity: 'error',
    sheet: 'План',
    cell: 'AA3',
    found: 'май',
    title: 'Заголовок',
    message: 'Анализ: май',
    expected: 'срок',
    fix: 'Впишите.',
    edits: [{ sheet: 'План', cell: 'AA3', before: 'май', after: 'Май 2025' }],
  });
  expect(() => said({ ...issue, code: 'TERM-002' }, texts)).toThrow('TERM-002');
});

test('a workbook may switch a rule off, or take it for less or more grave', () => {
  const as = (way: 'off' | 'error' | 'note') =>
    validate(book, [titled, ofBook], [{ code: 'TERM-001', as: way, reason: 'так решено' }]).map(
      ({ code, severity }) => `${code} ${severity}`,
    );
  expect(as('off')).toEqual(['NUMBER-001 error', 'NUMBER-001 error']);
  expect(as('error').filter((each) => each.startsWith('TERM'))).toEqual(['TERM-001 error', 'TERM-001 error']);
  expect(as('note')).toContain('TERM-001 note');
});
