/** Remarks, the log of what was mended, and the report for a browser, whole as people get them. */
import { expectGenerated } from '../../../tests/generated';
import { wholeSheet } from '../../../tests/wholeSheet';
import { report } from '../../locales/ru/report';
import { htmlReport } from './htmlReport';
import type { Severity } from './issue';
import { mendingLog } from './mendingLog';
import { remarksSheet } from './remarksSheet';
import type { SaidIssue } from './said';

const TODAY = 45_992;
const issue = (sheet: string, cell: string, severity: Severity, found = ''): SaidIssue => ({
  code: 'TERM-001',
  severity,
  sheet,
  cell,
  found,
  title: 'Нет срока',
  message: `Нет срока в ${cell} & <рядом>.`,
  expected: 'месяц',
  fix: 'Впишите "срок".',
  edits: [],
});

const REMARKS = [
  { issue: issue('План', 'C5', 'error', '45,5'), responsible: [] },
  { issue: issue('План', 'C6:D8', 'warning'), responsible: ['УО', 'ИМЦ'] },
  { issue: issue('Реестр', 'A1', 'note'), responsible: ['уо'] },
  { issue: issue('Реестр', 'весь лист', 'note'), responsible: ['Школа'] },
];

const at = (row: number, column: number) => ({ sheet: 'План', row, column });

test('reports are as the golden file says', () =>
  expectGenerated(
    'src/core/check/reports.golden.txt',
    [
      wholeSheet(remarksSheet({ remarks: REMARKS, today: TODAY, settings: ['TERM-001 отключено'] }, report)),
      wholeSheet(remarksSheet({ remarks: REMARKS.slice(0, 1), today: TODAY, settings: [] }, report)),
      wholeSheet(remarksSheet({ remarks: [], today: TODAY, settings: [] }, report)),
      wholeSheet(
        mendingLog(
          {
            edits: [
              { at: at(4, 2), before: '45,5', after: 45.5 },
              { at: at(5, 2), before: null, after: 'май' },
              { at: at(6, 27), before: { error: '#N/A' }, after: null },
            ],
            today: TODAY,
          },
          { ...report.log, onDate: report.onDate },
        ),
      ),
      htmlReport(
        [
          { file: 'план <1>.xlsx', issues: REMARKS.map((remark) => remark.issue), unchecked: ['Смета'] },
          { file: 'пусто.xlsx', issues: [], unchecked: [] },
          { file: 'сломан.xlsx', issues: [], unchecked: [], message: 'Файл не читается' },
        ],
        { day: '01.12.2025', locale: 'ru' },
        report,
      ).replace(/<style>[^]*<\/style>/, '<style>…</style>'),
    ].join('\n\n'),
  ));
