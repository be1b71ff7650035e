/** Work that may be left between its steps, and what comes of it. */
export type Steps<T> = Generator<void, T, void>;

/** Lets others work between two steps, or throws to stop it all. */
export type Turn = () => Promise<void>;

/** Does all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps with a turn after each. */
export async function finishedInTurns<T>(steps: Steps<T>, turn: Turn): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await turn();
  }
}
