import type { LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';

/** Work goes on as long as nobody would feel it. */
const UNFELT = 30;

/** Gives way to clicks and drawing when work has gone on for a while, and stops it when it is called off. */
export function turns(signal?: LongTask['signal']): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < UNFELT) return;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new HostError('CANCELLED');
    since = performance.now();
  };
}
