import type { ResultRecord } from '../../recognition/records/record';
import type { Locale } from '../../values/text';
import type { Remark } from '../form';
import type { ResultsTable } from '../otherTables';
import type { FindSchool } from '../resolved';
import type { SubmittingSchool } from '../submission';
import { figuresApart, resultKey, resultLine, type Choices, type ResultLine } from './resultLine';

/** The results of one file that the workbook can take, and what is to be said of the others. */
export interface FileResults {
  readonly lines: ReadonlyMap<string, ResultLine>;
  readonly remarks: readonly Remark[];
  /** Results in the file, and those of schools that the register does not have. */
  readonly found: number;
  readonly foreign: number;
  /** Assessments and years, as a person calls them. */
  readonly of: string;
}

const MOST_NAMED = 3;

const named = (names: ReadonlySet<string>): string => {
  const first = [...names].slice(0, MOST_NAMED).map((name) => `«${name}»`);
  return first.join(', ') + (names.size > MOST_NAMED ? '…' : '');
};

export interface ResultsContext {
  readonly find: FindSchool;
  readonly choices: Choices;
  readonly locale: Locale;
}

/** Which school a record is of: by its name and code, else by its code alone. */
function schoolOf({ school, code }: ResultRecord, find: FindSchool) {
  const found = find({ name: school ?? '', code });
  // An office numbers schools in its own way: a code that the register has otherwise is no other school.
  return found.is === 'unknown' && code !== null && school !== null ? find({ name: school }) : found;
}

/** Reads what a file says of the register's schools. A record that is told twice otherwise is not taken. */
export function resultsOf(
  tables: readonly ResultsTable[],
  { find, choices, locale }: ResultsContext,
): FileResults {
  const lines = new Map<string, ResultLine>();
  const apart = new Map<string, [first: ResultLine, ...others: ResultLine[]]>();
  const remarks: Remark[] = [];
  const doubtful = new Map<string, { readonly names: string; readonly at: Remark['at'] }>();
  const foreign = new Set<string>();
  const of = new Set<string>();
  let [found, left, unsaid, unnamed] = [0, 0, 0, 0];
  let firstUnsaid: Remark['at'] = null;
  for (const { sheet, records } of tables) {
    for (const record of records) {
      found++;
      const said = record.school ?? record.code ?? '';
      const known = schoolOf(record, find);
      const at = { sheet, row: record.row, column: 0 };
      if (known.is === 'unknown') {
        left++;
        foreign.add(said);
        continue;
      }
      if (known.is === 'doubtful') {
        const names = new Set(known.candidates.map(({ school }) => school.name));
        if (!doubtful.has(said)) doubtful.set(said, { names: named(names), at });
        continue;
      }
      if (record.year === null || record.subject === null) {
        unsaid++;
        firstUnsaid ??= at;
        continue;
      }
      if (record.procedure === null) unnamed++;
      of.add([record.procedure, record.year].filter(Boolean).join(' '));
      const school: SubmittingSchool = known.school;
      const line = resultLine(record, { sheet, school, choices, locale });
      const key = resultKey(line.values, school);
      const before = lines.get(key);
      if (!before) lines.set(key, line);
      else if (figuresApart(before.values, line.values).length > 0) {
        const told = apart.get(key);
        if (told) told.push(line);
        else apart.set(key, [before, line]);
      }
    }
  }
  for (const [key, twice] of apart) {
    lines.delete(key);
    const [first] = twice;
    const { school, subject, grade, year } = first.values;
    remarks.push({
      code: 'RESULT-003',
      severity: 'warning',
      at: { sheet: first.sheet, row: first.row, column: 0 },
      values: {
        said: [school, subject, grade, year].filter(Boolean).join(', '),
        rows: twice.map(({ row }) => row + 1).join(', '),
      },
    });
  }
  for (const [said, { names, at }] of doubtful)
    remarks.push({ code: 'RESULT-001', severity: 'warning', at, values: { said, names } });
  if (unsaid > 0)
    remarks.push({
      code: 'RESULT-004',
      severity: lines.size === 0 ? 'error' : 'warning',
      at: firstUnsaid,
      values: { count: unsaid },
    });
  if (unnamed > 0)
    remarks.push({ code: 'RESULT-008', severity: 'warning', at: null, values: { count: unnamed } });
  if (foreign.size > 0)
    remarks.push({
      code: 'RESULT-002',
      severity: left === found ? 'error' : 'note',
      at: null,
      values: { count: foreign.size, names: named(foreign) },
    });
  return { lines, remarks, found, foreign: left, of: [...of].join(', ') };
}
