import type { Locale } from '../values/text';

/** Words that every template's sheet shares. */
export const TEMPLATE_WORDS = {
  ru: {
    lists: 'Списки',
    listsTitle: 'Выпадающие списки',
    listsInstruction:
      'Чтобы добавить значение, вставьте строку внутри списка: выпадающие списки на листах изменятся сами.',
    enter: 'Впишите',
    wrong: 'Проверьте значение',
    date: 'Введите дату в виде ДД.ММ.ГГГГ, например 15.09.2025.',
    year: 'Введите год четырьмя цифрами, например 2025.',
    list: 'Выберите значение из списка.',
    text: (header: string) => `Впишите: ${header.toLowerCase()}.`,
    numberOrDash: (least: string) => `Введите число не меньше ${least} или прочерк, если данных нет.`,
    computed: 'Здесь формула: значение считается само. Нажмите «Отмена».',
    header: 'Заголовки столбцов нужны формулам и надстройке. Нажмите «Отмена».',
    guarded: 'Не для ввода',
    yesOrNo: 'В «Сколько»: 1 — да, 0 — нет',
    number: (numerator: string) => `В «Сколько» — ${numerator}`,
    share: (numerator: string, denominator: string) =>
      `В «Сколько» — ${numerator}; в «Из скольких» — ${denominator}`,
  },
  en: {
    lists: 'Lists',
    listsTitle: 'Lists for drop-down menus',
    listsInstruction: 'To add a choice, insert a row inside the list: the menus follow by themselves.',
    enter: 'Write',
    wrong: 'Check the value',
    date: 'Enter a date, for example 2025-09-15.',
    year: 'Enter a year of four digits, for example 2025.',
    list: 'Choose a value from the list.',
    text: (header: string) => `Write: ${header.toLowerCase()}.`,
    numberOrDash: (least: string) => `Enter a number that is at least ${least}, or a dash for no data.`,
    computed: 'This is a formula: the value is computed. Choose Cancel.',
    header: 'Formulas and the add-in need the headers. Choose Cancel.',
    guarded: 'Not for entry',
    yesOrNo: '“How many”: 1 is yes, 0 is no',
    number: (numerator: string) => `How many: ${numerator}`,
    share: (numerator: string, denominator: string) => `How many: ${numerator}; of how many: ${denominator}`,
  },
} as const satisfies Record<Locale, Record<string, string | ((...words: string[]) => string)>>;

/** «Введите число от 0 до 100.» */
export function numberSentence(locale: Locale, least: number, most: number | undefined): string {
  if (locale === 'ru')
    return most === undefined ? `Введите число не меньше ${least}.` : `Введите число от ${least} до ${most}.`;
  return most === undefined
    ? `Enter a number that is at least ${least}.`
    : `Enter a number from ${least} to ${most}.`;
}
