/** Kinds of terms; labels are Russian always, because they are data that travel with the workbook. */
export type TermKind =
  | 'срок'
  | 'до даты'
  | 'год'
  | 'учебный год'
  | 'ежегодно'
  | 'постоянно'
  | 'по отдельному плану'
  /** Hangs on something else that has no date here: «за день до начала». */
  | 'от события'
  | 'не определён';

/** How often a recurring term comes. */
export type Frequency = 'yearly' | 'halfYearly' | 'quarterly' | 'monthly' | 'weekly' | 'other';

/** The programme's period, serial dates, both days included. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** What was understood of a term, and which of its words were not. */
export interface TermReading {
  readonly kind: TermKind;
  /** Serial dates; null where the term has none. */
  readonly start: number | null;
  readonly end: number | null;
  readonly frequency?: Frequency;
  /** Days of each year, where a term recurs in a named part of the year: «ежегодно, май». */
  readonly each?: readonly Period[];
  /** Words that the grammar does not know, as they stand in the text. */
  readonly unread: readonly string[];
}
