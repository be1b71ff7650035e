import type { TemplateReading } from '../templates/readTemplate';
import type { Template } from '../templates/template';
import { cellValue } from '../workbook/cell';
import { eachCell } from '../workbook/eachCell';
import type { CellValue, Sheet } from '../workbook/workbook';

/** Texts looked at above a table. */
const MOST = 40;
/** «Отчётный период: I полугодие», «за II четверть 2025/2026 учебного года». */
const LABEL = /^\s*(?:отч[её]тный\s+)?период\s*[:–—-]?\s*/iu;
const PERIOD =
  /(?:полугоди|четверт|квартал|триместр|учебн[A-Za-zЀ-ԯ]*\s+год|(?<!\d)20\d\d\s*[/–-]\s*(?:20)?\d\d(?!\d)|(?<!\d)20\d\d\s*г)/iu;
const SCHOOL_LABEL =
  /^\s*(?:(?:кратк[A-Za-zЀ-ԯ]*\s+)?(?:наименование|название)\s+)?(?:школ[аы]|ОО|ОУ|(?:обще)?образовательн[A-Za-zЀ-ԯ]+\s+организаци[A-Za-zЀ-ԯ]+)\s*[:–—-]\s*/iu;

const textOf = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';

/** Texts above a table, row by row. */
export function textsAbove({ rows }: Sheet, headerRow: number): string[] {
  const texts: string[] = [];
  for (let row = 0; row < headerRow && texts.length < MOST; row++)
    eachCell(rows[row], (cell) => {
      const value = cellValue(cell);
      if (typeof value === 'string' && value.trim() !== '') texts.push(textOf(value));
    });
  return texts;
}

/** «Форма школы. I полугодие 2025/2026»: what stands after the template's title. */
function inTitle({ title }: Template, above: readonly string[]): string {
  for (const text of above)
    for (const own of [title.ru, title.en])
      if (text.startsWith(`${own}. `)) return text.slice(own.length + 2).trim();
  return '';
}

/** The school that a text above a table names under such a label; '' where none does. */
export const schoolIn = (above: readonly string[]): string =>
  above
    .find((text) => SCHOOL_LABEL.test(text) && text.replace(SCHOOL_LABEL, '') !== '')
    ?.replace(SCHOOL_LABEL, '') ?? '';

/** Whose form it is and for when, as its parameters say it, else as texts above the table do; '' where nothing says it. */
export function saidAbove(
  template: Template,
  { parameters }: TemplateReading,
  above: readonly string[],
): { readonly school: string; readonly period: string } {
  const period = above.find((text) => PERIOD.test(text) && text.length < 100);
  return {
    school: textOf(parameters.get('schoolName')) || schoolIn(above),
    period:
      textOf(parameters.get('period')) ||
      inTitle(template, above) ||
      (period?.replace(LABEL, '').trim() ?? ''),
  };
}
