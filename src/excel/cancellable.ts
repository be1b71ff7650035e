import type { LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';

/** A sync that is not begun after a stop, and after which a stop is noticed: one under way cannot be cut. */
export function cancellable(context: Excel.RequestContext, { signal }: LongTask): () => Promise<void> {
  const look = (): void => {
    if (signal?.aborted) throw new HostError('CANCELLED');
  };
  return async () => {
    look();
    await context.sync();
    look();
  };
}
