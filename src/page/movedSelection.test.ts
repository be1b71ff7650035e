import { movedSelection } from './movedSelection';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
  movedSelection(at(1, 1), { key, shiftKey: false, ctrlKey: false, ...held }, { rows: 2, columns: 2 });

test('keys move the selection within the sheet, and reach with Shift', () => {
  expect(press('ArrowDown')).toEqual(at(2, 1));
  expect(press('PageDown')).toEqual(at(2, 1));
  expect(press('ArrowLeft')).toEqual(at(1, 0));
  expect(press('PageUp')).toEqual(at(0, 1));
  expect(press('ArrowRight', { shiftKey: true })).toEqual(at(1, 1, 1, 2));
  expect(press('ArrowUp', { shiftKey: true })).toEqual(at(1, 1));
  expect(press('Home')).toEqual(at(1, 0));
  expect(press('Home', { ctrlKey: true })).toEqual(at(0, 0));
  // Tab leads on to the rest of the page.
  expect(press('Tab')).toBeNull();
});
