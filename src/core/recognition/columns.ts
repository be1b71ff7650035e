/** Which column holds what: one decision over all columns, out of the words over them, their cells and their places. */
import { rolesOf } from './kinds/kind';
import { bestPairs } from './bestPairs';
import { columnView, likeness, type ColumnView } from './columnView';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { headerYear } from './headerYear';
import { fit, headerWords, leafOf, phrases } from './headerWords';
import type { RoleForm, TableForm } from './kinds/kind';
import { periodColumns } from './periodColumns';
import { NO_FIGURES, resultFigures } from './records/resultFigures';
import type { Columns, Doubt, Role, Why } from './table';
import { yearColumns, type YearColumn } from './yearColumns';

/** Columns next to each other that belong to one table. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

export interface Assignment {
  readonly form: TableForm;
  readonly columns: Columns;
  readonly doubts: readonly Doubt[];
  /** What each column's role was told by. */
  readonly why: ReadonlyMap<number, Why>;
  /** Sum over roles, to compare kinds by. */
  readonly total: number;
}

/** What a column that is none of ours costs: a role must be likelier than this to be given at all. */
const UNKNOWN = 0.42;
/** From here on a role is said without a doubt. */
const CERTAIN = 0.7;
/** «Наименование документа» alone makes no event. */
const MAIN_ENOUGH = 0.52;
/** What the main role brings beyond its score, since without it there is no table. */
const MAIN_BONUS = 0.3;
/** How much of a score hangs on the cells where the kind does not say. */
const BY_CELLS = 0.2;
/** A column that is so much better known as something else is not this: «Код ОО» is no school's name. */
const SURPASSED = 0.35;
/** Of two columns with equal claims the left one has the better. */
const PLACE = 0.002;
/** Roles that cells alone may give to a column without a name. */
const TOLD_BY_CELLS = 0.5;
const PROMOTED = 0.75;
/** Texts that are long enough to be names of events, where a column is known by what the others leave. */
const LEFT_OVER_SCORE = 0.55;
const LONG_TEXT = 12;

interface Evidence {
  readonly score: number;
  readonly why: Why;
}

const NOTHING: Evidence = { score: 0, why: { from: 'name', score: 0 } };

/** Whether anything that we know names a column, and whether it is the first: numbers may stand there unnamed. */
interface Standing {
  readonly isNamed: boolean;
  readonly isFirst: boolean;
}

/** Header and cells together: cells that look otherwise take from the score, a blank header lives on cells alone. */
function evidence(view: ColumnView, form: RoleForm, { isNamed, isFirst }: Standing): Evidence {
  const named = view.fit(form.phrases);
  const { content, byCells = BY_CELLS, isToldByCells = false } = form;
  const isBlank = view.path.length === 0;
  const mayBeToldByCells = (content === 'number' && isBlank && isFirst) || (isToldByCells && !isNamed);
  if (named < UNKNOWN && !mayBeToldByCells) return NOTHING;
  if (!content) return { score: named, why: { from: 'name', score: named } };
  const alike = likeness(view, content);
  const { filled, like } = view.cells();
  const cells = { content, like: like(content), of: filled };
  if (named < UNKNOWN) {
    const isTold = alike !== null && alike > (isBlank ? 0.7 : 0.85) && filled > (isBlank ? 1 : 3);
    return isTold ? { score: TOLD_BY_CELLS, why: { from: 'cells', score: TOLD_BY_CELLS, cells } } : NOTHING;
  }
  const score = alike === null ? named : named * (1 - byCells + byCells * alike);
  return { score, why: { from: 'name', score, ...(filled > 0 && { cells }) } };
}

interface Pair {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
  readonly why: Why;
}

/** Roles and columns in pairs, all at once; a column may stay unknown. */
function paired(views: readonly ColumnView[], forms: readonly RoleForm[], main: Role): Pair[] {
  // A column that is called something that we know is not looked into for anything else.
  const standing = views.map((view, at) => ({
    isNamed: forms.some(({ phrases }) => view.fit(phrases) >= UNKNOWN),
    isFirst: at === 0,
  }));
  const table = forms.map((form) => views.map((view, at) => evidence(view, form, standing[at] as Standing)));
  const best = views.map((_, index) => Math.max(0, ...table.map((row) => (row[index] as Evidence).score)));
  const gain = table.map((row, at) =>
    row.map(({ score }, index) =>
      score < Math.max(UNKNOWN, (best[index] as number) - SURPASSED)
        ? -1
        : score - UNKNOWN + ((forms[at] as RoleForm).role === main ? MAIN_BONUS : 0) - PLACE * index,
    ),
  );
  return bestPairs(gain).flatMap((index, at) => {
    if (index === null) return [];
    const [{ role }, row] = [forms[at] as RoleForm, table[at] as readonly Evidence[]];
    return [{ column: (views[index] as ColumnView).column, role, ...(row[index] as Evidence) }];
  });
}

