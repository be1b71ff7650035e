import {
  absoluteAddress,
  freeSheetName,
  parseArea,
  sheetAddress,
  splitSheetAddress,
} from '../workbook/address';
import { cellAt, isBlank, valueAt } from '../workbook/cell';
import type { Area, DefinedName, Row, Sheet, Stamp, Table } from '../workbook/workbook';
import { followedFormula, followedSheet, type Moves } from './followedSheets';
import type { Insertion } from './host';

/** What a workbook has that an insertion may meet. */
export interface ExistingWorkbook {
  readonly sheets: readonly ExistingSheet[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Those that the whole workbook knows. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface ExistingSheet {
  readonly name: string;
  readonly stamp: Stamp | null;
  readonly isHidden: boolean;
  /** Values from A1 on, '' where there is nothing; asked of sheets that `helperOf` finds. */
  readonly values?: readonly (readonly unknown[])[];
}

/** What is to be done, decided before anything is written. */
export interface InsertionPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly PlannedName[];
  /** What helper sheets lack that are there already: columns of lists. */
  readonly additions: readonly Addition[];
}

export interface PlannedSheet {
  /** Under its final name, with formulas, rules and tables that fit the workbook. */
  readonly sheet: Sheet;
  /** The name that it was asked to have. */
  readonly wanted: string;
  /** Whether it takes the place of the sheet of that name. */
  readonly isReplacement: boolean;
  /** Whether a person asked for it: helpers come along unasked. */
  readonly isAsked: boolean;
  /** Names that this sheet alone knows. */
  readonly names: readonly DefinedName[];
}

export interface PlannedName extends DefinedName {
  /** What the name said before: its cells were deleted. Absent = there is no such name. */
  readonly before?: string;
}

export interface Addition {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly Row[];
}

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The sheet that does for a helper of the insertion: one with the same stamp, where `once` names it. */
export const helperOf = (
  sheets: readonly ExistingSheet[],
  { stamp }: Sheet,
  once: readonly string[] = [],
): ExistingSheet | undefined =>
  stamp && sheets.find((known) => once.includes(stamp.id) && known.stamp?.id === stamp.id);

export function insertionPlan(existing: ExistingWorkbook, insertion: Insertion): InsertionPlan {
  const { once = [], replace = [] } = insertion;
  const replaceable = existing.sheets.filter(({ name, stamp }) => stamp && replace.includes(name));
  const taken = existing.sheets.map(({ name }) => name);
  const helpers: [Sheet, ExistingSheet][] = [];
  const placed: { sheet: Sheet; name: string; isReplacement: boolean }[] = [];
  for (const sheet of insertion.sheets) {
    const helper = helperOf(existing.sheets, sheet, once);
    if (helper) {
      helpers.push([sheet, helper]);
      continue;
    }
    const found = replaceable.findIndex(({ stamp }) => stamp?.id === sheet.stamp?.id);
    const [old] = found < 0 ? [] : replaceable.splice(found, 1);
    const name = old?.name ?? freeSheetName(sheet.name, taken);
    taken.push(name);
    placed.push({ sheet, name, isReplacement: old !== undefined });
  }
  const moves: Moves = new Map(
    [
      ...placed.map(({ sheet, name }) => [sheet.name, name] as const),
      ...helpers.map(([sheet, { name }]) => [sheet.name, name] as const),
    ].filter(([from, to]) => from !== to),
  );
  const { names, additions } = plannedNames(existing, insertion, helpers, moves);
  const leaving = new Set(placed.filter(({ isReplacement }) => isReplacement).map(({ name }) => name));
  const takenNames = new Set([
    ...existing.tables.filter(({ sheet }) => !leaving.has(sheet)).map(({ name }) => name.toLowerCase()),
    ...[...existing.names, ...names].map(({ name }) => name.toLowerCase()),
  ]);
  return {
    sheets: placed.map(({ sheet, name, isReplacement }) => ({
      sheet: withFreeTables({ ...followedSheet(sheet, moves), name }, takenNames),
      wanted: sheet.name,
      isReplacement,
      isAsked: sheet.visibility === undefined && !(sheet.stamp && once.includes(sheet.stamp.id)),
      names: (insertion.names ?? [])
        .filter((each) => each.sheet === sheet.name)
        .map((each) => ({ ...each, sheet: name, formula: followedFormula(each.formula, moves) })),
    })),
    names,
    additions,
  };
}

function withFreeTables(sheet: Sheet, taken: Set<string>): Sheet {
  if (!sheet.tables) return sheet;
  const tables = sheet.tables.map((table): Table => {
    let { name } = table;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
  return { ...sheet, tables };
}

/**
 * Names that the workbook lacks; one whose cells were deleted is as good as absent. Where a name points at a helper
 * that is there already, its cells may be other lists: the list is added beside those that it has.
 */
function plannedNames(
  existing: ExistingWorkbook,
  { names = [] }: Insertion,
  helpers: readonly (readonly [Sheet, ExistingSheet])[],
  moves: Moves,
): Pick<InsertionPlan, 'names' | 'additions'> {
  const additions: Addition[] = [];
  const widths = new Map<string, number>();
  const planned = names.flatMap((name): PlannedName[] => {
    if (name.sheet !== undefined) return [];
    const known = existing.names.find((each) => same(each.name, name.name));
    if (known && !known.formula.includes('#REF!')) return [];
    const before = known ? { before: known.formula } : {};
    const target = splitSheetAddress(name.formula.slice(1));
    const area = parseArea(target.address);
    const [sheet, helper] = helpers.find(([each]) => each.name === target.sheet) ?? [];
    if (!sheet || !helper || !area)
      return [{ ...name, ...before, formula: followedFormula(name.formula, moves) }];
    const { values = [] } = helper;
    const isThere = holds(sheet, helper, area);
    const column = isThere
      ? area.left
      : (widths.get(helper.name) ?? Math.max(0, ...values.map((row) => row.length)));
    const width = area.right - area.left + 1;
    const moved = { ...area, left: column, right: column + width - 1 };
    if (!isThere) {
      widths.set(helper.name, column + width);
      const withHeader = { ...area, top: Math.max(0, area.top - 1) };
      additions.push({
        sheet: helper.name,
        top: withHeader.top,
        left: column,
        rows: block(sheet, withHeader),
      });
    }
    return [{ ...name, ...before, formula: `=${sheetAddress(helper.name, absoluteAddress(moved))}` }];
  });
  return { names: planned, additions };
}

/** Whether the helper has the same list at the same place. */
function holds(sheet: Sheet, { values = [] }: ExistingSheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const wanted = valueAt(sheet, row, column);
      const found = values[row]?.[column] ?? '';
      if (isBlank(wanted) ? found !== '' : found !== wanted) return false;
    }
  }
  return true;
}

/** Cells as they stand in the insertion's sheet. */
const block = (sheet: Sheet, { top, left, bottom, right }: Area): Row[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => cellAt(sheet, top + row, left + column)),
  );
