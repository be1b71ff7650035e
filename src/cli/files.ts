import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bookOf, type Book } from '../core/check/book';
import { recogniseWorkbook } from '../core/recognition/recogniseSheet';
import { HostError } from '../core/hosts/hostError';
import type { Template } from '../core/templates/template';
import type { Sheet, Workbook } from '../core/workbook/workbook';
import { cli } from '../locales/ru/cli';
import { hostErrors } from '../locales/ru/host';
import { xlsx } from '../locales/ru/xlsx';
import { fileHost, type FileHost } from '../files/fileHost';
import { inflateNode } from '../xlsx/inflateNode';
import { readXlsx } from '../xlsx/readXlsx';
import { XlsxError } from '../xlsx/xlsxError';
import { Stop, stop } from './stop';

export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw stop('noFile', { file });
    if (reason === 'EISDIR') throw stop('isFolder', { file });
    throw stop('notReadable', { file, reason });
  }
}

/** The sentence of a refused file; other errors are faults of the program and go through. */
export const fileSentence = (error: unknown): string => {
  if (error instanceof XlsxError) return xlsx[error.code](error.values);
  const said = error instanceof HostError ? hostErrors[error.code] : undefined;
  if (error instanceof HostError && said) return said(error.values);
  throw error;
};

export function readWorkbook(file: string, options: { formulas?: boolean } = {}): Workbook {
  const bytes = readBytes(file);
  try {
    return readXlsx(bytes, { inflate: inflateNode, ...options });
  } catch (error) {
    throw new Stop(cli.inFile({ file: basename(file), sentence: fileSentence(error) }));
  }
}

/** What can be asked of a file, on a day. */
export function bookOfFile(
  file: string,
  templates: readonly Template[],
  today: number,
  options: { formulas?: boolean } = {},
): { readonly book: Book; readonly sheets: readonly Sheet[] } {
  const { sheets } = readWorkbook(file, options);
  const tables = recogniseWorkbook({ sheets }, undefined, templates);
  return { book: bookOf({ tables, sheets, templates }, { today, isWhole: true }), sheets };
}

/** A file as a workbook that can be read and changed; a signature goes only where that was said. */
export const openFile = (file: string, dropSignatures: boolean): FileHost =>
  fileHost(readBytes(file), { inflate: inflateNode, dropSignatures });

/** What a file's host refuses, as the sentence that ends the command. */
export async function orStop<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error instanceof XlsxError && error.code === 'SIGNED') throw stop('signed', { file });
    throw new Stop(cli.inFile({ file: basename(file), sentence: fileSentence(error) }));
  }
}

/** Writes beside and renames, so that nothing half-written is left. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw stop('notWritten', { file, reason: reasonOf(error) });
  }
}
