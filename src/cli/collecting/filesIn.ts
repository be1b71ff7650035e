import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileIn } from '../../core/collection/submission';
import { pooled, type PoolWorker } from '../../files/pool';
import { partMemory } from '../../xlsx/partMemory';
import { fileIn, refused } from './fileIn';
import { progress } from './progress';
import type { SentFile } from './sentFiles';
import { shared } from './shared';

type Reader = PoolWorker<SentFile, FileIn>;

/** A worker takes longer to start than so few files take to be read. */
const FEW = 100;
/** More workers take memory and bring little: files come from one disk. */
const MOST_WORKERS = 4;
/** What a worker may keep of what it has just read, in megabytes: it answers and forgets. */
const YOUNG = 8;

function workerReader(program: string): Promise<Reader> {
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const ask: Reader['ask'] = (files) =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('the worker ended'));
      worker.once('error', reject);
      worker.once('exit', gone);
      worker.once('message', (read: readonly FileIn[]) => {
        worker.off('error', reject);
        worker.off('exit', gone);
        resolve(read);
      });
      worker.postMessage(files);
    });
  return Promise.resolve({ ask, stop: () => void worker.terminate() });
}

/** Reads where it stands. */
function ownReader(): Reader {
  const memory = partMemory();
  return {
    ask: (files) => Promise.resolve(files.map((file) => fileIn(file, memory))),
    stop: () => undefined,
  };
}

/**
 * Reads files that schools sent; many of them in workers, which run `program`, the built command line. Without it one
 * after the other.
 */
export async function filesIn(sent: readonly SentFile[], program: string | undefined): Promise<FileIn[]> {
  const { tell, end } = progress(sent.length);
  const share = shared();
  const inWorkers = program !== undefined && sent.length > FEW ? program : null;
  const read = await pooled(sent, {
    workers: inWorkers === null ? 1 : Math.min(availableParallelism(), MOST_WORKERS),
    start: () => (inWorkers === null ? Promise.resolve(ownReader()) : workerReader(inWorkers)),
    failed: ({ file }, reason) => ({
      file,
      hash: '',
      reading: refused('FAULT', { reason: String(reason).slice(0, 200) }),
    }),
    take: ({ reading, ...file }) => ({ ...file, reading: share(reading) }),
    onAnswers: tell,
  });
  end();
  return read;
}
