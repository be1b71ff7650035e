/** What sentences are filled with; numbers are worded where the sentence stands. */
export type ConclusionWords = Readonly<Record<string, string | number>>;

/**
 * Something that follows from the figures of a summary by a rule. Sheet, pane and note say it in the same words, which
 * stand in the locales under the code. Nothing is said where the rule does not hold; causes are never said.
 */
export interface Conclusion<Facts = unknown> {
  readonly code: string;
  /** The summary whose facts it is about. */
  readonly of: string;
  /** What each sentence says; none = there is nothing to say. */
  says(facts: Facts): readonly ConclusionWords[];
}

export const conclusion = <Facts>(
  of: string,
  code: string,
  says: (facts: Facts) => readonly (ConclusionWords | null)[],
): Conclusion<Facts> => ({ of, code, says: (facts) => says(facts).filter((words) => words !== null) });
