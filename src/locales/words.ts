/** Values that sentences are filled with. */
export type Words = Readonly<Record<string, string | number>>;

/** A sentence with its values. */
export type Sentence = (words: Words) => string;

/** An issue's texts: what its group is called, and what is said of one cell. */
export interface IssueTexts {
  /** Heading of the group; the count stands beside it. */
  readonly title: string;
  readonly message: Sentence;
  readonly expected: Sentence;
  readonly fix: Sentence;
}
