import type { Book } from '../check/book';
import type { Locale, Text } from '../values/text';
import type { Sheet } from '../workbook/workbook';

/** One generated sheet: first what is so, then how it is shown. */
export interface Summary<Facts = unknown> {
  readonly id: string;
  readonly version: number;
  /** Also the name of the sheet. */
  readonly name: Text;
  /** Null where the book does not hold what it needs. */
  facts(book: Book): Facts | null;
  sheet(facts: Facts, locale: Locale): Sheet;
  /** The figures that matter most, for whoever does not open the sheet. */
  glance(facts: Facts, locale: Locale): readonly (readonly [name: string, value: number])[];
}
