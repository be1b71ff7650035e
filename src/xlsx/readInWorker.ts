import type { Workbook } from '../core/workbook/workbook';
import { answer, type ReadChoices, type ReadReply, type ReadRequest } from './workerMessages';
import { XlsxError } from './xlsxError';

export interface ReadInWorkerOptions extends ReadChoices {
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Ends the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

interface Outcome {
  readonly onProgress: ((done: number) => void) | undefined;
  readonly resolve: (workbook: Workbook) => void;
  readonly reject: (reason: unknown) => void;
}

/** Passes a reply on; true when it is the last one. */
function settle(reply: ReadReply, { onProgress, resolve, reject }: Outcome): boolean {
  if (reply.kind === 'progress') onProgress?.(reply.done);
  else if (reply.kind === 'workbook') resolve(reply.workbook);
  else if (reply.kind === 'refused') reject(new XlsxError(reply.code, reply.values));
  else reject(new Error(reply.message));
  return reply.kind !== 'progress';
}

/** Null where there are no workers; a page that was opened from a folder may start none. */
function newWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

function readByWorker(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal | undefined,
  outcome: Outcome,
): void {
  const stop = (): void => {
    worker.terminate();
    signal?.removeEventListener('abort', cancel);
  };
  const cancel = (): void => {
    stop();
    outcome.reject(signal?.reason);
  };
  signal?.addEventListener('abort', cancel);
  worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
    if (settle(data, outcome)) stop();
  };
  worker.onerror = ({ message }) => {
    stop();
    outcome.reject(new Error(message));
  };
  worker.postMessage(request);
}

/**
 * Reads an .xlsx file in a worker of its own, so that the page goes on answering; where there are no workers, in
 * place. The bytes are copied, the caller keeps them. Rejects with `XlsxError` as `readXlsx` throws it.
 */
export function readInWorker(bytes: Uint8Array, options: ReadInWorkerOptions = {}): Promise<Workbook> {
  const { onProgress, signal, ...choices } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const outcome: Outcome = { onProgress, resolve, reject };
    const request: ReadRequest = { bytes, choices };
    const worker = newWorker();
    if (worker) readByWorker(worker, request, signal, outcome);
    else answer(request, (reply) => void settle(reply, outcome));
  });
}