/** A main role that nothing names goes to the role that may stand for it: «Задачи | Срок | Ответственный». */
function withPromoted(pairs: readonly Pair[], form: TableForm): Pair[] {
  if (pairs.some(({ role }) => role === form.main)) return [...pairs];
  const instead = form.promoted.find((role) => pairs.some((pair) => pair.role === role));
  return pairs.map((pair) =>
    pair.role === instead
      ? { ...pair, role: form.main, score: pair.score * PROMOTED, why: { ...pair.why, from: 'rest' } }
      : pair,
  );
}

const FOREIGN_HIT = 0.6;

const isForeign = ({ clauses }: ColumnView, form: TableForm): boolean =>
  clauses.some((words) => fit(words, form.foreign) >= FOREIGN_HIT);

/** Where all around is sure, the widest column of texts that nothing names holds the names. */
function withLeftOver(pairs: readonly Pair[], views: readonly ColumnView[], form: TableForm): Pair[] {
  const has = (role: Role): boolean => pairs.some((pair) => pair.role === role && pair.score >= CERTAIN);
  if (pairs.some(({ role }) => role === form.main) || !form.leaveMain?.every(has)) return [...pairs];
  const free = views.filter(
    (view) =>
      !pairs.some(({ column }) => column === view.column) &&
      !isForeign(view, form) &&
      view.cells().meanLength >= LONG_TEXT &&
      (likeness(view, 'text') as number) > 0.9,
  );
  const [widest] = [...free].sort((a, b) => b.cells().meanLength - a.cells().meanLength);
  if (!widest) return [...pairs];
  const why: Why = { from: 'rest', score: LEFT_OVER_SCORE };
  return [...pairs, { column: widest.column, role: form.main, score: LEFT_OVER_SCORE, why }];
}

/** What a header's own and foreign names weigh against each other. */
const LEAST_SUPPORT = 1.2;
const FOREIGN_COLUMN = 0.8;
const FOREIGN_TITLE = 1.6;
const FOREIGN_TITLE_HIT = 0.45;
const UNKNOWN_COLUMN = 0.12;
const MOST_UNKNOWN = 0.6;
const NUMBER_SUPPORT = 0.2;
/** How long names are on average at most. */
const LETTERS = 80;
const MAX_TITLE = 150;

interface Judged {
  readonly views: readonly ColumnView[];
  readonly pairs: readonly Pair[];
  readonly years: readonly YearColumn[];
  readonly others: ReadonlySet<number>;
  readonly title: string;
}

/** How much speaks for a table of this kind, after what speaks for another document. */
function support(form: TableForm, { views, pairs, years, others, title }: Judged): number {
  const extra = new Set(form.extra?.map(({ role }) => role));
  const own = pairs.filter(({ role }) => !extra.has(role));
  const known = new Set([...pairs, ...years].map(({ column }) => column));
  const rest = views.filter(
    ({ column, path }) => path.length > 0 && !known.has(column) && !others.has(column),
  );
  const foreign = rest.filter((view) => isForeign(view, form)).length;
  const main = own.find(({ role }) => role === form.main)?.score ?? 0;
  const weak = main < CERTAIN ? 2 : 1;
  const titled = fit(headerWords(title.slice(0, MAX_TITLE)), form.foreignTitles) > FOREIGN_TITLE_HIT;
  const pro =
    own.reduce((sum, { role, score }) => sum + (role === 'number' ? NUMBER_SUPPORT : score), 0) +
    Math.min(3, years.length) * 0.8 +
    Math.min(2, others.size);
  const contra =
    FOREIGN_COLUMN * weak * foreign +
    (titled ? FOREIGN_TITLE * weak : 0) +
    Math.min(MOST_UNKNOWN, UNKNOWN_COLUMN * (rest.length - foreign));
  return pro - contra;
}

/** Whether the names alone could give the main role: asked first, since most rows are no headers. */
function mayBe(views: readonly ColumnView[], form: TableForm): boolean {
  const named = rolesOf(form).filter(({ phrases }) => views.some((view) => view.fit(phrases) >= UNKNOWN));
  const mains = [form.main, ...form.promoted, ...(form.leaveMain ?? [])];
  return named.some(({ role }) => mains.includes(role));
}

/** Somebody's working column, such as the steps of a formula: «_текст». */
export const isStep = (path: readonly string[]): boolean => leafOf(path).startsWith('_');

/** A header that says a year is a year's, unless it is the baseline's. */
const isYears = (view: ColumnView, form: TableForm): boolean =>
  form.yearly.length > 0 && form.kind !== 'results' && headerYear(view.path)?.isAlone === true;

const TITLE_YEAR = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/;

const BASELINE_ACTUAL = phrases('фактическ значен | значен фактическ');

