import type { Stamp, StampedForm } from './workbook';

/**
 * A sheet's stamp is written as a hidden name of its own, known on that sheet alone, whose formula is a text:
 * `="roadmap@1"`. So it stays with the sheet when it is renamed, in every program that keeps names. A form that goes
 * out to a school says in the same text whose it is and for when: `="schoolform@1|101|Школа № 3|I полугодие"`.
 */
export const STAMP_NAME = '_SHNOR';

const FORMULA = /^="?([^"@|]+)@(\d+)((?:\|(?:[^"|]|"")*){3})?"?$/;
const SUMMARY = 'summary/';
/** A text in a formula has 255 characters at most. */
const MOST_LETTERS = 70;

const safe = (text: string): string =>
  text
    .replace(/[|\s]+/g, ' ')
    .trim()
    .slice(0, MOST_LETTERS);

const formText = ({ code, school, period }: StampedForm): string =>
  [code, school, period].map((text) => `|${safe(text).replaceAll('"', '""')}`).join('');

export const stampFormula = ({ id, version, form }: Stamp): string =>
  `="${id}@${version}${form ? formText(form) : ''}"`;

/** The stamp that a name's formula holds, or null for another formula. */
export function stampFromFormula(formula: string): Stamp | null {
  const match = FORMULA.exec(formula);
  if (!match) return null;
  const stamp = { id: match[1] as string, version: Number(match[2]) };
  if (match[3] === undefined) return stamp;
  const [, code = '', school = '', period = ''] = match[3]
    .split('|')
    .map((text) => text.replaceAll('""', '"'));
  return { ...stamp, form: { code, school, period } };
}

/** Stamps of summaries say so: what was generated from tables is not read as a table again. */
export const summaryStamp = (id: string, version: number): Stamp => ({ id: SUMMARY + id, version });

/** The stamp of the sheet where answers of a template's forms are gathered. */
export const collectedStamp = (template: string, version: number): Stamp =>
  summaryStamp(`collected/${template}`, version);

const CLOSED = 'closed/';

/** The stamp of a copy that closes a period. */
export const closedStamp = (id: string, version: number): Stamp => summaryStamp(CLOSED + id, version);

/** The id of the summary that a sheet is a closed copy of; null for every other sheet. */
export const closedId = (stamp: Stamp | undefined): string | null => {
  const id = summaryId(stamp);
  return id?.startsWith(CLOSED) ? id.slice(CLOSED.length) : null;
};

/** The id of the summary that made a sheet; null for every other sheet. */
export const summaryId = (stamp: Stamp | undefined): string | null =>
  stamp?.id.startsWith(SUMMARY) ? stamp.id.slice(SUMMARY.length) : null;

export const isSummaryStamp = (stamp: Stamp | undefined): boolean => stamp?.id.startsWith(SUMMARY) ?? false;
