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

scope.onmessage = async ({ data }) => {
  const read: FileIn[] = [];
  for (const file of data) read.push(await fileIn(file, memory));
  scope.postMessage(read);
};
scope.postMessage('ready');
