import type { Workbook } from '../core/workbook/workbook';
import { inflateBrowser } from './inflateBrowser';
import { readXlsx, type ReadOptions } from './readXlsx';
import { XlsxError, type XlsxErrorCode } from './xlsxError';

/** What a caller may choose; how bytes are unpacked is the worker's own business. */
export type ReadChoices = Omit<ReadOptions, 'inflate' | 'onProgress'>;

/** To the worker: a file to be read. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly choices: ReadChoices;
}

/** From the worker: how much is done, now and then, and in the end the workbook or why there is none. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly code: XlsxErrorCode; readonly values: XlsxError['values'] }
  | { readonly kind: 'failed'; readonly message: string };

/** Does what the worker is asked for. */
export function answer({ bytes, choices }: ReadRequest, reply: (message: ReadReply) => void): void {
  try {
    const onProgress = (done: number): void => reply({ kind: 'progress', done });
    reply({
      kind: 'workbook',
      workbook: readXlsx(bytes, { ...choices, inflate: inflateBrowser, onProgress }),
    });
  } catch (error) {
    if (error instanceof XlsxError) reply({ kind: 'refused', code: error.code, values: error.values });
    else reply({ kind: 'failed', message: String(error) });
  }
}
