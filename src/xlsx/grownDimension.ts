import { areaAddress, parseArea } from '../core/workbook/address';
import type { Area } from '../core/workbook/workbook';
import { childOf, setAttribute, type XmlEdit, type XmlNode } from './xmlTree';

/** What a sheet says of its size, grown to hold an area: some programs read nothing beyond it. */
export function grownDimension(sheet: XmlNode, area: Area): XmlEdit[] {
  const node = childOf(sheet, 'dimension');
  const known = parseArea(node?.attributes.get('ref')?.value ?? '');
  if (!node || !known) return [];
  const grown = {
    top: Math.min(known.top, area.top),
    left: Math.min(known.left, area.left),
    bottom: Math.max(known.bottom, area.bottom),
    right: Math.max(known.right, area.right),
  };
  return [setAttribute(node, 'ref', areaAddress(grown))];
}
