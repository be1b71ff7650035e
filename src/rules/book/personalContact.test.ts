import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { personalContact } from './personalContact';

test('telephones, addresses and numbers of insurance are found and not copied', () => {
  const sheets = filledTemplates({
    deficits: `
      teacher | school | found | support | comment
      П-1 | СОШ № 1 | Тест | Звонить 8 (902) 123-45-67 | 15.09.2025
      П-2 | СОШ № 1 | Тест | Курсы | ivanova@mail.ru
      П-3 | СОШ № 1 | Тест | Курсы | 123-456-789 01
    `,
  });
  expect(sentencesOf(personalContact, bookFrom(sheets))).toEqual([
    'G6: В столбце «Что предложено» похоже на номер телефона («• (•••) •••-••-••»), а таблицу передают дальше.',
    'J7: В столбце «Комментарий» похоже на адрес электронной почты («i…@…»), а таблицу передают дальше.',
    'J8: В столбце «Комментарий» похоже на СНИЛС («•••-•••-••• ••»), а таблицу передают дальше.',
  ]);
});
