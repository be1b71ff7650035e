/**
 * Terms that hang on something else that has no date here: «в течение 5 дней со дня получения», «за день до начала»,
 * «не позднее 10 календарных дней после окончания». They are read, but have no days.
 */

const COUNT =
  '(?:\\d+(?:\\s*[-–]\\s*\\d+)?(?:-?[A-Za-zЀ-ԯ]{1,3})?|од(?:ин|ного|ной)|дв(?:а|е|ух)|тр(?:и|ех)|четыр(?:е|ех)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|дес(?:ять|яти)|полутора)';
const UNIT =
  '(?:(?:рабоч|календарн|учебн)[A-Za-zЀ-ԯ]*\\s+)?(?:дн|день|сут|недел|месяц|мес(?![A-Za-zЀ-ԯ])|час)[A-Za-zЀ-ԯ]*';
const SPAN = `(?:${COUNT}\\s+)?${UNIT}`;

const FORMS = [
  // «со дня …», «с момента …», «с даты …»
  '(?:со|с)\\s+(?:дня|момента|даты)\\s+[A-Za-zЀ-ԯ]',
  // «после окончания …», «на следующий день после …»
  '(?:после|вслед\\s+за|следом\\s+за)\\s+[«"A-Za-zЀ-ԯ]',
  `за\\s+(?:чем\\s+)?${SPAN}\\s+до(?![A-Za-zЀ-ԯ])`,
  `не\\s+(?:позднее|позже|ранее|раньше)(?:,?\\s+чем)?\\s+(?:(?:за|через|в\\s+течени[еи])\\s+)?${SPAN}`,
  `в\\s*течени[еи]\\s+${COUNT}\\s+${UNIT}`,
  `в\\s*течени[еи]\\s+${UNIT}\\s+(?:со|с|после|от)\\s`,
  `через\\s+${SPAN}`,
  'по\\s+(?:окончани|завершени|итогам|результатам|истечени|мере\\s+поступлени)[A-Za-zЀ-ԯ]*',
  `до\\s+${COUNT}\\s+${UNIT}`,
  `^${COUNT}\\s+${UNIT}`,
  'на\\s+следующий\\s+день',
  '(?:перед|накануне|до\\s+начала|до\\s+окончания|до\\s+проведения)\\s+[A-Za-zЀ-ԯ]',
  'в\\s+(?:день|дни)\\s+(?:проведени|поступлени|обращени|получени)[A-Za-zЀ-ԯ]*',
];
const RELATIVE = new RegExp(`(?<![A-Za-zЀ-ԯ])(?:${FORMS.join('|')})`, 'iu');

const flat = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

export const isRelativeTerm = (text: string): boolean => RELATIVE.test(flat(text));

/** What a term says beside its relative parts: «до 15 мая, после экзаменов» → «до 15 мая». */
export function besideRelative(text: string): string {
  const clauses = text.split(/[,;\n]/);
  return clauses.filter((clause) => !isRelativeTerm(clause)).join(', ');
}
