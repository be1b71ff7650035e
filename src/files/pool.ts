/** A worker of a pool: answers pieces of work in their order; rejects when it ends without an answer. */
export interface PoolWorker<Work, Answer> {
  readonly ask: (work: readonly Work[]) => Promise<readonly Answer[]>;
  readonly stop: () => void;
}

export interface PoolOptions<Work, Answer> {
  readonly workers: number;
  readonly start: () => Promise<PoolWorker<Work, Answer>>;
  /** What is said of a piece of work that a worker did not survive, though it had nothing else to do. */
  readonly failed: (work: Work, reason: unknown) => Answer;
  /** Takes an answer as it comes, and says what is kept of it. */
  readonly take?: (answer: Answer) => Answer;
  /** Told how many answers there are. */
  readonly onAnswers?: (done: number) => void;
  /** Its rejection ends all, whatever the workers are busy with. */
  readonly stopped?: Promise<never>;
}

/** Pieces of work that a worker is given at a time: messages cost, and so does waiting for the last one. */
const AT_A_TIME = 8;

/**
 * Lets workers do a list of work and gives the answers in its order. A worker that breaks down is replaced, and its
 * work is given out anew, piece by piece, so that one bad piece does not take others along. Whatever happens, no
 * worker is left behind.
 */
export async function pooled<Work, Answer>(
  all: readonly Work[],
  { workers, start, failed, take = (answer) => answer, onAnswers, stopped }: PoolOptions<Work, Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(all.length);
  const alive = new Set<PoolWorker<Work, Answer>>();
  let next = 0;
  let done = 0;
  let isOver = false;

  const begin = async (): Promise<PoolWorker<Work, Answer>> => {
    const worker = await start();
    if (isOver) worker.stop();
    else alive.add(worker);
    return worker;
  };
  const end = (worker: PoolWorker<Work, Answer>): void => {
    alive.delete(worker);
    worker.stop();
  };
  const put = (from: number, given: readonly Answer[]): void => {
    given.forEach((answer, index) => {
      answers[from + index] = take(answer);
    });
    done += given.length;
    onAnswers?.(done);
  };

  const work = async (): Promise<void> => {
    let worker = await begin();
    while (next < all.length && !isOver) {
      const from = next;
      const pieces = all.slice(from, from + AT_A_TIME);
      next += pieces.length;
      const asked = await worker.ask(pieces).then(
        (given) => ({ given }),
        (reason: unknown) => ({ reason }),
      );
      if (isOver) return;
      if ('given' in asked) {
        put(from, asked.given);
        continue;
      }
      end(worker);
      worker = await begin();
      for (const [index, piece] of pieces.entries()) {
        const alone = await worker.ask([piece]).catch(async (reason: unknown) => {
          end(worker);
          worker = await begin();
          return [failed(piece, reason)];
        });
        if (isOver) return;
        put(from + index, alone);
      }
    }
  };

  try {
    const working = Promise.all(Array.from({ length: Math.min(workers, all.length) }, work));
    await (stopped ? Promise.race([working, stopped]) : working);
    return answers;
  } finally {
    isOver = true;
    for (const worker of alive) worker.stop();
  }
}
