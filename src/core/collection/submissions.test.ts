import fc from 'fast-check';
import { schoolFinder } from '../schools/knownSchool';
import type { Form } from './form';
import { journalAfter, type JournalEntry } from './journal';
import { missingSchools, subjectOf } from './missingSchools';
import { isTaken, type FileIn, type Submission, type SubmittingSchool } from './submission';
import { submissionSteps } from './submissions';
import { finished } from '../values/steps';

const SCHOOLS: readonly SubmittingSchool[] = [
  { name: 'МБОУ СОШ № 3', code: '101' },
  { name: 'Луговская ООШ', code: '102' },
  { name: 'Гимназия № 1', code: null },
];
const find = schoolFinder(SCHOOLS);
const PERIOD = 'I полугодие 2025/2026';

const formOf = (school: string, numerator: number | null, more: Partial<Form> = {}): Form => ({
  sheet: 'Форма школы',
  template: 'schoolform',
  version: 1,
  stamped: null,
  school,
  period: PERIOD,
  returnBy: null,
  above: [],
  lines:
    numerator === null
      ? []
      : [{ row: 5, values: { block: 'Показатели', code: 'extra', title: 'Кружки', numerator }, others: {} }],
  remarks: [],
  ...more,
});
const fileOf = (file: string, form: Form | null, hash = `${file}:${JSON.stringify(form)}`): FileIn => ({
  file,
  hash,
  reading: form
    ? { is: 'read', forms: [form], remarks: [] }
    : { is: 'refused', code: 'TRUNCATED', values: {} },
});
const outcome = (all: readonly Submission[]) =>
  all.map(({ file, status, reason, replaces }) => [file, status, reason?.code ?? null, replaces]);
const collect = (files: readonly FileIn[], journal: readonly JournalEntry[] = [], chosen: string[] = []) =>
  finished(submissionSteps({ files, journal, find, chosen: new Set(chosen) }));
const noted = (all: readonly Submission[], before: readonly JournalEntry[] = [], day = 45_900) =>
  journalAfter(before, all, day, () => '');

test('files are known by what is in them: by name, by code, by stamp', () => {
  const all = collect([
    fileOf('a', formOf('СОШ №3', 1)),
    fileOf('b', formOf('102', 1)),
    fileOf('c', formOf('', 1, { stamped: { code: '', school: 'Гимназия № 1', period: PERIOD } })),
  ]);
  expect(all.map(({ school }) => school?.name)).toEqual(['МБОУ СОШ № 3', 'Луговская ООШ', 'Гимназия № 1']);
  expect(all.every(({ status }) => status === 'accepted')).toBe(true);
});

const RETURNED: readonly (readonly [string, Form, string])[] = [
  ['nothing was entered', formOf('СОШ № 3', null), 'FORM-001'],
  ['the school is not in the register', formOf('Лицей № 77', 1), 'SCHOOL-001'],
  ['no school is named', formOf('', 1), 'SCHOOL-004'],
  [
    'stamp and sheet name two schools',
    formOf('Луговская ООШ', 1, { stamped: { code: '101', school: 'СОШ № 3', period: PERIOD } }),
    'SCHOOL-003',
  ],
  ['no period is said', formOf('СОШ № 3', 1, { period: '' }), 'PERIOD-001'],
  [
    'stamp and sheet name two periods',
    formOf('СОШ № 3', 1, { stamped: { code: '101', school: 'СОШ № 3', period: '2024/2025' } }),
    'PERIOD-002',
  ],
];
test.each(RETURNED)('a form goes back where %s', (_, form, code) => {
  const [only] = collect([fileOf('a', form)]);
  expect(only).toMatchObject({ status: 'returned' });
  expect(only?.remarks.map((remark) => remark.code)).toEqual([code]);
});

test('what cannot be read or is no form is told, and the rest goes on', () => {
  const none: FileIn = { file: 'b', hash: 'b', reading: { is: 'read', forms: [], remarks: [] } };
  expect(outcome(collect([fileOf('a', null), none, fileOf('c', formOf('102', 1))]))).toEqual([
    ['a', 'unreadable', 'REFUSED', null],
    ['b', 'unreadable', 'NO_FORM', null],
    ['c', 'accepted', null, null],
  ]);
});

test('the same file and the same answers are taken once', () => {
  const form = formOf('102', 1);
  const again = fileOf('c', { ...form, sheet: 'Лист1' });
  expect(outcome(collect([fileOf('a', form, 'x'), fileOf('b', form, 'x'), again]))).toEqual([
    ['a', 'accepted', null, null],
    ['b', 'duplicate', 'SAME_FILE', null],
    ['c', 'duplicate', 'SAME_ANSWERS', null],
  ]);
});

