import { isMissing } from '../values/missing';
import { cyrillic } from '../values/plainText';
import { MARK_WORDS } from './markWords';

/** What a mark of completion says of its event. */
export interface Mark {
  readonly is: 'done' | 'partly' | 'not' | 'planned' | 'unknown';
  /** How much is done, 0 to 1, where the mark says it. */
  readonly share: number | null;
}

/** Numbers from here on are days: a date stands where the event was done. */
const FIRST_DAY = 20_000;

const said = (is: Mark['is'], share: number | null = null): Mark => ({ is, share });

const ofShare = (share: number): Mark =>
  share >= 1 ? said('done', 1) : share <= 0 ? said('not', 0) : said('partly', share);

function ofNumber(value: number): Mark {
  if (value >= FIRST_DAY) return said('done');
  if (value >= 0 && value <= 1) return ofShare(value);
  return value === 100 ? said('done', 1) : said('unknown');
}

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d+)?)\s*%/u;
const OF_ALL = /(?<![\d.,])(\d{1,4})\s+из\s+(\d{1,4})(?!\d)/u;

/** «на 60 %», «3 из 5». */
function shareIn(text: string): number | null {
  const percent = PERCENT.exec(text);
  if (percent) {
    const value = Number((percent[1] as string).replace(',', '.'));
    return value <= 100 ? value / 100 : null;
  }
  const [, part, whole] = OF_ALL.exec(text) ?? [];
  return whole !== undefined && Number(whole) > 0 && Number(part) <= Number(whole)
    ? Number(part) / Number(whole)
    : null;
}

const plain = (mark: string): string =>
  cyrillic(mark)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');

/** How often words of being done stand in the text, and how often with «не» before them. */
function deeds(text: string): { readonly done: number; readonly undone: number } {
  let done = 0;
  let undone = 0;
  for (const match of text.matchAll(MARK_WORDS.deed)) {
    if (MARK_WORDS.negationBefore.test(text.slice(0, match.index)) || /^не/u.test(match[0])) undone++;
    else done++;
  }
  return { done, undone };
}

/**
 * What a mark of completion says: «выполнено», «+», a date, «протокол № 3» are done; «частично», «80 %», «3 из 5» are
 * partly; «не выполнено», «в работе», a dash are not; «запланировано», «будет проведено», «до 15.05» are planned. What
 * says none of this («Иванова», «уточняется») is unknown: it is not taken for done. A blank cell is not done.
 */
export function readMark(mark: string | number | boolean | null | undefined): Mark {
  if (mark === null || mark === undefined || mark === false) return said('not');
  if (mark === true) return said('done');
  if (typeof mark === 'number') return ofNumber(mark);
  const text = plain(mark);
  if (isMissing(text)) return said('not');
  const number = Number(text.replace(',', '.'));
  if (Number.isFinite(number)) return ofNumber(number);
  if (MARK_WORDS.sign.test(text)) return said('done');
  if (MARK_WORDS.refusal.test(text)) return said('not');
  if (MARK_WORDS.planned.test(text)) return said('planned');
  const share = shareIn(text);
  if (MARK_WORDS.partly.test(text))
    return said('partly', share !== null && share > 0 && share < 1 ? share : null);
  const { done, undone } = deeds(text);
  if (done > 0 && undone > 0) return said('partly');
  if (undone > 0 || MARK_WORDS.not.test(text)) return said('not');
  if (share !== null) return ofShare(share);
  if (done > 0) return said('done');
  if (MARK_WORDS.underway.test(text)) return said('not');
  return said(MARK_WORDS.proof.test(text) ? 'done' : 'unknown');
}

/** Longer texts are reports, not marks. */
const LONGEST_MARK = 120;
const { deed, partly, not, underway } = MARK_WORDS;
const BEGINNING = new RegExp(
  `^(?:${[deed, partly, not, underway].map(({ source }) => source).join('|')}|перенес|\\d{1,3}\\s?%)`,
  'u',
);

/** Whether a text begins as marks do: tells a column of marks by its cells. */
export function beginsAsMark(text: string): boolean {
  const mark = plain(text);
  if (mark.length > LONGEST_MARK) return false;
  return (
    isMissing(mark) || [MARK_WORDS.sign, MARK_WORDS.refusal, BEGINNING].some((words) => words.test(mark))
  );
}
