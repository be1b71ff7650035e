import fc from 'fast-check';
import { report } from '../../locales/ru/report';
import { htmlReport } from './htmlReport';
import type { SaidIssue } from './said';

const issue = (message: string): SaidIssue => ({
  code: 'TERM-001',
  severity: 'error',
  sheet: 'План',
  cell: 'C5',
  found: '',
  title: 'Нет срока',
  message,
  expected: 'месяц',
  fix: 'Впишите срок.',
  edits: [],
});
const page = (issues: readonly SaidIssue[], unchecked: readonly string[] = []) =>
  htmlReport([{ file: 'а.xlsx', issues, unchecked }], { day: '01.12.2025', locale: 'ru' }, report);

test('says what was found, and when nothing was', () => {
  expect(page([issue('Нет срока у «Семинар».')])).toContain('<td>Нет срока у «Семинар».</td>');
  expect(page([issue('а'), issue('б')])).toContain('2\u00a0ошибки');
  expect(page([])).toContain('Замечаний нет.');
  expect(page([], ['практики'])).toContain('Не проверено, правил для таких таблиц нет: практики.');
});

test('a file that was not read says why', () =>
  expect(
    htmlReport(
      [{ file: 'б.xlsx', message: 'Файл пуст.', issues: [], unchecked: [] }],
      { day: '', locale: 'ru' },
      report,
    ),
  ).toContain('<h2>б.xlsx</h2><p>Файл пуст.</p>'));

test('whatever stands in a cell, it stays text', () => {
  const tags = (html: string) => html.match(/<[a-z/!][^>]*>/gi)?.length;
  const usual = tags(page([issue('а')]));
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('<script>', '</td>', '"onload=', '&lt;', "'"),
      (text, hostile) => {
        expect(tags(page([issue(text.replaceAll('<', '') + hostile)]))).toBe(usual);
      },
    ),
  );
});

test('asks nobody for anything: no script and no address', () => {
  const html = page([issue('а')]);
  expect(html).not.toMatch(/<script|<img|<link|src=|href=|url\(|https?:/i);
});
