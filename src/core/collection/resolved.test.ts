import { knownSchool } from '../schools/knownSchool';
import type { Form } from './form';
import { resolved } from './resolved';

const SCHOOLS = [
  { name: 'МБОУ СОШ № 3', code: '1003' },
  { name: 'МБОУ СОШ № 5 г. Заречного', code: '1005' },
  { name: 'МБОУ СОШ № 5 п. Лугового', code: '1006' },
];
const line = {} as Form['lines'][number];

/** Whose form it is and for when, or the codes of what is in the way. */
function told(form: Partial<Form>): string {
  const whole = { school: '', period: '2025', above: [], lines: [line], remarks: [], stamped: null, ...form };
  const { school, period, remarks } = resolved(whole as unknown as Form, (wanted) =>
    knownSchool(wanted, SCHOOLS),
  );
  return [school?.code ?? '-', period ?? '-', ...remarks.map(({ code }) => code)].join(' ');
}
const stamped = (school: string, code = '', period = '') => ({ school, code, period });

test.each<[string, Partial<Form>, string]>([
  ['the name on the sheet', { school: 'СОШ № 3' }, '1003 2025'],
  ['a code in the place of the name', { school: '1003' }, '1003 2025'],
  ['the stamp alone', { stamped: stamped('СОШ № 3', '1003') }, '1003 2025'],
  ['a stamp without a code', { stamped: stamped('МБОУ СОШ № 3') }, '1003 2025'],
  ['a stamp and its own name', { school: 'СОШ № 3', stamped: stamped('МБОУ СОШ № 3', '1003') }, '1003 2025'],
  [
    'a stamp and the name of another school',
    { school: 'СОШ № 5 г. Заречного', stamped: stamped('МБОУ СОШ № 3', '1003') },
    '- 2025 SCHOOL-003',
  ],
  [
    'a stamp and a name that nobody knows',
    { school: 'Гимназия № 77', stamped: stamped('МБОУ СОШ № 3', '1003') },
    '- 2025 SCHOOL-003',
  ],
  ['a name that two schools may mean', { school: 'СОШ № 5' }, '- 2025 SCHOOL-002'],
  [
    'a stamp decides between the two',
    { school: 'СОШ № 5', stamped: stamped('МБОУ СОШ № 5 п. Лугового', '1006') },
    '1006 2025',
  ],
  ['a name that nobody knows', { school: 'Гимназия № 77' }, '- 2025 SCHOOL-001'],
  ['a stamp of a school that nobody knows', { stamped: stamped('Гимназия № 77') }, '- 2025 SCHOOL-001'],
  ['one school named above', { above: ['Отчёт', 'МБОУ СОШ № 3'] }, '1003 2025'],
  ['two schools named above', { above: ['МБОУ СОШ № 3', 'СОШ № 5 г. Заречного'] }, '- 2025 SCHOOL-004'],
  ['no school at all', {}, '- 2025 SCHOOL-004'],
  ['no period', { school: '1003', period: '' }, '1003 - PERIOD-001'],
  [
    'the period of the stamp',
    { school: '1003', period: '', stamped: stamped('СОШ № 3', '1003', '2026') },
    '1003 2026',
  ],
  [
    'another period than the stamp’s',
    { school: '1003', period: '2025', stamped: stamped('СОШ № 3', '1003', '2026') },
    '1003 - PERIOD-002',
  ],
  ['an empty form', { school: '1003', lines: [] }, '1003 2025 FORM-001'],
  [
    'remarks of an empty form but those of its empty lines',
    {
      school: '1003',
      lines: [],
      remarks: [{ code: 'FORM-007' }, { code: 'FORM-005' }] as unknown as Form['remarks'],
    },
    '1003 2025 FORM-001 FORM-005',
  ],
])('%s', (_, form, expected) => expect(told(form)).toBe(expected));
