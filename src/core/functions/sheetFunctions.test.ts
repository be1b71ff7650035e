import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetFunctions } from './sheetFunctions';

/** A case of reference.txt, which reference.py makes: arguments as Excel passes them, and what must come of them. */
interface Case {
  readonly fn: keyof typeof sheetFunctions;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  readonly tol: number;
}

const cases = readFileSync(join(__dirname, 'reference.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** The same shape and texts; numbers no further apart than the tolerance. */
function differences(actual: unknown, expected: unknown, tolerance: number): unknown[] {
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? (actual as unknown[]) : [];
    if (list.length !== expected.length) return [{ actual, expected }];
    return expected.flatMap((each: unknown, index) => differences(list[index], each, tolerance));
  }
  const isClose =
    typeof expected === 'number' && typeof actual === 'number'
      ? Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))
      : actual === expected;
  return isClose ? [] : [{ actual, expected }];
}

const names = [...new Set(cases.map(({ fn }) => fn))];

test.each(names)('%s is what an independent program computes', (name) => {
  const call = sheetFunctions[name] as (...args: readonly unknown[]) => unknown;
  const own = cases.filter(({ fn }) => fn === name);
  expect(own.length).toBeGreaterThan(2);
  for (const { args, expected, tol } of own) expect(differences(call(...args), expected, tol)).toEqual([]);
});
