/** Where everything of a template's sheet stands: title, instruction, parameters, gap, header, rows. */
import type { Template, TemplateColumn, TemplateOptions, TemplateParameter } from './template';
import { absoluteAddress } from '../workbook/address';

export const PARAMETER_ROW = 2;
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

type PlacedOptions = Pick<TemplateOptions, 'locale' | 'years'>;

/** A column as it stands on the sheet: a yearly one stands once for every year. */
export interface PlacedColumn {
  readonly column: TemplateColumn;
  /** `target`, or `target:2025`. */
  readonly id: string;
  readonly header: string;
}

/** `target:2025` → `target`; any other id is its column's. */
export const columnIdOf = (placed: string): string => placed.replace(/:.*$/, '');

export function placedColumns({ columns }: Template, { locale, years }: PlacedOptions): PlacedColumn[] {
  const placed: PlacedColumn[] = [];
  // Yearly columns that stand side by side go together: plan and fact of one year, then of the next.
  let group: TemplateColumn[] = [];
  const close = (): void => {
    for (const year of years) {
      for (const column of group) {
        const header = column.header[locale].replace('{year}', String(year));
        placed.push({ column, id: `${column.id}:${year}`, header });
      }
    }
    group = [];
  };
  for (const column of columns) {
    if (column.isYearly) {
      group.push(column);
    } else {
      close();
      placed.push({ column, id: column.id, header: column.header[locale] });
    }
  }
  close();
  return placed;
}

/** Place of a column among those of the sheet. */
export function placeOf({ id: template }: Template, placed: readonly PlacedColumn[], id: string): number {
  const place = placed.findIndex((column) => column.id === id);
  if (place < 0) throw new Error(`Template ${template} has no column ${id}`);
  return place;
}

/** The column of a parameter's cell in the row of parameters. */
export const parameterColumn = (
  template: Template,
  placed: readonly PlacedColumn[],
  { above }: TemplateParameter,
): number => (above === undefined ? 1 : placeOf(template, placed, above));

export function parameterAddress(
  template: Template,
  placed: readonly PlacedColumn[],
  parameter: TemplateParameter,
): string {
  const column = parameterColumn(template, placed, parameter);
  return absoluteAddress({ top: PARAMETER_ROW, left: column, bottom: PARAMETER_ROW, right: column });
}
