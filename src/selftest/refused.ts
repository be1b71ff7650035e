import { same } from './same';

/** Throws unless the next sync ends with this code of an error. */
export async function refused(context: Excel.RequestContext, code: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    same((error as OfficeExtension.Error).code, code);
    return;
  }
  throw new Error(`expected ${code}, and nothing was refused`);
}
