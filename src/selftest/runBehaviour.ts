import type { Behaviour } from './behaviour';

export interface Outcome {
  readonly id: string;
  /** What was found instead; null = the behaviour is there. */
  readonly wrong: string | null;
}

/** A name that no formula has to quote. */
const SHEET = 'ShnorSelfTest';

interface Before {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly active: string;
}

/** Runs a check on a sheet of its own and takes away whatever it has added. */
export async function runBehaviour({ id, run }: Behaviour): Promise<Outcome> {
  const before = await prepare();
  try {
    await Excel.run(async (context) => {
      await run(context, context.workbook.worksheets.getItem(SHEET), SHEET);
    });
    return { id, wrong: null };
  } catch (error) {
    return {
      id,
      wrong: error instanceof OfficeExtension.Error ? `${error.code}: ${error.message}` : String(error),
    };
  } finally {
    await tidy(before);
  }
}

function prepare(): Promise<Before> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    const before = {
      sheets: worksheets.items.map((sheet) => sheet.id),
      names: names.items.map(({ name }) => name),
      active: active.id,
    };
    worksheets.add(SHEET).activate();
    await context.sync();
    return before;
  });
}

function tidy(before: Before): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/visibility');
    names.load('items/name');
    await context.sync();
    worksheets.getItem(before.active).activate();
    for (const sheet of worksheets.items) {
      if (before.sheets.includes(sheet.id)) continue;
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    for (const { name } of names.items) if (!before.names.includes(name)) names.getItem(name).delete();
    await context.sync();
  });
}
