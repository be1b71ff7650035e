import type { Book } from '../check/book';
import type { Programme } from '../programmes/programme';
import type { TemplateRow } from '../templates/template';
import { cellValue } from '../workbook/cell';

/** Indicators of a sheet of ours, which alone says what is counted. */
const indicatorsOf = ({ templateSheets }: Book): TemplateRow[] =>
  templateSheets
    .filter(({ template }) => template.id === 'indicators')
    .flatMap(({ reading }) => reading?.rows ?? [])
    .map(({ cells }) => Object.fromEntries([...cells].map(([id, cell]) => [id, cellValue(cell)])));

const eventsOf = ({ events }: Book): TemplateRow[] =>
  events.map(({ row: { texts } }) => ({
    number: texts.get('number') ?? null,
    title: texts.get('title') ?? null,
    term: texts.get('term') ?? null,
    responsible: texts.get('responsible') ?? null,
  }));

/** What a workbook with a roadmap and indicators asks of schools, as a preset would. */
export const askedOfSchools = (book: Book): Pick<Programme, 'rows'> => ({
  rows: { indicators: indicatorsOf(book), roadmap: eventsOf(book) },
});
