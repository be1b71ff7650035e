import { HostError } from '../core/hosts/hostError';

/** Excel's error codes that a person can do something about. */
const CODES = {
  ItemNotFound: 'SHEET_GONE',
  AccessDenied: 'SHEET_PROTECTED',
  InvalidOperationInCellEditMode: 'EDITING',
  ResponsePayloadSizeLimitExceeded: 'TOO_LARGE',
  RequestPayloadSizeLimitExceeded: 'TOO_LARGE',
  ApiNotFound: 'UNSUPPORTED',
} as const;

const codeOf = (error: OfficeExtension.Error) => CODES[error.code as keyof typeof CODES] ?? 'FAILED';

/** Excel refuses to add or delete sheets of a workbook whose structure is protected. */
const isStructure = (error: OfficeExtension.Error): boolean =>
  /worksheets?\.(add|delete|name|position|visibility)|WorksheetCollection/i.test(
    error.debugInfo?.errorLocation ?? '',
  );

/** What went wrong, for a sentence. */
export const reasonOf = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? `${error.code}: ${error.message}` : String(error);

/**
 * The one place that says `Excel.run`: a batch of requests, whose failures come out as `HostError`.
 * Waits while a person is editing a cell instead of failing at once.
 */
export async function callExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  about: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const code = codeOf(error);
    if (code === 'SHEET_PROTECTED' && isStructure(error)) throw new HostError('WORKBOOK_PROTECTED', about);
    throw new HostError(code, { ...about, reason: reasonOf(error) });
  }
}
