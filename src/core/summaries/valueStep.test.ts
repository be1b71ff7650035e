import { cell } from './block';
import { valueStep } from './valueStep';

const step = (
  type: 'column' | 'bar' | 'stackedBar' | 'line' | 'scatter',
  ...values: (number | string | null)[]
) =>
  valueStep(
    { type, series: [{ name: 'Мероприятий', column: 1, color: '#000000' }] },
    { rows: values.map((value) => ({ cells: [cell('выполнено', 'state'), cell(value, 'count')] })) },
  );

test.each([
  ['a few events', step('column', 4, 1, 2), 1],
  ['twenty in all', step('bar', 20), 1],
  ['more than one counts at a glance', step('bar', 20, 1), undefined],
  ['means', step('column', 1.5, 2), undefined],
  ['nothing', step('column', 0, 0), undefined],
  ['blank cells count as none', step('stackedBar', null, 3), 1],
  ['changes below zero', step('column', -1, 3), undefined],
  ['texts', step('column', 'нет данных', 3), undefined],
  ['lines over years', step('line', 1, 2), undefined],
  ['points', step('scatter', 1, 2), undefined],
])('the axis of values goes by ones where few whole things are counted: %s', (_, found, expected) => {
  expect(found).toBe(expected);
});
