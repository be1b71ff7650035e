import { filledTemplates } from '../../../tests/filledTemplate';
import { bookFrom, sentencesOf } from '../../../tests/ruleSentences';
import { personalName } from './personalName';

test('names are found and not copied; codes, posts and schools in honour of people are none', () => {
  const sheets = filledTemplates({
    deficits: `
      teacher | school | found | support
      Иванова | СОШ № 1 | Тест | Курсы
      П-017 | СОШ № 1 | Беседа: Иванова М.П. | Курсы
      Т12 | СОШ № 1 | Тест | Методист лицея имени А.С. Пушкина
    `,
    schools: `
      code | school | curator
      101 | СОШ № 1 | Петрова Анна Сергеевна
      102 | Лицей имени А.С. Пушкина | ЦРО
    `,
  });
  expect(sentencesOf(personalName, bookFrom(sheets))).toEqual([
    'E6: В столбце «Куратор» похоже на имя человека («П… А… С…»), а персональных данных здесь быть не должно.',
    'A6: В столбце «Код педагога» похоже на имя человека («И…»), а персональных данных здесь быть не должно.',
    'F7: В столбце «Как выявлен» похоже на имя человека («И… М.П.»), а персональных данных здесь быть не должно.',
  ]);
});
