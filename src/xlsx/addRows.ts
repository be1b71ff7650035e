import { remembered } from '../core/values/remembered';
import { columnLetters } from '../core/workbook/address';
import type { CellValue } from '../core/workbook/workbook';
import { numberedCells, numberedRows, type CellChange } from './setCells';
import { shiftFormula } from '../core/workbook/shiftFormula';
import { formulaXml, valueXml } from './writtenCell';
import { xmlContent } from './writtenText';
import type { XmlScanner } from './xmlScanner';
import { childOf, readTree, type XmlNode } from './xmlTree';

/** Rows that are put below all others of a sheet. */
export interface AddedRows {
  /** Number of the first of them, from 0. */
  readonly from: number;
  /** Row whose cells they look like. */
  readonly like: number;
  /** Values by column. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas of the row `like` by column, which go on where there is no value. Absent = none. */
  readonly formulas?: ReadonlyMap<number, string>;
}

/** Rows that are written at a time. */
const STEP = 500;

interface Place {
  readonly data: XmlNode;
  /** The first row number that the sheet does not have. */
  readonly end: number;
  readonly styles: readonly string[];
}

function placeOf(xml: XmlScanner, { like }: AddedRows): Place {
  const data = childOf(readTree(xml), 'sheetData');
  if (!data) return xml.fail();
  const rows = numberedRows(data, xml.part);
  const sample = rows.find(({ number }) => number === like)?.node;
  const styles: string[] = [];
  for (const { node, number } of sample ? numberedCells(sample) : [])
    styles[number] = node.attributes.get('s')?.value ?? '';
  return { data, styles, end: rows.reduce((most, { number }) => Math.max(most, number + 1), 0) };
}

/** Those of the rows that the sheet has already, blank: they are filled in rather than added. */
export function filledRows(xml: XmlScanner, added: AddedRows): CellChange[] {
  const { end } = placeOf(xml, added);
  return added.rows
    .slice(0, Math.max(0, end - added.from))
    .flatMap((values, index) =>
      values.flatMap((value, column): CellChange[] =>
        value === null ? [] : [{ row: added.from + index, column, value, like: added.like }],
      ),
    );
}

/** The sheet's XML with the other rows at its end, piece by piece, for they may be a hundred thousand. */
export function* withAddedRows(xml: XmlScanner, added: AddedRows): Generator<Uint8Array> {
  const { data, end, styles } = placeOf(xml, added);
  const { prefix } = data;
  const encoder = new TextEncoder();
  const isOpen = data.end !== data.openEnd;
  yield xml.bytes.subarray(0, isOpen ? data.closeStart : data.openEnd - 2);
  if (!isOpen) yield encoder.encode('>');
  const columns = added.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const cellStarts = Array.from(
    { length: columns },
    (_, column) => `<${prefix}c r="${columnLetters(column)}`,
  );
  const cellEnds = Array.from({ length: columns }, (_, column) => styles[column] && ` s="${styles[column]}"`);
  for (let start = Math.max(0, end - added.from); start < added.rows.length; start += STEP) {
    // Names of schools and files stand in many cells.
    const content = remembered(xmlContent);
    let text = '';
    for (const [index, values] of added.rows.slice(start, start + STEP).entries()) {
      const row = added.from + start + index;
      text += `<${prefix}row r="${row + 1}">`;
      values.forEach((value, column) => {
        const style = styles[column] ?? '';
        const formula = value === null ? added.formulas?.get(column) : undefined;
        if (formula !== undefined)
          text += formulaXml(row, column, shiftFormula(formula, row - added.like, 0), style, prefix);
        else if (value !== null || style !== '')
          text += valueXml(
            `${cellStarts[column]}${row + 1}"${cellEnds[column] ?? ''}`,
            value,
            prefix,
            content,
          );
      });
      text += `</${prefix}row>`;
    }
    yield encoder.encode(text);
  }
  if (!isOpen) yield encoder.encode(`</${prefix}sheetData>`);
  yield xml.bytes.subarray(isOpen ? data.closeStart : data.end);
}
