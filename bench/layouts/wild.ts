/**
 * Sheets that put together what people put together: headers of several storeys, merged or left blank, rows of every
 * sort between the data (sections, totals, remarks, footnotes, signatures, blanks, the header again), tables one below
 * the other and side by side. What is true of them nobody says: they are for reading over, and for seeing a change.
 */
import type { Area, Cell, Sheet } from '../../src/core/workbook/workbook';
import { cell, type Holds } from './cells';
import { chance, type Chance } from './chance';
import { OURS, type MadeKind } from './ours';

interface Column {
  readonly storeys: readonly string[];
  readonly holds: Holds;
}

const STRANGERS: readonly Column[] = [
  { storeys: ['Примечание'], holds: 'blank' },
  { storeys: ['Цена'], holds: 'money' },
  { storeys: ['Телефон'], holds: 'phone' },
  { storeys: ['Должность'], holds: 'post' },
  { storeys: [''], holds: 'number' },
  { storeys: [''], holds: 'event' },
  { storeys: ['Разное'], holds: 'term' },
  { storeys: ['_шаг'], holds: 'count' },
  { storeys: ['Количество'], holds: 'count' },
  { storeys: ['Что и как'], holds: 'event' },
];

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['2023 год', ['план', 'факт']],
  ['2024 год', ['план', 'факт']],
  ['2025', ['план']],
  ['Плановые значения', ['2023', '2024', '2025']],
  ['Значения', ['2022-2023', '2023-2024', '2042-2025']],
  ['Факт', ['на 2022 г.', '2023 (оценка)']],
  ['Отметки', ['2', '3', '4', '5']],
  ['Русский язык', ['участников', 'не справились', 'средний балл']],
  ['Математика, 9 класс', ['участников', '% двоек', 'средняя отметка']],
  ['Месяцы', ['сен', 'окт', 'ноя', 'дек']],
  ['I полугодие', ['I кв.', 'II кв.']],
  ['Прочее', ['первое', 'второе']],
];

const TITLES = [
  'План мероприятий на 2024-2025 годы',
  'Результаты ОГЭ 2024 по математике, 9 класс',
  'Целевые показатели, 2023 год',
  'Социальный паспорт школ',
  'Смета расходов',
  'Реестр школ',
  'Приложение 1',
  'УТВЕРЖДАЮ',
  'ВПР 2023/2024, 5 класс, русский язык',
];

/** Rows that are no data, by their cells from the left; a row alone across the table is merged where luck has it. */
const BETWEEN: readonly (readonly Cell[])[] = [
  ['Раздел 1. Кадры'],
  ['II. Работа с детьми'],
  ['2', 'Методическая работа'],
  ['3.', 'Итоги'],
  ['Просто слова'],
  [null, 'Просто слова во второй'],
  ['Итого', null, null, 10, 20],
  ['Всего по району', 5, 100],
  ['В среднем', null, 3.5],
  ['* сноска'],
  ['1) пояснение'],
  ['Прогнозируемый результат: рост'],
  ['…', '…', '…'],
  [1, 2, 3, 4, 5],
  ['(1)', '(2)', '(4)'],
  [2, 3, 4],
  ['Директор ___________ А.Б. Петров'],
  ['Исп. Петров, тел. 2-22-22'],
  ['Начальник отдела'],
  ['№', 'Товар', 'Цена'],
  ['Школа № 7', 'слова', 'ещё слова'],
  ['Минимальная граница', null, 12],
];

const storeysOf = (kind: MadeKind, luck: Chance): Column[] =>
  kind.columns
    .filter(() => luck.isLucky(0.7))
    .map(({ names, holds }) => ({ storeys: [luck.of(names)], holds }));

function columnsOf(kind: MadeKind, luck: Chance): Column[] {
  const columns = storeysOf(kind, luck);
  for (let times = luck.below(3); times > 0; times--)
    columns.splice(luck.below(columns.length + 1), 0, luck.of(STRANGERS));
  for (let times = luck.below(3); times > 0; times--) {
    const [group, names] = luck.of(GROUPS);
    const holds: Holds = luck.of(['figure', 'percent', 'count', 'score', 'mark']);
    columns.push(...names.map((name): Column => ({ storeys: [group, name], holds })));
  }
  return columns;
}

