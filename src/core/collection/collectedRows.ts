import type { CellValue } from '../workbook/workbook';
import { cellValue, isError } from '../workbook/cell';
import { fitting, type ListColumn } from './listSheet';
import type { Submission } from './submission';

const othersText = (others: Submission['lines'][number]['others']): string | null => {
  const said = Object.entries(others).map(
    ([header, value]) => `${header}: ${isError(value) ? value.error : String(value)}`,
  );
  return said.length > 0 ? said.join('; ') : null;
};

/** The rows that a submission's lines become, by column id. */
export function collectedRows(
  { file, school, period, lines }: Submission,
  columns: readonly ListColumn[],
): Record<string, CellValue>[] {
  return lines.map(({ row, values, others }) => {
    const cells: Record<string, CellValue> = {
      school: school?.name ?? null,
      code: school?.code ?? null,
      period,
      others: fitting(othersText(others)),
      file,
      row: row + 1,
    };
    for (const { id } of columns)
      if (id.startsWith('own:')) cells[id] = fitting(cellValue(values[id.slice('own:'.length)]));
    return cells;
  });
}
