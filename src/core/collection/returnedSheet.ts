import type { Locale } from '../values/text';
import { LOOKS } from '../workbook/looks';
import { styled } from '../workbook/sheetRows';
import { summaryStamp } from '../workbook/stamp';
import type { Row, Sheet } from '../workbook/workbook';
import { LIST_HEADER_ROW, listSheet, type ListColumn } from './listSheet';
import type { SaidRemark } from './saidRemark';
import { COLLECTION_WORDS } from './words';

/** A form that comes back with it is read as if it were not there. */
export const RETURNED_STAMP = summaryStamp('returned', 1);

const column = (id: string, ru: string, en: string, width: number): ListColumn => ({
  id,
  header: { ru, en },
  width,
  look: LOOKS.text,
});

const COLUMNS: readonly ListColumn[] = [
  column('sheet', 'Лист', 'Sheet', 24),
  column('cell', 'Ячейка', 'Cell', 10),
  column('message', 'Замечание', 'Remark', 60),
  column('fix', 'Как исправить', 'How to mend it', 60),
];

const CELL = 1;

/** «Замечания»: what a school is to mend in its file, with ways to the cells; what needs no mending is left out. */
export function returnedSheet(remarks: readonly SaidRemark[], locale: Locale): Sheet {
  const words = COLLECTION_WORDS[locale];
  const told = remarks.filter(({ severity }) => severity !== 'note');
  const sheet = listSheet(
    {
      name: words.returned,
      title: words.returned,
      remark: words.returnedRemark,
      columns: COLUMNS,
      rows: told.map(({ sheet: name, cell, message, fix }) => [name, cell, message, fix]),
      stamp: RETURNED_STAMP,
    },
    locale,
  );
  const rows = sheet.rows.map((row, index): Row | undefined => {
    const remark = told[index - LIST_HEADER_ROW - 1];
    if (!row || !remark || remark.cell === '') return row;
    const link = { sheet: remark.sheet, address: remark.cell };
    return row.map((cell, place) => (place === CELL ? styled(remark.cell, LOOKS.text, { link }) : cell));
  });
  return { ...sheet, rows };
}
