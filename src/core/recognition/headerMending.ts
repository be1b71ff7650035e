/** Words of headers that narrow cells have broken («измере ния») or run together («Ориентировочноевремя»). */
import { headerWords } from './headerWords';
import { TABLE_FORMS } from './kinds';

/** Words that columns are called by, to be found inside what was run together. */
const NAMES = new Set(
  (
    'мероприятия мероприятий мероприятие ответственный ответственные ответственного исполнитель исполнители срок сроки время проведения ' +
    'реализации исполнения выполнения результат результаты показатель показателя показатели индикатор единица единицы измерения значение ' +
    'количество участников обучающихся предмет школа организации учреждения направления деятельности период задачи класс доля балл'
  ).split(' '),
);
/** Shorter words stand inside others by chance. */
const LONG = 5;
/** From this length on the beginning of a word tells which word it is. */
const STEM = 6;

/** Beginnings of the words that name columns. */
const STEMS: ReadonlySet<string> = new Set(
  TABLE_FORMS.flatMap(({ roles, extra = [], yearly }) => [...roles, ...extra, ...yearly])
    .flatMap(({ phrases }) => phrases.all)
    .flatMap(({ stems }) => stems.filter(({ length }) => length >= STEM)),
);
const LONGEST = Math.max(...[...STEMS].map(({ length }) => length));

function beginsWithStem(word: string): boolean {
  for (let length = STEM; length <= Math.min(word.length, LONGEST); length++)
    if (STEMS.has(word.slice(0, length))) return true;
  return false;
}

/** `['измере', 'ния']` → `['измерения']`: neighbours that begin like a name only together. */
function rejoined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const before = found[found.length - 1];
    const isBroken =
      before !== undefined &&
      word.length < 2 * LONG &&
      !beginsWithStem(before) &&
      beginsWithStem(before + word);
    if (isBroken) found[found.length - 1] = before + word;
    else found.push(word);
  }
  return found;
}

/** `ориентировочноевремя` → `['ориентировочное', 'время']`: what ends with a name. */
function parted(word: string): string[] {
  if (word.length < 2 * LONG) return [word];
  for (let at = LONG - 1; at <= word.length - LONG + 1; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (NAMES.has(tail) && (tail.length >= LONG || NAMES.has(head))) return [...parted(head), tail];
  }
  return [word];
}

/** The words of a header as they were meant. */
export const mended = (words: readonly string[]): readonly string[] => rejoined(words).flatMap(parted);

/** The words of a name as they were meant. */
export const meantWords = (text: string): readonly string[] => mended(headerWords(text));
