import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether a program can be started. */
const has = (program: string): boolean => spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;

/** Commands that check files against the schemas of the format, and against the rules beyond them; none where there are none. */
const checks = [process.env['SHNOR_OOXML_CHECK'], process.env['SHNOR_OOXML_SEMANTIC']].filter(
  (check) => check !== undefined && check !== '',
) as readonly string[];

export const hasFormatChecks = checks.length > 0;

/** A rule that counts within its own part, which the check of rules looks for in no part: it is broken everywhere. */
const UNCHECKED = "document('Part:.')";

/** What the checks of the format say of files; empty when nothing is wrong. */
export const faultsOf = (...files: readonly string[]): string[] =>
  checks.flatMap((check) => {
    const { status, stdout, stderr } = spawnSync(check, files, { encoding: 'utf8' });
    if (status === 0) return [];
    const broken = stdout.split('\n').filter((line) => line.startsWith('    '));
    const isKnown = broken.length > 0 && broken.every((line) => line.includes(UNCHECKED));
    return isKnown ? [] : [stdout + stderr];
  });

/** As `faultsOf`, for a text document: by the rules beyond the schemas, which alone know its kind. */
export function documentFaultsOf(file: string): string[] {
  const check = process.env['SHNOR_OOXML_SEMANTIC'];
  if (check === undefined || check === '') return [];
  const { status, stdout, stderr } = spawnSync(check, [file], { encoding: 'utf8' });
  return status === 0 ? [] : [stdout + stderr];
}

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

/** As `faultsOf`, for the bytes of a file. */
export const faultsIn = (bytes: Uint8Array): string[] => inFolder(bytes, (file) => faultsOf(file));

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
