import { bookFrom } from '../../../tests/ruleSentences';
import { filledTemplates } from '../../../tests/filledTemplate';
import { selfAssessmentFacts } from './selfAssessmentFacts';

const facts = (rows: string) =>
  selfAssessmentFacts(bookFrom(filledTemplates({ selfassessment: `block | factor | score\n${rows}` })));

test('scores from 0 to 3 of named factors count, up to 1 is a deficit', () => {
  const found = facts(
    [
      'управление | А | 0',
      ' | Б | 1',
      ' | В | 2',
      'ресурсы | Г | 3',
      ' | Д | 4',
      ' | Е | -1',
      ' | | 2',
      ' | Ж |',
    ].join('\n'),
  );
  expect(found?.factors.map(({ block, factor, mean, deficits }) => [block, factor, mean, deficits])).toEqual([
    ['управление', 'А', 0, 1],
    ['управление', 'Б', 1, 1],
    ['управление', 'В', 2, 0],
    ['ресурсы', 'Г', 3, 0],
  ]);
  expect(found?.blocks).toEqual([
    { name: 'управление', mean: 1, scores: 3 },
    { name: 'ресурсы', mean: 3, scores: 1 },
  ]);
});

test('none where nothing is scored', () => {
  expect(facts('управление | А |')).toBeNull();
  expect(facts('управление | А | 5')).toBeNull();
});
