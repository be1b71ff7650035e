import { askedDoubts } from './askedDoubts';

test('asks of a term, not of a task that nothing depends on', () => {
  const doubts = [
    { column: 2, role: 'task', score: 0.5 },
    { column: 3, role: 'term', score: 0.5 },
    { column: 4, role: 'direction', score: 0.5 },
  ];
  expect(askedDoubts({ kind: 'roadmap', doubts }).map(({ role }) => role)).toEqual(['term']);
  expect(askedDoubts({ kind: 'directions', doubts })).toEqual(doubts);
});
