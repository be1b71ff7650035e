/**
 * A social passport that is written downwards: names of groups of children beside their numbers, for one school or for a
 * school in every column. Numbers of families are no numbers of children and are left out; where two rows may say a
 * number and nothing tells which of them holds the other, neither is taken.
 */
import { mostCommon, together } from './labelsTogether';
import { cellFormat } from '../workbook/cell';
import type { Grid } from './grid';
import { fit, headerWords } from './headerWords';
import { conditions } from './kinds/conditions';
import { SCHOOL } from './kinds/results';
import { numberOfCell, numberOfText } from './numberText';
import { isSchoolName } from './records/schoolOfCell';
import type { CellPlace, Role } from './table';
import { titleAbove } from './title';

/** What a passport says of one school, and where. */
export interface SocialPassportOfSchool {
  readonly name: string;
  readonly numbers: ReadonlyMap<Role, number>;
  readonly places: ReadonlyMap<Role, CellPlace>;
}

export interface SocialPassport {
  readonly title: string;
  /** Whether the title or the sheet says that it is one. */
  readonly isTold: boolean;
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly schools: readonly SocialPassportOfSchool[];
  /** Names of ours that no number was taken from. */
  readonly unused: readonly CellPlace[];
}

/** So many rows without a name of ours, from the top or below the last one, and no more is looked for. */
const LOOKED = 40;
const MAX_LABEL = 160;
/** Rows between two known ones that may say something else. */
const MAX_GAP = 12;
const ENOUGH = 0.5;

const TITLE = /социальн[A-Za-zЀ-ԯ]*\s+(?:паспорт|услови|характеристик|состав)/iu;
const SHARE = /(?<![A-Za-zЀ-ԯ])(?:дол[яию]|процент[A-Za-zЀ-ԯ]*)(?![A-Za-zЀ-ԯ])|%/iu;
const FAMILIES = /(?<![A-Za-zЀ-ԯ])сем(?:ей|ьи|ья|ьях|ьям)(?![A-Za-zЀ-ԯ])/iu;
const CHILDREN =
  /(?<![A-Za-zЀ-ԯ])(?:дет(?:и|ей|ям|ях)|реб[её]н[A-Za-zЀ-ԯ]*|обуча[A-Za-zЀ-ԯ]*|учащ[A-Za-zЀ-ԯ]*|ученик[A-Za-zЀ-ԯ]*|воспит[A-Za-zЀ-ԯ]*)/iu;
const FROM_FAMILIES = /^(?:из|в|живут|проживают)(?![A-Za-zЀ-ԯ])/iu;
/** «в них детей»: the children of the row above. */
const IN_THEM =
  /^(?:(?:кол[A-Za-zЀ-ԯ]*|всего)\s+)?(?:(?:в|из)\s+них[\s:,–—-]+(?:всего\s+)?(?:дет|обуча|учащ|учени)[A-Za-zЀ-ԯ]*|дет[A-Za-zЀ-ԯ]*\s+в\s+них)[\s:]*$/iu;
/** Words that a row of all pupils is made of. */
const ALL_PUPILS =
  /^(?:общ[A-Za-zЀ-ԯ]*|всего|итого|кол[A-Za-zЀ-ԯ]*|числ[A-Za-zЀ-ԯ]*|контингент|обучающ[A-Za-zЀ-ԯ]*|учащ[A-Za-zЀ-ԯ]*|учени[A-Za-zЀ-ԯ]*|дет[A-Za-zЀ-ԯ]*|школ[A-Za-zЀ-ԯ]*|оо|оу|организац[A-Za-zЀ-ԯ]*|учрежден[A-Za-zЀ-ԯ]*|человек|чел|начало|конец|учебн[A-Za-zЀ-ԯ]*|год[A-Za-zЀ-ԯ]*|состоян[A-Za-zЀ-ԯ]*|на|в|по|сентябр[A-Za-zЀ-ԯ]*|январ[A-Za-zЀ-ԯ]*|г|\d+)$/iu;
const PUPILS = /(?<![A-Za-zЀ-ԯ])(?:контингент|обучающ|учащ|ученик|учеников|дет(?:и|ей))/iu;

const COUNTED = conditions.roles.filter(({ role }) => role !== 'school' && role !== 'pupils');

/** Whether a name is of all pupils, and of no part of them. */
function isOfAll(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[A-Za-zЀ-ԯ\d]+/gu) ?? [];
  return PUPILS.test(text) && words.every((word) => ALL_PUPILS.test(word));
}

