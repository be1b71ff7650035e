/** What becomes of sheets put together by chance: a change of recognition shows where it changes anything. */
import { expectGenerated } from '../../tests/generated';
import { recognisedLines } from '../../tests/recognisedTable';
import { recogniseSheet } from '../../src/core/recognition/recogniseSheet';
import { wildSheet } from './wild';

const SHEETS = 150;

test('sheets put together by chance are read as the golden file says', () =>
  expectGenerated(
    'bench/layouts/wild.golden.txt',
    `${Array.from({ length: SHEETS }, (_, seed) => [
      `# ${seed}`,
      ...recogniseSheet(wildSheet(seed)).flatMap(recognisedLines),
    ])
      .flat()
      .join('\n')}\n`,
  ));
