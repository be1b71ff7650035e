import type { ParseArgsConfig, parseArgs } from 'node:util';

/** Switches as the parser of Node describes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command answers: a document for `--json`, lines for a person. */
export interface Answer {
  readonly document: unknown;
  readonly lines: readonly string[];
  /** Errors were found in the data: exit code 1. */
  readonly hasErrors?: boolean;
}

/** The values of a command's own switches. */
export type Given<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own }>>['values'];

export interface Command<Own extends Options = Options> {
  readonly name: string;
  /** Its switches besides `--json` and `--help`. */
  readonly options: Own;
  /** How many words it takes at most; absent = any number. */
  readonly mostWords?: number;
  /** `program`: the file of the built command line, which workers run too; absent = there are none. */
  run(words: readonly string[], given: Given<Own>, program?: string): Answer | Promise<Answer>;
}

/** A command whose switches are known by their names. */
export const command = <const Own extends Options>(own: Command<Own>): Command<Own> => own;
