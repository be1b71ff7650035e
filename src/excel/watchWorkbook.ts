import type { HostChange } from '../core/hosts/host';

type Listener = (change: HostChange) => void;

const listeners = new Set<Listener>();
let added: Promise<void> | null = null;

const tell = (type: HostChange['type']): void => {
  for (const listener of [...listeners]) listener({ type });
};

/** What the add-in writes itself is no news to it. */
const changed = async ({ triggerSource, source }: Excel.WorksheetChangedEventArgs): Promise<void> => {
  if (triggerSource === 'ThisLocalAddin') return;
  // Who works on the file elsewhere need not be on the sheet in view.
  tell(source === 'Remote' ? 'sheets' : 'changed');
};

async function addHandlers(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.onActivated.add(async () => tell('activated'));
  worksheets.onChanged.add(changed);
  worksheets.onDeleted.add(async () => tell('sheets'));
  await context.sync();
}

/**
 * Handlers are added once for a workbook and stay: adding one may clear what a person can undo. Whoever watches
 * shares them; after a refusal the next one tries again.
 */
export async function watchWorkbook(
  run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
  listener: Listener,
): Promise<() => Promise<void>> {
  // A listener of its own for every call, though the function may be the same.
  const own: Listener = (change) => listener(change);
  listeners.add(own);
  try {
    added ??= run(addHandlers);
    await added;
  } catch (error) {
    added = null;
    listeners.delete(own);
    throw error;
  }
  return async () => void listeners.delete(own);
}
