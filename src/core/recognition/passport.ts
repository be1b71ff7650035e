/** A programme's passport: two columns without a header, names of its parts beside what they say. */
import { mostCommon, together } from './labelsTogether';
import { fit, headerWords, phrases } from './headerWords';
import type { Grid } from './grid';

export interface PassportPlace {
  readonly name: number;
  readonly value: number;
  readonly headerRow: number | null;
  readonly rows: readonly number[];
}

/** Names that only a programme's passport has. */
const STRONG = phrases(
  'наименован программ | наименован проект | назван программ | назван проект | срок реализац | этап реализац | период реализац | ' +
    'разработчик | исполнител программ | исполнител проект | соисполнител | заказчик | основан разработ | основан для разработ | ' +
    'источник финансирован | объем финансирован | объем источник | ресурсн обеспечен | координатор программ | координатор проект | ' +
    'региональн координатор | муниципальн координатор | механизм реализац | контроль реализац | контрол исполнен | ' +
    'систем контрол | организац контрол | систем организац контрол | целев показател | целев индикатор | показател индикатор | ' +
    'ожидаем результат | планируем результат | ожидаем эффект | ожидаем конечн | нормативн основан | нормативн баз | ' +
    'исполнител основн | разработчик программ | участник программ | участник проект | утвержден программ | руководител программ | ' +
    'руководител проект | риск программ | финансирован программ | подпрограмм',
);
/** Names that other forms have too. */
const WEAK = phrases(
  'цел | цели | задач | исполнител | участник | наименован | показател | индикатор | результат | финансирован | риск | актуальност | ' +
    'целев аудитор | целев групп | координатор | куратор | контакт | сроки | срок | ресурс | территор | адрес',
);
const HEADER_NAME = phrases(
  'наименован раздел | наименован | раздел | параметр | пункт | позиц | характеристик | структур | показател 0.8',
);
const HEADER_VALUE = phrases('содержан | значен | описан | информац | характеристик | текст 0.8');

const ENOUGH = 0.6;
const MAX_NAME = 140;
/** A passport is a page or two. */
const MAX_ROWS = 500;

const strength = (text: string): 0 | 1 | 2 => {
  if (text.length > MAX_NAME || text === '') return 0;
  const words = headerWords(text);
  if (fit(words, STRONG) >= ENOUGH) return 2;
  return fit(words, WEAK) >= 0.7 ? 1 : 0;
};

/** The next column to the right that holds something in a row. */
function valueColumn(grid: Grid, row: number, name: number): number | null {
  for (let column = name + 1; column < grid.columnCount; column++)
    if (grid.spread(row, column) !== '' && grid.area(row, column).left === column) return column;
  return null;
}

interface Label {
  readonly row: number;
  readonly column: number;
  readonly strength: 1 | 2;
}

/** A number, a name, a value and a remark at most: most rows of other tables are told by this, and quicker than by words. */
const MAX_CELLS = 4;

function isWide(grid: Grid, row: number): boolean {
  let count = 0;
  for (const cell of grid.cells(row)) if (cell !== null && cell !== undefined) count++;
  return count > MAX_CELLS;
}

function labels(grid: Grid, isFree: (row: number) => boolean): Label[] {
  const found: Label[] = [];
  for (let row = 0; row < Math.min(grid.rowCount, MAX_ROWS); row++) {
    if (!isFree(row) || isWide(grid, row)) continue;
    for (let column = 0, seen = 0; column < grid.cells(row).length && seen < 3; column++) {
      const text = grid.text(row, column);
      if (text === '') continue;
      seen++;
      const sure = strength(text);
      if (sure > 0) {
        found.push({ row, column, strength: sure as 1 | 2 });
        break;
      }
    }
  }
  return found;
}

const isHeader = (grid: Grid, row: number, name: number, value: number): boolean =>
  row >= 0 &&
  fit(headerWords(grid.text(row, name)), HEADER_NAME) >= ENOUGH &&
  fit(headerWords(grid.text(row, value)), HEADER_VALUE) >= ENOUGH;

/** Whether anything in a row stands beside the two columns, numbers before them aside. */
const hasOthers = (grid: Grid, row: number, name: number, value: number): boolean => {
  for (let column = 0; column < grid.cells(row).length; column++) {
    if (column === name || column === value) continue;
    const text = grid.text(row, column);
    if (text !== '' && !(column < name && /^\d+(?:\.\d+)*[.)]?$/.test(text))) return true;
  }
  return false;
};

/** Rows without a known name that may stand between two of a passport. */
const MAX_GAP = 6;

/** The passport of a sheet, or null. `isFree` tells which rows no other table holds; `title` is what stands above. */
export function passportPlace(grid: Grid, isFree: (row: number) => boolean): PassportPlace | null {
  const all = labels(grid, isFree);
  const name = mostCommon(all.map(({ column }) => column));
  if (name === null) return null;
  const known = all.filter(({ column }) => column === name);
  const value = mostCommon(known.flatMap(({ row }) => valueColumn(grid, row, name) ?? []));
  if (value === null) return null;
  const placed = together(
    known.filter(({ row }) => !hasOthers(grid, row, name, value) && !isHeader(grid, row, name, value)),
    isFree,
    // Below a gap a name without a value is a signature or a title.
    ({ row }) => (grid.spread(row, value) === '' ? 1 : MAX_GAP),
  );
  const texts = new Set(placed.map(({ row }) => grid.text(row, name).toLowerCase()));
  const strong = placed.filter((label) => label.strength === 2).length;
  const filled = placed.filter(({ row }) => grid.spread(row, value) !== '').length;
  if (texts.size < 4 || strong < 2 || filled < 3) return null;

  const isRow = (row: number): boolean =>
    isFree(row) &&
    grid.text(row, name) !== '' &&
    grid.text(row, name).length <= MAX_NAME &&
    grid.area(row, name).right < value &&
    grid.text(row, value) !== '' &&
    !hasOthers(grid, row, name, value);
  let [first, last] = [(placed[0] as Label).row, (placed[placed.length - 1] as Label).row];
  const header = (row: number): boolean => isHeader(grid, row, name, value);
  while (first > 0 && isRow(first - 1) && !header(first - 1)) first--;
  while (last + 1 < grid.rowCount && isRow(last + 1)) last++;
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const isLabelled = placed.some((label) => label.row === row) || isRow(row);
    const continues = grid.text(row, name) === '' && grid.text(row, value) !== '' && isFree(row);
    if (isLabelled || continues) rows.push(row);
  }
  return { name, value, headerRow: header(first - 1) ? first - 1 : null, rows };
}
