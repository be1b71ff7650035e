import type { Matrix } from '../values/numbers';
import type { FunctionEntry } from './catalogue';
import { sheetFunctions } from './sheetFunctions';

/**
 * Result of a function of the sheet by rows, for arguments that are all given as ranges; what is left out is null or
 * not there. For whoever writes values where formulas cannot be had. Throws as `sheetFunctions` do.
 */
export function calledFunction(
  { id, parameters }: FunctionEntry,
  args: readonly (Matrix | null)[],
): readonly (readonly unknown[])[] {
  const call = sheetFunctions[id] as (...args: readonly unknown[]) => unknown;
  const given = parameters.map(({ isSingle }, index) => {
    const arg = args[index] ?? null;
    return isSingle ? (arg?.[0]?.[0] ?? null) : arg;
  });
  const result = call(...given);
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}
