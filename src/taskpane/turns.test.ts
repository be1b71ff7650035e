import { turns } from './turns';

/** Works for so many milliseconds. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

test('others come to their turn in the middle of long work', async () => {
  const turn = turns();
  let others = 0;
  setTimeout(() => others++);
  for (let step = 0; step < 3; step++) {
    work(40);
    await turn();
  }
  expect(others).toBe(1);
});

test('work that is called off stops at its next turn', async () => {
  const stop = new AbortController();
  const turn = turns(stop.signal);
  setTimeout(() => stop.abort());
  work(40);
  await expect(turn()).rejects.toMatchObject({ code: 'CANCELLED' });
});
