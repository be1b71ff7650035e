import type { FileIn } from '../../core/collection/submission';
import { partMemory } from '../../xlsx/partMemory';
import { fileIn, type PickedFile } from './fileIn';

/** As much of a worker's world as is needed here; the types of workers and of windows do not go together. */
interface WorkerScope {
  onmessage: ((event: { readonly data: readonly PickedFile[] }) => void) | null;
  postMessage(message: readonly FileIn[] | 'ready'): void;
}

const scope = self as unknown as WorkerScope;
const memory = partMemory();

function raise(error: unknown): never {
  throw error;
}

async function answer(files: readonly PickedFile[]): Promise<void> {
  const read: FileIn[] = [];
  for (const file of files) read.push(await fileIn(file, memory));
  scope.postMessage(read);
}

scope.onmessage = ({ data }) => {
  // Whoever waits hears of an error of the worker, not of a promise that nobody looks at.
  answer(data).catch((error: unknown) => setTimeout(raise, 0, error));
};
scope.postMessage('ready');
