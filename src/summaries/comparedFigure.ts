import { cellText } from '../core/recognition/grid';
import { cell, type BlockCell, type BlockLook, type BlockRow } from '../core/summaries/block';
import type { DatedSheet, RowPair } from '../core/summaries/comparisonFacts';
import type { KeyedRow } from '../core/summaries/kept';
import { cellValue, isBlank } from '../core/workbook/cell';
import type { CellValue, Sheet } from '../core/workbook/workbook';
import type { SummaryTexts } from '../locales/summaryTexts';
import type { Better, ComparedFigure } from './comparedTables';
import { addressIn, guarded, quoted, rowOf } from './guarded';

type Words = SummaryTexts['comparison'];

/** A summary's sheets of two periods. */
export interface Compared {
  readonly of: string;
  readonly was: DatedSheet;
  readonly is: DatedSheet;
  /** Whether the later one is written anew by later runs. */
  readonly isLive: boolean;
  /** Whether words of both can be set beside each other. */
  readonly isOneLanguage: boolean;
}

/** Columns of a table of the comparison. */
export const DIRECTION = 5;
const [WAS_LETTER, IS_LETTER, CHANGE_LETTER] = ['C', 'D', 'E'];
/** A sum of rounded numbers is no change. */
const DIGITS = 6;
const MOST_OF_KEY = 150;

const text = (value: string): BlockCell => cell(value, 'text');
const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** A figure as one of the sheets says it; null = it does not. */
interface Side {
  readonly value: number | string;
  readonly formula: string;
  readonly row: number;
  readonly sheet: Sheet;
}

const isText = ({ ranks, look }: ComparedFigure): boolean =>
  ranks !== undefined || look === 'text' || look === 'state';

function sideOf(
  sheet: Sheet,
  row: KeyedRow | null,
  figure: ComparedFigure,
  {
    header,
    isLive,
    refresh,
  }: { readonly header: number; readonly isLive: boolean; readonly refresh: string },
): Side | null {
  if (!row) return null;
  const column =
    typeof figure.column === 'number'
      ? figure.column
      : (sheet.rows[header] ?? []).findIndex((each) => cellText(each) === figure.column);
  const found: CellValue = column < 0 ? null : cellValue(sheet.rows[row.row]?.[column]);
  const value = isText(figure)
    ? isBlank(found)
      ? null
      : typeof found === 'number'
        ? found
        : cellText(found)
    : typeof found === 'number'
      ? found
      : null;
  if (value === null) return null;
  const own = addressIn(sheet, row.row, column);
  const named = typeof figure.column === 'string' ? { row: header, column } : null;
  const formula = isLive ? guarded(sheet, [row], own, refresh, named) : `=${own}`;
  return { value, formula, row: row.row, sheet };
}

/** Which way is better on this row. */
function betterOf({ better, betterIn }: ComparedFigure, key: string, sheet: Sheet): Better | null {
  if (betterIn) {
    const row = rowOf(sheet, betterIn.table, key);
    const said = row ? cellText(sheet.rows[row.row]?.[betterIn.column]) : '';
    return (['up', 'down'] as const).find((way) => betterIn.words[way].includes(said)) ?? null;
  }
  return typeof better === 'function' ? better(key) : (better ?? null);
}

