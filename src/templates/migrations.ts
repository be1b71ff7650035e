import type { Migration } from '../core/collection/migration';

/** Every renaming of a column or of a line's code since a template's first version, so that old forms are read. */
export const migrations: readonly Migration[] = [];
