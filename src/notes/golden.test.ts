import { bookFromSheets } from '../../tests/bookFromSheets';
import { expectGenerated } from '../../tests/generated';
import { readableNote } from '../../tests/readableNote';
import { SEEDED_TODAY, readableBook } from '../../tests/seededBook';
import { analyticNote } from './analyticNote';
import { roadmapReport } from './roadmapReport';

/** Both documents of one seeded programme, whole. */
const book = bookFromSheets(readableBook().sheets, SEEDED_TODAY);

test.each([
  ['analyticNote', analyticNote],
  ['roadmapReport', roadmapReport],
] as const)('%s', (name, document) => {
  const note = document(book, 'ru');
  if (!note) throw new Error(`The seeded programme has nothing for ${name}`);
  expectGenerated(`src/notes/${name}.golden.txt`, readableNote(note));
});
