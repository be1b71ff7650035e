import type { ResultRecord } from '../../recognition/records/record';
import { plainText } from '../../values/plainText';
import type { Locale } from '../../values/text';
import { cellValue, isBlank } from '../../workbook/cell';
import type { CellValue } from '../../workbook/workbook';
import type { FormLine } from '../form';
import type { SubmittingSchool } from '../submission';
import { COLLECTION_WORDS } from '../words';
import { countBelow } from './countBelow';

/** A result as a row of the sheet «Результаты» says it, by the template's column ids. */
export interface ResultLine extends FormLine {
  readonly school: SubmittingSchool;
  readonly sheet: string;
}

/** Choices of the lists of the workbook, by their plain text. */
export type Choices = ReadonlyMap<string, string>;

const chosen = (text: string | null, choices: Choices): string | null =>
  text === null ? null : (choices.get(plainText(text)) ?? text);

/** What the sheet has no columns for: how marks of the work stand to those of the journal. */
function besideOf({ journal }: ResultRecord, locale: Locale): string | null {
  if (!journal) return null;
  const unit = journal.are === 'shares' ? ' %' : '';
  const said = ([part, count]: readonly [string, number | null]): string[] =>
    count === null ? [] : [`${part} ${String(count).replace('.', locale === 'ru' ? ',' : '.')}${unit}`];
  const words = COLLECTION_WORDS[locale];
  const { lowered, confirmed, raised } = journal;
  return (
    [
      [words.lowered, lowered] as const,
      [words.confirmed, confirmed] as const,
      [words.raised, raised] as const,
    ]
      .flatMap(said)
      .join(', ') || null
  );
}

/** A record of a known school as a line. A share stands by itself only where it tells no number of pupils. */
export function resultLine(
  record: ResultRecord,
  {
    sheet,
    school,
    choices,
    locale,
  }: {
    readonly sheet: string;
    readonly school: SubmittingSchool;
    readonly choices: Choices;
    readonly locale: Locale;
  },
): ResultLine {
  const { row, procedure, year, grade, subject, participants, belowShare, meanScore } = record;
  const count = record.belowMinimum ?? countBelow(belowShare, participants);
  const values: Record<string, CellValue> = {
    procedure: chosen(procedure, choices),
    year,
    school: school.name,
    grade,
    subject: chosen(subject, choices),
    participants,
    belowMinimum: count,
    belowShare: count !== null && participants !== null ? null : belowShare,
    meanScore,
    comment: besideOf(record, locale),
  };
  return { row, sheet, values, others: {}, school };
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : '';

/** What makes two results the same one: the assessment, the year, the school, the grade, the subject. */
export const resultKey = (values: FormLine['values'], school: SubmittingSchool): string =>
  [
    text(values['procedure']),
    text(values['year']),
    school.code ?? plainText(school.name),
    text(values['grade']),
    text(values['subject']),
  ].join('|');

/** What results say, apart from which ones they are. */
export const FIGURES = ['participants', 'belowMinimum', 'belowShare', 'meanScore'] as const;

const ROUNDING = 1e-9;

/** Figures that two lines of one result give differently; what one of them leaves out does not speak against the other. */
export const figuresApart = (
  own: FormLine['values'],
  other: FormLine['values'],
): (typeof FIGURES)[number][] =>
  FIGURES.filter((id) => {
    const [a, b] = [cellValue(own[id]), cellValue(other[id])];
    if (isBlank(a) || isBlank(b)) return false;
    return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) > ROUNDING : a !== b;
  });
