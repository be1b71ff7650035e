import type { Book } from '../check/book';
import type { Locale, Text } from '../values/text';
import type { Sheet } from '../workbook/workbook';
import type { Block } from './block';

/** What a person set on the sheet of an earlier run, by the setting's key. */
export type Settings = ReadonlyMap<string, number>;

/** One generated sheet: first what is so, then how it is shown. */
export interface Summary<Facts = unknown> {
  readonly id: string;
  readonly version: number;
  /** Also the name of the sheet. */
  readonly name: Text;
  /** The summary whose thresholds it goes by; absent = its own. */
  readonly settingsOf?: string;
  /** What the workbook lacks where there are no facts: a sentence. */
  readonly lacks: Text;
  /** Null where the book does not hold what it needs. */
  facts(book: Book, settings?: Settings): Facts | null;
  /** Sheets that the figures were counted from. */
  sources(facts: Facts): readonly string[];
  /** `beside` are the sheets that the same run has made before it. */
  blocks(facts: Facts, locale: Locale, beside?: readonly Sheet[]): readonly Block[];
  /** The figures that matter most, for whoever does not open the sheet. */
  glance(facts: Facts, locale: Locale): readonly (readonly [name: string, value: number])[];
}
