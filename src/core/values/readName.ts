import { isMissing } from './missing';
import { readText } from './readText';

/** The name of a school as its cell holds it, a text or a number (№ 16); null where it is missing. */
export function readName(cell: unknown): string | number | null {
  if (typeof cell === 'number') return cell;
  const text = readText(cell);
  return isMissing(text) ? null : text;
}
