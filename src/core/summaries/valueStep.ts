import type { ChartBlock, TableBlock } from './block';

/** So many at most are counted one by one: were there more, an axis would be full of labels. */
const COUNTED_ONE_BY_ONE = 20;

/**
 * The distance of the labels on the axis of values: 1 where a few whole things are counted, so that nobody reads of half
 * an event; undefined = whoever draws the chart chooses.
 */
export function valueStep(
  { type, series }: Pick<ChartBlock, 'type' | 'series'>,
  { rows }: Pick<TableBlock, 'rows'>,
): number | undefined {
  if (type === 'scatter' || type === 'line') return undefined;
  const values = series.flatMap(({ column }) => rows.map(({ cells }) => cells[column]?.value ?? 0));
  const isCounted = values.every(
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  );
  const sum = values.reduce<number>((all, value) => all + Number(value), 0);
  return isCounted && sum > 0 && sum <= COUNTED_ONE_BY_ONE ? 1 : undefined;
}
