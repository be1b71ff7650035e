import { bookFromSheets } from '../../tests/bookFromSheets';
import { readableClosedBook } from '../../tests/closedBook';
import { expectGenerated } from '../../tests/generated';
import { readableSheet } from '../../tests/readableSheet';
import { SEEDED_TODAY } from '../../tests/seededBook';
import { summaries } from '.';
import { madeSummaries } from './summarySheets';

/** Every generated sheet of one seeded programme, whole: what changes in one shows in its text. */
const book = bookFromSheets(readableClosedBook().sheets, SEEDED_TODAY);
const made = madeSummaries(summaries, book, 'ru');

test.each(summaries.map(({ id }) => id))('%s', (id) => {
  const found = made.find(({ summary }) => summary.id === id);
  if (!found) throw new Error(`The seeded programme has nothing for ${id}`);
  expectGenerated(`src/summaries/${id}.golden.txt`, readableSheet(found.sheet));
});
