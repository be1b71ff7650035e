/** What a person reads of a custom function. */
export interface FunctionTexts {
  /** One sentence, shown while the formula is typed. */
  readonly description: string;
  /** One sentence for each parameter, in their order. */
  readonly parameters: readonly string[];
  /** How it is computed, with its limits. */
  readonly definition: string;
  /** Where the definition comes from. */
  readonly source?: string;
}

/** A group of functions, by what one wants to know. */
export interface FunctionGroupTexts {
  readonly title: string;
  readonly description: string;
}
