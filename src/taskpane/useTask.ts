import { useCallback, useEffect, useRef, useState } from 'react';
import type { LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';

/** Progress is shown after half a second, a way to stop after five. */
const SHOW_PROGRESS = 500;
const SHOW_CANCEL = 5000;

export interface Task<T, Args extends readonly unknown[]> {
  readonly result: T | null;
  readonly error: HostError | null;
  readonly isRunning: boolean;
  /** Whether it has run long enough to be shown. */
  readonly isSlow: boolean;
  readonly canCancel: boolean;
  /** 0 to 1, or null while it is unknown. */
  readonly progress: number | null;
  start(...args: Args): void;
  cancel(): void;
  clear(): void;
}

/** Failures of the add-in itself are shown like failures of the host: nothing is swallowed. */
export const asHostError = (error: unknown): HostError =>
  error instanceof HostError ? error : new HostError('FAILED', { reason: String(error) });

/** Runs one long piece of work at a time; a new start makes an older one's result worthless. */
export function useTask<T, Args extends readonly unknown[]>(
  work: (task: LongTask, ...args: Args) => Promise<T>,
): Task<T, Args> {
  const [result, setResult] = useState<T | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const [stage, setStage] = useState<'idle' | 'running' | 'slow' | 'long'>('idle');
  const [progress, setProgress] = useState<number | null>(null);
  const current = useRef<AbortController | null>(null);
  const latestWork = useRef(work);
  useEffect(() => {
    latestWork.current = work;
  });

  const start = useCallback((...args: Args) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = () => current.current === controller;
    setError(null);
    setProgress(null);
    setStage('running');
    const slow = setTimeout(() => isCurrent() && setStage('slow'), SHOW_PROGRESS);
    const long = setTimeout(() => isCurrent() && setStage('long'), SHOW_CANCEL);
    const onProgress = (share: number) => isCurrent() && setProgress(share);
    latestWork
      .current({ signal: controller.signal, onProgress }, ...args)
      .then(
        (value) => isCurrent() && setResult(value),
        (failure: unknown) => {
          if (!isCurrent()) return;
          setResult(null);
          setError(asHostError(failure));
        },
      )
      .finally(() => {
        clearTimeout(slow);
        clearTimeout(long);
        if (isCurrent()) setStage('idle');
      });
  }, []);

  useEffect(() => () => current.current?.abort(), []);

  return {
    result,
    error,
    progress,
    isRunning: stage !== 'idle',
    isSlow: stage === 'slow' || stage === 'long',
    canCancel: stage === 'long',
    start,
    cancel: useCallback(() => current.current?.abort(), []),
    clear: useCallback(() => {
      setResult(null);
      setError(null);
    }, []),
  };
}
