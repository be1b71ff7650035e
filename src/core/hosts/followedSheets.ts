import { quotedSheet } from '../workbook/address';
import { isRich } from '../workbook/cell';
import type { Cell, ConditionalRule, Sheet, ValidationRule } from '../workbook/workbook';

/** New names of sheets by the names that formulas were written with. */
export type Moves = ReadonlyMap<string, string>;

/** A text in quotes is passed over; the other two are a sheet's name with its `!`. */
const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula whose references follow sheets to their new names. */
export const followedFormula = (formula: string, moves: Moves): string =>
  formula.replace(REFERENCE, (text, quoted?: string, plain?: string) => {
    const to = moves.get(quoted?.replaceAll("''", "'") ?? plain ?? '');
    return to === undefined ? text : `${quotedSheet(to)}!`;
  });

/** Formulas, rules and links of a sheet follow the sheets that they point at. */
export function followedSheet(sheet: Sheet, moves: Moves): Sheet {
  if (moves.size === 0) return sheet;
  const text = <T>(value: T): T =>
    typeof value === 'string' && value.startsWith('=')
      ? (followedFormula(value, moves) as T & string)
      : value;
  const cell = (value: Cell | undefined): Cell | undefined => {
    if (!isRich(value) || !(value.formula || value.link)) return value;
    const { formula, link } = value;
    return {
      ...value,
      ...(formula ? { formula: followedFormula(formula, moves) } : {}),
      ...(link ? { link: { ...link, sheet: moves.get(link.sheet) ?? link.sheet } } : {}),
    };
  };
  const rule = <T extends ValidationRule | ConditionalRule>(value: T): T =>
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, text(part)])) as T;
  const { tables, validations, conditionalFormats } = sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row?.map(cell)),
    ...(validations ? { validations: validations.map((each) => ({ ...each, rule: rule(each.rule) })) } : {}),
    ...(conditionalFormats
      ? { conditionalFormats: conditionalFormats.map((each) => ({ ...each, rule: rule(each.rule) })) }
      : {}),
    ...(tables
      ? {
          tables: tables.map((table) =>
            table.formulas ? { ...table, formulas: table.formulas.map(text) } : table,
          ),
        }
      : {}),
  };
}
