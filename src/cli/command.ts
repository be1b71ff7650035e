/** Words and switches that a command was called with. */
export interface Call {
  readonly words: readonly string[];
  readonly output: string | undefined;
  readonly today: string | undefined;
  readonly sheets: string | undefined;
  readonly locale: string | undefined;
  readonly programme: string | undefined;
  readonly firstYear: string | undefined;
  readonly years: string | undefined;
  readonly territory: string | undefined;
  readonly explain: boolean | undefined;
}

/** What a command answers: a document for `--json`, lines for a person. */
export interface Answer {
  readonly document: unknown;
  readonly lines: readonly string[];
  /** Errors were found in the data: exit code 1. */
  readonly hasErrors?: boolean;
}

export interface Command {
  readonly name: string;
  /** Switches besides `--json`. */
  readonly takes: readonly Exclude<keyof Call, 'words'>[];
  /** How many words it takes at most; absent = any number. */
  readonly mostWords?: number;
  run(call: Call): Answer | Promise<Answer>;
}
