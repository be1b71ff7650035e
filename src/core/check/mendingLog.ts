import { cellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { LOOKS, PRINT } from '../workbook/looks';
import { SheetRows, styled } from '../workbook/sheetRows';
import { summaryStamp } from '../workbook/stamp';
import type { CellFormat, CellValue, Sheet } from '../workbook/workbook';

export interface LogWords {
  readonly sheet: string;
  readonly title: string;
  readonly onDate: string;
  readonly headers: readonly string[];
}

/** Texts stay texts: «45,5» and 45,5 look alike, and that was the fault. */
const look = (value: CellValue): CellFormat =>
  typeof value === 'string' ? { ...LOOKS.text, numberFormat: '@' } : LOOKS.text;

/** What was changed in the cells of a workbook, in the order in which it was, each with a link. */
export function mendingLog(
  { edits, today }: { readonly edits: readonly Edit[]; readonly today: number },
  words: LogWords,
): Sheet {
  const rows = new SheetRows();
  rows.addAcross(words.headers.length, styled(words.title, LOOKS.title));
  rows.add(
    styled(words.onDate, LOOKS.label),
    styled(today, { ...LOOKS.label, numberFormat: 'dd.mm.yyyy', horizontal: 'left' }),
  );
  rows.skip();
  rows.add(...words.headers.map((text) => styled(text, LOOKS.header)));
  for (const { at, before, after } of edits) {
    const address = cellAddress(at.row, at.column);
    rows.add(
      styled(at.sheet, LOOKS.text),
      styled(address, LOOKS.text, { link: { sheet: at.sheet, address } }),
      styled(before ?? '', look(before)),
      styled(after ?? '', look(after)),
    );
  }
  return {
    name: words.sheet,
    rows: rows.done(),
    merges: rows.merges,
    columns: [24, 12, 40, 40].map((width) => ({ width })),
    frozen: { rows: 4, columns: 0 },
    print: PRINT,
    stamp: summaryStamp('log', 1),
  };
}
