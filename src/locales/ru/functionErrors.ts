import type { Sentence } from '../words';

/** Why a SHNOR function has no value. */
export const functionErrors: Readonly<Record<string, Sentence>> = {
  NOT_A_NUMBER: ({ row, column, text }) => `Строка ${row}, столбец ${column}: «${text}» — не число`,
  TOO_FEW: ({ count, least }) => `Мало данных: значений ${count}, нужно не меньше ${least}`,
  ZERO_DIVISION: () => 'Деление на ноль: целое, цель или среднее не должны быть нулём',
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
  PARAMETER_MISSING: ({ name }) => `Не указан параметр ${name}`,
  PARAMETER_NOT_NUMBER: ({ name, text }) => `Параметр ${name}: «${text}» — не число`,
  NO_VALUE: () => 'Мало данных: заполните ячейку с нужным значением',
  EQUAL_CONDITIONS: () => 'Условия у всех школ одинаковы: ожидаемый результат не вычислить',
  LOWEST_SHARE_RANGE: () => 'Доля должна быть больше 0 и не больше 1',
  CONFIDENCE_RANGE: () => 'Доверительная вероятность должна быть больше 0 и меньше 1',
  PERCENT_RANGE: () => 'Порог указывается в процентах: от 0 до 100',
  PROCEDURES_RANGE: () => 'Число процедур должно быть целым и не меньше 1',
  TOLERANCE_RANGE: () => 'Допуск должен быть не меньше 0, а для статуса — от 0 до 1',
  CAP_RANGE: () => 'Наибольшее учитываемое значение должно быть больше нуля',
  NEGATIVE_VALUE: ({ value }) => `Значение не может быть отрицательным: ${value}`,
  PART_OUTSIDE_WHOLE: ({ part, whole }) => `Часть должна быть от 0 до целого: ${part} из ${whole}`,
  BAD_DIRECTION: ({ text }) => `Направление «${text}» неизвестно: укажите «рост» или «снижение»`,
  BAD_MEASURE: ({ text }) => `Мера «${text}» неизвестна: укажите «разность», «отношение» или «коэн»`,
  NO_TODAY: () => 'Дата отчёта не указана; укажите ячейку с датой',
};
