export interface FirstFile {
  readonly name: string;
  /** Of gzip. */
  readonly bytes: number;
}
export const MOST: number;
export function firstLoad(page: 'taskpane' | 'files'): FirstFile[];
export function totalOf(files: readonly FirstFile[]): number;
