import type { Finding, Issue, IssueCode, Severity } from './issue';
import type { RecognisedTable, TableKind } from '../recognition/table';

/** One check of one kind of table. */
export interface Rule {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly kind: TableKind;
  check(table: RecognisedTable): readonly Finding[];
}

/** Every issue of every table, in the order of tables, rules and rows. */
export const validate = (tables: readonly RecognisedTable[], rules: readonly Rule[]): Issue[] =>
  tables.flatMap((table) =>
    rules
      .filter((rule) => rule.kind === table.kind)
      .flatMap(({ code, severity, check }) =>
        check(table).map((finding) => ({ ...finding, code, severity, sheet: table.sheet })),
      ),
  );
