import { FunctionError, PassedError } from '../core/values/functionError';
import { functionErrors as en } from '../locales/en/functionErrors';
import { functionErrors as ru } from '../locales/ru/functionErrors';

/** Custom messages show only with these two: the others must go without. */
const WITH_MESSAGE = new Set(['#VALUE!', '#N/A']);

/** Runs a function and turns its errors into Excel's; the sentence is in Excel's language. */
export function answer<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PassedError)
      throw new CustomFunctions.Error(error.kind as CustomFunctions.ErrorCode);
    if (!(error instanceof FunctionError)) throw error;
    const kind = error.kind as CustomFunctions.ErrorCode;
    if (!WITH_MESSAGE.has(kind)) throw new CustomFunctions.Error(kind);
    const sentences = Office.context.displayLanguage.startsWith('ru') ? ru : en;
    throw new CustomFunctions.Error(kind, sentences[error.code]?.(error.values));
  }
}
