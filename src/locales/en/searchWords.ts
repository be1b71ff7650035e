import type { SearchWords } from '../searchWords';

/** How people ask, by the beginnings of words, and the functions that answer. */
export const searchWords: SearchWords = [
  [
    ['fail', 'unsuccess'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL'],
  ],
  [
    ['pass', 'threshold', 'minimum'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL'],
  ],
  [
    ['lagging', 'behind', 'weak', 'worst', 'bottom'],
    ['LOWEST', 'LOWRESULT', 'QUADRANT', 'RESIDUAL'],
  ],
  [
    ['mean', 'average', 'score'],
    ['RATIO', 'GAP', 'GROUPGAP', 'DISPARITY', 'EXPECTED'],
  ],
  [
    ['differ', 'spread', 'inequal'],
    ['RATIO', 'GAP', 'GROUPGAP', 'GINI', 'THEIL', 'DISPARITY'],
  ],
  [
    ['percent', 'proportion'],
    ['SHARE', 'PASSRATE', 'INTERVAL'],
  ],
  [['precision', 'error', 'confidence', 'small'], ['INTERVAL']],
  [
    ['context', 'poverty', 'resilien', 'social'],
    ['EXPECTED', 'RESIDUAL', 'QUADRANT'],
  ],
  [
    ['achiev', 'plan', 'actual', 'target', 'goal'],
    ['ATTAINMENT', 'PROGRESS', 'STATUS'],
  ],
  [
    ['growth', 'change', 'improv', 'declin'],
    ['TREND', 'PROGRESS'],
  ],
  [
    ['late', 'overdue', 'deadline', 'delay'],
    ['DUE', 'TERMEND'],
  ],
  [
    ['date', 'when', 'start', 'end'],
    ['TERMSTART', 'TERMEND', 'DUE'],
  ],
  [['many', 'number', 'count'], ['QUANTITY']],
  [['who', 'responsib', 'person'], ['PARTIES']],
];
