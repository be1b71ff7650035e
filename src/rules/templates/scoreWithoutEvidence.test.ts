import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { scoreWithoutEvidence } from './scoreWithoutEvidence';

test('a score that nothing shows is noted; nought needs no evidence', () => {
  const sheets = filledTemplates({
    selfassessment: `
      block | factor | score | evidence
      управление | Цели понятны | 3 |
      управление | Решения на данных | 0 |
      управление | Посещают уроки | 2 | Справки
    `,
  });
  expect(sentencesOf(scoreWithoutEvidence, bookFrom(sheets))).toEqual([
    'D6: Утверждение «Цели понятны» оценено на 3, а чем это подтверждается, не сказано.',
  ]);
});
