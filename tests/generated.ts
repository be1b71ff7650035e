import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Compares a committed file with what the sources amount to; `UPDATE=1` writes it anew. */
export function expectGenerated(file: string, content: string): void {
  const path = join(ROOT, file);
  if (process.env['UPDATE']) writeFileSync(path, content);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (committed !== content)
    throw new Error(`${file} is out of date: run "npm run generate" and look at the change.`);
}

export const rootPath = (...parts: readonly string[]): string => join(ROOT, ...parts);
