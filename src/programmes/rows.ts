/** Short ways to write a preset's rows; what a programme leaves open is ''. */
import type { TemplateRow } from '../core/templates/template';

export type EventLine = readonly [
  number: string,
  title: string,
  term?: string,
  responsible?: string,
  result?: string,
  /** Quantity that the result promises. */
  planned?: number,
];

/** Rows of a roadmap's section. */
export const section = (name: string, events: readonly EventLine[]): TemplateRow[] =>
  events.map(([number, title, term, responsible, result, planned]) => ({
    section: name,
    number,
    title,
    ...(term && { term }),
    ...(responsible && { responsible }),
    ...(result && { result }),
    ...(planned !== undefined && { planned }),
  }));

/** Rows of a passport: its headings with what stands under them. */
export const passport = (content: Readonly<Record<string, string>>): TemplateRow[] =>
  Object.entries(content).map(([name, value]) => ({ name, value }));

/** Points of a text, each on a line of its own. */
export const points = (...texts: readonly string[]): string =>
  texts.map((text, index) => `${index + 1}. ${text}`).join('\n');

/** A yearly column's values: the same in every year of a list. */
export const yearly = <Value extends string | number>(
  id: string,
  years: readonly number[],
  value: Value,
): Record<string, Value> => Object.fromEntries(years.map((year) => [`${id}:${year}`, value]));

/** Statements of a self-assessment by block. */
export const statements = (blocks: Readonly<Record<string, readonly string[]>>): TemplateRow[] =>
  Object.entries(blocks).flatMap(([block, factors]) => factors.map((factor) => ({ block, factor })));
