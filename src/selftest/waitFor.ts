const PATIENCE = 3000;
const STEP = 25;

/** Events come some time after the sync: waits until there is what is waited for, or patience ends. */
export async function waitFor(isThere: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isThere(); waited += STEP)
    await new Promise((resolve) => setTimeout(resolve, STEP));
}
