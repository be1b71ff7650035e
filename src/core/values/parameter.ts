import { FunctionError, PassedError, type FunctionErrorCode } from './functionError';
import { isMissing } from './missing';
import { errorOf, numberFromText } from './readNumber';

/** A setting of a function, not its data: a number, a text, or left out (null, undefined, a blank cell). */
export type Parameter = unknown;

const isOmitted = (value: Parameter): boolean =>
  value === null || value === undefined || (typeof value === 'string' && isMissing(value));

/**
 * A number given as a setting; `fallback` where it is left out. Without a fallback the setting is required
 * (`PARAMETER_MISSING`); what is no number is `PARAMETER_NOT_NUMBER`; an error of the sheet goes through.
 */
export function numberParameter(name: string, value: Parameter, fallback?: number): number {
  if (isOmitted(value)) {
    if (fallback === undefined) throw new FunctionError('PARAMETER_MISSING', { name });
    return fallback;
  }
  const error = errorOf(value);
  if (error) throw new PassedError(error);
  const number = typeof value === 'number' ? value : typeof value === 'string' ? numberFromText(value) : null;
  if (number === null || !Number.isFinite(number))
    throw new FunctionError('PARAMETER_NOT_NUMBER', { name, text: String(value) });
  return number;
}

/** Refuses a number outside its limits, with an error of this code. */
export function requireThat(number: number, holds: boolean, code: FunctionErrorCode): void {
  if (!holds) throw new FunctionError(code, { value: number });
}

/** One of several words, in any case; `fallback` where it is left out, the error `code` where it is none of them. */
export function wordParameter<T>(
  value: Parameter,
  words: ReadonlyMap<string, T>,
  fallback: T,
  code: FunctionErrorCode,
): T {
  if (isOmitted(value)) return fallback;
  const error = errorOf(value);
  if (error) throw new PassedError(error);
  const found = words.get(String(value).trim().toLowerCase());
  if (found === undefined) throw new FunctionError(code, { text: String(value) });
  return found;
}