interface Draft {
  readonly rows: Cell[][];
  readonly merges: Area[];
}

const put = ({ rows }: Draft, row: number, column: number, value: Cell): void => {
  while (rows.length <= row) rows.push([]);
  if (value !== null && value !== '') (rows[row] as Cell[])[column] = value;
};

/** @returns the row below the header */
function writeHeader(
  draft: Draft,
  columns: readonly Column[],
  top: number,
  left: number,
  luck: Chance,
): number {
  const height = Math.max(1, ...columns.map(({ storeys }) => storeys.length)) + (luck.isLucky(0.1) ? 1 : 0);
  const isMerged = luck.isLucky(0.6);
  let group = -1;
  columns.forEach(({ storeys }, at) => {
    const column = left + at;
    const isInGroup = storeys.length > 1 && columns[at - 1]?.storeys[0] === storeys[0];
    if (!isInGroup) group = column;
    storeys.forEach((text, storey) => {
      if (storey === 0 && isInGroup) return;
      put(draft, top + storey, column, /^\d+$/.test(text) && luck.isLucky(0.5) ? Number(text) : text);
    });
    if (isMerged && storeys.length < height)
      draft.merges.push({
        top: top + storeys.length - 1,
        left: column,
        bottom: top + height - 1,
        right: column,
      });
    const isLast = columns[at + 1]?.storeys[0] !== storeys[0] || storeys.length < 2;
    if (isMerged && storeys.length > 1 && isLast && column > group)
      draft.merges.push({ top, left: group, bottom: top, right: column });
  });
  while (draft.rows.length < top + height) draft.rows.push([]);
  return top + height;
}

/** @returns the row below the table */
function writeTable(draft: Draft, kind: MadeKind, top: number, left: number, luck: Chance): number {
  const columns = columnsOf(kind, luck);
  let row = writeHeader(draft, columns, top, left, luck);
  const count = 1 + luck.below(9);
  for (let at = 0; at < count; at++) {
    if (luck.isLucky(0.25)) {
      luck.of(BETWEEN).forEach((value, column) => put(draft, row, left + column, value));
      if (luck.isLucky(0.4) && columns.length > 1)
        draft.merges.push({ top: row, left, bottom: row, right: left + 1 + luck.below(columns.length - 1) });
      row++;
    }
    if (luck.isLucky(0.06)) row = writeHeader(draft, columns, row, left, luck);
    if (luck.isLucky(0.12)) row += luck.of([1, 1, 2, 3, 11, 12, 13]);
    columns.forEach(({ holds }, column) => {
      if (!luck.isLucky(0.12)) put(draft, row, left + column, cell(holds, luck, at));
    });
    if (at > 0 && luck.isLucky(0.08)) {
      const column = left + luck.below(Math.max(1, columns.length));
      draft.merges.push({ top: row - 1, left: column, bottom: row, right: column });
    }
    while (draft.rows.length <= row) draft.rows.push([]);
    row++;
  }
  return row;
}

/** The sheet of a number. */
export function wildSheet(seed: number): Sheet {
  const luck = chance(seed + 3_000_017);
  const draft: Draft = { rows: [], merges: [] };
  const left = luck.of([0, 0, 0, 1, 3]);
  for (let lines = luck.below(3); lines > 0; lines--)
    put(draft, draft.rows.length + luck.below(3), left, luck.of(TITLES));
  const top = draft.rows.length + luck.below(3);
  const kind = luck.of(OURS);
  const below = writeTable(draft, kind, top, left, luck);
  if (luck.isLucky(0.2)) {
    const start = below + luck.below(4);
    if (luck.isLucky(0.6)) put(draft, start, left, luck.of(TITLES));
    writeTable(draft, luck.of(OURS), start + 1, left, luck);
  }
  if (luck.isLucky(0.15)) {
    const right = Math.max(...draft.rows.map(({ length }) => length)) + luck.below(3);
    writeTable(draft, luck.of(OURS), top, right, luck);
  }
  return { name: luck.of(['Лист1', 'ВПР 2024', 'План']), rows: draft.rows, merges: draft.merges };
}
