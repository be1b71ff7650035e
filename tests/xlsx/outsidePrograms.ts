import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether a program can be started. */
const has = (program: string): boolean => spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;

/** The command that checks files against the schemas of the format; empty where there is none. */
export const schemaCheck = process.env['SHNOR_OOXML_CHECK'] ?? '';

export const hasLibreOffice = has('soffice');

function inFolder<T>(bytes: Uint8Array, act: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return act(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the check of schemas says of a file; null = nothing is wrong. */
export function schemaFaults(bytes: Uint8Array): string | null {
  return inFolder(bytes, (file) => {
    const { status, stdout, stderr } = spawnSync(schemaCheck, [file], { encoding: 'utf8' });
    return status === 0 ? null : stdout + stderr;
  });
}

/** The file as LibreOffice saves it after opening it. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder(bytes, (file, folder) => {
    const out = path.join(folder, 'out');
    const home = `-env:UserInstallation=file://${folder}/home`;
    const args = [home, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice did not open the file: ${stderr}`);
    return new Uint8Array(readFileSync(path.join(out, 'book.xlsx')));
  });
}
