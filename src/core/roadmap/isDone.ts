/** Marks that say the opposite of «выполнено», by the words that they begin with. */
const NOT_DONE =
  /^(не($|\s|т\b|т$)|нет($|[\s.,;])|в работе|в процессе|частично|план|перенес|перенос|отмен|снят|предстоит|просроч|0\s*%?$|[-–—]+$|false$|ложь$|no$)/i;

/**
 * Whether an event is marked as done: TRUE, a date, or any mark such as «да», «выполнено», «+», «протокол № 3».
 * Empty cells, dashes and marks that say otherwise («не выполнено», «в работе», «частично») are not done.
 */
export function isDone(mark: string | number | boolean | null | undefined): boolean {
  if (mark === null || mark === undefined || mark === false || mark === 0) return false;
  if (typeof mark !== 'string') return true;
  const text = mark
    .replace(/\u00a0/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');
  return text !== '' && !NOT_DONE.test(text);
}
