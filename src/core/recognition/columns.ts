/** Which column holds what: header words against a kind's dictionary, helped by what the cells below look like. */
import { quantity } from '../terms/quantity';
import { readTerm } from '../terms/readTerm';
import type { Grid } from './grid';
import { YEAR_TEXT, type HeaderBlock } from './header';
import { fit, headerWords } from './headerWords';
import type { Content, RoleForm, TableForm } from './kinds/kind';
import { numberOfText } from './numberText';
import type { Columns, Doubt, Role } from './table';

/** Columns next to each other that belong to one table. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

export interface Assignment {
  readonly form: TableForm;
  readonly columns: Columns;
  readonly scores: ReadonlyMap<number, number>;
  readonly doubts: readonly Doubt[];
  /** Sum over roles, to compare kinds by. */
  readonly total: number;
}

/** Below this a header does not name a role at all; below the second it is said to be uncertain. */
const ENOUGH = 0.42;
const CERTAIN = 0.7;
/** «Наименование документа» alone makes no event. */
const MAIN_ENOUGH = 0.52;
/** How many cells of a column are looked at. */
const SAMPLE = 24;

const YEAR = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/;

/** The year that a column is headed by, and whether there is anything beside it. */
export function yearOf(path: readonly string[]): number | null {
  for (const text of [...path].reverse()) {
    const match = YEAR.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}

/** What is looked up only where a header is promising, and then once. */
function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => (value ??= { is: read() }).is;
}

interface Column {
  readonly column: number;
  readonly path: readonly string[];
  readonly leaf: readonly string[];
  readonly all: readonly string[];
  readonly samples: () => readonly string[];
}

function samplesOf(grid: Grid, from: number, column: number): string[] {
  const found: string[] = [];
  for (let row = from; row < grid.rowCount && row < from + 4 * SAMPLE && found.length < SAMPLE; row++) {
    const text = grid.text(row, column);
    // A cell merged across is a section's title, not this column's.
    if (text !== '' && (grid.merge(row, column)?.right ?? column) === column) found.push(text);
  }
  return found;
}

/** «не менее 80 %» is a number still; a sentence with a number in it is not. */
const SHORT = 40;

const NUMBERED = /^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?$/;

/** Whether a cell looks as those of a column of some content do. */
export const LOOKS_LIKE: Record<Content, (text: string) => boolean> = {
  number: (text) => NUMBERED.test(text),
  term: (text) => readTerm(text).kind !== 'не определён',
  numeric: (text) =>
    numberOfText(text) !== null ||
    /^[-–—]$|^н\/д$/i.test(text) ||
    (text.length < SHORT && quantity(text) !== null),
  text: (text) => !NUMBERED.test(text),
};

/** Share of the cells that look as a role's cells do; null where there are none. */
function likeness(texts: readonly string[], content: Content): number | null {
  return texts.length === 0 ? null : texts.filter(LOOKS_LIKE[content]).length / texts.length;
}

/** How well a column's header names a role: its own words, or with the group's above it. */
function headerFit({ leaf, all }: Column, { phrases }: RoleForm): number {
  const own = fit(leaf, phrases);
  return leaf.length === all.length ? own : Math.max(own, 0.9 * fit(all, phrases));
}

/** Header and cells together: cells that look otherwise take from the score, a blank header lives on cells alone. */
function roleFit(column: Column, form: RoleForm): number {
  const named = headerFit(column, form);
  if (named < ENOUGH && !(form.content === 'number' && column.path.length === 0)) return 0;
  if (!form.content) return named;
  const alike = likeness(column.samples(), form.content);
  if (column.path.length === 0) return alike !== null && alike > 0.7 && column.samples().length > 1 ? 0.5 : 0;
  return alike === null ? named : named * (0.8 + 0.2 * alike);
}

