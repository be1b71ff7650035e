import type { RecognisedTable } from '../recognition/table';
import type { Locale, Text } from '../values/text';
import type { Sheet } from '../workbook/workbook';

/** What a summary is made from. */
export interface SummaryInput {
  readonly tables: readonly RecognisedTable[];
  /** The day that the summary speaks of, a serial date. */
  readonly today: number;
  readonly locale: Locale;
}

/** One generated sheet. */
export interface Summary {
  readonly id: string;
  readonly version: number;
  /** Also the name of the sheet. */
  readonly name: Text;
  /** Whether the tables hold what it needs. */
  applies(tables: readonly RecognisedTable[]): boolean;
  build(input: SummaryInput): Sheet;
}
