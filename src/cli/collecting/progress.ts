import { cli } from '../../locales/ru/cli';

/** How often a person is told, in milliseconds. */
const EVERY = 200;

/** Tells on a terminal how far the reading has come; elsewhere it is silent. */
export function progress(total: number): { readonly tell: (done: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const started = performance.now();
  let told = started;
  const put = (text: string): void => void process.stderr.write(`\r\u001b[K${text}`);
  return {
    tell: (done) => {
      const now = performance.now();
      if (now - told < EVERY) return;
      told = now;
      const left = ((now - started) / done) * (total - done);
      put(cli.reading(done, total, done > 0 ? Math.ceil(left / 1000) : null));
    },
    end: () => put(''),
  };
}
