import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { LongTask } from '../core/hosts/host';
import type { Job } from './jobs';
import { useShell } from './PaneContext';

export interface RunningJob<T, Args extends readonly unknown[]> extends Job<T> {
  readonly isRunning: boolean;
  start(...args: Args): void;
  cancel(): void;
  clear(): void;
}

/** One of the pane's jobs, by its name; it outlives the screen that started it. */
export function useJob<T, Args extends readonly unknown[]>(
  name: string,
  work: (task: LongTask, ...args: Args) => Promise<T>,
): RunningJob<T, Args> {
  const { jobs } = useShell();
  const job = useSyncExternalStore(jobs.subscribe, () => jobs.job(name)) as Job<T>;
  const latestWork = useRef(work);
  useEffect(() => {
    latestWork.current = work;
  });
  return {
    ...job,
    isRunning: job.stage !== 'idle',
    start: useCallback(
      (...args: Args) => jobs.start(name, (task) => latestWork.current(task, ...args)),
      [jobs, name],
    ),
    cancel: useCallback(() => jobs.cancel(name), [jobs, name]),
    clear: useCallback(() => jobs.clear(name), [jobs, name]),
  };
}
