import type { Period } from './term';

/** Which terms a roadmap's own formulas (termFormulas.ts) are sure to read. */

const MONTH = '(?:янв|февр?|март?|апр|ма[йяюе]|июн|июл|авг|сент?|окт|ноя|дек)[а-я]*\\.?';
const YEAR = '20\\d\\d(?:\\s*(?:гг?\\.?|год[а-я]*))?';
const YEARS = '(?:\\s*(?:гг?\\.?|год[а-я]*))?';
const TO = '\\s*[-–—]\\s*';
const DATED = '\\d\\d?\\.\\d\\d\\.20\\d\\d';
const GIVEN = new RegExp(
  `^(?:${[
    `(?:в\\s+)?${MONTH}(?:\\s+${YEAR})?(?:${TO}${MONTH}(?:\\s+${YEAR})?)?`,
    `${MONTH},\\s*${MONTH}\\s+${YEAR}`,
    `с\\s+${MONTH}\\s+по\\s+${MONTH}(?:\\s+${YEAR})?`,
    `(?:до\\s+)?${DATED}(?:${TO}${DATED})?`,
    `(?:в\\s+течение\\s+)?20\\d\\d(?:${TO}20\\d\\d)?${YEARS}`,
    `(?:i|ii|iii|iv|[1-4])\\s+квартал\\s+${YEAR}`,
    'ежегодно(?:,?\\s+(?:по|согласно)\\s[^\\d:;+]*|\\s+\\([^\\d:;+]*\\))?',
    'в\\s+течение\\s+(?:учебного\\s+)?года|учебный\\s+год',
    'весь\\s+период[^\\d:;+]*|в\\s+течение\\s+всего\\s+периода[^\\d:;+]*',
  ].join('|')})$`,
  'iu',
);

/** A month under way when the period begins is the period's still. */
const MONTH_DAYS = 31;

/**
 * Whether the formulas surely give a term its days, the same as `readTerm`: such a row needs no dates of its own. They
 * read more than this, as far as people may see and mend what they give. A term without a year that begins before the
 * period they would look for in vain.
 */
export const isGivenByFormulas = (term: string, start: number | null, period: Period | undefined): boolean =>
  GIVEN.test(term.trim()) &&
  (/20\d\d/.test(term) || !period || start === null || start > period.start - MONTH_DAYS);
