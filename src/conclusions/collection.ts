import { isIn, type CollectionFacts, type CollectionParty } from '../core/summaries/collectionFacts';
import { conclusion, type Conclusion } from '../core/summaries/conclusion';
import { dayText } from '../core/workbook/date';

const of = 'collection';
/** So many names stand in a sentence. */
const MOST_NAMES = 5;

const named =
  (isMeant: (party: CollectionParty) => boolean) =>
  ({ parties }: CollectionFacts) => {
    const found = parties.filter(isMeant);
    if (found.length === 0) return [];
    const names = found.slice(0, MOST_NAMES).map(({ name }) => name);
    return [{ names: names.join(', '), more: Math.max(0, found.length - MOST_NAMES) }];
  };

/** Who has sent and who has not. Where nobody is asked for by name, nothing is said of those who have not. */
export const collectionConclusions: readonly Conclusion<CollectionFacts>[] = [
  conclusion<CollectionFacts>(of, 'COLLECTION-TAKEN', ({ parties, period, hasRegister }) =>
    hasRegister ? [{ period, taken: parties.filter(isIn).length, total: parties.length }] : [],
  ),
  conclusion<CollectionFacts>(
    of,
    'COLLECTION-RETURNED',
    named(({ state }) => state === 'returned'),
  ),
  conclusion<CollectionFacts>(
    of,
    'COLLECTION-MISSING',
    named(({ state }) => state === 'missing'),
  ),
  conclusion<CollectionFacts>(of, 'COLLECTION-LATE', ({ parties, returnBy, today }) => {
    const count = parties.filter((party) => !isIn(party)).length;
    return returnBy && returnBy.value < today && count > 0
      ? [{ day: dayText(returnBy.value), days: today - returnBy.value, count }]
      : [];
  }),
];
