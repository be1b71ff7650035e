import { ruleSentences } from '../../../tests/ruleSentences';
import { conditionsOfNobody } from './conditionsOfNobody';

test('numbers of a school that nothing names are found', () => {
  const passport = `
    Социальный паспорт
    Количество обучающихся | 100
    Из малообеспеченных семей | 12
  `;
  const sentence = 'Числа есть, а школа не названа: в сводки они не войдут.';
  expect(ruleSentences(conditionsOfNobody, passport)).toEqual([`B2: ${sentence}`]);
});

test('a title that names the school is enough', () =>
  expect(
    ruleSentences(
      conditionsOfNobody,
      `
      Социальный паспорт СОШ № 1
      Количество обучающихся | 100
      Из малообеспеченных семей | 12
      `,
    ),
  ).toEqual([]));
