import type { Locale } from '../values/text';
import { dayText } from '../workbook/date';
import { LOOKS } from '../workbook/looks';
import { summaryStamp } from '../workbook/stamp';
import type { CellFormat, CellValue, Sheet } from '../workbook/workbook';
import { JOURNAL_COLUMNS, JOURNAL_STAMP } from './journalSheet';
import type { KeptList } from './keptBeside';
import { listSheet, type ListColumn } from './listSheet';
import type { MunicipalShare } from './municipal/municipalShares';
import type { SchoolShare } from './schoolShares';
import type { SubmittingSchool } from './submission';
import { COLLECTION_WORDS } from './words';

export const MISSING_STAMP = summaryStamp('missing', 1);
export const SHARES_STAMP = summaryStamp('shares', 1);
export const MUNICIPAL_SHARES_STAMP = summaryStamp('municipalshares', 1);

const column = (
  id: string,
  ru: string,
  en: string,
  width: number,
  look: CellFormat = LOOKS.text,
): ListColumn => ({ id, header: { ru, en }, width, look });

/** A school that nothing was taken of, and the letter to it. */
export interface MissingSchool extends SubmittingSchool {
  readonly curator: string | null;
  readonly municipality: string | null;
  readonly letter: string;
}

const DUE = column('returnBy', 'Срок сдачи', 'Due', 12, LOOKS.date);

const MISSING_COLUMNS: readonly ListColumn[] = [
  column('code', 'Код школы', 'Code', 12),
  column('school', 'Школа', 'School', 36),
  column('municipality', 'Муниципалитет', 'Municipality', 24),
  column('curator', 'Куратор', 'Curator', 28),
  DUE,
  column('late', 'Дней просрочки', 'Days late', 12, LOOKS.number),
  column('letter', 'Текст письма', 'Letter', 70),
];

const MISSING_MUNICIPALITIES: readonly ListColumn[] = [
  column('municipality', 'Муниципалитет', 'Municipality', 36),
  ...MISSING_COLUMNS.filter(({ id }) => !['code', 'school', 'municipality'].includes(id)),
];

/** «Кто не сдал»: schools of the register without a form that was accepted, and how late they are on a day. */
export function missingSheet(
  missing: readonly MissingSchool[],
  {
    title,
    returnBy,
    today,
    isRegional = false,
  }: {
    readonly title: string;
    readonly returnBy: number | null;
    readonly today: number;
    /** Whether municipalities owe their workbooks, and not schools their forms. */
    readonly isRegional?: boolean;
  },
  locale: Locale,
): Sheet {
  const words = COLLECTION_WORDS[locale];
  const [remark, nobody] = isRegional
    ? [words.missingMunicipalities, words.allMunicipalities]
    : [words.missingRemark, words.nobodyMissing];
  const late = returnBy === null ? null : Math.max(0, today - returnBy);
  // Without rows the day stands here: who was late is asked when everybody has sent as well.
  const due = returnBy === null ? '' : ` ${DUE.header[locale]}: ${dayText(returnBy)}.`;
  return listSheet(
    {
      name: words.missing,
      title: title === '' ? words.missing : `${words.missing}. ${title}`,
      remark: missing.length === 0 ? `${nobody}${due}` : remark,
      columns: isRegional ? MISSING_MUNICIPALITIES : MISSING_COLUMNS,
      rows: missing.map(({ code, name, municipality, curator, letter }): CellValue[] =>
        isRegional
          ? [name, curator, returnBy, late, letter]
          : [code, name, municipality, curator, returnBy, late, letter],
      ),
      stamp: MISSING_STAMP,
    },
    locale,
  );
}

const SHARE_COLUMNS: readonly ListColumn[] = [
  column('block', 'Блок', 'Block', 24),
  column('title', 'Показатель', 'Indicator', 60),
  column('schools', 'Школ с данными', 'Schools', 12, LOOKS.number),
  column('numerator', 'Сколько, всего', 'How many', 14, { ...LOOKS.number, numberFormat: '0.##' }),
  column('denominator', 'Из скольких, всего', 'Of how many', 14, { ...LOOKS.number, numberFormat: '0.##' }),
  column('share', 'Доля, %', 'Share, %', 11, { ...LOOKS.number, numberFormat: '0.0' }),
];

/** «Показатели школ»: what the schools together say, each with its weight. */
export function sharesSheet(shares: readonly SchoolShare[], title: string, locale: Locale): Sheet {
  const words = COLLECTION_WORDS[locale];
  return listSheet(
    {
      name: words.shares,
      title: title === '' ? words.shares : `${words.shares}. ${title}`,
      remark: words.sharesRemark,
      columns: SHARE_COLUMNS,
      rows: shares.map((each): CellValue[] => [
        each.block,
        each.title,
        each.schools,
        each.numerator,
        each.denominator,
        each.share,
      ]),
      stamp: SHARES_STAMP,
    },
    locale,
  );
}

const MUNICIPAL_SHARE_COLUMNS = [
  column('municipality', 'Муниципалитет', 'Municipality', 30),
  ...SHARE_COLUMNS,
];

/** «Показатели муниципалитетов»: the region's shares, then those of each municipality. */
export function municipalSharesSheet(
  shares: readonly MunicipalShare[],
  title: string,
  locale: Locale,
): Sheet {
  const words = COLLECTION_WORDS[locale];
  return listSheet(
    {
      name: words.municipalities,
      title: title === '' ? words.municipalities : `${words.municipalities}. ${title}`,
      remark: words.sharesRemark,
      columns: MUNICIPAL_SHARE_COLUMNS,
      rows: shares.map((each): CellValue[] => [
        each.municipality ?? words.region,
        each.block,
        each.title,
        each.schools,
        each.numerator,
        each.denominator,
        each.share,
      ]),
      stamp: MUNICIPAL_SHARES_STAMP,
    },
    locale,
  );
}

const SHARE_KEY = ['block', 'title'] as const;

/** Lists that runs write anew, by the stamp of their sheets: how their rows are told apart. */
export const KEPT_LISTS: ReadonlyMap<string, KeptList> = new Map([
  [JOURNAL_STAMP.id, { columns: JOURNAL_COLUMNS, key: ['file', 'sheet', 'hash'] }],
  [
    MISSING_STAMP.id,
    { columns: MISSING_COLUMNS, key: ['code', 'school', 'municipality'], isFirstEnough: true },
  ],
  [SHARES_STAMP.id, { columns: SHARE_COLUMNS, key: SHARE_KEY }],
  [MUNICIPAL_SHARES_STAMP.id, { columns: MUNICIPAL_SHARE_COLUMNS, key: ['municipality', ...SHARE_KEY] }],
]);
