/** So long a piece of work may keep the pane from answering, in milliseconds. */
const SLICE = 40;

/** Lets the pane draw and answer now and then: awaited between pieces of long work. */
export function drawn(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}
