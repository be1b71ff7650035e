import { filledTemplates, withCell } from '../../../tests/filledTemplate';
import { bookFrom, mendedSentences, sentencesOf } from '../../../tests/ruleSentences';
import { unknownChoice } from './unknownChoice';

const SHEETS = filledTemplates({
  schools: `
    code | school | status
    101 | СОШ № 1 | ШНОР
    102 | СОШ № 2 | шнор и  шнсу
    103 | СОШ № 3 | школа-лидр
    104 | СОШ № 4 | зелёная зона
  `,
});

test('a value of no list is found, with the one that it is a slip away from', () => {
  const strange = 'C9: Значения «зелёная зона» в столбце «Статус» нет в списке: в подсчёты оно не войдёт.';
  const { found, after } = mendedSentences(unknownChoice, SHEETS);
  expect(found).toEqual([
    'C7: Значения «шнор и  шнсу» в столбце «Статус» нет в списке. Похоже на «ШНОР и ШНСУ».',
    'C8: Значения «школа-лидр» в столбце «Статус» нет в списке. Похоже на «школа-лидер».',
    strange,
  ]);
  expect(after).toEqual([strange]);
});

test('a choice that a person added to the lists is one', () => {
  const added = withCell(SHEETS, 'Списки', [9, 0], 'зелёная зона');
  expect(sentencesOf(unknownChoice, bookFrom(added))).toHaveLength(2);
});
