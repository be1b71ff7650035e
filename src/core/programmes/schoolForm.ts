/** What a school's form asks for in a programme: its indicators, and a mark for each event that schools take part in. */
import type { Programme } from './programme';
import type { TemplateRow } from '../templates/template';
import { TEMPLATE_WORDS } from '../templates/words';
import { parties } from '../terms/parties';
import type { Locale } from '../values/text';

/** Blocks of the form; data, so the same in every language. */
export const INDICATORS = 'Показатели';
export const EVENTS = 'Дорожная карта';

/** «МОО», «6 команд ШНОР», «Руководители школ»: schools themselves; «школы-лидеры» and «учителя опорных школ» are not. */
const SCHOOLS =
  /^(?:\d+\s+)?(?:команд[A-Za-zЀ-ԯ]*\s+|руководител[A-Za-zЀ-ԯ]*\s+|директор[A-Za-zЀ-ԯ]*\s+|администраци[A-Za-zЀ-ԯ]*\s+)?(?:МОО|М?ОУ|ОО|ШНОР|ШНСУ|школ[аы]?|(?:обще)?образовательны[A-Za-zЀ-ԯ]+ (?:организаци|учреждени)[A-Za-zЀ-ԯ]+|участники проекта)(?![A-Za-zЀ-ԯ-])/iu;
/** Indicators that count schools ask a school for a yes or a no. */
const COUNTS_SCHOOLS = /^(?:все\s+)?(?:школы|ОО|ОУ)(?![A-Za-zЀ-ԯ])/iu;

function textOf(row: TemplateRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}
const uncapital = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Stands where there is no total that a share could be taken of. */
const NO_TOTAL = '—';

const isForSchools = (row: TemplateRow): boolean =>
  parties(textOf(row, 'responsible')).some((party) => SCHOOLS.test(party));

function indicatorLine(row: TemplateRow, locale: Locale): TemplateRow {
  const words = TEMPLATE_WORDS[locale];
  const [numerator, denominator] = [textOf(row, 'numerator'), textOf(row, 'denominator')];
  const isYesOrNo = COUNTS_SCHOOLS.test(denominator || numerator);
  const isShare = denominator !== '' && !isYesOrNo;
  const counted = denominator
    ? words.share(uncapital(numerator), uncapital(denominator))
    : words.number(uncapital(numerator));
  return {
    block: INDICATORS,
    code: row['number'] ?? null,
    title: row['title'] ?? null,
    how: isYesOrNo ? words.yesOrNo : counted,
    ...(isShare ? {} : { denominator: NO_TOTAL }),
  };
}

const eventLine = (row: TemplateRow): TemplateRow => ({
  block: EVENTS,
  code: row['number'] ?? null,
  title: [textOf(row, 'number'), textOf(row, 'title')].filter((text) => text !== '').join('. '),
  how: row['term'] ?? null,
});

/**
 * Rows of the form. `usual` are those of the blank one: blocks that the programme fills by itself give way to its own.
 * Events are those that the programme names for schools, or else those that a school answers for.
 */
export function schoolFormRows(
  { rows, forSchools = {} }: Pick<Programme, 'rows' | 'forSchools'>,
  usual: readonly TemplateRow[],
  locale: Locale,
): TemplateRow[] {
  const chosen = (
    template: string,
    numbers: readonly string[] | undefined,
    isMeant: (row: TemplateRow) => boolean,
  ) =>
    (rows[template] ?? []).filter((row) =>
      numbers ? numbers.includes(textOf(row, 'number')) : isMeant(row),
    );
  const indicators = chosen('indicators', forSchools.indicators, (row) => textOf(row, 'numerator') !== '');
  const events = chosen('roadmap', forSchools.events, isForSchools);
  const of = (block: string): TemplateRow[] => usual.filter((row) => row['block'] === block);
  return [
    ...(indicators.length > 0 ? indicators.map((row) => indicatorLine(row, locale)) : of(INDICATORS)),
    ...(events.length > 0 ? events.map(eventLine) : of(EVENTS)),
    ...usual.filter(({ block }) => block !== INDICATORS && block !== EVENTS),
  ];
}
