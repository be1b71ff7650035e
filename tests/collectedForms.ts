import { formsOut } from '../src/core/collection/formsOut';
import type { Template } from '../src/core/templates/template';
import { readTemplate } from '../src/core/templates/readTemplate';
import { cellValue, isRich } from '../src/core/workbook/cell';
import type { Cell, CellValue, Sheet, Workbook } from '../src/core/workbook/workbook';
import { lists, templates } from '../src/templates';

/** Forms as schools fill them in, for tests and benchmarks of collecting. */

export const SCHOOL_FORM = templates.find(({ id }) => id === 'schoolform') as Template;
export const PERIOD = 'I полугодие 2025/2026';

export interface FilledSchool {
  readonly name: string;
  readonly code: string;
}

/** Schools of a register: a code and a name of its own each. */
export const schoolsOf = (count: number): FilledSchool[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `МБОУ СОШ № ${index + 1}`,
    code: String(1001 + index),
  }));

/** Puts values into cells of a sheet; what they look like stays. */
export function withCells(
  sheet: Sheet,
  entries: readonly (readonly [row: number, column: number, value: CellValue])[],
): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const [row, column, value] of entries) {
    const cell: Cell | undefined = rows[row]?.[column];
    (rows[row] as Cell[])[column] = isRich(cell) ? { ...cell, value } : value;
  }
  return { ...sheet, rows };
}

/** What a school answers to a line, told by its number and the form's. */
export type AnswerOf = (line: number, form: number) => readonly [part: number | null, whole: number | null];

const usual: AnswerOf = (line, form) => [10 + ((form * 7 + line * 3) % 40), 60 + ((form + line) % 40)];

/** The form of a school, every line of it answered. */
export function filledForm(school: FilledSchool, number: number, answer: AnswerOf = usual): Workbook {
  const [out] = formsOut({
    template: SCHOOL_FORM,
    lists,
    schools: [school],
    period: PERIOD,
    locale: 'ru',
    returnBy: 46_040,
  });
  const workbook = out?.workbook() as Workbook;
  const sheet = workbook.sheets[0] as Sheet;
  const reading = readTemplate(sheet, SCHOOL_FORM);
  const [part = 0, whole = 0] = ['numerator', 'denominator'].map((id) => reading?.columns.get(id));
  const lines = (reading?.rows ?? []).filter(
    ({ cells }) => cellValue(cells.get('block')) !== 'Дорожная карта',
  );
  const entries = lines.flatMap(({ row }, line) => {
    const [numerator, denominator] = answer(line, number);
    return [[row, part, numerator] as const, [row, whole, denominator] as const];
  });
  return { ...workbook, sheets: [withCells(sheet, entries), ...workbook.sheets.slice(1)] };
}

/** The workbook of a coordinator with the register of these schools. */
export const registerOf = (schools: readonly FilledSchool[]): Workbook => ({
  sheets: [
    {
      name: 'Реестр школ',
      rows: [
        ['Реестр школ программы'],
        ['Код школы', 'Школа', 'Статус', 'Куратор'],
        ...schools.map(({ code, name }) => [code, name, 'ШНОР', 'ЦРО']),
      ],
    },
  ],
});
