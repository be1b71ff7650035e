import type { RecognisedTable } from './table';

/**
 * A table's layout in one text, to tell whether a choice of columns that was remembered still fits: its kind and
 * the names over its columns, whatever row they stand on.
 */
export const tableLayout = ({ kind, headers }: RecognisedTable): string =>
  [
    kind,
    ...[...headers].sort(([a], [b]) => a - b).map(([column, name]) => `${column}:${name.toLowerCase()}`),
  ].join('|');