interface Candidate {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.column - b.column;

/** The best pairs of column and role first; each column and each role once. */
function matched(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<Role | number>();
  const found: Candidate[] = [];
  for (const candidate of [...candidates].sort(byScore)) {
    if (taken.has(candidate.column) || taken.has(candidate.role)) continue;
    taken.add(candidate.column).add(candidate.role);
    found.push(candidate);
  }
  return found;
}

function yearlyColumns(columns: readonly Column[], form: TableForm, assumedYear: number | null) {
  const yearly = new Map<Role, Map<number, number>>();
  const scores = new Map<number, number>();
  for (const { column, path, all, samples: texts } of columns) {
    const named = yearOf(path);
    const found = form.yearly.find(({ phrases }) => fit(all, phrases) > 0);
    const year = named ?? (found && form.kind === 'indicators' ? assumedYear : null);
    const kind = found ?? form.yearly[form.yearly.length - 1];
    if (year === null || !kind) continue;
    const isYearAlone = YEAR_TEXT.test(path[path.length - 1] ?? '');
    if (!found && !isYearAlone) continue;
    if ((likeness(texts(), kind.content) ?? 1) < 0.4) continue;
    const byYear = yearly.get(kind.role) ?? new Map<number, number>();
    if (byYear.has(year)) continue;
    yearly.set(kind.role, byYear.set(year, column));
    scores.set(column, named === null ? 0.6 : 0.95);
  }
  return { yearly, scores };
}

/** A main role that nothing names goes to the role that may stand for it: «Задачи | Срок | Ответственный». */
function withPromoted(pairs: readonly Candidate[], form: TableForm): Candidate[] {
  if (pairs.some(({ role }) => role === form.main)) return [...pairs];
  const instead = form.promoted.find((role) => pairs.some((pair) => pair.role === role));
  return pairs.map((pair) =>
    pair.role === instead ? { ...pair, role: form.main, score: pair.score * 0.75 } : pair,
  );
}

const FOREIGN_HIT = 0.6;
/** How many names of our own outweigh one of another table. */
const FOREIGN_WEIGHT = 3;
/** The share of a header's names that must mean something to us, and how long names are on average at most. */
const RECOGNISED = 0.4;
const LETTERS = 70;

function foreignNames(columns: readonly Column[], form: TableForm, taken: ReadonlySet<number>): number {
  const rest = columns.filter(({ column, path }) => !taken.has(column) && path.length > 0);
  return rest.filter(({ leaf }) => fit(leaf, form.foreign) >= FOREIGN_HIT).length;
}

/** Whether the names alone could give the kind its needs: asked first, since most rows are no headers. */
function mayBe(columns: readonly Column[], form: TableForm): boolean {
  const named = new Set(
    form.roles
      .filter((role) => columns.some((column) => headerFit(column, role) >= ENOUGH))
      .map(({ role }) => role),
  );
  const hasYears = columns.some(
    ({ path, all }) => yearOf(path) !== null || form.yearly.some(({ phrases }) => fit(all, phrases) > 0),
  );
  const isThere = (role: Role): boolean =>
    named.has(role) ||
    (hasYears && form.yearly.some((yearly) => yearly.role === role)) ||
    (role === form.main && form.promoted.some((instead) => named.has(instead)));
  return form.needs.every((group) => group.some(isThere));
}

/** Somebody's working column, such as the steps of a formula: «_текст». */
export const isStep = (path: readonly string[]): boolean => path.at(-1)?.startsWith('_') ?? false;

/** The columns of a segment as a table of a kind, or null where it cannot be one. */
export function assignment(
  grid: Grid,
  block: HeaderBlock,
  { left, right }: Segment,
  form: TableForm,
  title: string,
): Assignment | null {
  const columns: Column[] = [];
  for (let column = left; column <= right; column++) {
    const path = block.paths.get(column) ?? [];
    if (isStep(path)) continue;
    const leaf = headerWords(path[path.length - 1] ?? '');
    const all = path.length > 1 ? headerWords(path.join(' ')) : leaf;
    columns.push({ column, path, leaf, all, samples: once(() => samplesOf(grid, block.bottom + 1, column)) });
  }
  if (!mayBe(columns, form)) return null;
  const candidates = columns.flatMap((column) =>
    form.roles
      .map((role) => ({ column: column.column, role: role.role, score: roleFit(column, role) }))
      .filter(({ score }) => score >= ENOUGH),
  );
  const pairs = withPromoted(matched(candidates), form);
  const titleYear = YEAR.exec(title);
  const free = columns.filter(({ column }) => !pairs.some((pair) => pair.column === column));
  const { yearly, scores } = yearlyColumns(free, form, titleYear ? Number(titleYear[1]) : null);
  for (const pair of pairs) scores.set(pair.column, pair.score);

  const isSure = (role: Role): boolean =>
    yearly.has(role) || pairs.some((pair) => pair.role === role && pair.score >= MAIN_ENOUGH);
  if (!form.needs.every((group) => group.some(isSure))) return null;
  const named = columns.filter(({ path }) => path.length > 0);
  const recognised = named.filter(({ column }) => scores.has(column)).length;
  const letters = named.reduce((sum, { path }) => sum + (path[path.length - 1] ?? '').length, 0);
  if (recognised < 2 || recognised < RECOGNISED * named.length || letters > LETTERS * named.length)
    return null;
  const foreign = foreignNames(columns, form, new Set(scores.keys()));
  const mainScore = pairs.find(({ role }) => role === form.main)?.score ?? 0;
  if (mainScore < MAIN_ENOUGH || foreign * FOREIGN_WEIGHT > recognised) return null;
  if (foreign > 0 && mainScore < CERTAIN) return null;
  if (fit(headerWords(title.slice(0, 150)), form.foreignTitles) > 0.45) return null;
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0) - 0.5 * foreign;
  const assumed = [...yearly].flatMap(([role, byYear]) =>
    [...byYear].map(([year, column]) => ({
      column,
      role: `${role}:${year}`,
      score: scores.get(column) ?? 0,
    })),
  );
  const extra = matched(
    columns
      .filter(({ column }) => !scores.has(column))
      .flatMap((column) =>
        (form.extra ?? []).map((role) => ({
          column: column.column,
          role: role.role,
          score: headerFit(column, role),
        })),
      )
      .filter(({ score }) => score >= CERTAIN),
  );
  const doubts = [...pairs, ...assumed].filter(({ score }) => score < CERTAIN);
  return {
    form,
    columns: { single: new Map([...pairs, ...extra].map(({ role, column }) => [role, column])), yearly },
    scores,
    doubts,
    total,
  };
}
