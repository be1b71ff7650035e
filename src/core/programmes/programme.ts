import type { TemplateRow } from '../templates/template';
import type { Text } from '../values/text';

/** A preset: a real programme's structure, terms, roles and figures, in words of our own. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  /** One or two sentences: what kind of programme it is and what is special about it. */
  readonly about: Text;
  /** First and last day, ISO dates. */
  readonly period: { readonly start: string; readonly end: string };
  /** What the schools' form asks for, by number; absent = all indicators, the events that schools answer for. */
  readonly forSchools?: { readonly indicators?: readonly string[]; readonly events?: readonly string[] };
  /** Rows by template id, dates as serials; of a yearly column `target:2021`. */
  readonly rows: Readonly<Record<string, readonly TemplateRow[]>>;
}