/** The role of a row by its name, the group above it given; null for what is none of ours. */
function roleOfLabel(text: string, above: Role | null): Role | null {
  if (text === '' || text.length > MAX_LABEL || SHARE.test(text)) return null;
  if (IN_THEM.test(text)) return above;
  if (isOfAll(text)) return 'pupils';
  const words = headerWords(text);
  let best: { role: Role; score: number } | null = null;
  for (const { role, phrases } of COUNTED) {
    const score = fit(words, phrases);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { role, score };
  }
  if (best) return best.role;
  return words.length <= 5 && fit(words, SCHOOL) >= 0.7 ? 'school' : null;
}

interface Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: Role;
  /** Families are counted here, not children. */
  readonly isOfFamilies: boolean;
}

const NUMBERING = /^\d+(?:\.\d+)*[.)]?$/;

function labelIn(grid: Grid, row: number, above: Role | null): Label | null {
  const length = grid.cells(row).length;
  for (let column = 0, seen = 0; column < length && seen < 3; column++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    seen++;
    if (NUMBERING.test(text)) continue;
    const role = roleOfLabel(text, above);
    if (role === null) return null;
    const isOfFamilies = FAMILIES.test(text) && !CHILDREN.test(text) && !FROM_FAMILIES.test(text);
    return { row, column, text, role, isOfFamilies };
  }
  return null;
}

function labelsOf(grid: Grid, isFree: (row: number) => boolean): readonly Label[] {
  const all: Label[] = [];
  let above: Role | null = null;
  for (let row = 0, since = 0; row < grid.rowCount && since < LOOKED; row++) {
    const label: Label | null = isFree(row) ? labelIn(grid, row, above) : null;
    above = label?.role ?? null;
    since = label ? 0 : since + 1;
    if (label) all.push(label);
  }
  const column = mostCommon(all.map((label) => label.column));
  return together(
    all.filter((label) => label.column === column),
    isFree,
    () => MAX_GAP,
  );
}

