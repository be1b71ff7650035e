/** Small pieces of collecting, each at its limits. */
import { sheetFromText } from '../recognition/sheetFromText';
import { bookFrom } from '../../../tests/ruleSentences';
import { filledForm, schoolsOf } from '../../../tests/collectedForms';
import { filledTemplates } from '../../../tests/filledTemplate';
import { templates } from '../../templates';
import type { Template, TemplateColumn } from '../templates/template';
import type { TemplateReading } from '../templates/readTemplate';
import type { CellValue } from '../workbook/workbook';
import { askedOfSchools } from './askedOfSchools';
import { collectedRows } from './collectedRows';
import { differences } from './differences';
import { entered, isAnswer, tells } from './entry';
import type { FormLine, Remark } from './form';
import { keyedLines, lineName } from './lineKey';
import { lineRemarks } from './lineRemarks';
import { eventMatcher } from './marks/matchedEvent';
import { countBelow } from './results/countBelow';
import { resultKey } from './results/resultLine';
import { readForms } from './readForm';
import { returnLetter, toMend } from './returnLetter';
import { saidAbove, schoolIn, textsAbove } from './saidAbove';
import { schoolShares } from './schoolShares';
import { NOTHING, isUndecided, type Submission } from './submission';
import { submissionKey } from './submissionKey';

const FORM = templates.find(({ id }) => id === 'schoolform') as Template;
const line = (values: FormLine['values'], others: FormLine['others'] = {}, row = 5): FormLine => ({
  row,
  values,
  others,
});
const submission = (own: Partial<Submission>): Submission => ({
  ...NOTHING,
  file: 'а.xlsx',
  hash: 'а',
  status: 'returned',
  ...own,
});

test.each<[number, number, number | null]>([
  [50, 1, null],
  [100, 1, 1],
  [0, 1, 0],
  [50, 2, 1],
  [33.3, 3, 1],
  [33.33, 3, 1],
  [33.4, 3, null],
  [12.5, 40, 5],
  [12.34568, 81, 10],
  [12.34567, 81, null],
  [101, 100, null],
  [-1, 100, null],
  [50, 0, null],
  [50, -2, null],
  [50, 2.5, null],
  [0.5, 200, 1],
  [0.4, 250, 1],
  [1, 199, null],
])('%d %% of %d', (share, participants, count) => expect(countBelow(share, participants)).toBe(count));

test.each<[CellValue, 'text' | 'number' | 'date' | 'list', CellValue]>([
  [' а  б ', 'text', 'а  б'],
  [' а  б ', 'list', 'а б'],
  ['1 200', 'number', 1200],
  ['12,5', 'number', 12.5],
  ['50 %', 'number', '50 %'],
  ['много', 'number', 'много'],
  ['1.9.2025', 'date', 45_901],
  ['01/09/2025 г.', 'date', 45_901],
  ['2025-09-01', 'date', 45_901],
  ['сентябрь', 'date', 'сентябрь'],
  ['1.9.2025', 'text', '1.9.2025'],
  ['12', 'list', '12'],
  [7, 'text', 7],
  [null, 'number', null],
])('%j entered as a %s', (value, kind, wanted) => expect(entered(value, { kind })).toEqual(wanted));

