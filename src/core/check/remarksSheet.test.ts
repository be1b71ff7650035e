import { report } from '../../locales/ru/report';
import { cellLink, cellValue } from '../workbook/cell';
import type { SaidIssue } from './said';
import { remarksSheet, type Remark } from './remarksSheet';

const remark = (
  cell: string,
  responsible: readonly string[],
  severity: SaidIssue['severity'] = 'error',
): Remark => ({
  responsible,
  issue: {
    code: 'TERM-001',
    severity,
    sheet: 'План',
    cell,
    found: '',
    title: 'Нет срока',
    message: `Нет срока в ${cell}.`,
    expected: 'месяц',
    fix: 'Впишите срок.',
    edits: [],
  },
});
const texts = (remarks: readonly Remark[], settings: readonly string[] = []) =>
  remarksSheet({ remarks, today: 45_992, settings }, report).rows.map((row) =>
    (row ?? []).map((cell) => String(cellValue(cell) ?? '')).join(' | '),
  );

test('remarks stand with those who answer for them, nobody’s last', () => {
  const lines = texts([remark('C5', []), remark('C6', ['УО', 'ИМЦ'], 'warning'), remark('C7', ['уо'])]);
  expect(lines.filter((line) => !line.includes(' | ') && line !== '')).toEqual([
    'Замечания к книге',
    '2\u00a0ошибки, 1\u00a0предупреждение',
    'УО',
    'ИМЦ',
    'Без ответственного',
    'Замечание, за которое отвечают несколько, стоит у каждого из них.',
  ]);
  expect(lines.filter((line) => line.startsWith('План |'))).toEqual([
    'План | C6 | Предупреждение | Нет срока в C6. | Впишите срок. |  | ',
    'План | C7 | Ошибка | Нет срока в C7. | Впишите срок. |  | ',
    'План | C6 | Предупреждение | Нет срока в C6. | Впишите срок. |  | ',
    'План | C5 | Ошибка | Нет срока в C5. | Впишите срок. |  | ',
  ]);
});

test('a cell leads to its place', () => {
  const sheet = remarksSheet({ remarks: [remark('C5', [])], today: 45_992, settings: [] }, report);
  const links = sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => cellLink(cell) ?? []));
  expect(links).toEqual([{ sheet: 'План', address: 'C5' }]);
  expect(sheet.stamp).toEqual({ id: 'summary/remarks', version: 1 });
});

test('without remarks it says so, and which rules the workbook switched off', () =>
  expect(texts([], ['NUMBER-001 «Номер повторяется» отключено: так в приказе']).slice(2)).toEqual([
    'Замечаний нет.',
    '',
    'Правила, изменённые для этой книги',
    'NUMBER-001 «Номер повторяется» отключено: так в приказе',
  ]));