describe('two different files of one school', () => {
  const files = [fileOf('a', formOf('102', 1)), fileOf('b', formOf('Луговская ООШ', 2))];

  test('wait for a decision with what differs, whichever was saved last', () => {
    const all = collect(files);
    expect(outcome(all)).toEqual([
      ['a', 'returned', 'TWO_FILES', null],
      ['b', 'returned', 'TWO_FILES', null],
    ]);
    expect(all[1]?.differs).toEqual({
      from: 'a',
      in: [{ line: 'Кружки', column: 'numerator', own: '2', other: '1' }],
    });
    expect(collect([...files].reverse()).every(({ status }) => status === 'returned')).toBe(true);
  });

  test('the one that a person chose is taken, and stays so', () => {
    const all = collect(files, [], ['b']);
    expect(outcome(all)).toEqual([
      ['a', 'superseded', 'REPLACED', null],
      ['b', 'accepted', null, null],
    ]);
    expect(outcome(collect(files, noted(all)))).toEqual([
      ['a', 'superseded', 'REPLACED', null],
      ['b', 'accepted', null, null],
    ]);
  });

  test('what was taken before stays until a person says otherwise', () => {
    const journal = noted(collect([files[0] as FileIn]));
    expect(outcome(collect(files, journal)).map(([, status]) => status)).toEqual(['accepted', 'returned']);
    const all = collect(files, journal, ['b']);
    expect(outcome(all)).toEqual([
      ['a', 'superseded', 'REPLACED', null],
      ['b', 'accepted', 'CORRECTED', 'a'],
    ]);
    expect(noted(all, journal).map(({ file, status }) => [file, status])).toEqual([
      ['a', 'superseded'],
      ['b', 'accepted'],
    ]);
  });
});

test('a corrected file takes the place of its own earlier one', () => {
  const journal = noted(collect([fileOf('a', formOf('102', 1))]));
  const all = collect([fileOf('a', formOf('102', 2))], journal);
  expect(outcome(all)).toEqual([['a', 'accepted', 'CORRECTED', 'a']]);
  const after = noted(all, journal, 45_901);
  expect(after.map(({ day, status, replaces }) => [day, status, replaces])).toEqual([
    [45_900, 'superseded', null],
    [45_901, 'accepted', 'a'],
  ]);
  expect(noted(collect([fileOf('a', formOf('102', 2))], after), after, 45_950)).toEqual(after);
});

test('missing are the schools of the register that nothing was taken of', () => {
  const all = collect([fileOf('a', formOf('102', 1)), fileOf('b', formOf('101', null))]);
  const missing = missingSchools(SCHOOLS, subjectOf(all), all, noted(all));
  expect(missing.map(({ name }) => name)).toEqual(['МБОУ СОШ № 3', 'Гимназия № 1']);
  const later = collect([fileOf('c', formOf('101', 1))]);
  expect(
    missingSchools(SCHOOLS, subjectOf(later), later, noted(later, noted(all))).map(({ name }) => name),
  ).toEqual(['Гимназия № 1']);
});

test('every file is accounted for, at most one is taken of a school, and a second run changes nothing', () => {
  const form = fc
    .record({
      school: fc.constantFrom('101', 'СОШ № 3', '102', 'Гимназия № 1', 'Лицей № 9', ''),
      numerator: fc.constantFrom(null, 1, 2),
    })
    .map(({ school, numerator }) => formOf(school, numerator));
  const file = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(form, { freq: 5 }));
  const files = fc.uniqueArray(file, { selector: ([name]) => name });
  fc.assert(
    fc.property(files, files, (first, second) => {
      const given = first.map(([name, each]) => fileOf(name, each));
      const all = collect(given);
      expect(all.map((each) => each.file)).toEqual(given.map((each) => each.file));
      const taken = all.filter(isTaken).map(({ school }) => school?.name);
      expect(new Set(taken).size).toBe(taken.length);
      const journal = noted(all);
      expect(noted(collect(given, journal), journal, 45_999)).toEqual(journal);
      const more = second.map(([name, each]) => fileOf(name, each));
      const later = noted(collect(more, journal), journal, 45_999);
      const now = later.filter(isTaken).map(({ school }) => school?.name);
      expect(new Set(now).size).toBe(now.length);
    }),
  );
});
