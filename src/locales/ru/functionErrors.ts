import type { Sentence } from '../words';

/** Why a SHNOR function has no value. */
export const functionErrors: Readonly<Record<string, Sentence>> = {
  NOT_A_NUMBER: ({ row, column, text }) => `Строка ${row}, столбец ${column}: «${text}» — не число`,
  TOO_FEW: ({ count, least }) => `Мало данных: значений ${count}, нужно не меньше ${least}`,
  ZERO_DIVISION: () => 'Деление на ноль',
  SHARE_RANGE: () => 'Доля должна быть больше 0 и не больше 0,5',
  DIFFERENT_LENGTH: ({ first, second }) => `Диапазоны разной длины: ${first} и ${second}`,
  NEGATIVE_WEIGHT: ({ weight }) => `Вес не может быть отрицательным: ${weight}`,
  NO_WEIGHT: () => 'Сумма весов должна быть больше нуля',
  DIFFERENT_SHAPE: ({ first, second }) => `Диапазоны разной формы: ${first} и ${second}`,
  NO_DATE: ({ text }) => (text === '' ? 'Срок не указан' : `У срока «${text}» нет даты`),
  BAD_DATE: ({ text }) => `«${text}» — не дата; укажите ячейку с датой`,
  NO_QUANTITY: ({ text }) =>
    text === '' ? 'Результат не указан' : `В тексте «${text}» нет измеримого количества`,
  NO_PARTIES: () => 'Ответственный не указан',
};
