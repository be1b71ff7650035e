import { behaviours } from './behaviours';

describe('Excel, as the add-in knows it', () => {
  test.each(behaviours.map((behaviour) => [behaviour.id, behaviour] as const))('%s', (_id, behaviour) =>
    Excel.run((context) => behaviour.run(context, context.workbook.worksheets.getActiveWorksheet())),
  );

  test('every behaviour has a name of its own and names its documentation', () => {
    expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
    for (const { documentation } of behaviours)
      expect(documentation).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
});

test('a member that the host does not have is refused, not passed over', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSurroundingRegion().load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
