import { cell, lack, said, type BlockCell, type SentenceBlock } from '../core/summaries/block';
import { linkTo } from '../core/summaries/figure';
import { concluded } from '../conclusions';
import type { SummaryTexts } from '../locales/summaryTexts';
import { sheetAddress } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/edit';

/** Everything that is concluded from the facts of a summary, sentence by sentence. */
export const saidOf = (of: string, facts: unknown, { conclusions }: SummaryTexts): SentenceBlock[] =>
  concluded(of, facts).flatMap(({ code, words }) => {
    const sentence = conclusions[code];
    return sentence ? [said(sentence(words))] : [];
  });

/** A link that says where it leads; the sheet is named where there are several. */
export function linkCell(at: CellRef | null, hasSheets: boolean): BlockCell {
  if (!at) return cell('', 'text');
  const link = linkTo(at);
  return cell(hasSheets ? sheetAddress(link.sheet, link.address) : link.address, 'text', { link });
}

/** What rows were not counted, or nothing where all were. */
export function leftOutOf(
  { unnamed, wrong }: { readonly unnamed: number; readonly wrong: number },
  { common }: SummaryTexts,
): SentenceBlock[] {
  const list = common.leftOut(unnamed, wrong);
  return list === '' ? [] : [lack(common.leftOutSaid(list))];
}