/** What the change means, as a value and as a formula over the row; an empty text where nobody can say. */
function meaning(
  was: Side,
  is: Side,
  figure: ComparedFigure,
  better: Better | null,
  words: Words,
): { readonly value: string; readonly formula?: (row: number) => string } {
  const { ranks, interval, least } = figure;
  if (ranks) {
    const rank = (value: number | string): number =>
      ranks.findIndex((each) => each.includes(String(value))) + 1;
    const [before, now] = [rank(was.value), rank(is.value)];
    const ranked = (letter: string, row: number): string =>
      ranks
        .flatMap((each, index) => each.map((word) => `(${letter}${row}=${quoted(word)})*${index + 1}`))
        .join('+');
    return {
      value:
        before * now === 0 ? '' : before === now ? words.same : now > before ? words.better : words.worse,
      formula: (row) => {
        const [then, after] = [`(${ranked(WAS_LETTER, row)})`, `(${ranked(IS_LETTER, row)})`];
        return `=IF(${then}*${after}=0,"",IF(${then}=${after},${quoted(words.same)},IF(${after}>${then},${quoted(words.better)},${quoted(words.worse)})))`;
      },
    };
  }
  if (isText(figure)) {
    return {
      value: was.value === is.value ? words.same : words.changed,
      formula: (row) =>
        `=IF(${WAS_LETTER}${row}=${IS_LETTER}${row},${quoted(words.same)},${quoted(words.changed)})`,
    };
  }
  const isFew = (side: Side): boolean =>
    least !== undefined && Number(cellValue(side.sheet.rows[side.row]?.[least.column])) < least.count;
  if (isFew(was) || isFew(is)) return { value: '' };
  const change = rounded(Number(is.value) - Number(was.value));
  const [more, less] = better === 'up' ? [words.better, words.worse] : [words.worse, words.better];
  if (interval && better) {
    const [low, high] = interval;
    const bound = (side: Side, column: number) => ({
      value: cellValue(side.sheet.rows[side.row]?.[column]),
      at: addressIn(side.sheet, side.row, column),
    });
    const [wasLow, wasHigh, isLow, isHigh] = [
      bound(was, low),
      bound(was, high),
      bound(is, low),
      bound(is, high),
    ];
    const numbers = [wasLow, wasHigh, isLow, isHigh].map(({ value }) => value);
    if (numbers.some((value) => typeof value !== 'number')) return { value: '' };
    const [a, b, c, d] = numbers as [number, number, number, number];
    return {
      value: change === 0 ? words.same : c > b ? more : d < a ? less : words.chance,
      formula: (row) =>
        `=IF(${CHANGE_LETTER}${row}="","",IF(${CHANGE_LETTER}${row}=0,${quoted(words.same)},IF(${isLow.at}>${wasHigh.at},${quoted(more)},IF(${isHigh.at}<${wasLow.at},${quoted(less)},${quoted(words.chance)}))))`,
    };
  }
  return {
    value: change === 0 ? words.same : better === null ? '' : change > 0 ? more : less,
    formula: (row) => {
      const at = `${CHANGE_LETTER}${row}`;
      const way = better === null ? '""' : `IF(${at}>0,${quoted(more)},${quoted(less)})`;
      return `=IF(${at}="","",IF(${at}=0,${quoted(words.same)},${way}))`;
    },
  };
}

/** A figure of both periods; null where neither says it. */
export function figureRow(
  { was: before, is: after, isLive, isOneLanguage }: Compared,
  { key, was: wasRow, is: isRow }: RowPair,
  figure: ComparedFigure,
  headers: readonly [was: number, is: number],
  label: string,
  texts: SummaryTexts,
): BlockRow | null {
  const { comparison: words } = texts;
  const { refresh } = words;
  const was = sideOf(before.sheet, wasRow, figure, { header: headers[0], isLive: false, refresh });
  const is = sideOf(after.sheet, isRow, figure, { header: headers[1], isLive, refresh });
  if (!was && !is) return null;
  const look: BlockLook = typeof figure.look === 'function' ? figure.look(key) : figure.look;
  const shown = (side: Side | null): BlockCell =>
    side
      ? cell(side.value, typeof side.value === 'number' && isText(figure) ? 'date' : look, {
          formula: () => side.formula,
        })
      : text(words.noData);
  const both = was && is ? { was, is } : null;
  const change =
    both && !isText(figure)
      ? cell(rounded(Number(both.is.value) - Number(both.was.value)), look, {
          formula: ({ row }) =>
            `=IF(AND(ISNUMBER(${WAS_LETTER}${row}),ISNUMBER(${IS_LETTER}${row})),ROUND(${IS_LETTER}${row}-${WAS_LETTER}${row},${DIGITS}),"")`,
        })
      : text('');
  const isUntold = figure.look === 'text' && !figure.ranks && !isOneLanguage;
  const said =
    both && !isUntold ? meaning(both.was, both.is, figure, betterOf(figure, key, after.sheet), words) : null;
  const { formula } = said ?? {};
  const direction = said
    ? cell(
        said.value,
        [words.better, words.worse].includes(said.value) ? 'state' : 'text',
        formula && { formula: ({ row }) => formula(row) },
      )
    : text(wasRow ? (isRow ? '' : words.gone) : words.added);
  return {
    key: `${figure.id} ${key}`.slice(0, MOST_OF_KEY),
    cells: [text(label), text(figure.name(texts)), shown(was), shown(is), change, direction],
  };
}
