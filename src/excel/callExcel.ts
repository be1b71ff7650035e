import { HostError } from '../core/hosts/hostError';

/** Excel's error codes that a person can do something about. */
const CODES = {
  ItemNotFound: 'SHEET_GONE',
  AccessDenied: 'SHEET_PROTECTED',
  InvalidOperationInCellEditMode: 'EDITING',
  ResponsePayloadSizeLimitExceeded: 'TOO_LARGE',
  RequestPayloadSizeLimitExceeded: 'TOO_LARGE',
  ApiNotFound: 'UNSUPPORTED',
  InactiveWorkbook: 'INACTIVE',
  ConnectionFailure: 'CLOSED',
  InvalidOrTimedOutSession: 'CLOSED',
  HostRestartNeeded: 'CLOSED',
  ActivityLimitReached: 'BUSY',
  WriteNotSupportedWhenModalDialogOpen: 'BUSY',
} as const;

const codeOf = (error: OfficeExtension.Error) => CODES[error.code as keyof typeof CODES] ?? 'FAILED';

/** Excel refuses to add or delete sheets of a workbook whose structure is protected. */
const isStructure = (error: OfficeExtension.Error): boolean =>
  /worksheets?\.(add|copy|delete|name|position|visibility)|WorksheetCollection/i.test(
    error.debugInfo?.errorLocation ?? '',
  );

/** A file that was opened for reading, or a workbook in the viewing mode of Excel on the web. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

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
    if (code === 'SHEET_PROTECTED' && isReadOnly()) throw new HostError('READ_ONLY', about);
    if (code === 'SHEET_PROTECTED' && isStructure(error)) throw new HostError('WORKBOOK_PROTECTED', about);
    throw new HostError(code, { ...about, reason: reasonOf(error) });
  }
}
