import type { LongTask } from '../core/hosts/host';
import { HostError } from '../core/hosts/hostError';
import { asHostError, createJobs } from './jobs';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Work that ends when it is told to. */
function gate<T>() {
  let open: (value: T) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const end = new Promise<T>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { open: (value: T) => open(value), fail: (error: unknown) => fail(error), end };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

test('progress shows after half a second, a way to stop after five', async () => {
  const jobs = createJobs();
  const work = gate<string>();
  jobs.start('a', () => work.end);
  expect(jobs.job('a').stage).toBe('running');
  expect(jobs.slow()).toEqual([]);
  jest.advanceTimersByTime(500);
  expect([jobs.job('a').stage, jobs.slow()]).toEqual(['slow', ['a']]);
  jest.advanceTimersByTime(4500);
  expect(jobs.job('a').stage).toBe('long');
  work.open('done');
  await settled();
  expect(jobs.job('a')).toEqual({ stage: 'idle', progress: null, result: 'done', error: null });
  expect(jobs.slow()).toEqual([]);
});

test('stopping is seen at once, and the work hears of it', async () => {
  const jobs = createJobs();
  const work = gate<string>();
  let task: LongTask = {};
  jobs.start('a', (given) => {
    task = given;
    return work.end;
  });
  jest.advanceTimersByTime(5000);
  jobs.cancel('a');
  expect([jobs.job('a').stage, task.signal?.aborted]).toEqual(['stopping', true]);
  work.fail(new HostError('CANCELLED'));
  await settled();
  expect([jobs.job('a').stage, jobs.job('a').error?.code]).toEqual(['idle', 'CANCELLED']);
});

test('work that never answers is given up after a stop, said so, and can be started again', async () => {
  const jobs = createJobs();
  const work = gate<string>();
  jobs.start('a', () => work.end);
  jest.advanceTimersByTime(5000);
  jobs.cancel('a');
  jest.advanceTimersByTime(29_999);
  expect(jobs.job('a').stage).toBe('stopping');
  jest.advanceTimersByTime(1);
  expect([jobs.job('a').stage, jobs.job('a').error?.code]).toEqual(['idle', 'NO_ANSWER']);
  const next = gate<string>();
  jobs.start('a', () => next.end);
  work.open('too late');
  await settled();
  expect([jobs.job('a').stage, jobs.job('a').result]).toEqual(['running', null]);
  next.open('new');
  await settled();
  expect(jobs.job('a')).toEqual({ stage: 'idle', progress: null, result: 'new', error: null });
});

test('work that was done all the same is done', async () => {
  const jobs = createJobs();
  const work = gate<string>();
  jobs.start('a', () => work.end);
  jobs.cancel('a');
  jest.advanceTimersByTime(10_000);
  expect(jobs.job('a').stage).toBe('stopping');
  work.open('written');
  await settled();
  expect(jobs.job('a')).toMatchObject({ stage: 'idle', result: 'written', error: null });
});

test('a new start makes an older result worthless; what was there stays until there is a new one', async () => {
  const jobs = createJobs();
  const [first, second] = [gate<string>(), gate<string>()];
  let old: LongTask = {};
  jobs.start('a', (task) => {
    old = task;
    return first.end;
  });
  jobs.start('a', () => second.end);
  expect(old.signal?.aborted).toBe(true);
  first.open('old');
  await settled();
  expect(jobs.job('a')).toMatchObject({ stage: 'running', result: null });
  second.open('new');
  await settled();
  expect(jobs.job('a').result).toBe('new');
  jobs.start('a', () => gate<string>().end);
  expect(jobs.job('a').result).toBe('new');
});

test('every failure is shown, one of our own as well', async () => {
  const jobs = createJobs();
  jobs.start('a', () => Promise.reject(new TypeError('x is undefined')));
  await settled();
  expect(jobs.job('a').error).toMatchObject({
    code: 'FAILED',
    values: { reason: 'TypeError: x is undefined' },
  });
  jobs.clear('a');
  expect(jobs.job('a').error).toBeNull();
});

test('whoever listens hears of progress, and of nothing after leaving', () => {
  const jobs = createJobs();
  const seen: (number | null)[] = [];
  const leave = jobs.subscribe(() => seen.push(jobs.job('a').progress));
  let task: LongTask = {};
  jobs.start('a', (given) => {
    task = given;
    return gate().end;
  });
  task.onProgress?.(0.5);
  leave();
  task.onProgress?.(0.75);
  expect(seen).toEqual([null, 0.5]);
  expect(jobs.job('a').progress).toBe(0.75);
});

test('a part of the add-in that did not come is a failure of its own', () => {
  const missing = Object.assign(new Error('Loading chunk 8 failed.'), { name: 'ChunkLoadError' });
  expect(asHostError(missing).code).toBe('NOT_LOADED');
  expect(asHostError(new Error('other'))).toMatchObject({
    code: 'FAILED',
    values: { reason: 'Error: other' },
  });
});
