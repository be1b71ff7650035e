/** The bytes as a download under a name; nothing leaves the computer. */
export async function saveWorkbook(bytes: Uint8Array, name: string): Promise<'opened' | 'downloaded'> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  // A page that takes its time must still find the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return Promise.resolve('downloaded');
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
