/** Loads a range's values. */
export async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await context.sync();
  return range.values as unknown[][];
}
