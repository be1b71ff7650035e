import { cellText } from '../recognition/grid';
import type { RecognisedTable } from '../recognition/table';
import { dayOfText } from '../values/dayOfText';
import type { Book } from './book';

const SIGNED =
  /(?:приказ|распоряжени|постановлени|утвержд)[A-Za-zЀ-ԯ]*[^\n]{0,120}?(?<![A-Za-zЀ-ԯ])от\s+[«"]?(\d{1,2}\.\d{1,2}\.\d{4})/iu;
/** How far right of the table's beginning «УТВЕРЖДЕНО» may stand. */
const WIDE = 24;

/** The day on which the document was signed that a table is part of, as the rows above it say; null where they do not. */
export function documentDay(
  { sheet, headerTop }: RecognisedTable,
  { cell }: Pick<Book, 'cell'>,
): number | null {
  for (let row = 0; row < (headerTop ?? 0); row++) {
    for (let column = 0; column < WIDE; column++) {
      const day = SIGNED.exec(cellText(cell({ sheet, row, column })))?.[1];
      if (day !== undefined) return dayOfText(day);
    }
  }
  return null;
}
