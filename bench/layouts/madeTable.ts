/** A table made up by its number: wordings × order × extra columns × storeys × noise, with what is true of it. */
import type { Area, Cell, Sheet } from '../../src/core/workbook/workbook';
import { cell } from './cells';
import { chance, type Chance } from './chance';
import { OURS, type MadeColumn, type MadeKind } from './ours';

export interface MadeTable {
  readonly sheet: Sheet;
  readonly kind: string;
  /** Role (`targets:2024`, `marks:2`, `periods:2024-09`) of each column; '' where it is none of ours. */
  readonly roles: ReadonlyMap<number, string>;
  readonly rows: number;
}

/** A column as it is written: its names from top to bottom, of which those above the last are groups'. */
interface Written {
  readonly role: string;
  readonly storeys: readonly string[];
  readonly holds: MadeColumn['holds'] | 'x';
}

const swapped = (items: readonly MadeColumn[], luck: Chance): MadeColumn[] => {
  const row = [...items];
  for (let times = luck.below(3); times > 0 && row.length > 2; times--) {
    const at = luck.below(row.length - 1);
    [row[at], row[at + 1]] = [row[at + 1] as MadeColumn, row[at] as MadeColumn];
  }
  return row;
};

/** Two neighbours swapped or one letter left out, in a word that is long enough to be known still. */
function misspelt(text: string, luck: Chance): string {
  const words = [...text.matchAll(/\p{Ll}{8,}/gu)];
  if (words.length === 0) return text;
  const word = luck.of(words);
  const at = word.index + 2 + luck.below(4);
  return luck.isLucky(0.5)
    ? text.slice(0, at) + text.slice(at + 1)
    : `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
}

/** As a narrow cell breaks a word: with a hyphen and a line, or with a blank. */
function broken(text: string, luck: Chance): string {
  const words = [...text.matchAll(/\p{L}{8,}/gu)];
  if (words.length === 0) return text;
  const word = luck.of(words);
  const at = word.index + word[0].length - 3 - luck.below(2);
  return `${text.slice(0, at)}${luck.of(['-\n', ' '])}${text.slice(at)}`;
}

function noisy(text: string, luck: Chance): string {
  const chances: readonly [number, (text: string, luck: Chance) => string][] = [
    [0.04, misspelt],
    [0.06, broken],
    [0.05, (each) => each.toUpperCase()],
    [0.05, (each) => each.replace(' ', '\n')],
    [0.05, (each) => ` ${each} `],
    [0.05, (each) => each.replace(' ', '  ')],
  ];
  let written = text;
  for (const [share, change] of chances) if (luck.isLucky(share)) written = change(written, luck);
  return written;
}

const MONTH_NAMES = [
  ['IX', 'X', 'XI', 'XII', 'I', 'II', 'III', 'IV', 'V', 'VI'],
  ['сен', 'окт', 'ноя', 'дек', 'янв', 'фев', 'мар', 'апр', 'май', 'июн'],
  ['Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь', 'Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь'],
  ['09', '10', '11', '12', '01', '02', '03', '04', '05', '06'],
];

function months(luck: Chance): Written[] {
  const names = luck.of(MONTH_NAMES);
  return names.map((name, at) => {
    const month = ((at + 8) % 12) + 1;
    const key = `${month >= 9 ? 2024 : 2025}-${String(month).padStart(2, '0')}`;
    return { role: `periods:${key}`, storeys: [name], holds: 'x' };
  });
}

function indicatorYears(luck: Chance): Written[] {
  const first = 2020 + luck.below(4);
  const years = Array.from({ length: 3 + luck.below(3) }, (_, at) => first + at);
  const shape = luck.of(['bare', 'grouped', 'pairs', 'school', 'words', 'relative']);
  const figure = 'figure' as const;
  if (shape === 'pairs')
    return years.flatMap((year) => [
      { role: `targets:${year}`, storeys: [`${year} год`, 'план'], holds: figure },
      { role: `actuals:${year}`, storeys: [`${year} год`, 'факт'], holds: figure },
    ]);
  if (shape === 'grouped') {
    const group = luck.of([
      'Планируемое значение показателя по годам реализации',
      'Плановые значения',
      'Значения показателей',
      'Целевые значения по годам',
    ]);
    return years.map((year) => ({
      role: `targets:${year}`,
      storeys: [group, `${year}${luck.of(['', ' г.', ' год'])}`],
      holds: figure,
    }));
  }
  if (shape === 'school')
    return years.map((year) => ({
      role: `targets:${year}`,
      storeys: [`${year - 1}-${year}`],
      holds: figure,
    }));
  if (shape === 'words')
    return years.map((year, at) => ({
      role: `${at === 0 ? 'actuals' : 'targets'}:${year}`,
      storeys: [at === 0 ? `${year} год (факт)` : `${year} год (план)`],
      holds: figure,
    }));
  if (shape === 'relative')
    return years.slice(0, 4).map((year, at) => ({
      role: `${at === 0 ? 'actuals' : 'targets'}:${year}`,
      storeys: [
        ['отчетный год', 'текущий год', 'очередной год', 'первый год планового периода'][at] ?? '',
        `${year}`,
      ],
      holds: figure,
    }));
  return years.map((year) => ({ role: `targets:${year}`, storeys: [`${year}`], holds: figure }));
}

function yearsOf(kind: MadeKind, luck: Chance): Written[] {
  if (kind.years === 'months') return months(luck);
  if (kind.years === 'indicators') return indicatorYears(luck);
  if (kind.years === 'marks')
    return [2, 3, 4, 5].map((mark) => ({ role: `marks:${mark}`, storeys: [`${mark}`], holds: 'percent' }));
  if (kind.years === 'directions')
    return [2021, 2022, 2023].map((year) => ({
      role: `years:${year}`,
      storeys: ['Задачи на календарный год', `${year}`],
      holds: 'task',
    }));
  return [];
}

function writtenColumns(kind: MadeKind, luck: Chance): readonly Written[] {
  const own = kind.columns.filter(({ share = 1 }) => luck.isLucky(share));
  const [number, ...rest] = own[0]?.role.startsWith('number') ? own : [undefined, ...own];
  const others = kind.others.filter(() => luck.isLucky(0.15)).slice(0, 3);
  const placed = swapped(rest as MadeColumn[], luck);
  for (const other of others) placed.splice(1 + luck.below(placed.length), 0, other);
  const named = [...(number ? [number] : []), ...placed].map(({ role, names, holds }): Written => ({
    role,
    storeys: [noisy(luck.of(names), luck)],
    holds,
  }));
  return [...named, ...yearsOf(kind, luck)];
}

interface Draft {
  readonly rows: Cell[][];
  readonly merges: Area[];
}

/** The header: groups merged across or with blanks behind them, names merged down or not. */
function writeHeader({ rows, merges }: Draft, columns: readonly Written[], left: number, luck: Chance): void {
  const height = Math.max(...columns.map(({ storeys }) => storeys.length));
  const top = rows.length;
  const isMerged = luck.isLucky(0.6);
  for (let storey = 0; storey < height; storey++) rows.push([]);
  columns.forEach(({ storeys }, at) => {
    const column = left + at;
    storeys.forEach((text, storey) => {
      const isRepeated =
        storey < storeys.length - 1 &&
        columns[at - 1]?.storeys[storey] === text &&
        (columns[at - 1]?.storeys.length ?? 0) > 1;
      if (!isRepeated)
        (rows[top + storey] as Cell[])[column] =
          /^20\d\d$/.test(text) && luck.isLucky(0.5) ? Number(text) : text;
    });
    if (isMerged && storeys.length < height)
      merges.push({ top, left: column, bottom: top + height - 1, right: column });
  });
  if (!isMerged || height < 2) return;
  for (let at = 0; at < columns.length;) {
    const name = columns[at]?.storeys.length === 2 ? columns[at]?.storeys[0] : undefined;
    let end = at;
    while (
      name !== undefined &&
      columns[end + 1]?.storeys.length === 2 &&
      columns[end + 1]?.storeys[0] === name
    )
      end++;
    if (end > at) merges.push({ top, left: left + at, bottom: top, right: left + end });
    at = end + 1;
  }
}

const SECTIONS = [
  '1. Организационно-аналитическая деятельность',
  'Раздел 2. Методическое сопровождение',
  'Модуль «Урочная деятельность»',
  '3. Мониторинг и контроль',
];

function writeSection(
  { rows, merges }: Draft,
  columns: readonly Written[],
  left: number,
  luck: Chance,
): void {
  const row: Cell[] = [];
  row[left] = luck.of(SECTIONS);
  merges.push({ top: rows.length, left, bottom: rows.length, right: left + columns.length - 1 });
  rows.push(row);
}

function writeAbove({ rows }: Draft, kind: MadeKind, left: number, luck: Chance): void {
  if (luck.isLucky(0.2)) rows.push([null, null, 'УТВЕРЖДАЮ'], [null, null, 'Директор школы'], []);
  const title = luck.of(kind.titles);
  if (title !== '') {
    const row: Cell[] = [];
    row[left] = title;
    rows.push(row);
    if (luck.isLucky(0.5)) rows.push([]);
  }
}

/** The table of a number. */
export function madeTable(seed: number): MadeTable {
  const luck = chance(seed);
  const kind = OURS[seed % OURS.length] as MadeKind;
  const left = luck.isLucky(0.2) ? 1 : 0;
  const draft: Draft = { rows: [], merges: [] };
  const columns = writtenColumns(kind, luck);
  writeAbove(draft, kind, left, luck);
  writeHeader(draft, columns, left, luck);
  if (luck.isLucky(0.15)) {
    const gap = luck.isLucky(0.3) ? 2 : 0;
    const numbers: Cell[] = [];
    columns.forEach((_, at) => (numbers[left + at] = at + 1 + (at > 2 ? gap : 0)));
    draft.rows.push(numbers);
  }
  const count = 4 + luck.below(12);
  const hasSections = kind.hasSections && luck.isLucky(0.4);
  for (let at = 0; at < count; at++) {
    if (hasSections && at % 4 === 0) writeSection(draft, columns, left, luck);
    if (at > 0 && luck.isLucky(0.03)) draft.rows.push([]);
    const row: Cell[] = [];
    columns.forEach(({ holds }, index) => {
      row[left + index] =
        holds === 'x' ? (luck.isLucky(0.25) ? luck.of(['х', '+', 'x']) : null) : cell(holds, luck, at);
    });
    draft.rows.push(row);
  }
  if (luck.isLucky(0.1)) draft.rows.push([], ['Исполнитель: методист ИМЦ']);
  return {
    sheet: { name: luck.of(['Лист1', 'Данные', 'Sheet1']), rows: draft.rows, merges: draft.merges },
    kind: kind.kind,
    roles: new Map(columns.map(({ role }, at) => [left + at, role])),
    rows: count,
  };
}
