import fc from 'fast-check';
import { pooled, type PoolWorker } from './pool';

/** Workers that double numbers, and break down over negative ones. */
function doubling() {
  const told = { started: 0, stopped: 0 };
  const start = (): Promise<PoolWorker<number, number>> => {
    told.started++;
    return Promise.resolve({
      ask: async (numbers) => {
        await Promise.resolve();
        if (numbers.some((number) => number < 0)) throw new Error('gone');
        return numbers.map((number) => 2 * number);
      },
      stop: () => {
        told.stopped++;
      },
    });
  };
  return { told, start };
}

const failed = (): number => Number.NaN;

test('answers come in the order of the work, whatever breaks down', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      async (numbers, workers) => {
        const { told, start } = doubling();
        const counts: number[] = [];
        const answers = await pooled(numbers, {
          workers,
          start,
          failed,
          onAnswers: (done) => counts.push(done),
        });
        expect(answers).toEqual(numbers.map((number) => (number < 0 ? Number.NaN : 2 * number)));
        expect(counts.at(-1) ?? 0).toBe(numbers.length);
        expect([...counts].sort((a, b) => a - b)).toEqual(counts);
        expect(told.stopped).toBe(told.started);
      },
    ),
  );
});

test('several workers are at work at a time', async () => {
  let [now, most] = [0, 0];
  const start = (): Promise<PoolWorker<number, number>> =>
    Promise.resolve({
      ask: async (numbers) => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now--;
        return numbers;
      },
      stop: () => undefined,
    });
  const all = Array.from({ length: 100 }, (_, index) => index);
  expect(await pooled(all, { workers: 3, start, failed })).toEqual(all);
  expect(most).toBe(3);
});

test('what stops it ends all workers at once, those that are busy and those that are still starting', async () => {
  const { told, start } = doubling();
  const all = Array.from({ length: 100 }, (_, index) => index);
  const busyOrLate = async (): Promise<PoolWorker<number, number>> => {
    if (told.started > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return { ...(await start()), ask: () => new Promise(() => undefined) };
  };
  const stopped = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('stopped')), 5));
  await expect(pooled(all, { workers: 2, start: busyOrLate, failed, stopped })).rejects.toThrow('stopped');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(told).toEqual({ started: 2, stopped: 2 });
});

test('a pool whose workers cannot be started says so', async () => {
  const start = () => Promise.reject(new Error('none'));
  await expect(pooled([1, 2], { workers: 2, start, failed })).rejects.toThrow('none');
});

test('what is taken of an answer is what is given in the end', async () => {
  const { start } = doubling();
  const take = (answer: number) => answer + 1;
  expect(await pooled([1, 2, 3], { workers: 2, start, failed, take })).toEqual([3, 5, 7]);
});
