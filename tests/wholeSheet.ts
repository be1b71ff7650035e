import { areaAddress, cellAddress } from '../src/core/workbook/address';
import { cellFormula, cellLink, cellValue, isRich } from '../src/core/workbook/cell';
import type { Cell, CellFormat, Sheet } from '../src/core/workbook/workbook';

const SIDES = ['top', 'left', 'bottom', 'right'];
/** Borders and margins have the same four sides. */
const isArea = (value: object): value is Parameters<typeof areaAddress>[0] =>
  Object.keys(value).length === SIDES.length &&
  SIDES.every((side) => Number.isInteger((value as Readonly<Record<string, unknown>>)[side]));

/** A value on one line: areas as addresses, numbers without the last digits, which differ between machines. */
const line = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'number') return Number(each.toPrecision(10));
    if (each instanceof Map || each instanceof Set) return [...(each as Iterable<unknown>)];
    return typeof each === 'object' && each && isArea(each) ? areaAddress(each) : each;
  });

/** Everything that is on a sheet, for reading over and for comparing: cell by cell, looks by number, then the rest. */
export function wholeSheet({ rows, name, ...rest }: Sheet): string {
  const looks: string[] = [];
  const lookOf = (format: CellFormat | undefined): string => {
    if (!format) return '';
    const text = line(format);
    const at = looks.indexOf(text);
    return `~${at < 0 ? looks.push(text) - 1 : at}`;
  };
  const said = (cell: Cell | undefined): string => {
    if (cell === undefined) return '';
    const link = cellLink(cell);
    const formula = cellFormula(cell);
    return [
      line(cellValue(cell)),
      formula ? `{${formula}}` : '',
      link ? `→${link.sheet}!${link.address}` : '',
      isRich(cell) ? lookOf(cell.format) : '',
      isRich(cell) && cell.note ? `note ${line(cell.note)}` : '',
    ].join('');
  };
  const cells = rows.map((row, at) => `${cellAddress(at, 0).slice(1)}: ${(row ?? []).map(said).join(' | ')}`);
  const parts = Object.entries(rest).map(([key, value]) =>
    Array.isArray(value)
      ? `${key}\n${(value as unknown[]).map((each, at) => `  ${at} ${line(each ?? null)}`).join('\n')}`
      : `${key} ${line(value)}`,
  );
  return [`# ${name}`, ...cells, ...looks.map((look, at) => `~${at} ${look}`), ...parts, ''].join('\n');
}

/** What was found out, as it is kept in a golden file. */
export const wholeFacts = (facts: unknown): string =>
  Object.entries(facts as object)
    .map(([key, value]) => {
      const many = value instanceof Map || Array.isArray(value) ? [...(value as Iterable<unknown>)] : null;
      return many ? `${key}\n${many.map((each) => `  ${line(each)}`).join('\n')}` : `${key} ${line(value)}`;
    })
    .join('\n');
