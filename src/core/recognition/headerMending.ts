/** Words of headers that narrow cells have broken («измере ния») or run together («Ориентировочноевремя»). */

/** Words that columns are called by, long enough to be found inside what was run together. */
const NAMES =
  'мероприятия мероприятий мероприятие наименование ответственный ответственные ответственного исполнитель исполнители срок сроки ' +
  'время проведения реализации исполнения выполнения результат результаты ожидаемый планируемый показатель показателя показатели ' +
  'индикатор единица единицы измерения базовое исходное значение отметка количество участников обучающихся предмет средний школа ' +
  'образовательной организации учреждения направление направления деятельности содержание период окончания начало события задача задачи ' +
  'примечание куратор категория муниципалитет класс доля балл целевое фактическое плановое организация';
const VOCABULARY = new Set(NAMES.split(' '));
/** Shorter words stand inside others by chance. */
const LONG = 5;

/** `['измере', 'ния']` → `['измерения']`: neighbours that are words only together. */
function rejoined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const before = found[found.length - 1];
    if (before !== undefined && !VOCABULARY.has(before) && VOCABULARY.has(before + word)) {
      found[found.length - 1] = before + word;
    } else found.push(word);
  }
  return found;
}

/** `ориентировочноевремя` → `['ориентировочное', 'время']`: what ends or begins with a word of the list. */
function parted(word: string): string[] {
  if (word.length < 2 * LONG || VOCABULARY.has(word)) return [word];
  for (let at = LONG - 1; at <= word.length - 4; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const isTail = tail.length >= LONG && VOCABULARY.has(tail);
    const isHead = VOCABULARY.has(head) && VOCABULARY.has(tail);
    if (isTail || isHead) return [...parted(head), tail];
  }
  return [word];
}

/** The words of a header as they were meant. */
export function mended(words: readonly string[]): readonly string[] {
  const joined = words.length > 1 ? rejoined(words) : words;
  return joined.some(({ length }) => length >= 2 * LONG) ? joined.flatMap(parted) : joined;
}