const COUNT =
  /^(\d+)\s*(?:чел(?:[A-Za-zЀ-ԯ]*\.?)|обучающ[A-Za-zЀ-ԯ]*|учащ[A-Za-zЀ-ԯ]*|ученик[A-Za-zЀ-ԯ]*|дет[A-Za-zЀ-ԯ]*)?\.?\s*(?:[(/–—-].*)?$/iu;

/** A number of children: 45, «45», «45 чел.», «45 (13 %)»; no shares. */
function countIn(grid: Grid, row: number, column: number): number | null {
  const text = grid.text(row, column);
  if (/^[\d,.\s]+%$/.test(text)) return null;
  const cell = grid.cell(row, column);
  if (cellFormat(cell)?.numberFormat?.includes('%')) return null;
  const number = numberOfCell(cell) ?? numberOfText(text) ?? Number(COUNT.exec(text)?.[1] ?? NaN);
  return Number.isInteger(number) ? number : null;
}

const TOTAL =
  /(?<![A-Za-zЀ-ԯ])(?:всего|итого|кол[A-Za-zЀ-ԯ]*|числ[A-Za-zЀ-ԯ]*|значен[A-Za-zЀ-ԯ]*|человек|чел)(?![A-Za-zЀ-ԯ])/iu;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

const lastYear = (text: string): number =>
  Math.max(0, ...[...text.matchAll(YEAR)].map(([year]) => Number(year)));

interface ValueColumn {
  readonly column: number;
  /** What stands over it. */
  readonly header: string;
}

/** Columns that hold numbers beside the names, each with what stands over it. */
function valueColumns(grid: Grid, labels: readonly Label[]): ValueColumn[] {
  const [first] = labels;
  if (!first) return [];
  const width = Math.max(...labels.map(({ row }) => grid.cells(row).length));
  const found: ValueColumn[] = [];
  for (let column = first.column + 1; column < width; column++) {
    const filled = labels.filter(({ row }) => countIn(grid, row, column) !== null).length;
    // A group that is nobody's is left empty by many.
    if (filled * 3 < labels.length || filled < 2) continue;
    const header = first.row > 0 ? grid.spread(first.row - 1, column) : '';
    const isOfFamilies = FAMILIES.test(header) && !CHILDREN.test(header);
    if (!SHARE.test(header) && !isOfFamilies) found.push({ column, header });
  }
  return found;
}

/** The one column of the school's own numbers: of the last year, else of the total, else the only one. */
function ownColumn(columns: readonly ValueColumn[]): ValueColumn | null {
  const latest = Math.max(...columns.map(({ header }) => lastYear(header)));
  const ofYear = columns.filter(({ header }) => latest > 0 && lastYear(header) === latest);
  const ofAll = columns.filter(({ header }) => TOTAL.test(header));
  const [own, ...others] = ofYear.length > 0 ? ofYear : ofAll.length > 0 ? ofAll : columns;
  // Of several that nothing tells apart none is taken: a wrong number is worse than none.
  return own && others.length === 0 ? own : null;
}

/** The number of a role among the rows that may say it: the first, where no other of them is larger. */
function numberOf(
  grid: Grid,
  rows: readonly Label[],
  column: number,
): { row: number; number: number } | null {
  const said = rows
    .filter(({ isOfFamilies }) => !isOfFamilies)
    .flatMap(({ row }) => {
      const number = countIn(grid, row, column);
      return number === null ? [] : [{ row, number }];
    });
  const [first] = said;
  return first && said.every(({ number }) => number <= first.number) ? first : null;
}

const OF_WHOM =
  /^.*?социальн[A-Za-zЀ-ԯ]*\s+(?:паспорт[A-Za-zЀ-ԯ]*|услови[A-Za-zЀ-ԯ]*|характеристик[A-Za-zЀ-ԯ]*|состав[A-Za-zЀ-ԯ]*)\s*(?:обучающихся\s+|учащихся\s+|школы:?\s+(?=\p{Lu}))?/iu;
const WHEN = /[\s,(]*(?<![A-Za-zЀ-ԯ])(?:по\s+состоянию\s+)?(?:на|за)\s+(?:[«"]?\d|начало|конец).*$/iu;

/** «Социальный паспорт МБОУ СОШ № 3 на 2024/25 учебный год» → «МБОУ СОШ № 3»; null where no school is named. */
export function schoolOfTitle(text: string): string | null {
  const name = text.replace(OF_WHOM, '').replace(WHEN, '').trim();
  return isSchoolName(name) && /[\d«"№]/.test(name) ? name : null;
}

/** The school that all is about: in a row of its own, in the title, or in the name of the sheet. */
function schoolOf(
  grid: Grid,
  labels: readonly Label[],
  sheet: string,
): { name: string; place: CellPlace } | null {
  const [first] = labels;
  if (!first) return null;
  for (const { row, column, role } of labels) {
    for (let at = column + 1; role === 'school' && at < grid.cells(row).length; at++) {
      const name = grid.text(row, at);
      if (name !== '' && countIn(grid, row, at) === null) return { name, place: { row, column: at } };
    }
  }
  for (let row = first.row - 1; row >= Math.max(0, first.row - 12); row--) {
    for (let column = 0; column < grid.cells(row).length; column++) {
      const name = schoolOfTitle(grid.text(row, column));
      if (name !== null) return { name, place: { row, column } };
    }
  }
  const name = schoolOfTitle(sheet);
  return name === null ? null : { name, place: { row: first.row, column: first.column } };
}

/** The social passport of a sheet, or null. `isFree` tells which rows no other table holds. */
export function socialPassport(
  grid: Grid,
  isFree: (row: number) => boolean,
  sheet: string,
): SocialPassport | null {
  const labels = labelsOf(grid, isFree);
  const [first] = labels;
  const last = labels[labels.length - 1];
  if (!first || !last) return null;
  const counted = new Set(labels.map(({ role }) => role).filter((role) => role !== 'school'));
  const columns = valueColumns(grid, labels);
  const right = Math.max(first.column, ...columns.map(({ column }) => column));
  const hasHeader = columns.some(({ header }) => header !== '' && numberOfText(header) === null);
  const headerRow = hasHeader ? first.row - 1 : null;
  const title = titleAbove(grid, headerRow ?? first.row, { left: first.column, right }, 0);
  const isTold = TITLE.test(title) || TITLE.test(sheet);
  if (columns.length === 0 || counted.size < (isTold ? 2 : 4) || !(isTold || counted.has('pupils')))
    return null;

  const ofSchools = columns.filter(({ header }) => isSchoolName(header));
  const alone = ownColumn(columns);
  const whole = schoolOf(grid, labels, sheet);
  const each =
    ofSchools.length > 0
      ? ofSchools.map(({ column, header }) => ({
          column,
          whose: { name: header, place: { row: first.row - 1, column } },
        }))
      : alone
        ? [{ column: alone.column, whose: whole }]
        : [];
  if (each.length === 0) return null;
  const schools = each.map(({ column, whose }): SocialPassportOfSchool => {
    const numbers = new Map<Role, number>();
    const places = new Map<Role, CellPlace>(whose ? [['school', whose.place]] : []);
    for (const role of counted) {
      const rows = labels.filter((label) => label.role === role);
      const said = numberOf(grid, rows, column);
      if (!said) continue;
      numbers.set(role, said.number);
      places.set(role, { row: said.row, column, label: grid.text(said.row, first.column) });
    }
    return { name: whose?.name ?? '', numbers, places };
  });
  const used = new Set(schools.flatMap(({ places }) => [...places.values()].map(({ row }) => row)));
  const unused = labels
    .filter(({ row, role }) => role !== 'school' && !used.has(row))
    .map(({ row, column, text }) => ({ row, column, label: text }));
  return { title, isTold, headerRow, firstRow: first.row, lastRow: last.row, schools, unused };
}
