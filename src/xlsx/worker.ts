import { answer, type ReadReply, type ReadRequest } from './workerMessages';

/** As much of a worker's world as is needed here; the types of workers and of windows do not go together. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ReadRequest }) => void) | null;
  postMessage(message: ReadReply): void;
}

const scope = self as unknown as WorkerScope;
scope.onmessage = ({ data }) => answer(data, (message) => scope.postMessage(message));
