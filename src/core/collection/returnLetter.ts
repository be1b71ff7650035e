import { saidRemark, type CollectionSentences } from './saidRemark';
import type { Submission } from './submission';

/** Submissions that their schools are to mend; where a person has to choose between two files, neither is. */
export const toMend = (submissions: readonly Submission[]): Submission[] =>
  submissions.filter(({ status, reason }) => status === 'returned' && reason === null);

export interface LetterWords {
  readonly school: string;
  readonly form: string;
  readonly period: string;
  readonly reasons: string;
}

/** The letter to a school whose form goes back: every error with its place and remedy. */
export function returnLetter(
  { school, file, remarks, period }: Submission,
  form: string,
  sentences: CollectionSentences,
  letter: (words: Readonly<Record<keyof LetterWords, string>>) => string,
): string {
  const reasons = remarks
    .filter(({ severity }) => severity === 'error')
    .map((remark) => saidRemark(remark, sentences))
    .map(({ sheet, cell, message, fix }) => `— ${cell === '' ? '' : `${sheet}, ${cell}: `}${message} ${fix}`);
  return letter({ school: school?.name ?? file, form, period: period ?? '', reasons: reasons.join('\n') });
}
