import type { SubmittingSchool } from '../submission';
import type { Template } from '../../templates/template';
import { readTemplate } from '../../templates/readTemplate';
import { cellValue, isBlank } from '../../workbook/cell';
import type { CellValue, Sheet } from '../../workbook/workbook';
import { COLLECTION_WORDS } from '../words';
import { resultKey } from './resultLine';

/** A row of results that the workbook has. */
export interface StandingResult {
  readonly row: number;
  readonly key: string;
  /** By column id of the template; `file` and `row` where they are kept. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** The file that it came from; null where a person typed it. */
  readonly file: string | null;
}

/** The sheet «Результаты» of the coordinator's workbook as it stands now. */
export interface ResultsSheet {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** By column id, `file` and `row` among them where there are such. */
  readonly columns: ReadonlyMap<string, number>;
  /** The first column with nothing in the header's row. */
  readonly free: number;
  readonly rows: readonly StandingResult[];
  /** The last row with anything in it. */
  readonly last: number;
}

const ORIGIN = ['file', 'row'] as const;

const headerText = (value: CellValue): string =>
  typeof value === 'string' ? value.trim().toLowerCase() : '';

/** Which school a row's name means; one that the register does not have goes by its name. */
export type SchoolOfName = (name: string) => SubmittingSchool;

/** Finds the sheet by its stamp, else by its name and headers; null where there is none. */
export function resultsSheet(
  sheets: readonly Sheet[],
  template: Template,
  schoolOf: SchoolOfName,
): ResultsSheet | null {
  const names = Object.values(template.name).map((name) => name.toLowerCase());
  const seen = sheets.filter(({ visibility }) => visibility === undefined);
  const sheet =
    seen.find(({ stamp }) => stamp?.id === template.id && !stamp.form) ??
    seen.find(({ name, stamp }) => !stamp && names.includes(name.trim().toLowerCase()));
  const reading = sheet && readTemplate(sheet, template);
  if (!sheet || !reading) return null;
  const { headerRow } = reading;
  const columns = new Map(reading.columns);
  const words = Object.values(COLLECTION_WORDS);
  sheet.rows[headerRow]?.forEach((cell, column) => {
    for (const id of ORIGIN)
      if (
        !columns.has(id) &&
        words.some(({ origin }) => headerText(cellValue(cell)) === origin[id].toLowerCase())
      )
        columns.set(id, column);
  });
  const rows: StandingResult[] = [];
  let last = headerRow;
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.every((cell) => isBlank(cellValue(cell)))) continue;
    last = row;
    const values: Record<string, CellValue> = {};
    for (const [id, column] of columns) values[id] = cellValue(cells[column]);
    // A share that follows from counts is no figure of its own.
    if (['participants', 'belowMinimum'].every((id) => !isBlank(values[id]))) values['belowShare'] = null;
    const { school, file } = values;
    if (typeof school !== 'string' || isBlank(school)) continue;
    rows.push({
      row,
      key: resultKey(values, schoolOf(school)),
      values,
      file: typeof file === 'string' && !isBlank(file) ? file : null,
    });
  }
  return {
    sheet,
    headerRow,
    columns,
    free: sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    rows,
    last,
  };
}
