import { heading, cell, type Block } from './block';
import { keptOf } from './kept';
import { summarySheet } from './summarySheet';
import { cellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';

const WORDS = {
  source: 'Источник',
  onDate: 'На дату',
  programme: 'Программа',
  territory: 'Территория',
  definitions: 'Как посчитано',
  comment: 'Комментарий',
  orphans: 'Комментарии к строкам, которых больше нет',
};

const blocksOf = (...names: readonly string[]): Block[] => [
  heading('Пороги'),
  {
    is: 'table',
    id: 'settings',
    isSettings: true,
    header: ['Порог', 'Значение'],
    rows: [{ key: 'threshold', cells: [cell('Доля', 'text'), cell(30, 'input')] }],
  },
  {
    is: 'table',
    id: 'list',
    hasComments: true,
    header: ['Школа'],
    rows: names.map((name) => ({ key: name, cells: [cell(name, 'text')] })),
  },
];

const sheetOf = (blocks: readonly Block[], kept?: Parameters<typeof summarySheet>[2]): Sheet =>
  summarySheet(
    {
      name: 'Сводка',
      stamp: { id: 'summary/x', version: 1 },
      sources: ['План'],
      blocks,
      head: { programme: null, territory: null, today: 46000 },
    },
    WORDS,
    kept,
  );

/** The sheet with another value in the cell that is `by` columns from the one that says `text`. */
const changed = (sheet: Sheet, text: string, by: number, value: string | number): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => {
    const at = (row ?? []).findIndex((each) => cellValue(each) === text);
    return at < 0 ? row : Object.assign([...(row ?? [])], { [at + by]: value });
  }),
});

const said = (sheet: Sheet): string[] =>
  sheet.rows.map((row) => (row ?? []).map((each) => String(cellValue(each) ?? '')).join('|'));

test('a comment stays with its row when the rows move, and outlives it', () => {
  const first = changed(sheetOf(blocksOf('СОШ № 1', 'СОШ № 2')), 'СОШ № 2', 1, 'выехать в марте');
  const kept = keptOf(first);
  expect(kept.today).toBe(46000);
  expect(kept.comments).toEqual(new Map([['list|СОШ № 2', 'выехать в марте']]));
  const moved = said(sheetOf(blocksOf('СОШ № 2', 'СОШ № 1'), kept));
  expect(moved.find((row) => row.startsWith('СОШ № 2|'))).toContain('выехать в марте');
  const gone = sheetOf(blocksOf('СОШ № 1'), kept);
  expect(said(gone)).toContain('Комментарии к строкам, которых больше нет');
  // And once more: what is kept of a row that is gone is kept again.
  expect(keptOf(gone).comments).toEqual(kept.comments);
});

test('a threshold that a person set is kept, one that is not a number is not', () => {
  const sheet = sheetOf(blocksOf());
  expect(keptOf(changed(sheet, 'Доля', 1, '25,5')).settings.get('threshold')).toBe(25.5);
  expect(keptOf(changed(sheet, 'Доля', 1, 'много')).settings.has('threshold')).toBe(false);
});
