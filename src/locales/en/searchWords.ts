import type { SearchWords } from '../searchWords';

/** How people ask, by the beginnings of words: the functions, templates and subjects of issues that answer. */
export const searchWords: SearchWords = [
  [
    ['fail', 'unsuccess'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL', 'results', 'SCORE'],
  ],
  [
    ['pass', 'threshold', 'minimum'],
    ['PASSRATE', 'LOWRESULT', 'INTERVAL', 'results', 'SCORE'],
  ],
  [
    ['lagging', 'behind', 'weak', 'worst', 'bottom'],
    ['LOWEST', 'LOWRESULT', 'QUADRANT', 'RESIDUAL', 'results', 'schools', 'SCORE', 'SCHOOL'],
  ],
  [
    ['mean', 'average', 'score'],
    ['RATIO', 'GAP', 'GROUPGAP', 'DISPARITY', 'EXPECTED', 'results', 'SCORE'],
  ],
  [
    ['exam', 'grade', 'assessment'],
    ['results', 'SCORE'],
  ],
  [
    ['differ', 'spread', 'inequal'],
    ['RATIO', 'GAP', 'GROUPGAP', 'GINI', 'THEIL', 'DISPARITY'],
  ],
  [
    ['percent', 'proportion'],
    ['SHARE', 'PASSRATE', 'INTERVAL', 'indicators', 'INDICATOR', 'SCORE'],
  ],
  [['precision', 'error', 'confidence', 'small'], ['INTERVAL']],
  [
    ['context', 'poverty', 'resilien', 'social'],
    ['EXPECTED', 'RESIDUAL', 'QUADRANT', 'conditions', 'CONDITION'],
  ],
  [
    ['achiev', 'plan', 'actual', 'target', 'goal'],
    ['ATTAINMENT', 'PROGRESS', 'STATUS', 'indicators', 'roadmap', 'INDICATOR', 'MARK'],
  ],
  [
    ['growth', 'change', 'improv', 'declin'],
    ['TREND', 'PROGRESS', 'indicators', 'INDICATOR'],
  ],
  [
    ['late', 'overdue', 'deadline', 'delay'],
    ['DUE', 'TERMEND', 'roadmap', 'OVERDUE', 'TERM'],
  ],
  [
    ['date', 'when', 'start', 'end'],
    ['TERMSTART', 'TERMEND', 'DUE', 'roadmap', 'TERM', 'DATE', 'PERIOD'],
  ],
  [['many', 'number', 'count'], ['QUANTITY']],
  [
    ['who', 'responsib'],
    ['PARTIES', 'roadmap', 'RESPONSIBLE'],
  ],
  [
    ['event', 'activit', 'action'],
    ['roadmap', 'EVENT'],
  ],
  [
    ['teacher', 'staff', 'course', 'training', 'qualif'],
    ['training', 'deficits'],
  ],
  [['lesson', 'visit', 'observ'], ['visits']],
  [
    ['partner', 'mentor', 'leader'],
    ['partnerships', 'PARTNER'],
  ],
  [['money', 'budget', 'financ', 'equipment'], ['resources']],
  [['best', 'experience'], ['practices']],
  [['self'], ['selfassessment', 'EVIDENCE']],
  [['task', 'direction'], ['directions']],
  [
    ['survey', 'questionnaire', 'collect', 'report'],
    ['schoolform', 'FORM'],
  ],
  [['order', 'approv'], ['passport']],
  [['person', 'phone', 'email', 'privacy'], ['PERSON']],
  [['typo', 'latin', 'keyboard'], ['TEXT']],
  [
    ['duplicate', 'twice', 'repeat', 'same'],
    ['NUMBER', 'SCHOOL', 'EVENT'],
  ],
  [['formula', 'header', 'column'], ['TEMPLATE']],
  [
    ['evidence', 'proof', 'document'],
    ['EVIDENCE', 'RESULT'],
  ],
];
