import type { CollectionTexts } from '../../core/collection/collectionPlan';
import { reasonText, type CollectionSentences } from '../../core/collection/saidRemark';
import { dayText } from '../../core/workbook/date';
import type { Texts } from '../../locales';

/** Sentences of remarks, reasons and refusals as collecting wants them. */
export const sentencesOf = ({ collection, xlsx }: Texts): CollectionSentences => ({
  remarks: collection.remarks,
  reasons: collection.reasons,
  refusals: { ...xlsx, ...collection.refusals },
});

export const collectionTexts = (texts: Texts): CollectionTexts => {
  const sentences = sentencesOf(texts);
  return {
    reason: (submission) => reasonText(submission, sentences),
    missing: ({ returnBy, ...words }) =>
      texts.collection.letters.missing({ ...words, returnBy: returnBy === null ? '' : dayText(returnBy) }),
  };
};
