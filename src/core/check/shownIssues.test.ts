import type { Issue, Severity } from './issue';
import { countsOf, filtered, grouped, mendable, namesIn, NO_FILTER, shownIssues } from './shownIssues';
import { recogniseWorkbook } from '../recognition/recogniseSheet';
import { sheetFromText } from '../recognition/sheetFromText';
import { issues as sentences } from '../../locales/ru/issues';

const tables = recogniseWorkbook({
  sheets: [
    sheetFromText(
      `№ | Мероприятие | Срок | Ответственный
      1 | Семинар | май 2025 | УО, ИМЦ
      2 | Приказ | июнь 2025 | уо`,
      'План',
    ),
    sheetFromText(
      `№ | Школа | Код | Статус
      1 | СОШ № 1 | 101 | ШНОР`,
      'Реестр',
    ),
  ],
});

const issue = (sheet: string, row: number, code: Issue['code'], severity: Severity): Issue => ({
  at: { sheet, row, column: 2 },
  found: '',
  values: { event: 'а', number: 1, first: 'A1' },
  code,
  severity,
});
const all = shownIssues(
  [
    issue('План', 1, 'TERM-001', 'warning'),
    issue('План', 2, 'TERM-001', 'warning'),
    issue('План', 2, 'NUMBER-001', 'error'),
    issue('Реестр', 1, 'TERM-001', 'note'),
    { ...issue('Реестр', 1, 'TERM-001', 'note'), fix: [] },
  ],
  tables,
  sentences,
);

test('keys tell issues of one cell apart', () =>
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length));

test('what is grave comes first', () => {
  expect(grouped(all, 'rule').map(({ key, issues }) => [key, issues.length])).toEqual([
    ['NUMBER-001', 1],
    ['TERM-001', 4],
  ]);
  const bySheet = grouped(all, 'sheet');
  expect(bySheet.map(({ key }) => key)).toEqual(['План', 'Реестр']);
  expect(bySheet[0]?.issues.map(({ said }) => said.severity)).toEqual(['error', 'warning', 'warning']);
});

test('filters by severity, responsible and school', () => {
  const count = (filter: Partial<typeof NO_FILTER>) => filtered(all, { ...NO_FILTER, ...filter }).length;
  expect(count({})).toBe(5);
  expect(count({ severity: 'error' })).toBe(1);
  expect(count({ responsible: 'УО' })).toBe(3);
  expect(count({ responsible: 'ИМЦ' })).toBe(1);
  expect(count({ school: 'СОШ № 1' })).toBe(2);
  expect(count({ school: 'СОШ № 1', severity: 'error' })).toBe(0);
});

test('names to filter by, each once', () =>
  expect(namesIn(all)).toEqual({ responsible: ['УО', 'ИМЦ'], schools: ['СОШ № 1'] }));

test('counts, and what can be mended at once', () => {
  expect(countsOf(all)).toEqual({ error: 1, warning: 2, note: 2 });
  expect(mendable(all)).toEqual([]);
  const at = { sheet: 'План', row: 1, column: 2 };
  const fix = [{ at, before: '', after: 'май' }];
  expect(mendable(shownIssues([{ ...issue('План', 1, 'TERM-001', 'error'), fix }], tables, sentences))).toHaveLength(1); // prettier-ignore
});
