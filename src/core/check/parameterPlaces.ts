import { cellText } from '../recognition/grid';
import type { TemplateParameter } from '../templates/template';
import { plainText } from '../values/plainText';
import type { CellRef } from '../workbook/edit';
import type { TemplateSheet } from './book';

export interface PlacedParameter {
  readonly parameter: TemplateParameter;
  /** In Russian; of one that goes with another, that one's. */
  readonly label: string;
  readonly at: CellRef;
}

/** The cells above a template's table that its formulas look at, right of their labels wherever these stand. */
export function parameterPlaces({ sheet, source, template, reading }: TemplateSheet): PlacedParameter[] {
  if (!reading) return [];
  let label: { text: string; row: number; column: number } | null = null;
  return (template.parameters ?? []).flatMap((parameter): PlacedParameter[] => {
    const own = parameter.label;
    if (own) {
      label = null;
      const wanted = [plainText(own.ru), plainText(own.en)];
      source.rows.slice(0, reading.headerRow).forEach((cells, row) =>
        cells?.forEach((cell, column) => {
          if (!label && wanted.includes(plainText(cellText(cell)))) label = { text: own.ru, row, column };
        }),
      );
    }
    if (!label) return [];
    label = { ...label, column: label.column + 1 };
    return [{ parameter, label: label.text, at: { sheet, row: label.row, column: label.column } }];
  });
}
