import type { Segment } from '../columns';
import type { Grid } from '../grid';
import type { HeaderBlock } from '../header';
import type { Role } from '../table';

/** Where the records of a table are read. */
export interface RecordSource {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly segment: Segment;
  /** Columns that tell which school, subject, year and grade a row is of. */
  readonly single: ReadonlyMap<Role, number>;
  /** Rows below the header from the first to the last that may belong to the table. */
  readonly from: number;
  readonly to: number;
  /** The last row of the table: what stands below it are totals and borders at most. */
  readonly last: number;
  /** Rows of the header repeated below. */
  readonly repeated: ReadonlySet<number>;
  /** Names of file and sheet: the farthest that says what the results are of. */
  readonly names: readonly string[];
}
