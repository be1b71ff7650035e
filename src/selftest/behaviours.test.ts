import { selfTestTexts } from '../locales/selfTestTexts';
import { behaviours } from './behaviours';
import { runBehaviour } from './runBehaviour';

describe('Excel, as the add-in knows it', () => {
  test.each(behaviours.map((behaviour) => [behaviour.id, behaviour] as const))(
    '%s',
    async (id, behaviour) => {
      expect(await runBehaviour(behaviour)).toEqual({ id, wrong: null });
      expect(officeHost.grid.sheets().map((sheet) => sheet.getSheetName())).toEqual(['Лист1']);
      expect(officeHost.grid.book.getDefinedNames()).toEqual([]);
    },
  );

  test('every behaviour has a name of its own, its words and its documentation', () => {
    const ids = behaviours.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of ['ru', 'en'])
      expect(Object.keys(selfTestTexts(language).behaviours).sort()).toEqual([...ids].sort());
    for (const { documentation } of behaviours)
      expect(documentation).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
});

test('a behaviour that is not there is told with what was found, and its sheets are gone', async () => {
  const outcome = await runBehaviour({
    id: 'broken',
    documentation: '',
    run: async (context, _sheet, name) => {
      context.workbook.worksheets.add(`${name}2`).visibility = 'VeryHidden';
      context.workbook.worksheets.getItem('Нет такого').load('name');
      await context.sync();
    },
  });
  expect(outcome).toEqual({ id: 'broken', wrong: expect.stringContaining('ItemNotFound') });
  expect(officeHost.grid.sheets()).toHaveLength(1);
});

test('a member that the host does not have is refused, not passed over', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSurroundingRegion().load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