test('a sign of no data is no answer, nothing is none either', () => {
  expect([null, undefined, '–', 'н/д', '', 0, false, 'да'].map((value) => isAnswer(value))).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test.each<[CellValue | undefined, Partial<TemplateColumn>, boolean]>([
  ['слово', {}, true],
  ['–', {}, true],
  [{ error: '#N/A' }, {}, true],
  [null, {}, false],
  [undefined, {}, false],
  ['слово', { kind: 'computed' }, false],
  ['слово', { formula: () => '' } as unknown as Partial<TemplateColumn>, false],
  ['слово', { id: 'school' }, false],
  ['слово', { isFixed: true }, false],
  [5, { isFixed: true, kind: 'number' }, true],
  ['–', { isFixed: true, kind: 'number' }, false],
  [{ error: '#N/A' }, { isFixed: true, kind: 'number' }, false],
  [{ error: '#N/A' }, { isFixed: false, kind: 'number' }, true],
])('%j in a column %j makes a line answered: %s', (value, own, wanted) => {
  const column: TemplateColumn = { id: 'a', header: { ru: '', en: '' }, width: 1, kind: 'text', ...own };
  expect(tells(column, value)).toBe(wanted);
});

test('lines are told apart by code, else by name, else by place', () => {
  const lines = [
    line({ block: 'А', code: 1, title: 'Один' }),
    line({ block: 'А', code: 1, title: 'Иначе' }),
    line({ block: 'Б', code: 1, title: 'Один' }),
    line({ block: 'А', title: ' Один  раз' }),
    line({ block: 'А', factor: 'ОДИН РАЗ' }),
    line({ topic: 'Тема' }),
    line({ topic: 'Другая' }),
    line({ title: { error: '#N/A' } }),
  ];
  expect(keyedLines(lines).map(([key]) => key)).toEqual([
    'а|1|1',
    'а|1|2',
    'б|1|1',
    'а|один раз|1',
    'а|один раз|2',
    '#|1',
    '#|2',
    '|#N/A|1',
  ]);
  expect(lines.map(({ values }) => lineName(values))).toEqual([
    'Один',
    'Иначе',
    'Один',
    ' Один  раз',
    'ОДИН РАЗ',
    'Тема',
    'Другая',
    '',
  ]);
  expect(lineName({ school: 'СОШ', number: 5, comment: 'слово' })).toBe('слово');
  expect(lineName({ school: 'СОШ' })).toBe('');
});

test('differences: changed, added, gone, in columns of their own', () => {
  const own = [line({ title: 'А', part: 1, done: null }), line({ title: 'Б', part: 2 }, { Своё: 'х' })];
  const other = [
    line({ title: 'А', part: 3, done: { error: '#N/A' } }),
    line({ title: 'В', part: 4 }),
    line({ title: 'Б', part: 2 }),
  ];
  expect(differences(own, other)).toEqual([
    { line: 'А', column: 'part', own: '1', other: '3' },
    { line: 'А', column: 'done', own: '', other: '#N/A' },
    { line: 'Б', column: '', own: '{"Своё":"х"}', other: '{}' },
    { line: 'В', column: 'title', own: '', other: 'В' },
    { line: 'В', column: 'part', own: '', other: '4' },
  ]);
  expect(differences(own, own)).toEqual([]);
  expect(differences([line({ title: 'А' }, { Своё: 1 })], [])).toEqual([
    { line: 'А', column: 'title', own: 'А', other: '' },
    { line: 'А', column: '', own: '{"Своё":1}', other: '{}' },
  ]);
});

test('what a form’s line is told, cell by cell', () => {
  const told = (values: FormLine['values']) =>
    lineRemarks(FORM, { values }).map(({ code, severity, column }) => `${severity} ${code} ${column}`);
  expect(told({ block: 'Показатели', title: 'А', numerator: 5, denominator: 5 })).toEqual([]);
  expect(told({ block: 'Показатели', title: 'А', numerator: 6, denominator: 5 })).toEqual([
    'error FORM-005 numerator',
  ]);
  expect(told({ block: 'Показатели', title: 'А', numerator: 6 })).toEqual(['error FORM-006 denominator']);
  expect(told({ block: 'Показатели', title: 'А', numerator: 6, denominator: '–' })).toEqual([]);
  expect(told({ block: 'Показатели', title: 'А', numerator: '–', denominator: '–' })).toEqual([]);
  expect(told({ block: 'Показатели', title: 'А', numerator: -0.1, denominator: 5 })).toEqual([
    'error FORM-003 numerator',
  ]);
  expect(told({ block: 'Показатели', title: 'А', numerator: 0, denominator: 0 })).toEqual([]);
  expect(told({ block: 'Показатели', title: 'А', numerator: 'пять', denominator: 5 })).toEqual([
    'error FORM-002 numerator',
  ]);
  expect(told({ block: 'Показатели', title: 'А', numerator: { error: '#N/A' }, denominator: 5 })).toEqual([
    'error FORM-010 numerator',
  ]);
  expect(told({ block: 'Показатели', title: 'А' })).toEqual(['warning FORM-007 numerator']);
  expect(told({ block: 'Показатели', title: '–' })).toEqual([]);
  expect(told({ block: 'Дорожная карта', title: 'А', done: 'Иванова' })).toEqual(['warning FORM-008 done']);
  expect(told({ block: 'Дорожная карта', title: 'А', done: 'выполнено', comment: '=1+1' })).toEqual([
    'warning FORM-016 comment',
  ]);
  expect(
    told({ block: 'Дорожная карта', title: 'А', done: 'выполнено', comment: 'тел. 8 (902) 123-45-67' }),
  ).toEqual(['warning FORM-017 comment']);
});

test('rows of a submission: what stands beside, and what is cut', () => {
  const rows = collectedRows(
    submission({
      period: 'I',
      lines: [
        line({ title: 'А' }, { Своё: 1, Ещё: { error: '#N/A' } }),
        line({ title: 'Б' }, {}, 6),
        line({ title: 'В' }, { Своё: 2 }, 7),
      ],
    }),
    [
      { id: 'own:title', header: { ru: 'т', en: 't' }, width: 1, look: {} },
      { id: 'file', header: { ru: 'ф', en: 'f' }, width: 1, look: {} },
    ],
  );
  expect(rows).toEqual([
    {
      school: null,
      code: null,
      period: 'I',
      others: 'Своё: 1; Ещё: #N/A',
      file: 'а.xlsx',
      row: 6,
      'own:title': 'А',
    },
    { school: null, code: null, period: 'I', others: null, file: 'а.xlsx', row: 7, 'own:title': 'Б' },
    { school: null, code: null, period: 'I', others: 'Своё: 2', file: 'а.xlsx', row: 8, 'own:title': 'В' },
  ]);
});

test('schools and periods above a table', () => {
  const reading = (parameters: Record<string, CellValue>) =>
    ({ parameters: new Map(Object.entries(parameters)) }) as unknown as TemplateReading;
  const said = (above: readonly string[], parameters: Record<string, CellValue> = {}) =>
    saidAbove(FORM, reading(parameters), above);
  expect(said(['Школа: СОШ № 1', 'Отчётный период: I полугодие 2025/2026'])).toEqual({
    school: 'СОШ № 1',
    period: 'I полугодие 2025/2026',
  });
  expect(said(['Школа: СОШ № 1'], { schoolName: ' Лицей  № 2', period: 2025 })).toEqual({
    school: 'Лицей № 2',
    period: '2025',
  });
  expect(said([`${FORM.title.ru}. II четверть`, 'за 2025/2026 учебный год'])).toEqual({
    school: '',
    period: 'II четверть',
  });
  expect(said([`${FORM.title.en}. first half`])).toEqual({ school: '', period: 'first half' });
  expect(said([`за 2025 год ${'а'.repeat(87)}`]).period).toHaveLength(99);
  expect(said([`за 2025 год ${'а'.repeat(88)}`]).period).toBe('');
  expect(said(['Отчёт'], { schoolName: null, period: { error: '#N/A' } })).toEqual({
    school: '',
    period: '',
  });
  expect(schoolIn(['Школа:', 'Наименование ОО – Лицей № 3', 'Школа: Другая'])).toBe('Лицей № 3');
  const rows = Array.from({ length: 50 }, (_, index) => [`строка ${index}`, index, '  ']);
  expect(textsAbove({ name: '', rows }, 3)).toEqual(['строка 0', 'строка 1', 'строка 2']);
  expect(textsAbove({ name: '', rows }, 50)).toHaveLength(40);
});

test('a letter names every error with its place and remedy, and nothing else', () => {
  const remarksSaid = {
    'FORM-001': { message: () => 'Пусто.', fix: () => 'Заполните.' },
    'FORM-007': { message: () => 'Нет ответа.', fix: () => 'Ответьте.' },
    'FORM-002': { message: () => 'Не число.', fix: () => 'Исправьте.' },
  };
  const sentences = { remarks: remarksSaid } as unknown as Parameters<typeof returnLetter>[2];
  const remark = (code: Remark['code'], severity: Remark['severity'], at: Remark['at']): Remark => ({
    code,
    severity,
    at,
    values: {},
  });
  const remarks = [
    remark('FORM-001', 'error', null),
    remark('FORM-007', 'warning', { sheet: 'Форма', row: 6, column: 4 }),
    remark('FORM-002', 'error', { sheet: 'Форма', row: 5, column: 4 }),
  ];
  const letter = (own: Partial<Submission>) =>
    returnLetter(submission({ remarks, ...own }), 'Форма школы', sentences, (words) => JSON.stringify(words));
  expect(JSON.parse(letter({ school: { name: 'СОШ № 1', code: null }, period: 'I' }))).toEqual({
    school: 'СОШ № 1',
    form: 'Форма школы',
    period: 'I',
    reasons: '— Пусто. Заполните.\n— Форма, E6: Не число. Исправьте.',
  });
  expect(JSON.parse(letter({}))).toMatchObject({ school: 'а.xlsx', period: '' });
  const reason = { code: 'TWO_FILES', values: {} } as const;
  const all = [
    submission({}),
    submission({ reason }),
    submission({ status: 'accepted' }),
    submission({ status: 'remarks' }),
  ];
  expect(toMend(all)).toEqual([all[0]]);
});

test('what a person has to decide', () => {
  const differs = { from: 'б', in: [] };
  const asked = { line: 1, sheet: '', said: '', candidates: [] };
  expect(
    [
      { reason: { code: 'TWO_FILES', values: {} } as const },
      { reason: { code: 'RESULTS_DIFFER', values: {} } as const },
      { reason: { code: 'REPLACED', values: {} } as const, differs },
      { is: 'marks' as const, differs },
      { is: 'marks' as const },
      { questions: [asked] },
      {},
    ].map((own) => isUndecided(submission(own))),
  ).toEqual([true, true, false, true, false, true, false]);
});

test('reports and files without a school are one thing by their file, forms by school and period', () => {
  const key = (own: Partial<Submission>) => submissionKey(submission({ sheet: 'Лист', ...own }));
  const school = { name: 'СОШ № 1', code: '101' };
  expect(key({ template: 'schoolform', school, period: 'I полугодие' })).toBe(
    key({ template: 'schoolform', school: { ...school, name: 'иначе' }, period: 'i  полугодие', file: 'б' }),
  );
  expect(key({ template: 'roadmap', school })).not.toBe(key({ template: 'roadmap', school, file: 'б' }));
  expect(key({ template: 'schoolform', period: 'I' })).not.toBe(
    key({ template: 'schoolform', period: 'I', sheet: 'Другой' }),
  );
  expect(key({ template: 'schoolform', school, period: 'I' })).not.toBe(
    key({ template: 'schoolform', school, period: 'II' }),
  );
});

test('shares: a denominator of 0 has no weight; lines of several blocks stay apart', () => {
  const answer = (values: FormLine['values']) => ({ school: { name: 'а', code: null }, period: 'I', values });
  expect(
    schoolShares([
      answer({ block: 'А', title: 'Один', numerator: 3, denominator: 0 }),
      answer({ block: 'Б', title: 'Один', numerator: 4, denominator: null }),
      answer({ title: 'Без блока', numerator: 0, denominator: 5 }),
      answer({ block: 'А', title: 'Один', numerator: 'нет', denominator: 5 }),
      answer({ block: 'А', title: 'Один', numerator: 2, denominator: 4 }),
    ]),
  ).toEqual([
    { block: 'А', title: 'Один', schools: 1, numerator: 2, denominator: 4, share: 50 },
    { block: 'Б', title: 'Один', schools: 1, numerator: 4, denominator: null, share: null },
    { block: '', title: 'Без блока', schools: 1, numerator: 0, denominator: 5, share: 0 },
  ]);
});

test('one result by assessment, year, school, grade and subject', () => {
  const values = { procedure: 'ОГЭ', year: 2025, grade: 9, subject: 'Математика' };
  expect(resultKey(values, { name: 'СОШ № 1', code: '101' })).toBe('огэ|2025|101|9|математика');
  expect(resultKey({ ...values, grade: null }, { name: 'СОШ № 1', code: null })).toBe(
    'огэ|2025|сош № 1||математика',
  );
});

test('events: by number and name, by name alone, by a number and a name that is alike, else asked or unknown', () => {
  const { events } = bookFrom([
    sheetFromText(
      `№ | Мероприятие | Сроки | Ответственный
       1.1 | Диагностика профессиональных дефицитов учителей | Май 2025 | УО
       1.2 | Посещение уроков | Май 2025 | УО
       1.3 | Посещение уроков наставником | Май 2025 | УО
       1.4 | Семинар | Май 2025 | УО
       1.5 | Семинар | Июнь 2025 | УО
       1.6 | Посещение уроков молодых учителей | Июнь 2025 | УО
       1.7 | Посещение уроков экспертом | Июнь 2025 | УО
       1.8 | Посещение уроков завучем | Июнь 2025 | УО
       | Без номера | Июнь 2025 | УО`,
      'План',
    ),
  ]);
  const match = eventMatcher(events);
  const told = (number: string, title: string): string => {
    const found = match({ number, title });
    if (found.is === 'certain') return `${found.event.number} ${found.event.title}`;
    return found.is === 'unknown' ? '-' : `? ${found.candidates.map((each) => each.number).join(' ')}`;
  };
  expect(told('1.4', 'Семинар')).toBe('1.4 Семинар');
  expect(told('', 'Семинар')).toBe('? 1.4 1.5');
  expect(told('1.9', 'Семинар')).toBe('? 1.4 1.5');
  expect(told('', 'посещение  уроков')).toBe('1.2 Посещение уроков');
  expect(told('1.3', 'Посещение уроков')).toMatch(/^\? 1\.2 1\.3/);
  expect(told('1.1', 'Диагностика дефицитов учителей')).toMatch(/^1\.1 /);
  expect(told('1.1', 'Диагностика учителей')).toMatch(/^1\.1 /);
  expect(told('1.1', 'Диагностика')).toBe('? 1.1');
  expect(told('', 'Диагностика дефицитов учителей')).toBe('? 1.1');
  expect(told('7', 'Без номера')).toBe(' Без номера');
  expect(told('', 'Посещение уроков кем-нибудь ещё')).toMatch(/^\?(?: 1\.\d){1,4}$/);
  expect(told('', 'Посещение уроков родителями')).toMatch(/^\?(?: 1\.\d){4}$/);
  expect(told('9.9', 'Ремонт спортивного зала')).toBe('-');
  expect(told('1.2', 'Ремонт спортивного зала')).toBe('? 1.2');
});

test('what is asked of schools: events of the roadmap, indicators of our own sheet alone', () => {
  const roadmap = sheetFromText(
    `№ | Мероприятие | Сроки | Ответственный
     1.1 | Анализ | Май 2025 | УО
     | Совет | | УО`,
    'План',
  );
  const foreign = sheetFromText(
    '№ | Показатель | Единица измерения | План 2025 | План 2026\n1 | Доля школ | % | 50 | 60',
    'Показатели чужие',
  );
  const own = filledTemplates({ indicators: 'number | title | numerator\n1 | Доля педагогов | педагоги' });
  const { rows } = askedOfSchools(bookFrom([roadmap, foreign, ...own]));
  expect(rows['roadmap']).toEqual([
    { number: '1.1', title: 'Анализ', term: 'Май 2025', responsible: 'УО' },
    { number: null, title: 'Совет', term: null, responsible: 'УО' },
  ]);
  expect(rows['indicators']).toMatchObject([{ number: 1, title: 'Доля педагогов', numerator: 'педагоги' }]);
  expect(askedOfSchools(bookFrom([])).rows).toEqual({ indicators: [], roadmap: [] });
});

test('a form of a later version goes back, one of today’s says nothing, one of an earlier is told', () => {
  const [school = { name: '', code: '' }] = schoolsOf(1);
  const { sheets } = filledForm(school, 0);
  const told = (by: number) => {
    const stamped = sheets.map((sheet) =>
      sheet.stamp ? { ...sheet, stamp: { ...sheet.stamp, version: FORM.version + by } } : sheet,
    );
    return readForms({ sheets: stamped }, { templates: [FORM], migrations: [] }).flatMap(({ remarks }) =>
      remarks.map(({ code, severity, values }) => [code, severity, values]),
    );
  };
  const values = (by: number) => ({ version: FORM.version + by, current: FORM.version });
  expect(told(0)).toEqual([]);
  expect(told(1)).toEqual([['FORM-018', 'error', values(1)]]);
  expect(told(-1)).toEqual([['FORM-014', 'note', values(-1)]]);
});
