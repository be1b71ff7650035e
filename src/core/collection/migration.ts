import type { Template } from '../templates/template';
import type { Text } from '../values/text';

/** How a form of a version becomes one of the next: what was called otherwise then. */
export interface Migration {
  readonly template: string;
  readonly from: number;
  /** Headers that columns had, by column id. */
  readonly headers?: Readonly<Record<string, Text>>;
  /** Codes of lines that became others. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** Migrations of a template from a version on, the oldest first. */
const since = ({ id }: Template, version: number, migrations: readonly Migration[]): Migration[] =>
  migrations
    .filter(({ template, from }) => template === id && from >= version)
    .sort((a, b) => a.from - b.from);

/** The template as it was in a version: what was not renamed since reads as today. */
export function formerTemplate(
  template: Template,
  version: number,
  migrations: readonly Migration[],
): Template {
  // The first renaming after the version says what the header was in it.
  const headers = since(template, version, migrations)
    .reverse()
    .reduce<Readonly<Record<string, Text>>>((all, each) => ({ ...all, ...each.headers }), {});
  if (Object.keys(headers).length === 0) return template;
  return {
    ...template,
    columns: template.columns.map((column) => ({ ...column, header: headers[column.id] ?? column.header })),
  };
}

/** The code that a line has today. */
export const currentCode = (
  code: string,
  template: Template,
  version: number,
  migrations: readonly Migration[],
): string => since(template, version, migrations).reduce((now, { codes }) => codes?.[now] ?? now, code);

/** Versions that a template had headers of their own in, the newest first. */
export const formerVersions = ({ id }: Template, migrations: readonly Migration[]): number[] =>
  migrations
    .filter(({ template, headers }) => template === id && headers)
    .map(({ from }) => from)
    .sort((a, b) => b - a);
