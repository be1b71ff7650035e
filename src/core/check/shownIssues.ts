import type { RecognisedTable } from '../recognition/table';
import { partyKey } from '../terms/parties';
import type { CellRef } from '../workbook/edit';
import { concerned, type Concerned } from './concerned';
import type { Issue, Severity } from './issue';
import { said, type SaidIssue, type SentencesOfIssue } from './said';

/** An issue with its sentences, and whom it concerns. */
export interface ShownIssue extends Concerned {
  readonly issue: Issue;
  readonly said: SaidIssue;
  /** Two issues of one code may speak of one cell: the key tells them apart. */
  readonly key: string;
}

/** Null = any. */
export interface IssueFilter {
  readonly severity: Severity | null;
  readonly responsible: string | null;
  readonly school: string | null;
  readonly row: RowOfSheet | null;
}

type RowOfSheet = Pick<CellRef, 'sheet' | 'row'>;

export const NO_FILTER: IssueFilter = { severity: null, responsible: null, school: null, row: null };

export const inRow = ({ issue: { at } }: ShownIssue, { sheet, row }: RowOfSheet): boolean =>
  at.sheet === sheet && at.row === row;

export type Grouping = 'rule' | 'sheet';

export interface IssueGroup {
  readonly key: string;
  readonly issues: readonly ShownIssue[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function shownIssues(
  issues: readonly Issue[],
  tables: readonly RecognisedTable[],
  sentences: Readonly<Record<string, SentencesOfIssue>>,
): ShownIssue[] {
  const of = concerned(tables);
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const own = said(issue, sentences);
    const place = `${own.code} ${own.cell} ${own.sheet}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { issue, said: own, key: `${place} ${count}`, ...of(issue) };
  });
}

export function filtered(
  issues: readonly ShownIssue[],
  { severity, responsible, school, row }: IssueFilter,
): readonly ShownIssue[] {
  const key = responsible === null ? null : partyKey(responsible);
  return issues.filter(
    (shown) =>
      (severity === null || shown.issue.severity === severity) &&
      (key === null || shown.responsible.some((name) => partyKey(name) === key)) &&
      (school === null || shown.school === school) &&
      (row === null || inRow(shown, row)),
  );
}

/** Names to filter by, each once, as they first appear. */
export function namesIn(issues: readonly ShownIssue[]): {
  readonly responsible: readonly string[];
  readonly schools: readonly string[];
} {
  const responsible = new Map<string, string>();
  const schools = new Set<string>();
  for (const issue of issues) {
    for (const name of issue.responsible)
      if (!responsible.has(partyKey(name))) responsible.set(partyKey(name), name);
    if (issue.school !== null) schools.add(issue.school);
  }
  return { responsible: [...responsible.values()], schools: [...schools] };
}

/** Issues of a rule or of a sheet together: groups with the gravest first, else in the order of their first issues. */
export function grouped(issues: readonly ShownIssue[], by: Grouping): readonly IssueGroup[] {
  const groups = new Map<string, ShownIssue[]>();
  for (const shown of issues) {
    const key = by === 'rule' ? shown.said.code : shown.said.sheet;
    const group = groups.get(key);
    if (group) group.push(shown);
    else groups.set(key, [shown]);
  }
  const byGravity = (a: ShownIssue, b: ShownIssue): number =>
    GRAVITY[a.issue.severity] - GRAVITY[b.issue.severity];
  const gravest = (group: IssueGroup): number =>
    Math.min(...group.issues.map(({ issue }) => GRAVITY[issue.severity]));
  return [...groups]
    .map(([key, own]) => ({ key, issues: [...own].sort(byGravity) }))
    .sort((a, b) => gravest(a) - gravest(b));
}

export const countsOf = (issues: readonly ShownIssue[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { issue } of issues) counts[issue.severity]++;
  return counts;
};

/** How many have a remedy that is certain. */
export const mendable = (issues: readonly ShownIssue[]): readonly ShownIssue[] =>
  issues.filter(({ issue }) => (issue.fix ?? []).length > 0);
