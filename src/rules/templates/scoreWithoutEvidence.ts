import { entryAt, entryNumber, entryText, hasEntry } from '../../core/check/entry';
import type { RuleOf } from '../../core/check/rule';

/** A high score of a self-assessment that nothing is said to show. */
export const scoreWithoutEvidence: RuleOf<'entry'> = {
  code: 'EVIDENCE-001',
  severity: 'note',
  each: 'entry',
  templates: ['selfassessment'],
  check: (entry) => {
    const at = entryAt(entry, 'evidence');
    const score = entryNumber(entry, 'score');
    if (!at || !score || hasEntry(entry, 'evidence')) return [];
    return [{ at, found: '', values: { factor: entryText(entry, 'factor'), score } }];
  },
};
