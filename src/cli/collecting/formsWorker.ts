import { parentPort } from 'node:worker_threads';
import type { FileIn } from '../../core/collection/submission';
import { partMemory } from '../../xlsx/partMemory';
import { fileIn } from './fileIn';
import type { SentFile } from './sentFiles';

/** What a worker of the program does: reads the files that it is told of, and answers in their order. */
export function answerForms(): void {
  const memory = partMemory();
  parentPort?.on('message', (files: readonly SentFile[]) => {
    const read: FileIn[] = files.map((file) => fileIn(file, memory));
    parentPort?.postMessage(read);
  });
}
