import { calendarDay, isoToSerial } from '../workbook/date';
import type { Matrix } from '../values/numbers';
import type { ExampleCell, ExampleValue, FunctionEntry } from './catalogue';

/** How a language of Excel writes formulas; see `FORMULA_STYLES`. */
export interface FormulaStyle {
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly decimal: string;
  readonly truth: string;
  readonly falsehood: string;
  readonly date: string;
}

/** Formulas as Excel shows them in Russia and in America: signs between arguments, columns and rows. */
export const FORMULA_STYLES = {
  ru: {
    argument: ';',
    column: '\\',
    row: ';',
    decimal: ',',
    truth: 'ИСТИНА',
    falsehood: 'ЛОЖЬ',
    date: 'ДАТА',
  },
  en: { argument: ',', column: ',', row: ';', decimal: '.', truth: 'TRUE', falsehood: 'FALSE', date: 'DATE' },
} as const satisfies Readonly<Record<string, FormulaStyle>>;

const isRange = (value: ExampleValue): value is readonly (readonly ExampleCell[])[] => Array.isArray(value);

function cellText(cell: ExampleCell, style: FormulaStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', style.decimal);
  if (typeof cell === 'boolean') return cell ? style.truth : style.falsehood;
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  const { year, month, day } = calendarDay(isoToSerial(cell.date) ?? NaN) ?? { year: 0, month: 0, day: 0 };
  return `${style.date}(${[year, month, day].join(style.argument)})`;
}

function valueText(value: ExampleValue, style: FormulaStyle): string {
  if (!isRange(value)) return cellText(value, style);
  const rows = value.map((cells) => cells.map((cell) => cellText(cell, style)).join(style.column));
  return `{${rows.join(style.row)}}`;
}

/** An argument or a result by rows of cells as Excel keeps them: a day is a serial number. */
export function storedRange(value: ExampleValue): Matrix {
  const rows = isRange(value) ? value : [[value]];
  return rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'object' && cell !== null ? isoToSerial(cell.date) : cell)),
  );
}

/** A formula that computes the example and can be pasted into a cell: `=SHNOR.PROGRESS(40;60;55)`. */
export function exampleFormula({ id, example }: FunctionEntry, style: FormulaStyle): string {
  return `=SHNOR.${id}(${example.args.map((arg) => valueText(arg, style)).join(style.argument)})`;
}

/** The function with the names of its parameters, those in brackets may be left out: `SHNOR.GINI(values; [weights])`. */
export function syntax({ id, parameters }: FunctionEntry, style: FormulaStyle): string {
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return `SHNOR.${id}(${names.join(`${style.argument} `)})`;
}

/** What a cell of an example looks like in a sheet: `0,75`, `31.05.2021`, `ИСТИНА`. */
export function shownCell(cell: ExampleCell, style: FormulaStyle): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || typeof cell !== 'object') return cellText(cell, style);
  return style.decimal === ',' ? cell.date.split('-').reverse().join('.') : cell.date;
}

/** The result of an example by rows, as a sheet shows it. */
export function exampleResult({ example: { result } }: FunctionEntry, style: FormulaStyle): string[][] {
  const rows = isRange(result) ? result : [[result]];
  return rows.map((cells) => cells.map((cell) => shownCell(cell, style)));
}
