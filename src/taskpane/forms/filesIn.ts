import type { FileIn } from '../../core/collection/submission';
import type { LongTask } from '../../core/hosts/host';
import { HostError } from '../../core/hosts/hostError';
import { pooled, type PoolWorker } from '../../files/pool';
import { partMemory } from '../../xlsx/partMemory';
import { turns } from '../turns';
import { fileIn, refusedFile, type PickedFile } from './fileIn';

type Reader = PoolWorker<PickedFile, FileIn>;

/** A worker takes longer to start than so few files take to be read. */
const FEW = 20;
/** More workers take memory and bring little: files come from one disk. */
const MOST_WORKERS = 4;
/** How often a reading that was called off is looked for, in milliseconds. */
const LOOK = 100;

/** A worker of the page's own; rejected where a browser or its rules allow none. */
function workerReader(): Promise<Reader> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./formsWorker.ts', import.meta.url));
    let answer = (_read: readonly FileIn[]): void => undefined;
    let refuse = reject;
    const ask: Reader['ask'] = (files) =>
      new Promise((onAnswer, onEnd) => {
        answer = onAnswer;
        refuse = onEnd;
        worker.postMessage(files);
      });
    worker.onmessage = ({ data }: MessageEvent<readonly FileIn[] | 'ready'>) => {
      if (data === 'ready') resolve({ ask, stop: () => worker.terminate() });
      else answer(data);
    };
    worker.onerror = ({ message }) => refuse(new Error(message));
  });
}

/** Reads where it stands, and gives way to clicks and drawing. */
function ownReader(signal: LongTask['signal']): Reader {
  const memory = partMemory();
  const turn = turns(signal);
  const ask: Reader['ask'] = async (files) => {
    const read: FileIn[] = [];
    for (const file of files) {
      read.push(await fileIn(file, memory));
      await turn();
    }
    return read;
  };
  return { ask, stop: () => undefined };
}

/** Rejects soon after the work was called off, whatever its workers are busy with. */
function calledOff(signal: LongTask['signal']): { readonly when: Promise<never>; readonly end: () => void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const when = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (signal?.aborted) reject(new HostError('CANCELLED'));
    }, LOOK);
  });
  return { when, end: () => clearInterval(timer) };
}

/** Reads files that schools sent, many at a time in workers of the page where it may have some. */
export async function filesIn(
  files: readonly PickedFile[],
  { signal, onProgress }: LongTask,
): Promise<FileIn[]> {
  const isMany = files.length > FEW && typeof Worker !== 'undefined';
  const own = (): Reader => ownReader(signal);
  const { when, end } = calledOff(signal);
  try {
    return await pooled(files, {
      workers: isMany ? Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS) : 1,
      start: () => (isMany ? workerReader().catch(own) : Promise.resolve(own())),
      stopped: when,
      failed: (file, reason) => refusedFile(file, 'FAULT', { reason: String(reason).slice(0, 200) }),
      onAnswers: (done) => onProgress?.(done / files.length),
    });
  } finally {
    end();
  }
}
