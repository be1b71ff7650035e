import { certainEdits } from './certainEdits';

const edit = (row: number, after: string) => ({ at: { sheet: 'Л', row, column: 1 }, before: '', after });

test('one edit for each cell; who contradicts an earlier one waits whole', () => {
  const first = { fix: [edit(1, 'а')] };
  const contrary = { fix: [edit(1, 'б'), edit(2, 'в')] };
  const agreeing = { fix: [edit(1, 'а'), edit(3, 'г')] };
  const { edits, mended } = certainEdits([first, {}, contrary, { fix: [] }, agreeing]);
  expect(mended).toEqual([first, agreeing]);
  expect(edits).toEqual([edit(1, 'а'), edit(3, 'г')]);
});

test('cells of other sheets, rows and columns are others', () => {
  const at = { sheet: 'Л', row: 1, column: 1 };
  const fixes = [at, { ...at, sheet: 'М' }, { ...at, row: 11 }, { ...at, column: 11 }];
  const { edits } = certainEdits(fixes.map((place) => ({ fix: [{ at: place, before: '', after: 'а' }] })));
  expect(edits).toHaveLength(4);
});