/** «Фактическое значение на 2010 г.» before all targets is where they start from. */
function withBaseline(
  pairs: readonly Pair[],
  years: readonly YearColumn[],
  views: readonly ColumnView[],
  form: TableForm,
): [Pair[], YearColumn[]] {
  const isNamed = (column: number): boolean =>
    views.some(
      (view) => view.column === column && view.path.length === 1 && view.fit(BASELINE_ACTUAL) >= UNKNOWN,
    );
  const actuals = years.filter(({ role }) => role === 'actuals');
  const targets = years.filter(({ role }) => role === 'targets').map(({ year }) => year);
  const [first] = actuals;
  const isBaseline =
    form.kind === 'indicators' &&
    !pairs.some(({ role }) => role === 'baseline') &&
    actuals.length === 1 &&
    first !== undefined &&
    targets.length > 1 &&
    isNamed(first.column) &&
    targets.every((year) => year > first.year);
  if (!isBaseline) return [[...pairs], [...years]];
  const why: Why = { from: 'place', score: first.score };
  return [
    [...pairs, { column: first.column, role: 'baseline', score: first.score, why }],
    years.filter((each) => each !== first),
  ];
}

/** The columns that a header names, somebody's steps aside, as all kinds of tables are tried on them. */
export function columnViews(grid: Grid, block: HeaderBlock): ColumnView[] {
  const views: ColumnView[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    if (isStep(block.paths.get(column) ?? [])) continue;
    const view = columnView(grid, block, column);
    // A name merged across columns of which only the first is filled is one column's.
    const isCovered = grid.area(block.bottom, column).left < column;
    if (!isCovered || view.cells().filled > 0) views.push(view);
  }
  return views;
}

/** Columns next to each other as a table of a kind, or null where they cannot be one. */
export function assignment(views: readonly ColumnView[], form: TableForm, title: string): Assignment | null {
  if (!mayBe(views, form)) return null;
  const periods = form.hasPeriods ? periodColumns(views, title) : new Map<string, number>();
  const figures = form.kind === 'results' ? resultFigures(views, title) : NO_FIGURES;
  const others = new Set([...periods.values(), ...figures.others]);
  const single = views.filter((view) => !others.has(view.column) && !isYears(view, form));
  const forms = rolesOf(form);
  const promoted = withLeftOver(withPromoted(paired(single, forms, form.main), form), single, form);
  const titleYear = TITLE_YEAR.exec(title);
  const free = views.filter(
    ({ column }) => !promoted.some((pair) => pair.column === column) && !others.has(column),
  );
  const found =
    form.kind === 'results' ? [] : yearColumns(free, form, titleYear ? Number(titleYear[1]) : null);
  const [pairs, years] = withBaseline(promoted, found, views, form);

  const isSure = (role: Role): boolean =>
    years.some((each) => each.role === role) ||
    (role === 'periods' && periods.size > 0) ||
    (role === 'figures' && figures.isThere) ||
    (role === 'pupils' && figures.pupils.length > 0) ||
    pairs.some((pair) => pair.role === role && pair.score >= MAIN_ENOUGH);
  if (!form.needs.every((group) => group.some(isSure)) || !isSure(form.main)) return null;
  if (form.atLeast && form.atLeast.of.filter(isSure).length < form.atLeast.count) return null;
  const named = views.filter(({ path }) => path.length > 0);
  const letters = named.reduce((sum, { path }) => sum + leafOf(path).length, 0);
  if (letters > LETTERS * named.length) return null;
  const judged = { views, pairs, years, others, title };
  const total = support(form, judged);
  if (total < LEAST_SUPPORT) return null;
  const yearly = new Map<Role, Map<number, number>>();
  for (const { role, year, column } of years)
    yearly.set(role, (yearly.get(role) ?? new Map<number, number>()).set(year, column));
  if (figures.marks.size > 0) yearly.set('marks', new Map(figures.marks));
  const assumed = years.map(({ role, year, ...rest }) => ({ role: `${role}:${year}`, ...rest }));
  const doubts = [...pairs, ...assumed]
    .filter(({ score }) => score < CERTAIN)
    .map(({ column, role, score }) => ({ column, role, score }));
  return {
    form,
    columns: {
      // A figure that several columns have, one for each subject or year, is no one column's role.
      single: new Map(
        pairs.flatMap(({ role, column }) => (figures.repeated.has(role) ? [] : [[role, column] as const])),
      ),
      yearly,
      ...(periods.size > 0 && { periods }),
    },
    doubts,
    why: new Map<number, Why>([
      ...pairs.map(({ column, why }) => [column, why] as const),
      ...years.map(
        ({ column, score, typed }) =>
          [column, { from: 'name', score, ...(typed !== undefined && { typed }) }] as const,
      ),
      ...[...others].map((column) => [column, { from: 'name', score: 1 }] as const),
    ]),
    total,
  };
}
