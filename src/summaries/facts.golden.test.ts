/** What the summaries of a small filled book rest on, in full: golden.test.ts holds what is said of it. */
import { bookFromSheets } from '../../tests/bookFromSheets';
import { expectGenerated } from '../../tests/generated';
import { wholeFacts } from '../../tests/wholeSheet';
import { SEEDED_TODAY, seededBook } from '../../tests/seededBook';
import { templateWorkbook } from '../core/templates/workbook';
import type { Sheet } from '../core/workbook/workbook';
import { lists, templates } from '../templates';
import { summaries } from '.';
import { madeSummaries } from './summarySheets';

const SIZE = { schools: 12, years: [2024, 2025], subjects: ['математика', 'физика'], procedures: ['ОГЭ'] };

/** What one school says of itself: its scores in the order of the factors; null = not scored. */
function selfAssessment(name: string, school: string, scores: readonly (number | null)[]): Sheet {
  const template = templates.filter(({ id }) => id === 'selfassessment');
  const rows = template.flatMap(({ beginning }) => beginning?.ru ?? []);
  const [sheet] = templateWorkbook(template, lists, {
    locale: 'ru',
    years: [2025],
    rows: { selfassessment: rows.map((row, at) => ({ ...row, score: scores[at] ?? null })) },
  }).sheets;
  if (!sheet) throw new Error('no sheet');
  const cells = sheet.rows.map((row) => [...(row ?? [])]);
  const label = cells.find((row) => row.includes('Школа')) ?? cells[2];
  label?.splice(1, 1, school);
  return { ...sheet, name, rows: cells };
}

const sheets = [
  ...seededBook(3, SIZE).sheets.filter(({ stamp }) => stamp?.id !== 'selfassessment'),
  selfAssessment('Самообследование', 'МБОУ СОШ № 1', [0, 1, 2, 3, 3, 1, 0, 2, 2, 3, 1, 1, 2]),
  selfAssessment('Самообследование 2', 'МБОУ СОШ № 2', [1, 1, null, 2, 3, 0, 0, 3, 2, 2, 4, 1, 2, 3]),
];

test('the facts are as the golden file says', () => {
  const told = madeSummaries(summaries, bookFromSheets(sheets, SEEDED_TODAY), 'ru')
    // Those two hold whole events and the facts of the others.
    .filter(({ summary: { id } }) => id !== 'overview' && id !== 'roadmapSummary')
    .map(({ summary, facts }) => `# ${summary.id}\n${wholeFacts(facts)}\n`);
  expectGenerated('src/summaries/facts.golden.txt', told.join('\n'));
});
