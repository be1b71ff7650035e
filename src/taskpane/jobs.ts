import type { LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';

/** Progress is shown after half a second, a way to stop after five. */
export const SHOW_PROGRESS = 500;
const SHOW_CANCEL = 5000;
/** A workbook that was closed never answers: so long after a stop its work is given up. */
const GIVE_UP = 30_000;

/** One piece of work: what came of its last run, and how far the present one is. */
export interface Job<T = unknown> {
  readonly stage: 'idle' | 'running' | 'slow' | 'long' | 'stopping';
  /** 0 to 1, or null while it is unknown. */
  readonly progress: number | null;
  readonly result: T | null;
  readonly error: HostError | null;
}

export const IDLE: Job<never> = { stage: 'idle', progress: null, result: null, error: null };

/** A part of the add-in that its server did not give. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/** Failures of the add-in itself are shown like failures of the host: nothing is swallowed. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return isNotLoaded(error)
    ? new HostError('NOT_LOADED')
    : new HostError('FAILED', { reason: String(error) });
}

/**
 * All the pane's work, above its screens: it goes on and keeps what came of it whichever screen is shown. One run of a
 * name at a time: a new start makes an older one's result worthless.
 */
export interface Jobs {
  subscribe(listener: () => void): () => void;
  /** The same object as long as nothing changes. */
  job(name: string): Job;
  /** Names of what has run long enough to be shown. */
  slow(): readonly string[];
  start(name: string, work: (task: LongTask) => Promise<unknown>): void;
  cancel(name: string): void;
  /** Forgets what came of it. */
  clear(name: string): void;
}

export function createJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const running = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  let slow: readonly string[] = [];

  const put = (name: string, change: Partial<Job>): void => {
    jobs.set(name, { ...(jobs.get(name) ?? IDLE), ...change });
    slow = [...jobs].filter(([, { stage }]) => stage !== 'idle' && stage !== 'running').map(([each]) => each);
    for (const listener of listeners) listener();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    job: (name) => jobs.get(name) ?? IDLE,
    slow: () => slow,
    start: (name, work) => {
      running.get(name)?.abort();
      const controller = new AbortController();
      running.set(name, controller);
      const isCurrent = (): boolean => running.get(name) === controller;
      const ifCurrent = (change: Partial<Job>): void => {
        if (isCurrent()) put(name, change);
      };
      put(name, { stage: 'running', progress: null, error: null });
      const isStopping = (): boolean => controller.signal.aborted;
      const timers = [
        setTimeout(() => !isStopping() && ifCurrent({ stage: 'slow' }), SHOW_PROGRESS),
        setTimeout(() => !isStopping() && ifCurrent({ stage: 'long' }), SHOW_CANCEL),
      ];
      work({ signal: controller.signal, onProgress: (progress) => ifCurrent({ progress }) })
        .then(
          (result) => ifCurrent({ result, error: null }),
          (failure: unknown) => ifCurrent({ result: null, error: asHostError(failure) }),
        )
        .finally(() => {
          timers.forEach(clearTimeout);
          ifCurrent({ stage: 'idle' });
        });
    },
    cancel: (name) => {
      const controller = running.get(name);
      controller?.abort();
      if ((jobs.get(name) ?? IDLE).stage === 'idle') return;
      put(name, { stage: 'stopping' });
      setTimeout(() => {
        if (running.get(name) !== controller || jobs.get(name)?.stage !== 'stopping') return;
        running.delete(name);
        put(name, { stage: 'idle', result: null, error: new HostError('NO_ANSWER') });
      }, GIVE_UP);
    },
    clear: (name) => put(name, { result: null, error: null }),
  };
}
