/** Names of what the pane keeps in the workbook's settings. */

/** Columns that a person chose: `ColumnMemory`. */
export const COLUMN_MEMORY = 'shnor.columns';

/** Rules that the workbook switches off or lowers: `RuleSettings`. */
export const RULE_SETTINGS = 'shnor.rules';
