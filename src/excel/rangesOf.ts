import { areaAddress } from '../core/workbook/address';
import type { Area } from '../core/workbook/workbook';

/** One range or several at once: a formula is then relative to the first cell of the first. */
export const rangesOf = (
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): Excel.Range | Excel.RangeAreas => {
  const [first] = areas;
  return areas.length === 1 && first
    ? worksheet.getRange(areaAddress(first))
    : worksheet.getRanges(areas.map(areaAddress).join(','));
};
