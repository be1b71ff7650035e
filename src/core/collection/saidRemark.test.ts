import type { Remark } from './form';
import { reasonText, saidRemark, type CollectionSentences } from './saidRemark';
import type { Submission } from './submission';

const SENTENCES = new Proxy(
  {},
  {
    get: (_, code: string) => ({ message: () => code, fix: () => `fix ${code}` }),
  },
) as CollectionSentences['remarks'];
const texts = {
  remarks: SENTENCES,
  reasons: { SAME_FILE: ({ file }: Readonly<Record<string, string>>) => `as ${file}` },
  refusals: { ENCRYPTED: () => 'locked' },
} as unknown as CollectionSentences;

const remark = (code: string, severity: Remark['severity'], row?: number): Remark => ({
  code: code as Remark['code'],
  severity,
  at: row === undefined ? null : { sheet: 'Форма', row, column: 2 },
  values: {},
});
const said = (reason: Submission['reason'], ...remarks: readonly Remark[]): string =>
  reasonText({ reason, remarks } as unknown as Submission, texts);

test('a remark says its cell, one of the whole file none', () => {
  expect(saidRemark(remark('A', 'error', 4), texts)).toEqual({
    code: 'A',
    severity: 'error',
    sheet: 'Форма',
    cell: 'C5',
    message: 'A',
    fix: 'fix A',
  });
  expect(saidRemark(remark('A', 'error'), texts)).toMatchObject({ sheet: '', cell: '' });
});

test('the reason of a file comes before its remarks', () => {
  const reason = { code: 'SAME_FILE', values: { file: 'a.xlsx' } } as const;
  expect(said(reason, remark('A', 'error'))).toBe('as a.xlsx');
  expect(said({ code: 'REFUSED', values: { code: 'ENCRYPTED' } })).toBe('locked');
  expect(() => said({ code: 'REFUSED', values: { code: 'OTHER' } })).toThrow('OTHER');
});

test('else the gravest remarks are said, no more than three', () => {
  const errors = [0, 1, 2].map((row) => remark(`E${row}`, 'error', row));
  expect(said(null)).toBe('');
  expect(said(null, remark('N', 'note'))).toBe('');
  expect(said(null, remark('W', 'warning', 0), remark('E', 'error'))).toBe('E');
  expect(said(null, remark('W', 'warning', 0))).toBe('C1: W');
  expect(said(null, ...errors)).toBe('C1: E0 C2: E1 C3: E2');
  expect(said(null, ...errors, remark('E3', 'error', 3))).toBe('C1: E0 C2: E1 C3: E2 …');
});
