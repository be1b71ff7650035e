export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A slow disk must still find the file. */
const PATIENCE = 60_000;

/** Hands bytes over to the browser's downloads. */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
