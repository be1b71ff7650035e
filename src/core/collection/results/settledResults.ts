import { cellValue, isBlank } from '../../workbook/cell';
import type { Remark } from '../form';
import type { JournalEntry } from '../journal';
import { isTaken, statusOf, type Difference, type Submission } from '../submission';
import type { CellValue } from '../../workbook/workbook';
import { FIGURES, figuresApart, type ResultLine } from './resultLine';
import type { FileResults } from './resultsOf';
import type { StandingResult } from './resultsSheet';

/** A file of results, before it is known what becomes of it. */
export interface ResultsFile {
  readonly submission: Submission;
  readonly results: FileResults;
}

export interface ResultsDecisions {
  readonly standing: readonly StandingResult[];
  readonly journal: readonly JournalEntry[];
  readonly chosen: ReadonlySet<string>;
  /** How the workbook itself is called where another file would be. */
  readonly inWorkbook: string;
}

const said = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value as string | number);

/** A result as a person reads it: `СОШ № 1, математика, 5`. */
const lineName = ({ values }: ResultLine): string =>
  ['school', 'subject', 'grade', 'procedure', 'year']
    .map((id) => said(values[id]))
    .filter(Boolean)
    .join(', ');

interface Rival {
  readonly from: string;
  readonly values: ResultLine['values'];
}

/**
 * What becomes of files of results. A result that the workbook or another file gives otherwise waits for a person, with
 * its whole file; of a file that was not chosen only that result is left out.
 */
export function settledResults(
  files: readonly ResultsFile[],
  { standing, journal, chosen, inWorkbook }: ResultsDecisions,
): Submission[] {
  const taken = new Map(
    journal
      .filter((entry) => isTaken(entry) && entry.template === 'results' && entry.school === null)
      .map((entry) => [entry.file, entry] as const),
  );
  const byKey = new Map<string, StandingResult[]>();
  for (const row of standing) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const isKnown = ({ submission: { file, hash } }: ResultsFile): boolean => taken.get(file)?.hash === hash;
  const fresh = files.filter((each) => !isKnown(each) && each.submission.status !== 'returned');
  const sent = new Map<string, Rival[]>();
  for (const { submission, results } of fresh)
    for (const [key, { values }] of results.lines)
      sent.set(key, [...(sent.get(key) ?? []), { from: submission.file, values }]);
  const given = new Set<string>();

  return files.map((each): Submission => {
    const { submission, results } = each;
    const { file } = submission;
    if (isKnown(each)) return { ...submission, isKnown: true, lines: [...results.lines.values()] };
    if (submission.status === 'returned') return submission;
    const lines: ResultLine[] = [];
    const conflicts: Difference[] = [];
    const sameAs = new Set<string>();
    let from = '';
    let [dropped, homeless] = [0, 0];
    for (const [key, line] of results.lines) {
      const rivals = [
        ...(byKey.get(key) ?? [])
          .filter((row) => row.file !== file)
          .map((row): Rival => ({ from: row.file ?? inWorkbook, values: row.values })),
        ...(sent.get(key) ?? []).filter((rival) => rival.from !== file),
      ];
      const against = rivals.find(({ values }) => figuresApart(line.values, values).length > 0);
      const [isOurs, isTheirs] = [chosen.has(file), against !== undefined && chosen.has(against.from)];
      if (against && isTheirs && !isOurs) {
        dropped++;
        from = against.from;
        continue;
      }
      if (against && isOurs === isTheirs) {
        from ||= against.from;
        for (const id of figuresApart(line.values, against.values))
          conflicts.push({
            line: lineName(line),
            column: id,
            own: said(line.values[id]),
            other: said(against.values[id]),
          });
        continue;
      }
      const isOwn = byKey.get(key)?.some((row) => row.file === file) ?? false;
      const same = rivals.find(
        (rival) => (byKey.has(key) || given.has(`${rival.from}\n${key}`)) && saysNoMore(line, rival),
      );
      if (same && !against && !isOwn) sameAs.add(same.from);
      else lines.push(line);
      const others = byKey.get(key)?.filter((row) => row.file !== file) ?? [];
      if (
        hasShareAlone(line) &&
        !isOwn &&
        !isOurs &&
        others.some(({ values }) => isBlank(values['belowShare']))
      )
        homeless++;
    }
    if (conflicts.length > 0) {
      const values = { file: from, count: conflicts.length };
      return {
        ...submission,
        status: 'returned',
        reason: { code: 'RESULTS_DIFFER', values },
        differs: { from, in: conflicts },
        lines: [],
        remarks: [...submission.remarks, { code: 'RESULT-007', severity: 'error', at: null, values }],
      };
    }
    for (const [key] of results.lines) given.add(`${file}\n${key}`);
    const remarks: Remark[] = [
      ...submission.remarks,
      ...(dropped > 0
        ? [
            {
              code: 'RESULT-005' as const,
              severity: 'warning' as const,
              at: null,
              values: { count: dropped, file: from },
            },
          ]
        : []),
    ];
    if (homeless > 0)
      remarks.push({ code: 'RESULT-006', severity: 'warning', at: null, values: { count: homeless } });
    const [same] = sameAs;
    if (lines.length === 0 && same !== undefined && !taken.has(file))
      return { ...submission, status: 'duplicate', reason: { code: 'SAME_ANSWERS', values: { file: same } } };
    const before = taken.get(file);
    return {
      ...submission,
      status: statusOf(remarks),
      remarks,
      lines,
      replaces: before ? before.file : null,
      reason: {
        code: 'RESULTS',
        values: {
          of: results.of,
          taken: results.lines.size - dropped,
          found: results.found,
          foreign: results.foreign,
        },
      },
    };
  });
}

const hasShareAlone = ({ values }: ResultLine): boolean => !isBlank(values['belowShare']);

/** Whether a line tells nothing that the other one leaves out. */
const saysNoMore = ({ values }: ResultLine, other: Rival): boolean =>
  FIGURES.every((id) => cellValue(values[id]) === null || cellValue(other.values[id]) !== null) &&
  (cellValue(values['comment']) === null || said(other.values['comment']).includes(said(values['comment'])));
