import { HostError } from '../core/hosts/hostError';

/**
 * The bytes as a new workbook; nothing leaves the computer. In Excel for Mac a download from a pane does nothing, and
 * says nothing: there the workbook is opened beside this one and the person saves it. Elsewhere it is downloaded.
 */
export async function saveWorkbook(bytes: Uint8Array, name: string): Promise<'opened' | 'downloaded'> {
  if (canDownload()) {
    download(bytes, name, XLSX);
    return 'downloaded';
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) throw new HostError('CANNOT_SAVE');
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    // Some organisations forbid add-ins to open workbooks.
    if (error instanceof OfficeExtension.Error) throw new HostError('CANNOT_SAVE');
    throw error;
  }
  return 'opened';
}

/** A file of another kind cannot be opened beside the workbook: it is downloaded, or not handed over at all. */
export function saveFile(bytes: Uint8Array, name: string, type: string): Promise<void> {
  if (!canDownload()) return Promise.reject(new HostError('CANNOT_DOWNLOAD'));
  download(bytes, name, type);
  return Promise.resolve();
}

const canDownload = (): boolean =>
  Office.context.platform !== Office.PlatformType.Mac &&
  typeof URL.createObjectURL === 'function' &&
  'download' in HTMLAnchorElement.prototype;

function download(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  // A page that takes its time must still find the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In pieces: a call takes only so many arguments. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}
