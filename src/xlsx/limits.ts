/** How much a file may cost before it is refused. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Bytes of one unpacked part. */
  readonly partBytes: number;
  /** Bytes of all parts that are unpacked. */
  readonly totalBytes: number;
  /** Cells with something in them, over all sheets. */
  readonly cells: number;
  /** Everything else that is listed in the file: merges, validations, formats, names, notes, links, shapes. */
  readonly items: number;
  /** Milliseconds that the reading may take. */
  readonly milliseconds: number;
}

const MEGABYTE = 1 << 20;

/** Room for a sheet of 100,000 rows by 40 columns, and far from what a browser tab can bear. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 96 * MEGABYTE,
  parts: 10_000,
  partBytes: 192 * MEGABYTE,
  totalBytes: 256 * MEGABYTE,
  cells: 5_000_000,
  items: 1_000_000,
  milliseconds: Infinity,
};
