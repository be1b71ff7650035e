import { bookOf, type Book } from '../core/check/book';
import { certainEdits } from '../core/check/certainEdits';
import { concerned } from '../core/check/concerned';
import { REMARKS_STAMP, remarksSheet } from '../core/check/remarksSheet';
import { said } from '../core/check/said';
import { validate } from '../core/check/validate';
import { recogniseWorkbook } from '../core/recognition/recogniseSheet';
import type { FileHost } from '../files/fileHost';
import { issues as sentences } from '../locales/ru/issues';
import { report } from '../locales/ru/report';
import { rules } from '../rules';
import { templates } from '../templates';

/** A mended cell may show what was hidden behind its fault; nothing needs more rounds than this. */
const ROUNDS = 5;

async function bookIn(host: FileHost, today: number): Promise<Book> {
  const { workbook } = await host.readWorkbook();
  const tables = recogniseWorkbook(workbook, undefined, templates);
  return bookOf({ tables, sheets: workbook.sheets, templates }, { today, isWhole: true });
}

/** Mends whatever has a certain remedy; tells how many cells were changed. */
export async function mend(host: FileHost, today: number): Promise<number> {
  let cells = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits } = certainEdits(validate(await bookIn(host, today), rules));
    if (edits.length === 0) break;
    await host.apply(edits);
    cells += edits.length;
  }
  return cells;
}

/** Puts the sheet of remarks into a workbook, in place of an earlier one. */
export async function addRemarks(host: FileHost, today: number): Promise<void> {
  const book = await bookIn(host, today);
  const of = concerned(book.tables);
  const remarks = validate(book, rules).map((issue) => ({
    issue: said(issue, sentences),
    responsible: of(issue).responsible,
  }));
  const [before] = await host.stampedSheets([REMARKS_STAMP.id]);
  const sheet = remarksSheet({ remarks, today, settings: [] }, report);
  await host.insertSheets({ sheets: [sheet], replace: before ? [before.name] : [] });
}
