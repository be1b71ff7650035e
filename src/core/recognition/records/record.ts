/** What a table of results says, whatever its shape: one school in one subject, year and grade. */
export interface ResultRecord {
  /** From 0: where it stands, or where the first of its pupils does. */
  readonly row: number;
  readonly school: string | null;
  readonly code: string | null;
  readonly municipality: string | null;
  readonly procedure: string | null;
  readonly year: number | null;
  readonly grade: number | null;
  readonly subject: string | null;
  readonly participants: number | null;
  readonly belowMinimum: number | null;
  /** In percent. */
  readonly belowShare: number | null;
  readonly meanScore: number | null;
  /** Shares in percent or counts of the marks from 2 to 5, never mixed. */
  readonly marks: Marks | null;
  /** Marks of the work beside those of the journal; absent where the table does not compare them. */
  readonly journal?: Journal;
}

/** How many pupils, or what share of them, got a lower mark than in the journal, the same, a higher one. */
export interface Journal {
  readonly are: 'counts' | 'shares';
  readonly lowered: number | null;
  readonly confirmed: number | null;
  readonly raised: number | null;
}

export interface Marks {
  readonly are: 'counts' | 'shares';
  readonly 2: number | null;
  readonly 3: number | null;
  readonly 4: number | null;
  readonly 5: number | null;
}

export interface TableRecords {
  readonly records: readonly ResultRecord[];
  /** Rows of a country, region or municipality, totals and means. */
  readonly groups: readonly ResultRecord[];
  /** Numbers of participants that were declared above the table, where the rows are of pupils. */
  readonly declared: readonly { readonly row: number; readonly declared: number; readonly found: number }[];
}
