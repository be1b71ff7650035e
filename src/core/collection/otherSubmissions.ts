import type { RoadmapEvent } from '../roadmap/event';
import type { Mark } from '../terms/mark';
import type { Locale } from '../values/text';
import type { Sheet } from '../workbook/workbook';
import { settledMarks, type MarksFile } from './marks/settledMarks';
import type { Municipality } from './municipal/municipalities';
import type { JournalEntry } from './journal';
import type { OtherTable, ReportTable, ResultsTable } from './otherTables';
import { schoolOfForm, type FindSchool } from './resolved';
import type { Choices } from './results/resultLine';
import { resultsOf } from './results/resultsOf';
import type { StandingResult } from './results/resultsSheet';
import { settledResults, type ResultsFile } from './results/settledResults';
import { schoolIn } from './saidAbove';
import { NOTHING, statusOf, type FileIn, type Submission } from './submission';
import { RESULTS, ROADMAP } from './submissionKey';

/** What the coordinator's workbook has that results and reports are laid beside. */
export interface WorkbookSide {
  readonly sheets: readonly Sheet[];
  readonly standing: readonly StandingResult[];
  readonly events: readonly RoadmapEvent[];
  /** Those of the region, where more than one is to send its workbook. */
  readonly municipalities: readonly Municipality[];
  readonly choices: Choices;
  readonly answers: ReadonlyMap<string, string>;
  /** Words of the list of marks. */
  readonly words: Readonly<Partial<Record<Mark['is'], string>>>;
  readonly inWorkbook: string;
  readonly locale: Locale;
}

/** A file that holds no form, and what it brings instead. */
export interface Others {
  readonly input: FileIn;
  readonly tables: readonly OtherTable[];
}

const NO_WORKBOOK: WorkbookSide = {
  sheets: [],
  standing: [],
  events: [],
  municipalities: [],
  choices: new Map(),
  answers: new Map(),
  words: {},
  inWorkbook: '',
  locale: 'ru',
};

interface Decisions {
  readonly journal: readonly JournalEntry[];
  readonly find: FindSchool;
  readonly chosen: ReadonlySet<string>;
}

const ofFile = ({ input: { reading } }: Others): Submission['remarks'] =>
  reading.is === 'read' ? reading.remarks : [];

function resultsFile(each: Others, find: FindSchool, { choices, locale }: WorkbookSide): ResultsFile[] {
  const tables = each.tables.filter((table): table is ResultsTable => table.is === 'results');
  const [first] = tables;
  if (!first) return [];
  const results = resultsOf(tables, { find, choices, locale });
  const remarks = [...ofFile(each), ...results.remarks];
  const { file, hash } = each.input;
  const sheet = tables.length === 1 ? first.sheet : '';
  const own = { is: 'results' as const, file, hash, sheet, template: RESULTS };
  return [{ submission: { ...NOTHING, ...own, remarks, status: statusOf(remarks) }, results }];
}

function marksFile(each: Others, table: ReportTable, find: FindSchool): MarksFile {
  const said = schoolIn(table.above);
  const found = schoolOfForm({ school: said, stamped: null, above: table.above }, find);
  const isSchool = !('severity' in found);
  // A report that names no school is the programme's; one that names a strange school is not.
  const remarks = [...ofFile(each), ...(isSchool || found.code === 'SCHOOL-004' ? [] : [found])];
  const { file, hash } = each.input;
  const own = { is: 'marks' as const, file, hash, sheet: table.sheet, template: ROADMAP };
  const school = isSchool ? found : null;
  return { submission: { ...NOTHING, ...own, school, remarks, status: statusOf(remarks) }, table };
}

/** What becomes of files that hold no form of ours. */
export function otherSubmissions(
  others: readonly Others[],
  { journal, find, chosen }: Decisions,
  workbook: WorkbookSide = NO_WORKBOOK,
): Submission[] {
  const results = others.flatMap((each) => resultsFile(each, find, workbook));
  const marks = others.flatMap((each) =>
    each.tables.flatMap((table) => (table.is === 'marks' ? [marksFile(each, table, find)] : [])),
  );
  return [
    ...settledResults(results, { ...workbook, journal, chosen }),
    ...settledMarks(marks, { ...workbook, journal, chosen }),
  ];
}
